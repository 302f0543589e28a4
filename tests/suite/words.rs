//! What no output of the program may hold, in any format: the words the wording rules forbid, and a child's name.

use std::path::{Path, PathBuf};

use crate::common::{plantar, simulate};
use plantar::reading::forbidden;
use polars::prelude::{AnyValue, ParquetReader, SerReader as _};

/// The child's name, in a file of names, in a note, and in the header and the file path of a vendor's export.
const NAME: &str = "Zebulina";

/// A folder in which the program has done everything that it does with children, and all that it said.
struct World {
    folder: tempfile::TempDir,
    said: Vec<(String, String)>,
}

impl World {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), said: Vec::new() }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command; words that begin with `@` are files of the folder. What it says is kept, and what it exits
    /// with is given.
    fn run(&mut self, line: &str) -> Option<i32> {
        let args: Vec<String> = line
            .split(' ')
            .map(|word| match word.strip_prefix('@') {
                Some(name) => self.at(name).display().to_string(),
                None => word.to_owned(),
            })
            .collect();
        let run = plantar(args);
        self.said.push((line.to_owned(), run.stdout + "\n" + &run.stderr));
        run.code
    }

    fn ok(&mut self, line: &str) {
        let code = self.run(line);
        assert_eq!(code, Some(0), "{line}: {}", self.said.last().unwrap().1);
    }

    /// A text of the program or of a file it wrote holds neither.
    fn check(&self) {
        for (line, text) in &self.said {
            clean(line, text);
        }
        let mut files = Vec::new();
        below(&self.at("out"), &mut files);
        let kinds =
            |ending: &str| files.iter().filter(|file| file.extension().is_some_and(|e| e == ending)).count();
        for ending in ["png", "csv", "json", "parquet", "md", "1"] {
            assert!(kinds(ending) > 0, "no {ending} among {files:?}");
        }
        for file in files {
            let name = file.display().to_string();
            let bytes = std::fs::read(&file).unwrap();
            let holds = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!holds(NAME), "{name} holds a name");
            match file.extension().and_then(|ending| ending.to_str()) {
                Some("png") => clean(&name, &texts_of_png(&bytes)),
                Some("parquet") => clean(&name, &texts_of_parquet(&file)),
                _ => clean(&name, &without_pictures(&String::from_utf8(bytes).unwrap())),
            }
        }
    }
}

fn clean(what: &str, text: &str) {
    assert_eq!(forbidden(text), None, "{what}: {text}");
    assert!(!text.contains(NAME), "{what} tells a name: {text}");
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// The texts that travel in a picture. What is drawn on it is checked where it is drawn, in the tests of the pages.
fn texts_of_png(bytes: &[u8]) -> String {
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    let long = info.utf8_text.iter().map(|chunk| chunk.get_text().unwrap());
    let short = info.uncompressed_latin1_text.iter().map(|chunk| chunk.text.clone());
    long.chain(short).collect::<Vec<_>>().join("\n")
}

/// The names of the columns and every text in them.
fn texts_of_parquet(file: &Path) -> String {
    let table = ParquetReader::new(std::fs::File::open(file).unwrap()).finish().unwrap();
    let mut texts: Vec<String> = table.get_column_names().iter().map(|name| name.to_string()).collect();
    for column in table.columns() {
        for value in column.as_materialized_series().iter() {
            if let AnyValue::String(text) = value {
                texts.push(text.to_owned());
            } else if let AnyValue::StringOwned(text) = value {
                texts.push(text.to_string());
            }
        }
    }
    texts.join("\n")
}

/// A bundle without its pictures in base64, in which letters stand by chance.
fn without_pictures(text: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(text) else { return text.to_owned() };
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(map) => {
                map.remove("data");
                map.values_mut().for_each(strip);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut value);
    value.to_string()
}

/// An export of a Tekscan program of a child whose name stands in the header, in the path and in the comment.
fn export_with_a_name(path: &Path) {
    let mut text = format!(
        "DATA_TYPE MOVIE\nVERSION Tekscan Pressure Measurement System 6.33\nFILENAME C:\\MOVIES\\{NAME}\\{NAME}.fsx\n\
         PATIENT_NAME {NAME}\nSENSOR_TYPE FSCAN\nROWS 60\nCOLS 40\nROW_SPACING 5 mm\nCOL_SPACING 5 mm\nSENSEL_AREA 25 mm2\n\
         SECONDS_PER_FRAME 0.02\nCOMMENTS:\n{NAME} stands\nSTART_FRAME 1\nEND_FRAME 100\nUNITS KPa\nMIRROR_ROW 0\n\
         MIRROR_COL 0\nASCII_DATA @@\n"
    );
    for frame in 1..=100 {
        text += &format!("\nFrame {frame}\n");
        for row in 0..60 {
            let cells: Vec<String> = (0..40)
                .map(|col| {
                    let heel = (f64::from(row) - 45.0).hypot(f64::from(col) - 20.0) < 5.0;
                    let ball = (f64::from(row) - 22.0).hypot(1.0 * (f64::from(col) - 20.0)) < 7.0;
                    let band = (22..45).contains(&row) && (20..25).contains(&col);
                    if heel || ball || band { "40".to_owned() } else { "0".to_owned() }
                })
                .collect();
            text += &format!("{}\n", cells.join(","));
        }
    }
    std::fs::write(path, text).unwrap();
}

fn answers(path: &Path, swelling: &str) {
    let mut text = "key,answer\n".to_owned();
    for line in include_str!("../../data/norms/contraindications.csv").lines().skip(1) {
        let key = line.split(',').next().unwrap();
        let usual = if line.contains(",scale,") { "0" } else { "no" };
        text += &format!("{key},{}\n", if key == "swelling" { swelling } else { usual });
    }
    std::fs::write(path, text).unwrap();
}

#[test]
fn no_output_in_any_format_holds_a_forbidden_word_or_a_name() {
    let mut world = World::new();
    std::fs::create_dir_all(world.at("out")).unwrap();
    std::fs::create_dir_all(world.at("class")).unwrap();
    let kid = |arch: &'static str, seed: &'static str| {
        [
            "--scene",
            "standing",
            "--age-years",
            "8",
            "--arch",
            arch,
            "--pitch-mm",
            "5",
            "--seconds",
            "4",
            "--seed",
            seed,
        ]
    };
    for number in 0..8_u8 {
        let arch = if number % 2 == 0 { "flat" } else { "very-high" };
        let seed: &'static str = Box::leak(number.to_string().into_boxed_str());
        simulate(&world.at(&format!("class/s{number}.parquet")), &kid(arch, seed));
    }
    simulate(&world.at("step.parquet"), &["--scene", "stepping", "--seconds", "6", "--pitch-mm", "8"]);
    simulate(&world.at("empty.parquet"), &["--scene", "empty", "--seconds", "8"]);
    simulate(&world.at("sway.parquet"), &["--scene", "standing", "--seconds", "30", "--pitch-mm", "8"]);
    export_with_a_name(&world.at("vendor.asf"));
    answers(&world.at("fine.csv"), "no");
    answers(&world.at("stop.csv"), "yes");

    world.ok("child add kid-1 --born 2018-03 --sex female --library @lib");
    world.ok(&format!("child name kid-1 {NAME} --key @names.csv --library @lib"));
    world.ok(&format!("child note kid-1 illness --text {NAME} --date 2026-02-01 --library @lib"));
    world.ok("child note kid-1 pain --score 2 --date 2026-02-02 --library @lib");
    world.ok("child plan kid-1 --from 2026-01-05 --every-days 28 --sessions 8 --library @lib");
    world.ok("checklist --child kid-1 --checklist @fine.csv --who parent --library @lib");
    assert_eq!(
        world.run("checklist --child kid-1 --checklist @stop.csv --who parent --library @lib"),
        Some(9)
    );
    world.ok("checklist --age 13 --json --checklist @fine.csv --who parent");
    for number in 0..7 {
        let day = format!("2026-0{}-12", number + 1);
        world.ok(&format!("session add @class/s{number}.parquet --child kid-1 --date {day} --library @lib"));
    }
    world.ok("child list --library @lib");
    world.ok("child list --json --library @lib");
    for kind in ["parents", "therapist"] {
        world.ok(&format!("progress --child kid-1 --for {kind} --out @out/{kind}.png --library @lib"));
        world.ok(&format!("progress --child kid-1 --for {kind} --json --library @lib"));
    }
    world.ok("read --child kid-1 --out @out/reading.png --library @lib");
    world.ok("read --child kid-1 --for parents --out @out/parents-reading.png --library @lib");
    world.ok("read --child kid-1 --json --library @lib");
    world.ok("child export kid-1 --out @out/kid.json --library @lib");
    for out in ["kid.csv", "kid.parquet"] {
        world.ok(&format!(
            "child export kid-1 --out @out/{out} --columns @out/columns-{out}.csv --library @lib"
        ));
    }
    for age in ["2", "4", "7", "12", "60"] {
        world.ok(&format!("analyse @class/s0.parquet --age {age} --report @out/age-{age}.png"));
        world.ok(&format!("analyse @class/s1.parquet --age {age} --json"));
        world.ok(&format!("analyse @class/s0.parquet --age {age} --report @out/for-{age}.png --for parents"));
    }
    world.ok("analyse @step.parquet --age 8 --report @out/step.png --explain arch_index");
    world.run("analyse @vendor.asf --age 8 --report @out/vendor.png");
    world.run("analyse @vendor.asf --json");
    world.ok("export @vendor.asf --recording @out/vendor.parquet");
    world.ok("export @vendor.asf --series @out/vendor.csv");
    world.run("session add @vendor.asf --child kid-1 --date 2026-08-30 --library @lib");
    world.ok("balance @sway.parquet --json");
    world.ok("compare @class/s0.parquet @class/s2.parquet --picture @out/compare.png");
    world.ok("screen @class --out @out/school --letters @out/letters");
    world.run("selftest @empty.parquet --json");
    world.ok("handbook --out @out/handbook");
    world.ok("man --out @out/man");
    world.check();
}
