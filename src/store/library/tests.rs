//! A library through its whole life, damaged at every byte, killed at every step.

use std::path::{Path, PathBuf};

use super::*;
use crate::base::{ChildId, Date, Interval, Judgement, Language, Recording, Side};
use crate::child::{
    Answer, Birth, Child, Consent, Course, Event, EventKind, KnownCondition, MatKey, Protocol, Recorded,
    Reply, Session, SessionId, Sex, Value,
};
use crate::store::Reason;

fn id(text: &str) -> ChildId {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn child(name: &str) -> Child {
    Child {
        id: id(name),
        birth: Birth::new(2019, 5).unwrap(),
        sex: Some(Sex::Female),
        added: date("2026-01-05"),
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    }
}

/// An amendment of nothing.
fn none() -> Amendment {
    Amendment::default()
}

fn amend(library: &mut Library, child: &str, amendment: Amendment) -> Result<(), LibraryError> {
    library.amend(&id(child), amendment)
}

fn session(child: &str, number: u64, day: i64, values: usize) -> Session {
    let mat = MatKey {
        device: Some("mat 7".to_owned()),
        rows: 48,
        cols: 32,
        pitch_x_um: 8000,
        pitch_y_um: 8500,
        calibrated: true,
    };
    let value = |at: usize| Value {
        key: format!("measure_{at}"),
        side: [None, Some(Side::Left), Some(Side::Right)][at % 3],
        value: 0.1 * number as f64 + at as f64 / 3.0,
        interval: at.is_multiple_of(2).then(|| Interval { low: -1.5, high: 1e3 / 7.0 }),
    };
    Session {
        id: SessionId::from_digest(number),
        child: id(child),
        date: date("2026-01-05").plus_days(day).unwrap(),
        zone: "+09:00[Asia/Tokyo]".parse().ok(),
        simulated: false,
        protocol: Protocol::Standing,
        mat,
        recordings: vec![Recorded {
            file: None,
            duration_s: 20.5,
            poor: vec![Judgement::from("moved; \"much\""), Judgement::of(&Reason::ValuesLost)],
            values: (0..values).map(value).collect(),
        }],
    }
}

fn recording(seed: u8) -> Recording {
    use crate::base::{CellsKind, Mat, Meta, Scale, Stamp};
    let mut meta = Meta::new(Mat::new(2, 3, 5.0, 5.0).unwrap(), Scale::RAW, "test");
    meta.child = Some(id("secret-child"));
    let mut recording = Recording::new(meta, CellsKind::U8);
    recording.push(Stamp::default(), crate::base::CellsRef::U8(&[seed, 1, 2, 3, 4, 5]));
    recording
}

fn event(child: &str) -> Event {
    let kind = EventKind::Pain { score: Some(3) };
    Event {
        child: id(child),
        date: date("2026-02-01"),
        kind,
        text: Some("after \"football\"\nat school".to_owned()),
        answer_to: Some("pain_today".to_owned()),
    }
}

fn answer(child: &str) -> Answer {
    let (key, who) = ("recent_surgery".to_owned(), "parent".to_owned());
    Answer { child: id(child), date: date("2026-02-01"), key, answer: Reply::No, who }
}

/// Every file of a folder with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.push((path.clone(), Vec::new()));
            found.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found
}

/// Whether a word is in any file, or in the name of one.
fn traces(folder: &Path, word: &str) -> Vec<PathBuf> {
    let holds = |bytes: &[u8]| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    let in_one = |(path, bytes): &(PathBuf, Vec<u8>)| {
        holds(bytes) || path.strip_prefix(folder).unwrap().to_string_lossy().contains(word)
    };
    files(folder).into_iter().filter(in_one).map(|(path, _)| path).collect()
}

/// Everything that is kept of a child.
type Whole = (Child, Vec<Session>, Vec<Event>, Vec<Answer>);

fn all(library: &mut Library) -> Vec<Whole> {
    let children: Vec<Child> = library.children().cloned().collect();
    let of = |child: Child| {
        let sessions = library.sessions(&child.id).unwrap();
        let events = library.events(&child.id).into_iter().cloned().collect();
        let answers = library.answers(&child.id).cloned().collect();
        (child, sessions, events, answers)
    };
    children.into_iter().map(of).collect()
}

fn filled(root: &Path) -> Library {
    let mut library = Library::open_or_create(root).unwrap();
    for name in ["b-2", "a-1"] {
        library.add_child(child(name)).unwrap();
    }
    library.add_session(session("a-1", 7, 30, 5), &[]).unwrap();
    library.add_session(session("a-1", 8, 3, 4), &[]).unwrap();
    library.add_session(session("b-2", 9, 4, 0), &[]).unwrap();
    library.add_event(event("a-1")).unwrap();
    library.add_answers(vec![answer("a-1"), answer("b-2")]).unwrap();
    let course = Course { from: date("2026-01-05"), every_days: 7, sessions: 12 };
    library.plan(&id("b-2"), Some(course)).unwrap();
    library
}

#[test]
fn it_comes_back_as_it_was_from_the_log_and_from_tables() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let mut library = filled(&root);
    let before = all(&mut library);
    assert_eq!(before.len(), 2);
    let (first, sessions, events, answers) = &before[0];
    assert_eq!(*first, child("a-1"));
    assert_eq!(*sessions, [session("a-1", 8, 3, 4), session("a-1", 7, 30, 5)], "in the order of dates");
    assert_eq!((events.as_slice(), answers.as_slice()), (&[event("a-1")][..], &[answer("a-1")][..]));
    assert_eq!(before[1].0.course.unwrap().sessions, 12);
    assert_eq!(all(&mut Library::open(&root).unwrap()), before, "from the log");

    library.next_generation().unwrap();
    assert_eq!(all(&mut library), before);
    assert_eq!(all(&mut Library::open(&root).unwrap()), before, "from tables");
    assert!(root.join("state.1").is_dir() && !root.join("log.0").exists());

    library.add_session(session("b-2", 10, 50, 3), &[]).unwrap();
    let mixed = all(&mut Library::open(&root).unwrap());
    assert_eq!(mixed[1].1, [session("b-2", 9, 4, 0), session("b-2", 10, 50, 3)], "from both");
    library.next_generation().unwrap();
    assert_eq!(all(&mut Library::open(&root).unwrap()), mixed);
    let summary: Vec<_> = library.summary().map(|summary| (summary.sessions, summary.duration_s)).collect();
    assert_eq!(summary, [(2, 41.0), (2, 41.0)]);
    assert_eq!(library.damage().count(), 0);
}

#[test]
fn a_library_from_before_zones_were_kept_is_read() {
    use polars::prelude::{ParquetReader, SerReader as _};

    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.next_generation().unwrap();
    let zones = |library: &mut Library| -> Vec<Option<String>> {
        let sessions = library.sessions(&id("a-1")).unwrap();
        sessions.iter().map(|session| session.zone.as_ref().map(ToString::to_string)).collect()
    };
    let kept = zones(&mut library);
    assert!(!kept.is_empty() && kept.iter().all(|zone| zone.as_deref() == Some("+09:00[Asia/Tokyo]")));
    let path = library.folder.state(library.folder.generation().unwrap()).join("sessions.parquet");
    let bytes = std::io::Cursor::new(std::fs::read(&path).unwrap());
    let table = ParquetReader::new(bytes).finish().unwrap().drop("zone").unwrap();
    tables::write(&path, table.columns().to_vec()).unwrap();
    let mut old = Library::open(folder.path()).unwrap();
    assert_eq!(zones(&mut old), vec![None; kept.len()]);
}

#[test]
fn that_a_session_is_simulated_is_kept_and_a_library_from_before_that_is_read() {
    use polars::prelude::{ParquetReader, SerReader as _};

    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.add_session(Session { simulated: true, ..session("a-1", 30, 9, 1) }, &[]).unwrap();
    let simulated = |library: &mut Library| -> Vec<bool> {
        library.sessions(&id("a-1")).unwrap().iter().map(|session| session.simulated).collect()
    };
    let from_log = simulated(&mut library);
    assert_eq!(from_log.iter().filter(|is_simulated| **is_simulated).count(), 1);
    library.next_generation().unwrap();
    assert_eq!(simulated(&mut library), from_log);
    let path = library.folder.state(library.folder.generation().unwrap()).join("sessions.parquet");
    let bytes = std::io::Cursor::new(std::fs::read(&path).unwrap());
    let table = ParquetReader::new(bytes).finish().unwrap().drop("simulated").unwrap();
    tables::write(&path, table.columns().to_vec()).unwrap();
    let mut old = Library::open(folder.path()).unwrap();
    assert_eq!(simulated(&mut old), vec![false; from_log.len()]);
}

#[test]
fn known_conditions_are_kept_and_a_library_from_before_them_is_read() {
    use polars::prelude::{ParquetReader, SerReader as _};

    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let known: Vec<KnownCondition> =
        ["treated-clubfoot:left", "splint"].map(|one| one.parse().unwrap()).into();
    amend(&mut library, "a-1", Amendment { known: Some(known.clone()), ..none() }).unwrap();
    amend(&mut library, "a-1", Amendment { sex: Some(Sex::Male), ..none() }).unwrap();
    let kept = |folder: &Path| Library::open(folder).unwrap().child(&id("a-1")).unwrap().known.clone();
    assert_eq!(kept(folder.path()), known, "from the log");
    library.next_generation().unwrap();
    assert_eq!(kept(folder.path()), known, "from the tables");
    let path = library.folder.state(library.folder.generation().unwrap()).join("children.parquet");
    let bytes = std::io::Cursor::new(std::fs::read(&path).unwrap());
    let table = ParquetReader::new(bytes).finish().unwrap().drop("known").unwrap();
    tables::write(&path, table.columns().to_vec()).unwrap();
    assert_eq!(kept(folder.path()), []);
    amend(&mut library, "a-1", Amendment { known: Some(Vec::new()), ..none() }).unwrap();
    assert_eq!(library.child(&id("a-1")).unwrap().known, []);
}

#[test]
fn the_language_of_a_child_is_kept_through_a_merge_and_a_library_from_before_it_is_read() {
    use polars::prelude::{ParquetReader, SerReader as _};

    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let kept = |folder: &Path| Library::open(folder).unwrap().child(&id("a-1")).unwrap().language;
    assert_eq!(kept(folder.path()), None);
    let spoken = |language| Amendment { language: Some(language), ..none() };
    amend(&mut library, "a-1", spoken(Some(Language::Ukrainian))).unwrap();
    amend(&mut library, "a-1", Amendment { sex: Some(Sex::Male), ..none() }).unwrap();
    assert_eq!(kept(folder.path()), Some(Language::Ukrainian), "from the log");
    library.next_generation().unwrap();
    assert_eq!(kept(folder.path()), Some(Language::Ukrainian), "from the tables");
    // What is said of the child that stays holds, and the other one comes back as it was.
    library.add_child(Child { language: Some(Language::German), ..child("c-3") }).unwrap();
    library.merge(&id("a-1"), &id("c-3"), true).unwrap();
    assert_eq!(library.child(&id("c-3")).unwrap().language, Some(Language::German));
    Library::open(folder.path()).unwrap().unmerge(&id("a-1")).unwrap();
    assert_eq!(kept(folder.path()), Some(Language::Ukrainian), "after a merge");
    let mut library = Library::open(folder.path()).unwrap();
    amend(&mut library, "a-1", spoken(None)).unwrap();
    assert_eq!(kept(folder.path()), None, "taken away");
    amend(&mut library, "a-1", spoken(Some(Language::Polish))).unwrap();
    library.next_generation().unwrap();
    let path = library.folder.state(library.folder.generation().unwrap()).join("children.parquet");
    let bytes = std::io::Cursor::new(std::fs::read(&path).unwrap());
    let table = ParquetReader::new(bytes).finish().unwrap().drop("language").unwrap();
    tables::write(&path, table.columns().to_vec()).unwrap();
    assert_eq!(kept(folder.path()), None, "from before it was kept");
}

#[test]
fn generations_begin_by_themselves_and_keep_whole_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open_or_create(folder.path()).unwrap();
    library.log_bytes = 400_000;
    library.add_child(child("a-1")).unwrap();
    library.add_child(child("b-2")).unwrap();
    for number in 0..40 {
        let name = if number % 2 == 0 { "a-1" } else { "b-2" };
        library.add_session(session(name, number, number as i64, 1000), &[]).unwrap();
    }
    let generation = library.seen.generation;
    assert!((5..20).contains(&generation), "{generation}");
    for name in ["a-1", "b-2"] {
        let sessions = Library::open(folder.path()).unwrap().sessions(&id(name)).unwrap();
        let numbers = (0..40).filter(|number| (number % 2 == 0) == (name == "a-1"));
        let expected: Vec<_> = numbers.map(|number| session(name, number, number as i64, 1000)).collect();
        assert_eq!(sessions, expected);
    }
    let blocks = || {
        let state = library.folder.state(library.folder.generation().unwrap());
        folder::names_in(&state).unwrap().into_iter().filter(|name| name.starts_with("values-")).count()
    };
    assert!((2..=5).contains(&blocks()), "{}", blocks());
    let mut library = Library::open(folder.path()).unwrap();
    library.delete(&id("a-1")).unwrap();
    assert_eq!(library.sessions(&id("b-2")).unwrap().len(), 20);
    assert_eq!(
        traces(folder.path(), &format!("{:016x}", 38)),
        Vec::<PathBuf>::new(),
        "a session of the deleted child"
    );
}

#[test]
fn a_log_torn_at_any_byte_keeps_what_was_whole() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    filled(&whole);
    let log = std::fs::read(whole.join("log.0")).unwrap();
    let torn = folder.path().join("torn");
    Library::open_or_create(&torn).unwrap();
    for cut in 0..=log.len() {
        std::fs::write(torn.join("log.0"), &log[..cut]).unwrap();
        let library = Library::open(&torn).unwrap();
        let lines = log[..cut].iter().filter(|&&byte| byte == b'\n').count();
        assert_eq!((library.seen.lines, library.damage().count()), (lines, 0), "cut at {cut}");
    }
    // The next writer takes the torn piece away and goes on.
    std::fs::write(torn.join("log.0"), &log[..log.len() - 20]).unwrap();
    let mut library = Library::open(&torn).unwrap();
    library.add_child(child("c-3")).unwrap();
    let mut again = Library::open(&torn).unwrap();
    assert_eq!((again.damage().count(), all(&mut again).len()), (0, 3));
}

#[test]
fn a_changed_line_is_told_left_out_and_carried_on() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let path = folder.path().join("log.0");
    let mut log = std::fs::read(&path).unwrap();
    let at = log.windows(8).position(|window| window == b"measure_").unwrap();
    log[at] ^= 1;
    std::fs::write(&path, &log).unwrap();
    let told: Vec<String> = Library::open(folder.path()).unwrap().damage().map(str::to_owned).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("log.0: line 3 is left out: expected the checksum"), "{}", told[0]);

    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.sessions(&id("a-1")).unwrap(), [session("a-1", 8, 3, 4)], "the other session is here");
    library.next_generation().unwrap();
    let mut again = Library::open(folder.path()).unwrap();
    assert_eq!(again.damage().count(), 1, "the damaged line is not lost");
    again.delete(&id("a-1")).unwrap();
    assert_eq!(traces(folder.path(), "a-1"), Vec::<PathBuf>::new(), "not even there");
}

#[test]
fn damaged_tables_give_one_line_and_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.next_generation().unwrap();
    let state = folder.path().join("state.1");
    for (path, whole) in files(&state) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let middle = whole.len() / 2;
        let mut flipped = whole.clone();
        flipped[middle] ^= 4;
        for bytes in [&flipped[..], &whole[..middle], &[]] {
            std::fs::write(&path, bytes).unwrap();
            let told = match Library::open(folder.path()) {
                Err(error) => error.to_string(),
                Ok(mut library) => {
                    let sessions = library.sessions(&id("a-1")).unwrap();
                    assert_eq!(sessions.len(), 2, "what is readable is there");
                    assert!(sessions[0].recordings[0].poor.last().unwrap().to_string().contains("damaged"));
                    assert_eq!(library.damage().count(), 1);
                    library.damage().next().unwrap().to_owned()
                }
            };
            assert!(told.contains(&name) && !told.contains('\n'), "{name}: {told}");
        }
        std::fs::write(&path, whole).unwrap();
    }
    std::fs::write(folder.path().join("library.json"), "{}").unwrap();
    assert!(Library::open(folder.path()).unwrap_err().to_string().contains("library.json"));
}

#[test]
fn a_recording_is_kept_once_and_without_its_child() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let two = |name| Session {
        recordings: vec![session(name, 1, 9, 2).recordings[0].clone(); 2],
        ..session(name, 1, 9, 2)
    };
    let added = library.add_session(two("a-1"), &[recording(1), recording(2)]).unwrap();
    assert_eq!(added.recordings, 2);
    let sessions = library.sessions(&id("a-1")).unwrap();
    let kept = sessions.iter().find(|session| session.id == added.session).unwrap();
    let path = library.recording(&kept.recordings[1]).unwrap();
    assert_eq!(crate::store::read(&path).unwrap().cells(), recording(2).cells());
    assert_eq!(traces(folder.path(), "secret-child"), Vec::<PathBuf>::new());

    for (name, again) in
        [("b-2", vec![recording(3), recording(2)]), ("a-1", vec![recording(1), recording(2)])]
    {
        let error = library.add_session(two(name), &again).unwrap_err();
        assert!(matches!(&error, LibraryError::Doubled { child, .. } if *child == id("a-1")), "{error}");
    }
    let error = library.add_session(two("b-2"), &[recording(4), recording(4)]).unwrap_err().to_string();
    assert!(error.contains("recording 2 is the same"), "{error}");
    assert_eq!(files(&folder.path().join("recordings")).len(), 2, "a refused session copies nothing");
    let error = library.add_session(session("a-1", 7, 1, 1), &[]).unwrap_err();
    assert!(matches!(error, LibraryError::Doubled { .. }), "{error}");
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let before = std::fs::read(folder.path().join("log.0")).unwrap();
    let mut bad = session("a-1", 20, 1, 1);
    bad.recordings[0].values[0].value = f64::NAN;
    assert!(library.add_session(bad, &[]).is_err());
    assert!(library.add_session(Session { recordings: vec![], ..session("a-1", 20, 1, 1) }, &[]).is_err());
    assert!(library.add_session(session("nobody", 20, 1, 1), &[]).is_err());
    assert!(library.add_child(child("a-1")).is_err());
    assert!(library.add_event(Event { text: Some("x".repeat(3000)), ..event("a-1") }).is_err());
    assert!(
        library.merge(&id("a-1"), &id("a-1"), true).is_err()
            && library.merge(&id("a-1"), &id("c"), true).is_err()
    );
    assert!(library.delete(&id("nobody")).is_err());
    assert_eq!(std::fs::read(folder.path().join("log.0")).unwrap(), before);
}

#[test]
fn a_child_is_brought_in_with_all_its_sessions_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let two = || vec![session("c-3", 20, 1, 3), session("c-3", 21, 2, 3)];
    for (name, sessions) in [
        ("a-1", Vec::new()),
        ("c-3", vec![session("a-1", 22, 1, 1)]),
        ("c-3", vec![session("c-3", 7, 1, 1)]),
        ("c-3", [two(), two()].concat()),
    ] {
        let batch = vec![(child("d-4"), Vec::new()), (child(name), sessions)];
        assert!(library.bring_in(batch).is_err());
    }
    assert!(library.bring_in(vec![(child("c-3"), two()), (child("c-3"), Vec::new())]).is_err());
    assert_eq!(library.children().count(), 2);
    library.bring_in(vec![(child("c-3"), two()), (child("d-4"), Vec::new())]).unwrap();
    assert_eq!(library.children().count(), 4);
    assert_eq!(Library::open(folder.path()).unwrap().sessions(&id("c-3")).unwrap(), two());
}

#[test]
fn merged_children_are_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let names = library.names_path();
    let mut key = Names::default();
    key.set(&id("a-1"), "Ada, L.").unwrap();
    key.write(&names).unwrap();
    library.merge(&id("a-1"), &id("b-2"), false).unwrap();
    let merged = all(&mut Library::open(folder.path()).unwrap());
    assert_eq!(merged.len(), 1);
    let (kept, sessions, events, answers) = &merged[0];
    assert_eq!((kept.id.as_str(), sessions.len(), events.len(), answers.len()), ("b-2", 3, 1, 2));
    assert_eq!(Names::read(&names).unwrap().get(&id("b-2")), Some("Ada, L."));
    // With the child goes what became part of it.
    library.delete(&id("b-2")).unwrap();
    for gone in ["a-1", "b-2", "Ada"] {
        assert_eq!(traces(folder.path(), gone), Vec::<PathBuf>::new(), "{gone}");
    }
}

#[test]
fn a_merge_is_undone_at_whatever_remove_and_with_what_was_said_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.add_child(child("c-3")).unwrap();
    let said = |child: &str, day: &str| Consent {
        child: id(child),
        date: date(day),
        given: true,
        who: "mother".to_owned(),
    };
    library.add_consent(said("a-1", "2026-01-05")).unwrap();
    let before = all(&mut library);
    assert!(library.unmerge(&id("a-1")).is_err(), "nothing was merged");
    library.merge(&id("a-1"), &id("b-2"), false).unwrap();
    library.merge(&id("b-2"), &id("c-3"), false).unwrap();
    assert_eq!(library.consent(&id("c-3")).unwrap().date, date("2026-01-05"));
    assert_eq!(library.merged_into(&id("c-3")), [id("b-2"), id("a-1")]);
    library.add_session(session("c-3", 77, 9, 2), &[]).unwrap();
    // No child may take a pseudonym that may come back.
    assert!(matches!(library.add_child(child("A-1")), Err(LibraryError::ChildAlike { .. })));
    assert!(library.unmerge(&id("a-1")).unwrap_err().to_string().contains("undo that first"));
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.unmerge(&id("b-2")).unwrap(), id("c-3"));
    assert_eq!(library.unmerge(&id("a-1")).unwrap(), id("b-2"));
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.sessions(&id("c-3")).unwrap(), [session("c-3", 77, 9, 2)]);
    assert!(library.consent(&id("a-1")).is_some() && library.consent(&id("b-2")).is_none());
    library.remove_session(&id("c-3"), &SessionId::from_digest(77)).unwrap();
    assert_eq!(all(&mut library), before);
    assert!(library.unmerge(&id("a-1")).is_err(), "once");
}

#[test]
fn children_that_differ_in_what_does_not_change_are_merged_only_on_purpose() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let other = Child { birth: Birth::new(2017, 2).unwrap(), sex: Some(Sex::Male), ..child("c-3") };
    library.add_child(other).unwrap();
    let before = all(&mut library);
    let refused = library.merge(&id("c-3"), &id("a-1"), false).unwrap_err().to_string();
    assert!(refused.contains("2017-02") && refused.contains("boy"), "{refused}");
    assert_eq!(all(&mut library), before);
    library.merge(&id("c-3"), &id("a-1"), true).unwrap();
    library.unmerge(&id("c-3")).unwrap();
    assert_eq!(all(&mut library), before);
}

#[test]
fn pseudonyms_that_would_be_mistaken_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    for alike in ["A-1", "a_1"] {
        let refused = library.add_child(child(alike)).unwrap_err();
        assert!(matches!(refused, LibraryError::ChildAlike { .. }), "{refused}");
        assert!(library.bring_in(vec![(child(alike), Vec::new())]).is_err());
    }
    library.add_child(child("a-11")).unwrap();
}

#[test]
fn consent_is_dated_kept_and_goes_with_its_child() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let said = |given: bool, day: &str| Consent {
        child: id("a-1"),
        date: date(day),
        given,
        who: "guardian of the register".to_owned(),
    };
    library.add_consent(said(true, "2026-01-05")).unwrap();
    library.next_generation().unwrap();
    library.add_consent(said(false, "2026-03-01")).unwrap();
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.consents(&id("a-1")).count(), 2);
    assert!(library.consent(&id("a-1")).is_none() && library.consent(&id("b-2")).is_none());
    let mut library = library;
    library.add_consent(said(true, "2026-03-02")).unwrap();
    assert_eq!(library.consent(&id("a-1")).unwrap().date, date("2026-03-02"));
    assert!(library.add_consent(Consent { who: " ".to_owned(), ..said(true, "2026-03-02") }).is_err());
    library.delete(&id("a-1")).unwrap();
    assert_eq!(traces(folder.path(), "guardian of the register"), Vec::<PathBuf>::new());
}

#[test]
fn a_merge_that_cannot_be_whole_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let later = Child { birth: Birth::new(2026, 2).unwrap(), ..child("c-3") };
    library.add_child(later).unwrap();
    library.add_child(child("d-4")).unwrap();
    let before = all(&mut library);
    let refused = |library: &mut Library, into: &str| library.merge(&id("a-1"), &id(into), true).unwrap_err();
    assert!(refused(&mut library, "c-3").to_string().contains("birth"));

    let waiting = folder.path().join("incoming").join("rest.parquet");
    let mut rest = recording(5);
    rest.meta.child = Some(id("a-1"));
    std::fs::create_dir_all(waiting.parent().unwrap()).unwrap();
    crate::store::write_recording(&waiting, &rest).unwrap();
    assert!(refused(&mut library, "d-4").to_string().contains("rest.parquet"));
    std::fs::remove_file(&waiting).unwrap();

    std::fs::write(library.names_path(), "no table of names").unwrap();
    assert!(refused(&mut library, "d-4").to_string().contains("names"));
    std::fs::remove_file(library.names_path()).unwrap();
    assert_eq!(all(&mut Library::open(folder.path()).unwrap()), before);
    library.merge(&id("a-1"), &id("d-4"), false).unwrap();
}

#[test]
fn a_deletion_takes_what_waits_and_leaves_what_is_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let incoming = folder.path().join("incoming");
    std::fs::create_dir_all(incoming.join("a folder of somebody")).unwrap();
    // The description may lie across the pieces in which a file is read.
    let said = b"\"child\":\"a-1\"";
    for at in [0, 65_530, 65_536, 131_060] {
        let mut bytes = vec![b'x'; at];
        bytes.extend_from_slice(said);
        bytes.extend_from_slice(&[b'x'; 9]);
        std::fs::write(incoming.join(format!("{at}.journal")), bytes).unwrap();
    }
    for (name, bytes) in [(".other.part", &b"half"[..]), ("a-10.journal", b"\"child\":\"a-10\"")] {
        std::fs::write(incoming.join(name), bytes).unwrap();
    }
    library.delete(&id("a-1")).unwrap();
    let mut left: Vec<_> = files(&incoming).into_iter().map(|(path, _)| path).collect();
    left.sort_unstable();
    let names = [".other.part", "a folder of somebody", "a-10.journal"];
    assert_eq!(left, names.map(|name| incoming.join(name)));
}

#[test]
fn a_child_of_a_damaged_line_can_be_deleted_and_no_recording_is_swept_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.add_child(child("a-10")).unwrap();
    library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap();
    library.add_session(session("a-10", 2, 9, 2), &[recording(2)]).unwrap();
    let path = folder.path().join("log.0");
    let log = std::fs::read_to_string(&path).unwrap();
    // The lines that say of the child and of its recording that they are here.
    let damaged: String = log
        .split_inclusive('\n')
        .map(|line| {
            match line.contains("\"a-1\"") && (line.contains("2019-05") || line.contains(".parquet")) {
                true => line.replacen('2', "3", 1),
                false => line.to_owned(),
            }
        })
        .collect();
    std::fs::write(&path, damaged).unwrap();
    let mut library = Library::open(folder.path()).unwrap();
    assert!(library.child(&id("a-1")).is_err() && library.damage().count() >= 2);
    library.next_generation().unwrap();
    assert_eq!(files(&folder.path().join("recordings")).len(), 2, "whose it is cannot be told");

    library.delete(&id("a-1")).unwrap();
    assert_eq!(traces(folder.path(), "\"a-1\""), Vec::<PathBuf>::new());
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.damage().count(), 0);
    assert_eq!(library.sessions(&id("a-10")).unwrap().len(), 1, "the name begins alike");
    assert_eq!(files(&folder.path().join("recordings")).len(), 1);
    assert!(library.delete(&id("a-1")).is_err());
}

#[test]
fn a_damaged_table_of_values_is_carried_on_when_something_else_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.next_generation().unwrap();
    let state = folder.path().join("state.1");
    let is_block = |path: &Path| path.file_name().unwrap().to_string_lossy().contains("values");
    let (block, mut bytes) = files(&state).into_iter().find(|(path, _)| is_block(path)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    std::fs::write(&block, &bytes).unwrap();
    let mut library = Library::open(folder.path()).unwrap();
    let added = library.add_session(session("b-2", 10, 50, 3), &[]).unwrap().session;
    library.remove_session(&id("b-2"), &added).unwrap();
    let kept = files(folder.path()).into_iter().filter(|(path, _)| path.is_file() && is_block(path));
    assert!(kept.into_iter().any(|(_, there)| there == bytes), "what is in it may yet be saved");
    library.remove_session(&id("a-1"), &SessionId::from_digest(8)).unwrap();
    let kept = files(folder.path()).into_iter().filter(|(path, _)| path.is_file() && is_block(path));
    assert!(kept.into_iter().all(|(_, there)| there != bytes), "what has to go may be in it");
}

#[cfg(unix)]
#[test]
fn a_file_of_names_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("names.csv");
    let mut names = Names::default();
    names.set(&id("a-1"), "Ada").unwrap();
    for _ in 0..2 {
        names.write(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_deleted_child_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let mut key = Names::default();
    for name in ["a-1", "b-2"] {
        key.set(&id(name), &format!("Name of {name}")).unwrap();
    }
    key.write(&library.names_path()).unwrap();
    let mine = library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap().session;
    let other = library.add_session(session("b-2", 1, 9, 2), &[recording(2)]).unwrap().session;
    assert!(!traces(folder.path(), "a-1").is_empty() && !traces(folder.path(), mine.as_str()).is_empty());
    let kept = all(&mut library).pop().unwrap();
    assert_eq!(library.delete(&id("a-1")).unwrap(), Removed { sessions: 3, recordings: 1 });
    for word in ["a-1", mine.as_str(), "football"] {
        assert_eq!(traces(folder.path(), word), Vec::<PathBuf>::new(), "{word}");
    }
    assert_eq!(all(&mut Library::open(folder.path()).unwrap()), [kept], "the other child is as it was");
    assert!(!traces(folder.path(), other.as_str()).is_empty());
    assert_eq!(files(&folder.path().join("recordings")).len(), 1);
}

#[test]
fn a_removed_session_leaves_no_trace_and_may_come_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.next_generation().unwrap();
    let mine = library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap().session;
    let before = all(&mut library);
    assert!(library.remove_session(&id("b-2"), &mine).is_err(), "another child's session");
    for (of, recordings) in [(mine.clone(), 1), (SessionId::from_digest(8), 1)] {
        assert_eq!(library.remove_session(&id("a-1"), &of).unwrap(), recordings);
        assert_eq!(traces(folder.path(), of.as_str()), Vec::<PathBuf>::new());
        assert!(library.remove_session(&id("a-1"), &of).is_err());
    }
    assert_eq!(files(&folder.path().join("recordings")).len(), 0);
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.sessions(&id("a-1")).unwrap(), [session("a-1", 7, 30, 5)]);
    library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap();
    library.add_session(session("a-1", 8, 3, 4), &[]).unwrap();
    assert_eq!(all(&mut library), before);
}

#[test]
fn removed_notes_leave_no_trace_and_nothing_else_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let other_day = Event { date: date("2026-02-02"), ..event("a-1") };
    let other_kind = Event { kind: EventKind::Illness, text: None, ..event("a-1") };
    let score = Event { kind: EventKind::Pain { score: None }, ..event("a-1") };
    for event in [&other_day, &other_kind, &score] {
        library.add_event(event.clone()).unwrap();
    }
    let pain = EventKind::Pain { score: Some(1) };
    assert_eq!(library.remove_events(&id("a-1"), date("2026-02-01"), pain).unwrap(), 2);
    assert!(library.remove_events(&id("a-1"), date("2026-02-01"), pain).is_err());
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(library.events(&id("a-1")), [&other_kind, &other_day]);
    library.remove_events(&id("a-1"), date("2026-02-02"), pain).unwrap();
    assert_eq!(traces(folder.path(), "football"), Vec::<PathBuf>::new());
}

#[test]
fn a_removal_killed_at_once_is_finished_by_the_next_writer() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    let mine = library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap().session;
    library.append(&[log::Entry::RemoveSession { child: id("a-1"), session: mine.clone() }]).unwrap();
    let mut reader = Library::open(folder.path()).unwrap();
    assert_eq!(reader.sessions(&id("a-1")).unwrap().len(), 2);
    assert_eq!(files(&folder.path().join("recordings")).len(), 1, "only a writer may clear up");
    reader.add_event(event("b-2")).unwrap();
    assert_eq!(traces(folder.path(), mine.as_str()), Vec::<PathBuf>::new());
    assert_eq!(files(&folder.path().join("recordings")).len(), 0);
}

#[test]
fn a_deletion_killed_at_any_step_is_finished_by_the_next_writer() {
    let folder = tempfile::tempdir().unwrap();
    // Each step leaves what a kill at that moment leaves.
    let steps: [fn(&mut Library); 4] = [
        |_| {},
        |library| {
            library
                .state
                .deleting
                .iter()
                .flatten()
                .for_each(|file| folder::remove(&library.folder.recording(file)).unwrap())
        },
        |library| std::fs::create_dir_all(library.folder.unfinished_state(1).join("a-1")).unwrap(),
        |library| {
            library.state.deleting.iter().flatten().for_each(|file| {
                folder::remove(&library.folder.recording(file)).unwrap();
            });
            generation::write(&library.folder, &mut library.state, 0).unwrap();
        },
    ];
    for (at, step) in steps.into_iter().enumerate() {
        let root = folder.path().join(at.to_string());
        let mut library = filled(&root);
        library.add_session(session("a-1", 1, 9, 2), &[recording(1)]).unwrap();
        library.append(&[log::Entry::Delete { child: id("a-1") }]).unwrap();
        step(&mut library);
        let mut reader = Library::open(&root).unwrap();
        assert!(reader.child(&id("a-1")).is_err() && reader.sessions(&id("b-2")).is_ok(), "step {at}");
        assert!(!traces(&root, "a-1").is_empty(), "step {at}: only a writer may clear up");
        reader.add_event(event("b-2")).unwrap();
        assert_eq!(traces(&root, "a-1"), Vec::<PathBuf>::new(), "step {at}");
        assert_eq!(files(&root.join("recordings")).len(), 0, "step {at}");
        assert_eq!(reader.events(&id("b-2")).len(), 1, "step {at}");
    }
}

#[test]
fn other_folders_are_no_libraries() {
    let folder = tempfile::tempdir().unwrap();
    let error = |path: &Path| Library::open(path).unwrap_err().to_string();
    assert!(error(&folder.path().join("none")).contains("there is no library"));
    std::fs::write(folder.path().join("a.txt"), "").unwrap();
    assert!(error(folder.path()).contains("without a library.json"));
    assert!(error(&folder.path().join("a.txt")).contains("it is a file"));
    assert!(Library::open_or_create(folder.path()).is_err(), "a folder with other things in it is let alone");
    assert_eq!(files(folder.path()).len(), 1);
}

#[test]
fn a_file_of_names_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("names.csv");
    std::fs::write(&path, "id,name\na b,Ada\n").unwrap();
    let error = Names::read(&path).unwrap_err().to_string();
    assert!(error.contains("entry 1") && !error.contains('\n'), "{error}");
    std::fs::write(&path, "something else\n").unwrap();
    assert!(Names::read(&path).unwrap_err().to_string().contains("line 1"));
    let mut names = Names::default();
    assert!(names.set(&id("a"), "  ").is_err());
    names.set(&id("a"), " Ada \"A\", ").unwrap();
    names.write(&path).unwrap();
    assert_eq!(Names::read(&path).unwrap(), names);
}

#[test]
fn a_birth_is_amended_and_never_to_after_a_session() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open_or_create(folder.path()).unwrap();
    library.add_child(child("a")).unwrap();
    library.add_session(session("a", 1, 0, 3), &[]).unwrap();
    let birth = Birth::new(2020, 11).unwrap();
    let born = |birth| Amendment { birth: Some(birth), ..none() };
    amend(&mut library, "a", born(birth)).unwrap();
    amend(&mut library, "a", Amendment { sex: Some(Sex::Male), ..none() }).unwrap();
    let told = amend(&mut library, "a", born(Birth::new(2026, 2).unwrap())).unwrap_err().to_string();
    assert!(told.contains("2026-02") && told.contains("2026-01-05"), "{told}");
    assert!(amend(&mut library, "b", born(birth)).is_err());
    assert!(library.add_session(session("a", 2, -3000, 3), &[]).is_err(), "before the birth");
    let again = Library::open(folder.path()).unwrap();
    let kept = again.child(&id("a")).unwrap();
    assert_eq!((kept.birth, kept.sex, kept.added), (birth, Some(Sex::Male), date("2026-01-05")));
    assert_eq!(again.summary().next().unwrap().sessions, 1);
}

#[test]
fn events_of_before_questions_were_kept_are_read() {
    use polars::prelude::Column;

    let folder = tempfile::tempdir().unwrap();
    let mut library = filled(folder.path());
    library.next_generation().unwrap();
    let column = |name: &str, value: &str| Column::new(name.into(), vec![value]);
    let columns = vec![
        column("child", "a-1"),
        column("date", "2026-02-01"),
        column("kind", "{\"pain\":{\"score\":3}}"),
        column("text", "before"),
    ];
    let state = library.folder.state(library.seen.generation);
    tables::write(&state.join("events.parquet"), columns).unwrap();
    let library = Library::open(folder.path()).unwrap();
    let events = library.events(&id("a-1"));
    assert_eq!((events.len(), events[0].answer_to.as_deref()), (1, None));
    assert_eq!(events[0].text.as_deref(), Some("before"));
}
