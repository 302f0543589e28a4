//! What a child is to practise and what it practised, kept and given back.

use super::change::{born_by, unfit};
use super::log::Entry;
use super::{Library, LibraryError, practice_files};
use crate::base::ChildId;
use crate::child::{Child, MOST_SETS, PlannedSet, PractisedSession};

impl Library {
    /// Plans what a child is to practise in each session, in place of all that was planned.
    ///
    /// # Errors
    /// When the child is not here, an amount is none of its exercise, there are too many, or the system refuses.
    pub fn plan_sets(&mut self, child: &ChildId, plan: Vec<PlannedSet>) -> Result<(), LibraryError> {
        if plan.len() > MOST_SETS {
            return Err(unfit(format!("a plan of {} exercises, expected at most {MOST_SETS}", plan.len())));
        }
        for set in &plan {
            PlannedSet::new(set.exercise, set.amount).map_err(|error| unfit(error.to_string()))?;
        }
        let _held = self.begin()?;
        let child = Child { plan, ..self.child(child)?.clone() };
        self.append(&[Entry::Child(child)])?;
        self.tidy()
    }

    /// Adds what a child practised in a session.
    ///
    /// # Errors
    /// When the child is not here or not born by then; when what was practised in that session is in the library
    /// already, whosever it is, or its recording is in a session of another child; when a number cannot be kept, or
    /// the system refuses. Then nothing is added.
    pub fn add_practice(&mut self, session: &PractisedSession) -> Result<(), LibraryError> {
        let _held = self.begin()?;
        self.check_practice(session)?;
        let check = practice_files::write(&self.folder, session)?;
        let (child, id, date) = (session.child.clone(), session.id.clone(), session.date);
        self.append(&[Entry::Practice { session: id, child, date, check }])?;
        self.tidy()
    }

    /// Looks whether what a child practised may be added, as [`Library::add_practice`] looks first. Nothing is changed.
    ///
    /// # Errors
    /// As of [`Library::add_practice`], but for numbers that cannot be kept.
    pub fn may_add_practice(&mut self, session: &PractisedSession) -> Result<(), LibraryError> {
        let _held = self.folder.lock_shared()?;
        self.look()?;
        self.check_practice(session)
    }

    fn check_practice(&self, session: &PractisedSession) -> Result<(), LibraryError> {
        born_by(self.child(&session.child)?, session.date)?;
        let doubled = |what: &str, child: &ChildId, date| LibraryError::Doubled {
            what: what.to_owned(),
            child: child.clone(),
            date,
        };
        if let Some((child, date)) = self.state.practice_owner(&session.id) {
            return Err(doubled("what was practised in this session", child, date));
        }
        if let Some((child, date)) = self.state.owner(&session.id)
            && *child != session.child
        {
            return Err(doubled("the recording", child, date));
        }
        Ok(())
    }

    /// What a child practised, in the order of dates, as it is kept now. What cannot be read for damage is left out,
    /// and [`Library::damage`] tells the file.
    ///
    /// # Errors
    /// When the child is not here, or the tables are damaged.
    pub fn practices(&mut self, child: &ChildId) -> Result<Vec<PractisedSession>, LibraryError> {
        let _held = self.folder.lock_shared()?;
        self.look()?;
        self.child(child)?;
        let (mut all, mut damaged) = (Vec::new(), Vec::new());
        for kept in self.state.practices.get(child).map_or(&[][..], Vec::as_slice) {
            match practice_files::read(&self.folder, child, kept) {
                Ok(session) => all.push(session),
                Err(problem) => damaged
                    .push(format!("{problem}; restore the file from a copy of the library if you have one")),
            }
        }
        self.damaged_practices = damaged;
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::base::{CellsKind, CellsRef, Date, Held, Mat, Meta, Recording, Scale, Stamp, Unit};
    use crate::child::fixture::{plan, practised};
    use crate::child::{MatKey, Protocol, Recorded, Session};
    use crate::store::session_of;

    fn id(text: &str) -> ChildId {
        text.parse().unwrap()
    }

    fn day(at: i64) -> Date {
        Date::new(2026, 3, 1).unwrap().plus_days(at).unwrap()
    }

    fn child(name: &str) -> Child {
        Child {
            id: id(name),
            birth: "2019-05".parse().unwrap(),
            sex: None,
            added: day(0),
            course: None,
            plan: Vec::new(),
            known: Vec::new(),
            language: None,
        }
    }

    fn files(root: &Path) -> Vec<String> {
        let folder = root.join("practice");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .map(|all| all.map(|one| one.unwrap().file_name().into_string().unwrap()).collect())
            .unwrap_or_default();
        names.sort();
        names
    }

    /// A library in which two children practised, three sessions the first and one the other.
    fn filled(root: &Path) -> (Library, Vec<PractisedSession>, PractisedSession) {
        let mut library = Library::open_or_create(root).unwrap();
        ["kid-1", "kid-2"].into_iter().for_each(|name| library.add_child(child(name)).unwrap());
        let mut mine: Vec<_> =
            (0..3).map(|at| practised(&id("kid-1"), at, day(at as i64), Unit::Kpa)).collect();
        mine[1].simulated = true;
        let other = practised(&id("kid-2"), 9, day(1), Unit::Raw);
        // Not in the order of dates.
        for at in [2, 0, 1] {
            library.add_practice(&mine[at]).unwrap();
        }
        library.add_practice(&other).unwrap();
        (library, mine, other)
    }

    #[test]
    fn what_was_planned_and_practised_comes_back_from_the_log_and_from_tables() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, other) = filled(folder.path());
        library.plan_sets(&id("kid-1"), plan()).unwrap();
        for _ in 0..2 {
            let mut read = Library::open(folder.path()).unwrap();
            assert_eq!(read.damage().count(), 0);
            assert_eq!(read.practices(&id("kid-1")).unwrap(), mine);
            assert_eq!(read.practices(&id("kid-2")).unwrap(), std::slice::from_ref(&other));
            assert_eq!(read.child(&id("kid-1")).unwrap().plan, plan());
            library.next_generation().unwrap();
        }
        assert!(library.practices(&id("nobody")).is_err());
        library.plan_sets(&id("kid-1"), Vec::new()).unwrap();
        assert!(library.child(&id("kid-1")).unwrap().plan.is_empty());
    }

    #[test]
    fn nobody_practises_twice_in_one_session_and_nothing_is_left_of_what_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, _) = filled(folder.path());
        let before = files(folder.path());
        let again = library.add_practice(&mine[1]).unwrap_err().to_string();
        assert!(again.contains("already in the library, in a session of kid-1 on 2026-03-02"), "{again}");
        let theirs = PractisedSession { child: id("kid-2"), ..mine[1].clone() };
        assert!(library.add_practice(&theirs).is_err());
        assert!(library.may_add_practice(&theirs).is_err() && library.may_add_practice(&mine[1]).is_err());
        library.may_add_practice(&practised(&id("kid-1"), 76, day(8), Unit::Kpa)).unwrap();
        let mut spoiled = practised(&id("kid-1"), 77, day(8), Unit::Kpa);
        spoiled.practice.sets[0].held_s = f64::NAN;
        assert!(library.add_practice(&spoiled).unwrap_err().to_string().contains("not finite"));
        let unborn = practised(&id("kid-1"), 78, "2018-01-01".parse().unwrap(), Unit::Kpa);
        assert!(library.add_practice(&unborn).is_err());
        let many = vec![plan()[0]; MOST_SETS + 1];
        assert!(library.plan_sets(&id("kid-1"), many).is_err());
        assert_eq!(files(folder.path()), before);
    }

    #[test]
    fn a_damaged_file_is_told_and_costs_one_session() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, _) = filled(folder.path());
        let path = folder.path().join("practice").join(format!("{}.json", mine[1].id.as_str()));
        let whole = std::fs::read(&path).unwrap();
        for at in [0, whole.len() / 2, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(library.practices(&id("kid-1")).unwrap(), [mine[0].clone(), mine[2].clone()]);
            assert!(library.damage().next().unwrap().contains("expected the checksum"));
        }
        std::fs::remove_file(&path).unwrap();
        assert_eq!(library.practices(&id("kid-1")).unwrap().len(), 2);
        std::fs::write(&path, whole).unwrap();
        assert_eq!(library.practices(&id("kid-1")).unwrap(), mine);
        assert_eq!(library.damage().count(), 0);
    }

    #[test]
    fn what_was_practised_goes_with_its_session_and_with_its_child() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, other) = filled(folder.path());
        library.next_generation().unwrap();
        assert_eq!(library.remove_session(&id("kid-1"), &mine[1].id).unwrap(), 0);
        assert!(library.remove_session(&id("kid-2"), &mine[0].id).is_err(), "it is another child's");
        assert_eq!(library.practices(&id("kid-1")).unwrap(), [mine[0].clone(), mine[2].clone()]);
        assert_eq!(files(folder.path()).len(), 3);
        // It may come again.
        library.add_practice(&mine[1]).unwrap();
        library.delete(&id("kid-1")).unwrap();
        assert_eq!(files(folder.path()), [format!("{}.json", other.id.as_str())]);
        assert_eq!(Library::open(folder.path()).unwrap().practices(&id("kid-2")).unwrap(), [other]);
    }

    #[test]
    fn a_deletion_killed_before_the_files_went_is_finished_by_the_next_writer() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, _, other) = filled(folder.path());
        library.append(&[Entry::Delete { child: id("kid-1") }]).unwrap();
        assert_eq!(files(folder.path()).len(), 4);
        drop(library);
        let mut next = Library::open(folder.path()).unwrap();
        next.plan_sets(&id("kid-2"), plan()).unwrap();
        assert_eq!(files(folder.path()), [format!("{}.json", other.id.as_str())]);
    }

    #[test]
    fn practice_that_waits_to_be_counted_goes_with_its_child() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, _, _) = filled(folder.path());
        let waiting = library.incoming_practice();
        std::fs::create_dir_all(&waiting).unwrap();
        for (name, child) in [("a.parquet", "kid-1"), ("a.events.jsonl", "kid-1"), ("b.parquet", "kid-2")] {
            std::fs::write(waiting.join(name), format!("{{\"child\":\"{child}\"}}")).unwrap();
        }
        library.delete(&id("kid-1")).unwrap();
        let left: Vec<_> = std::fs::read_dir(&waiting).unwrap().map(|one| one.unwrap().file_name()).collect();
        assert_eq!(left, ["b.parquet"]);
    }

    #[test]
    fn a_file_that_a_kill_left_without_its_line_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, _) = filled(folder.path());
        let lost = practised(&id("kid-1"), 55, day(5), Unit::Kpa);
        practice_files::write(&library.folder, &lost).unwrap();
        assert_eq!(files(folder.path()).len(), 5);
        assert_eq!(library.practices(&id("kid-1")).unwrap(), mine);
        library.next_generation().unwrap();
        assert_eq!(files(folder.path()).len(), 4);
        assert_eq!(library.practices(&id("kid-1")).unwrap(), mine);
    }

    #[test]
    fn a_merge_takes_what_was_practised_along_and_gives_it_back() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, other) = filled(folder.path());
        library.merge(&id("kid-2"), &id("kid-1"), false).unwrap();
        let together = library.practices(&id("kid-1")).unwrap();
        assert_eq!(together.len(), 4);
        assert_eq!(together[2], PractisedSession { child: id("kid-1"), ..other.clone() });
        library.remove_session(&id("kid-1"), &mine[0].id).unwrap();
        library.unmerge(&id("kid-2")).unwrap();
        assert_eq!(library.practices(&id("kid-2")).unwrap(), [other]);
        assert_eq!(library.practices(&id("kid-1")).unwrap(), mine[1..]);
    }

    #[test]
    fn what_was_measured_and_practised_in_one_recording_goes_together() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, _) = filled(folder.path());
        let later = practised(&id("kid-1"), 20, day(5), Unit::Kpa);
        let mat =
            MatKey { device: None, rows: 2, cols: 3, pitch_x_um: 5000, pitch_y_um: 5000, calibrated: true };
        let recorded = Recorded { file: None, duration_s: 60.0, poor: Vec::new(), values: Vec::new() };
        let session = |child: &str| Session {
            id: later.id.clone(),
            child: id(child),
            date: later.date,
            zone: None,
            simulated: false,
            protocol: Protocol::Standing,
            mat: mat.clone(),
            recordings: vec![recorded.clone()],
        };
        let none: [Recording; 0] = [];
        library.add_session(session("kid-1"), &none).unwrap();
        library.add_practice(&later).unwrap();
        library.remove_session(&id("kid-1"), &later.id).unwrap();
        assert!(library.sessions(&id("kid-1")).unwrap().is_empty());
        assert_eq!(library.practices(&id("kid-1")).unwrap(), mine);
        // What was kept as practice is not measured, whosever it is.
        library.add_practice(&later).unwrap();
        for child in ["kid-1", "kid-2"] {
            let refused = library.add_session(session(child), &none).unwrap_err().to_string();
            assert!(refused.contains("kept as practice of kid-1 on 2026-03-06"), "{refused}");
        }
        assert!(library.sessions(&id("kid-1")).unwrap().is_empty());
    }

    #[test]
    fn a_recording_that_was_practised_in_is_known_among_several() {
        let folder = tempfile::tempdir().unwrap();
        let (mut library, mine, _) = filled(folder.path());
        let recording = |count: u8| {
            let meta = Meta::new(Mat::new(2, 3, 5.0, 5.0).unwrap(), Scale::RAW, "test");
            let mut recording = Recording::new(meta, CellsKind::U8);
            let stamp = Stamp { t_s: 0.0, seq: None, device_us: None, host_us: None };
            recording.push(stamp, CellsRef::U8(&[count; 6]));
            recording
        };
        let mut first = recording(1);
        let kept = PractisedSession { id: session_of(&mut Held::new(&first)).unwrap(), ..mine[0].clone() };
        first.meta.child = Some(id("kid-1"));
        library.add_practice(&kept).unwrap();
        let mat =
            MatKey { device: None, rows: 2, cols: 3, pitch_x_um: 5000, pitch_y_um: 5000, calibrated: true };
        let recorded = Recorded { file: None, duration_s: 60.0, poor: Vec::new(), values: Vec::new() };
        let session = Session {
            id: kept.id.clone(),
            child: id("kid-1"),
            date: day(8),
            zone: None,
            simulated: false,
            protocol: Protocol::Standing,
            mat,
            recordings: vec![recorded.clone(), recorded],
        };
        let refused = library.add_session(session, &[recording(2), first]).unwrap_err().to_string();
        assert!(refused.contains("recording 2 is kept as practice of kid-1"), "{refused}");
    }
}
