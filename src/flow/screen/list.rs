//! Which recordings a screening is of.

use std::path::{Path, PathBuf};

use crate::base::{ChildId, Date};
use crate::child::{Birth, Sex};

/// Most recordings of one screening, and deepest folder: bounds against a folder that leads everywhere.
const MOST: usize = 1_000_000;
const DEEPEST: usize = 12;
/// Endings of files that are no recordings and are passed over in a folder.
const PASSED_OVER: [&str; 11] =
    ["png", "jpg", "jpeg", "pdf", "txt", "md", "json", "toml", "ini", "journal", "xlsx"];
/// Columns of a list.
const COLUMNS: [&str; 7] = ["file", "child", "class", "birth", "age_years", "date", "sex"];

/// One file to be measured.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenItem {
    /// The file.
    pub file: PathBuf,
    /// Where it lies within the folder or the list, with `/`: its name in the results.
    pub name: String,
    /// The class: the first folder within the folder, or what the list says; empty where there is none.
    pub class: String,
    /// Whose, where the list says it.
    pub child: Option<ChildId>,
    /// Month of birth, where the list says it.
    pub birth: Option<Birth>,
    /// Age, where the list says that instead, years.
    pub age_years: Option<f64>,
    /// Day of the recording, where the list says it.
    pub date: Option<Date>,
    /// Sex, where the list says it.
    pub sex: Option<Sex>,
    /// Bytes of the file and when it was last changed, as the system tells: what is changed is measured again.
    pub stamp: (u64, u128),
}

/// Why there is nothing to be screened.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The system refuses.
    #[error("{}: cannot read: {source}", path.display())]
    Io {
        /// What was to be read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A list that is none.
    #[error("{}: line {line}: {problem}", path.display())]
    List {
        /// The list.
        path: PathBuf,
        /// Which line, from 1.
        line: u64,
        /// What is wrong with it and what was expected.
        problem: String,
    },
    /// Nothing.
    #[error("{}: no recordings in it", path.display())]
    Empty {
        /// The folder or list.
        path: PathBuf,
    },
    /// Too much.
    #[error("{}: more than {MOST} recordings; screen a part of them", path.display())]
    TooMany {
        /// The folder or list.
        path: PathBuf,
    },
}

fn stamp(path: &Path) -> std::io::Result<(u64, u128)> {
    let metadata = std::fs::metadata(path)?;
    let changed =
        metadata.modified()?.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    Ok((metadata.len(), changed))
}

/// Every file of a folder and the folders in it that could be a recording, by name. `but` is passed over: the folder
/// of the results, where that lies within.
///
/// # Errors
/// When a folder cannot be read, and when there is no file.
pub fn of_folder(folder: &Path, but: &Path) -> Result<Vec<ScreenItem>, ListError> {
    let mut items = Vec::new();
    let but = but.canonicalize().ok();
    let mut open = vec![(folder.to_owned(), Vec::<String>::new())];
    while let Some((at, names)) = open.pop() {
        let failed = |source| ListError::Io { path: at.clone(), source };
        for entry in std::fs::read_dir(&at).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
            let other = ending.is_some_and(|ending| PASSED_OVER.contains(&ending.as_str()));
            if name.starts_with('.') || (but.is_some() && path.canonicalize().ok() == but) {
                continue;
            }
            let within = [&names[..], &[name]].concat();
            if path.is_dir() {
                if within.len() < DEEPEST {
                    open.push((path, within));
                }
            } else if !other {
                let class = if within.len() > 1 { within[0].clone() } else { String::new() };
                let stamp = stamp(&path).map_err(|source| ListError::Io { path: path.clone(), source })?;
                items.push(ScreenItem {
                    file: path,
                    name: within.join("/"),
                    class,
                    child: None,
                    birth: None,
                    age_years: None,
                    date: None,
                    sex: None,
                    stamp,
                });
                if items.len() > MOST {
                    return Err(ListError::TooMany { path: folder.to_owned() });
                }
            }
        }
    }
    finished(items, folder)
}

/// The recordings of a list: a CSV with a heading and the columns `file` (within the folder of the list), and any of
/// `child` (a pseudonym), `class`, `birth` (year-month) or `age_years`, `date`, `sex`.
///
/// # Errors
/// When the list cannot be read, names a column that is none of these, or a cell that does not fit. A file that is
/// missing is no error here: it becomes a row with that reason.
pub fn of_list(list: &Path) -> Result<Vec<ScreenItem>, ListError> {
    let wrong = |line: u64, problem: String| ListError::List { path: list.to_owned(), line, problem };
    let from_csv = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        wrong(line, format!("no CSV: {error}"))
    };
    let folder = list.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let bytes = std::fs::read(list).map_err(|source| ListError::Io { path: list.to_owned(), source })?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(&bytes[..]);
    let heads: Vec<String> = reader.headers().map_err(from_csv)?.iter().map(str::to_owned).collect();
    for head in &heads {
        if !COLUMNS.contains(&head.as_str()) {
            let known = COLUMNS.join(", ");
            let names = if head.contains("name") { "; names of people are never read" } else { "" };
            return Err(wrong(1, format!("the column {head:?}: expected any of {known}{names}")));
        }
    }
    if !heads.iter().any(|head| head == "file") {
        return Err(wrong(1, "expected a column file".to_owned()));
    }
    let mut items: Vec<ScreenItem> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(from_csv)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |name: &str| {
            let at = heads.iter().position(|head| head == name)?;
            record.get(at).filter(|text| !text.is_empty())
        };
        fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
            text: Option<&str>,
        ) -> Result<Option<T>, String> {
            text.map(str::parse).transpose().map_err(|error: T::Err| error.to_string())
        }
        let bad = |problem: String| wrong(line, problem);
        let name = cell("file").ok_or_else(|| bad("expected the name of a file".to_owned()))?.to_owned();
        let age_years =
            parsed::<f64>(cell("age_years")).map_err(|error| bad(format!("age_years: {error}")))?;
        if let Some(age) = age_years.filter(|age| !(0.0..=120.0).contains(age)) {
            return Err(bad(format!("age_years: {age}, expected 0 to 120")));
        }
        let sex = match cell("sex").map(str::to_lowercase).as_deref() {
            None => None,
            Some("f" | "female" | "girl") => Some(Sex::Female),
            Some("m" | "male" | "boy") => Some(Sex::Male),
            Some(other) => return Err(bad(format!("sex: {other:?}, expected female or male"))),
        };
        let file = folder.join(&name);
        items.push(ScreenItem {
            // What is missing is told where the others are measured.
            stamp: stamp(&file).unwrap_or_default(),
            file,
            name,
            class: cell("class").unwrap_or_default().to_owned(),
            child: parsed(cell("child")).map_err(bad)?,
            birth: parsed(cell("birth")).map_err(bad)?,
            age_years,
            date: parsed(cell("date")).map_err(bad)?,
            sex,
        });
        if items.len() > MOST {
            return Err(ListError::TooMany { path: list.to_owned() });
        }
    }
    let items = finished(items, list)?;
    match items.windows(2).find(|pair| pair[0].name == pair[1].name) {
        Some(pair) => Err(wrong(1, format!("the file {:?} stands in it twice", pair[0].name))),
        None => Ok(items),
    }
}

fn finished(mut items: Vec<ScreenItem>, of: &Path) -> Result<Vec<ScreenItem>, ListError> {
    items.sort_by(|a, b| a.name.cmp(&b.name));
    if items.is_empty() { Err(ListError::Empty { path: of.to_owned() }) } else { Ok(items) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_listed_by_name_with_its_classes() {
        let folder = tempfile::tempdir().unwrap();
        let make = |name: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "x").unwrap();
        };
        for name in ["2b/z.parquet", "2b/a.parquet", "b.csv", ".hidden", "photo.PNG", "out/results.csv"] {
            make(name);
        }
        let items = of_folder(folder.path(), &folder.path().join("out")).unwrap();
        let names: Vec<_> = items.iter().map(|item| (item.name.as_str(), item.class.as_str())).collect();
        assert_eq!(names, [("2b/a.parquet", "2b"), ("2b/z.parquet", "2b"), ("b.csv", "")]);
        assert!(items.iter().all(|item| item.stamp.0 == 1));
        let empty = tempfile::tempdir().unwrap();
        assert!(matches!(of_folder(empty.path(), Path::new("out")), Err(ListError::Empty { .. })));
    }

    #[test]
    fn a_list_says_what_is_wrong_and_in_which_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            of_list(&path).map_err(|error| error.to_string().replace(&path.display().to_string(), "LIST"))
        };
        let items = read("file,child,class,birth,sex\nb.csv,S2,2b,2019-05,f\na.csv,,,,\n").unwrap();
        assert_eq!((items[0].name.as_str(), items[1].class.as_str()), ("a.csv", "2b"));
        assert_eq!(items[1].sex, Some(Sex::Female));
        let errors = [
            "file,first name\na,b\n",
            "child\nS1\n",
            "file,birth\na,2019-05\nb,May 2019\n",
            "file,age_years\na,700\n",
            "file,sex\na,x\n",
            "file,child\na,Anna Maria Muster\n",
            "file\na\na\n",
            "file,class\na\n",
            "file\n",
        ]
        .map(|text| read(text).unwrap_err());
        insta::assert_snapshot!(errors.join("\n"));
    }
}
