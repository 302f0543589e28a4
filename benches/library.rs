//! A library of 10,000 children with 20 sessions of two feet and 30 values each: how long it takes to be built,
//! opened, summarised, asked for one child, added to, and rid of one; and how long the program itself takes to list
//! all children and to draw one child's page. Each once, from the disk's cache.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use plantar::base::{ChildId, Date, Interval, Side};
use plantar::child::{Birth, Child, MatKey, Protocol, Recorded, Session, SessionId, Value};
use plantar::measure;
use plantar::store::Library;

const CHILDREN: u64 = 10_000;
const SESSIONS: u64 = 20;
const VALUES: usize = 30;
/// Children brought in at a time: some 100 MB of log.
const BATCH: usize = 500;

fn id(child: u64) -> ChildId {
    format!("child-{child:05}").parse().unwrap()
}

fn session(child: u64, number: u64) -> Session {
    let at = child * SESSIONS + number;
    let value = |side: Side, (number, key): (usize, &str)| {
        let value = 0.2 + (at * 31 + number as u64 * 7) as f64 % 1000.0 / 3000.0;
        let interval = Some(Interval { low: value - 0.011, high: value + 0.013 });
        Value { key: key.to_owned(), side: Some(side), value, interval }
    };
    let keys = || measure::all().map(|definition| definition.key).take(VALUES).enumerate();
    let values = [Side::Left, Side::Right].into_iter().flat_map(|side| keys().map(move |key| (side, key)));
    Session {
        id: SessionId::from_digest(at.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        child: id(child),
        date: Date::new(2025, 1, 1).unwrap().plus_days(7 * number as i64).unwrap(),
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: MatKey {
            device: None,
            rows: 32,
            cols: 32,
            pitch_x_um: 8000,
            pitch_y_um: 8000,
            calibrated: true,
        },
        recordings: vec![Recorded {
            file: None,
            duration_s: 20.0,
            poor: Vec::new(),
            values: values.map(|(side, key)| value(side, key)).collect(),
        }],
    }
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("{what:<52} {:>9.3} s", start.elapsed().as_secs_f64());
    done
}

/// Runs the program with the library; what it says.
fn program(library: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plantar"));
    let command = command.args(args).arg("--library").arg(library).stderr(Stdio::inherit());
    let ran = command.output().unwrap();
    assert!(ran.status.success(), "{args:?}: {}", ran.status);
    String::from_utf8(ran.stdout).unwrap()
}

fn main() {
    println!("\nlibrary of {CHILDREN} children, {SESSIONS} sessions each, 2 feet, {VALUES} values");
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open_or_create(folder.path()).unwrap();
    let birth = Birth::new(2019, 5).unwrap();
    let added = Date::new(2025, 1, 1).unwrap();
    timed("build", || {
        let numbers: Vec<u64> = (0..CHILDREN).collect();
        for batch in numbers.chunks(BATCH) {
            let with_sessions = |&number: &u64| {
                let child = Child {
                    id: id(number),
                    birth,
                    sex: None,
                    added,
                    course: None,
                    plan: Vec::new(),
                    known: Vec::new(),
                    language: None,
                };
                (child, (0..SESSIONS).map(|at| session(number, at)).collect())
            };
            library.bring_in(batch.iter().map(with_sessions).collect()).unwrap();
        }
    });
    drop(library);
    let mut library = timed("open", || Library::open(folder.path()).unwrap());
    timed("summary of all", || {
        let all: Vec<_> = library.summary().collect();
        assert_eq!((all.len() as u64, all[17].sessions as u64), (CHILDREN, SESSIONS));
    });
    timed("all values of one child", || {
        let sessions = library.sessions(&id(CHILDREN / 2)).unwrap();
        let expected: Vec<_> = (0..SESSIONS).map(|at| session(CHILDREN / 2, at)).collect();
        assert_eq!(sessions, expected);
    });
    timed("program: list of all children", || {
        let listed = program(folder.path(), &["child", "list"]);
        assert!(listed.lines().count() as u64 >= CHILDREN, "{listed}");
    });
    let chart = folder.path().join("chart.png");
    timed("program: one child's page", || {
        let out = chart.to_str().unwrap();
        program(folder.path(), &["progress", "--child", id(17).as_str(), "--for", "therapist", "--out", out])
    });
    assert!(std::fs::metadata(&chart).unwrap().len() > 10_000, "no page");
    let more = Session { id: SessionId::from_digest(u64::MAX), ..session(3, SESSIONS - 1) };
    timed("add a session", || library.add_session(more, &[]).unwrap());
    timed("delete a child", || library.delete(&id(7)).unwrap());
    timed("open again", || {
        assert_eq!(Library::open(folder.path()).unwrap().children().count() as u64, CHILDREN - 1)
    });
}
