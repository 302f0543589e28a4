//! Which recordings a screening is of.

use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::folder;
use crate::analysis::Zero;
use crate::base::{ChildId, Date, rows};
use crate::child::{Birth, Sex};
use crate::flow::{Hints, Input};
use crate::import::{HEAD_BYTES, detect};

/// Most recordings of one screening, and deepest folder: bounds against a folder that leads everywhere.
const MOST: usize = 1_000_000;
const DEEPEST: usize = 12;
/// Endings of files that are no recordings and are passed over in a folder.
const PASSED_OVER: [&str; 11] =
    ["png", "jpg", "jpeg", "pdf", "txt", "md", "json", "toml", "ini", "journal", "xlsx"];
/// Columns of a list.
const COLUMNS: [&str; 8] = ["file", "child", "class", "birth", "age_years", "date", "sex", "consent"];
/// How far an age may lie beside the one that birth and day give, years.
const AGE_TOLERANCE_YEARS: f64 = 1.1;
/// Bytes of a text in which the heading of a list stands.
const HEADING_BYTES: u64 = 4096;
/// Missing files of a list that are named; of the others the number is told.
const MISSING_NAMED: usize = 10;

/// One recording to be measured.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenItem {
    /// The file.
    pub file: PathBuf,
    /// Which array of the file it is, where that has several.
    pub array: Option<String>,
    /// Where the file lies within the folder or the list, with `/`, and the array: its name in the results.
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
    /// Day on which a guardian consented, where the list says it.
    pub consent: Option<Date>,
    /// What the mat reads without load, where a recording of it empty was given.
    pub zero: Option<Arc<Zero>>,
}

/// What is to be screened.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenItems {
    /// The recordings, by name.
    pub items: Vec<ScreenItem>,
    /// Folders and files within the folder that were passed over, with the reason.
    pub passed_over: Vec<(String, &'static str)>,
    /// Whether a list says who has consented.
    pub tells_consent: bool,
}

/// A row of a list.
#[derive(serde::Deserialize)]
pub(super) struct Row {
    file: Option<String>,
    child: Option<String>,
    class: Option<String>,
    birth: Option<String>,
    age_years: Option<String>,
    date: Option<String>,
    sex: Option<String>,
    consent: Option<String>,
}

/// Why there is nothing to be screened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
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
    /// A list of files that are not there. The message has a line for each of the first, and one for how many more.
    #[error("{}", missing_words(path, files))]
    Missing {
        /// The list.
        path: PathBuf,
        /// The line of each, from 1, and its name as the list has it.
        files: Vec<(u64, String)>,
    },
    /// Nothing.
    #[error("{}: no recordings in it", path.display())]
    Empty {
        /// The folder or list.
        path: PathBuf,
    },
    /// The results of a screening.
    #[error("{}: contains the results of a screening, which are no recordings: give the folder of the recordings", path.display())]
    Results {
        /// The folder.
        path: PathBuf,
    },
    /// Too much.
    #[error("{}: more than {MOST} recordings; screen a part of them", path.display())]
    TooMany {
        /// The folder or list.
        path: PathBuf,
    },
}

/// A line for each missing file, up to a bound.
fn missing_words(list: &Path, files: &[(u64, String)]) -> String {
    let list = list.display();
    let named = files.iter().take(MISSING_NAMED);
    let mut lines: Vec<_> =
        named.map(|(line, name)| format!("{list}: line {line}: the file {name:?} does not exist")).collect();
    let more = files.len().saturating_sub(MISSING_NAMED);
    if more > 0 {
        lines.push(format!("{list}: and {more} more {} not exist", if more == 1 { "does" } else { "do" }));
    }
    lines.join("\n")
}

/// Every file of a folder and the folders in it that could be a recording, by name. Passed over are `but`, the folder
/// of the results, results of other screenings, libraries of children, and lists.
///
/// # Errors
/// When a folder cannot be read, and when there is no file.
pub fn of_folder(root: &Path, but: &Path) -> Result<ScreenItems, ListError> {
    if folder::is_results(root) {
        return Err(ListError::Results { path: root.to_owned() });
    }
    let mut found = ScreenItems { items: Vec::new(), passed_over: Vec::new(), tells_consent: false };
    let but = but.canonicalize().ok();
    let mut open = vec![(root.to_owned(), Vec::<String>::new())];
    while let Some((at, names)) = open.pop() {
        let failed = |source| ListError::Io { path: at.clone(), source };
        for entry in std::fs::read_dir(&at).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            if name.starts_with('.') || (but.is_some() && path.canonicalize().ok() == but) {
                continue;
            }
            let within = [&names[..], &[name]].concat();
            match why_no_recording(&path) {
                Some("") => {}
                Some(why) => found.passed_over.push((within.join("/"), why)),
                None if path.is_dir() && within.len() < DEEPEST => open.push((path, within)),
                None if path.is_dir() => {}
                None => {
                    let class = if within.len() > 1 { within[0].clone() } else { String::new() };
                    found.items.push(ScreenItem::new(path, within.join("/"), class));
                    if found.items.len() > MOST {
                        return Err(ListError::TooMany { path: root.to_owned() });
                    }
                }
            }
        }
    }
    found.passed_over.sort();
    finished(found, root)
}

/// Why something in a folder is not looked at; empty where that is nobody's concern.
fn why_no_recording(path: &Path) -> Option<&'static str> {
    if path.is_dir() {
        return if folder::is_results(path) {
            Some("results of a screening")
        } else if path.join("library.json").is_file() {
            Some("a library of children")
        } else {
            None
        };
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        // Vendors' exports and notes have the same ending: the content tells.
        Some("txt") if is_export(path) => None,
        Some(ending) if PASSED_OVER.contains(&ending) => Some(""),
        Some("csv") if is_list(path) => Some("a list"),
        _ => None,
    }
}

/// Whether a text is a recording.
fn is_export(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(HEAD_BYTES as u64).read_to_end(&mut head));
    read.is_ok() && detect(&head).is_some()
}

/// Whether a CSV has the heading of a list: a column `file` and no column that a list has not.
fn is_list(path: &Path) -> bool {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(HEADING_BYTES).read_to_end(&mut bytes));
    let text = String::from_utf8_lossy(&bytes);
    let heading = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let mut heads = heading.split([',', ';']).map(|head| head.trim().trim_matches('"'));
    read.is_ok() && heads.clone().any(|head| head == "file") && heads.all(|head| COLUMNS.contains(&head))
}

impl ScreenItem {
    fn new(file: PathBuf, name: String, class: String) -> Self {
        Self {
            file,
            array: None,
            name,
            class,
            child: None,
            birth: None,
            age_years: None,
            date: None,
            sex: None,
            consent: None,
            zero: None,
        }
    }
}

/// The recordings of a list: a CSV with a heading and the columns `file` (within the folder of the list), and any of
/// `child` (a pseudonym), `class`, `birth` (year-month) or `age_years`, `date`, `sex`, `consent` (the day on which a
/// guardian gave it). Spreadsheets may write it with semicolons.
///
/// # Errors
/// When the list cannot be read, names a column that is none of these, or a cell that does not fit, such as a day
/// after `today`; and when files are missing, all of them at once. A mistyped name is put right in the list: nobody has
/// to record that child again. A file that is there and cannot be read is no error here: it becomes a row with that
/// reason.
pub fn of_list(list: &Path, today: Date) -> Result<ScreenItems, ListError> {
    let wrong = |line: u64, problem: String| ListError::List { path: list.to_owned(), line, problem };
    let root = list.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let bytes = std::fs::read(list).map_err(|source| ListError::Io { path: list.to_owned(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count() as u64;
        wrong(line, "expected text in UTF-8: save the list as CSV UTF-8".to_owned())
    })?;
    let heads = headings(&text).map_err(|problem| wrong(1, problem))?;
    let read = rows::<Row>(&text).map_err(|error| wrong(error.line, error.problem))?;
    let mut items: Vec<ScreenItem> = Vec::new();
    let mut lines = std::collections::BTreeMap::new();
    let mut missing = Vec::new();
    for (line, row) in read {
        let item = item(row, root, today).map_err(|problem| wrong(line, problem))?;
        if let Some(first) = lines.insert(item.name.clone(), line) {
            return Err(wrong(
                line,
                format!("the file {:?} is listed twice, first in line {first}", item.name),
            ));
        }
        if is_missing(&item.file) {
            missing.push((line, item.name.clone()));
        }
        items.push(item);
        if items.len() > MOST {
            return Err(ListError::TooMany { path: list.to_owned() });
        }
    }
    if !missing.is_empty() {
        return Err(ListError::Missing { path: list.to_owned(), files: missing });
    }
    let tells_consent = heads.iter().any(|head| head == "consent");
    finished(ScreenItems { items, passed_over: Vec::new(), tells_consent }, list)
}

/// Whether there is surely no such file. One that may not be looked at could be there.
fn is_missing(file: &Path) -> bool {
    let kind = file.metadata().err().map(|error| error.kind());
    matches!(kind, Some(ErrorKind::NotFound | ErrorKind::NotADirectory))
}

/// The columns of a list.
fn headings(text: &str) -> Result<Vec<String>, String> {
    let heading = text.trim_start_matches('\u{feff}').lines().find(|line| !line.trim().is_empty());
    let heads: Vec<String> = heading
        .unwrap_or_default()
        .split(if heading.is_some_and(|head| head.contains(',')) { ',' } else { ';' })
        .map(|head| head.trim().trim_matches('"').to_owned())
        .collect();
    if let Some(head) = heads.iter().find(|head| !COLUMNS.contains(&head.as_str())) {
        let known = COLUMNS.join(", ");
        let names = if head.contains("name") { "; names of people are never read" } else { "" };
        return Err(format!("the column {head:?}: expected any of {known}{names}"));
    }
    if heads.iter().any(|head| head == "file") { Ok(heads) } else { Err("expected a column file".to_owned()) }
}

/// A cell of a column; the error names the column.
fn parsed_as<T: std::str::FromStr<Err: std::fmt::Display>>(
    column: &str,
    text: Option<String>,
) -> Result<Option<T>, String> {
    text.as_deref().map(str::parse).transpose().map_err(|error: T::Err| format!("column {column}: {error}"))
}

/// One row, checked.
pub(super) fn item(row: Row, root: &Path, today: Date) -> Result<ScreenItem, String> {
    let name = row.file.ok_or("expected the name of a file")?;
    // Where fields are parted by semicolons, numbers have a comma.
    let age_years = parsed_as::<f64>("age_years", row.age_years.map(|age| age.replace(',', ".")))?;
    if let Some(age) = age_years.filter(|age| !(0.0..=120.0).contains(age)) {
        return Err(format!("column age_years: {age}, expected 0 to 120"));
    }
    let sex = match row.sex.map(|sex| sex.to_lowercase()).as_deref() {
        None => None,
        Some("f" | "female" | "girl") => Some(Sex::Female),
        Some("m" | "male" | "boy") => Some(Sex::Male),
        Some(other) => return Err(format!("column sex: {other:?}, expected female or male")),
    };
    let day = |what: &str, text: Option<String>| match parsed_as::<Date>(what, text)? {
        Some(day) if day > today => Err(format!("column {what}: {day} is in the future: today is {today}")),
        day => Ok(day),
    };
    let (date, consent) = (day("date", row.date)?, day("consent", row.consent)?);
    let birth = parsed_as::<Birth>("birth", row.birth)?;
    if let Some(birth) = birth {
        let on = date.unwrap_or(today);
        let born = birth.age_years(on);
        if born < 0.0 {
            return Err(format!("column birth: {birth} is after {on}"));
        }
        if let (Some(age), Some(_)) = (age_years, date)
            && (age - born).abs() > AGE_TOLERANCE_YEARS
        {
            return Err(format!("column age_years: {age}, but from birth and date it is {born:.1}"));
        }
    }
    Ok(ScreenItem {
        child: parsed_as("child", row.child)?,
        birth,
        age_years,
        date,
        sex,
        consent,
        ..ScreenItem::new(root.join(&name), name, row.class.unwrap_or_default())
    })
}

/// The recordings of a file: one, but for an archive of several arrays. What is wrong with a file is told where it is
/// measured.
fn arrays(item: ScreenItem) -> Vec<ScreenItem> {
    let mut head = [0; 2];
    let is_archive = std::fs::File::open(&item.file).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && &head == b"PK";
    let input = if is_archive { Input::open(&item.file, &Hints::default()).ok() } else { None };
    match input.filter(|input| input.recordings() > 1) {
        None => vec![item],
        Some(input) => (0..input.recordings())
            .map(|at| {
                let array = input.part(at);
                let name = format!("{}:{array}", item.name);
                ScreenItem { array: Some(array.to_owned()), name, ..item.clone() }
            })
            .collect(),
    }
}

fn finished(mut found: ScreenItems, of: &Path) -> Result<ScreenItems, ListError> {
    found.items = found.items.into_iter().flat_map(arrays).collect();
    if found.items.len() > MOST {
        return Err(ListError::TooMany { path: of.to_owned() });
    }
    found.items.sort_by(|a, b| a.name.cmp(&b.name));
    if found.items.is_empty() { Err(ListError::Empty { path: of.to_owned() }) } else { Ok(found) }
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
        for name in
            ["2b/z.parquet", "2b/a.parquet", "b.csv", ".hidden", "photo.PNG", "notes.txt", "out/results.csv"]
        {
            make(name);
        }
        std::fs::write(folder.path().join("plate.txt"), "Frame 1 (7.94 ms)\r\n0.0\t1.0\r\n\r\n").unwrap();
        // Results of earlier screenings, of this version and of those before it; a library; a list.
        for name in ["old/screen.json", "old/results.csv", "2b/older/results.csv", "2b/older/look-again.csv"]
        {
            make(name);
        }
        for name in
            ["2b/older/record-again.csv", "kept/library.json", "kept/recordings/0123456789abcdef.parquet"]
        {
            make(name);
        }
        std::fs::write(folder.path().join("list.csv"), "\u{feff}file;child\nb.csv;K1\n").unwrap();
        let found = of_folder(folder.path(), &folder.path().join("out")).unwrap();
        let names: Vec<_> =
            found.items.iter().map(|item| (item.name.as_str(), item.class.as_str())).collect();
        assert_eq!(names, [("2b/a.parquet", "2b"), ("2b/z.parquet", "2b"), ("b.csv", ""), ("plate.txt", "")]);
        let passed: Vec<_> = found.passed_over.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(passed, ["2b/older", "kept", "list.csv", "old"]);
        // Results are never read as recordings, wherever the run is told to begin.
        let older = of_folder(&folder.path().join("2b/older"), &folder.path().join("out"));
        assert!(matches!(older, Err(ListError::Results { .. })), "{older:?}");
        let empty = tempfile::tempdir().unwrap();
        assert!(matches!(of_folder(empty.path(), Path::new("out")), Err(ListError::Empty { .. })));
    }

    #[test]
    fn a_list_says_what_is_wrong_and_in_which_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        for name in ["a.csv", "b.csv"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            let today = "2026-09-01".parse().unwrap();
            let items = of_list(&path, today).map(|found| found.items);
            items.map_err(|error| error.to_string().replace(&path.display().to_string(), "LIST"))
        };
        let items = read("file,child,class,birth,sex\nb.csv,S2,2b,2019-05,f\na.csv,,,,\n").unwrap();
        assert_eq!((items[0].name.as_str(), items[1].class.as_str()), ("a.csv", "2b"));
        assert_eq!(items[1].sex, Some(Sex::Female));
        // As a spreadsheet saves it.
        let items = read("\u{feff}file;age_years;date\r\nb.csv;7,5;2026-09-01\r\n").unwrap();
        assert_eq!((items[0].age_years, items[0].date.is_some()), (Some(7.5), true));
        for (text, expected) in [
            (
                "file,first name\na,b\n",
                "LIST: line 1: the column \"first name\": expected any of file, child, class, birth, age_years, date, sex, consent; names of people are never read",
            ),
            ("child\nS1\n", "LIST: line 1: expected a column file"),
            (
                "file,birth\na,2019-05\nb,May 2019\n",
                "LIST: line 3: column birth: \"May 2019\" is not a month of birth: expected year-month, such as 2019-05",
            ),
            ("file,age_years\na,700\n", "LIST: line 2: column age_years: 700, expected 0 to 120"),
            ("file,sex\na,x\n", "LIST: line 2: column sex: \"x\", expected female or male"),
            (
                "file,child\na,Anna Maria Muster\n",
                "LIST: line 2: column child: the child ID \"Anna Maria Muster\": expected 1 to 32 letters, digits, '-' or '_' (a pseudonym, never a name)",
            ),
            ("file\na\na\n", "LIST: line 3: the file \"a\" is listed twice, first in line 2"),
            ("file,class\na\n", "LIST: line 2: expected 2 fields, got 1"),
            ("file,class\r\na,1\r\n\r\nb\r\n", "LIST: line 4: expected 2 fields, got 1"),
            ("file,sex\r\na,f\r\n\r\nb,x\r\n", "LIST: line 4: column sex: \"x\", expected female or male"),
            (
                "file,date\na,2026-09-01\nb,2026-09-02\n",
                "LIST: line 3: column date: 2026-09-02 is in the future: today is 2026-09-01",
            ),
            (
                "file,consent\na,2027-09-02\n",
                "LIST: line 2: column consent: 2027-09-02 is in the future: today is 2026-09-01",
            ),
            (
                "file,consent\na,yes\n",
                "LIST: line 2: column consent: \"yes\" is not a date: expected year-month-day, such as 2026-03-31, from 1900 to 2999",
            ),
            ("file,birth\na,2026-10\n", "LIST: line 2: column birth: 2026-10 is after 2026-09-01"),
            (
                "file,birth,date\na,2020-10,2019-02-03\n",
                "LIST: line 2: column birth: 2020-10 is after 2019-02-03",
            ),
            (
                "file,birth,age_years,date\na,2016-10,6,2026-02-03\n",
                "LIST: line 2: column age_years: 6, but from birth and date it is 9.3",
            ),
            ("file\n", "LIST: no recordings in it"),
        ] {
            assert_eq!(read(text).unwrap_err(), expected);
        }
    }

    #[test]
    fn a_list_names_every_missing_file_up_to_a_bound() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        std::fs::write(folder.path().join("there.csv"), "no recording").unwrap();
        let read = |names: &[String]| {
            std::fs::write(&path, format!("file\n{}\n", names.join("\n"))).unwrap();
            of_list(&path, "2026-09-01".parse().unwrap())
        };
        let names = |many: usize| -> Vec<String> {
            let gone = (0..many).map(|at| format!("gone-{at}.csv"));
            std::iter::once("there.csv".to_owned()).chain(gone).collect()
        };
        // What is in a file is no business of the list.
        assert_eq!(read(&names(0)).unwrap().items.len(), 1);
        let error = read(&names(2)).unwrap_err();
        let at = path.display();
        assert_eq!(
            error.to_string(),
            format!(
                "{at}: line 3: the file \"gone-0.csv\" does not exist\n\
                 {at}: line 4: the file \"gone-1.csv\" does not exist"
            )
        );
        let error = read(&names(MISSING_NAMED + 3)).unwrap_err();
        assert!(matches!(&error, ListError::Missing { files, .. } if files.len() == MISSING_NAMED + 3));
        let words = error.to_string();
        assert_eq!(words.lines().count(), MISSING_NAMED + 1);
        assert!(words.ends_with("list.csv: and 3 more do not exist"), "{words}");
        // A file is no folder.
        let within = read(&["there.csv/a.csv".to_owned()]);
        assert!(matches!(within, Err(ListError::Missing { .. })), "{within:?}");
    }
}
