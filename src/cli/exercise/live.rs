//! Exercises at a live mat: counted aloud in one line, while the session is recorded.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;

use super::asked::Asked;
use super::seen::{CountedBy, Seen, was_ready};
use super::tell::tell;
use super::{keep, questions};
use crate::analysis::Options;
use crate::base::{ChildId, Date, Exercise, InWords as _, Language};
use crate::child::Amount;
use crate::cli::args::ExerciseArgs;
use crate::cli::console::{Answer, Console};
use crate::cli::exit::{Exit, Failure};
use crate::cli::link::Link;
use crate::cli::prompts::{Aloud, Ask};
use crate::cli::{analyse, checklist, day, hint, keeping, library, terminal};
use crate::exercise::{Event, Happening, Now, Settings, Target};
use crate::flow::{self, Ended, Happening as Told, Setup, Streamed, keep_asked};
use crate::play::Practising;
use crate::store::Library;

/// Runs the command at a port.
pub(super) fn run(args: &ExerciseArgs, mut asked: Asked) -> Result<(), Failure> {
    let stop = terminal::stop_flag()?;
    // A session that goes on over midnight is of the day it began, as its checklist is.
    let today = day::today()?;
    let link = Link::of(&args.link, &args.facts)?
        .ok_or_else(|| Failure::new(Exit::Usage, "give a recording, or --port"))?;
    if let Some(library) = &mut asked.library {
        keep::keep_what_was_left(library, &CountedBy::of(args, &asked.settings))?;
    }
    link.check()?;
    let age_years = match (&mut asked.library, &args.child) {
        (Some(library), Some(child)) => {
            keeping::tell_consent(library, child);
            checklist::before_the_mat(library, child, &args.given, today, asked.language)?;
            Some(library.child(child).map_err(library::failure)?.birth.age_years(today))
        }
        _ => None,
    };
    let language = asked.language;
    let console = Console::new(language);
    let asks = std::io::stdin().is_terminal() && !args.json;
    let mut said = questions::given(args);
    if let (Some(library), Some(child), Some(age_years)) = (&mut asked.library, &args.child, age_years) {
        if asks && said.before.is_none() {
            said.before = questions::pain(&console, (false, None), age_years, language);
        }
        may_begin(library, child, today, &said)?;
    }
    let mut source = link.open(Duration::from_secs(args.look_for))?;
    let setup = setup(args, &asked, &link)?;
    let mut watch = Watch::new(args.json, &asked, console);
    let streamed = watch.run(&mut source, &setup, &stop);
    // Hang up before anything is drawn: a mat should not wait for a picture.
    drop(source);
    let (streamed, seen, console, told) = watch.finish(streamed?)?;
    if let Some(age_years) = age_years.filter(|_| asks) {
        if said.after.is_none() {
            said.after = questions::pain(&console, (true, said.before), age_years, language);
        }
        questions::complaints(&console, &mut said.complaints, language);
    }
    end(args, asked, &streamed, &seen, today, &said)?;
    told?;
    match streamed.ended {
        Ended::Stopped | Ended::Complete => seen.ready(),
        ended => Err(Failure::new(Exit::Port, format!("{ended}; what was done until then is below"))),
    }
}

/// Keeps what was asked before, and refuses practice where that stops it.
fn may_begin(
    library: &mut Library,
    child: &ChildId,
    today: Date,
    said: &crate::checklist::Asked,
) -> Result<(), Failure> {
    let before = crate::checklist::Asked {
        who: said.who.clone(),
        before: said.before,
        ..crate::checklist::Asked::default()
    };
    let stops = keep_asked(library, child, today, &before).map_err(keep::failure)?;
    match stops.first() {
        None => Ok(()),
        Some(stop) => {
            let kept = "the answers are kept with the child, and `plantar read` reports them";
            let back = keep::take_back(child, today, &stops).unwrap_or_default();
            Err(Failure::new(Exit::Locked, format!("no practice today: {stop}"))
                .with_hint(format!("{kept}; {back}")))
        }
    }
}

fn setup(args: &ExerciseArgs, asked: &Asked, link: &Link) -> Result<Setup, Failure> {
    let waiting = || asked.library.as_ref().map(Library::incoming_practice);
    Ok(Setup {
        clock: terminal::clock,
        zone_at: terminal::zone_at,
        baud: link.baud(),
        live: true,
        folder: args.record.clone().or_else(waiting),
        child: args.child.clone(),
        calibration: args.calibration.as_deref().map(analyse::calibration).transpose()?,
        surface: args.facts.surface.clone(),
        notes: Vec::new(),
        options: Options::default(),
        measures: false,
        seconds: None,
    })
}

/// Tells what was done, and keeps it.
fn end(
    args: &ExerciseArgs,
    mut asked: Asked,
    streamed: &Streamed,
    seen: &Seen,
    today: Date,
    said: &crate::checklist::Asked,
) -> Result<(), Failure> {
    let recording = streamed.recording.as_ref().map_err(|error| Failure::new(Exit::Output, error));
    let kept = match (&mut asked.library, &args.child, &recording) {
        (Some(library), Some(child), Ok(Some(file))) if seen.was_ready => {
            Some(kept(library, child, today, file, seen, said))
        }
        (Some(library), Some(child), _) => {
            keep_asked(library, child, today, said).map_err(keep::failure)?;
            None
        }
        _ => None,
    };
    // Told first: what cannot be kept is at least seen.
    let by = (&asked.settings, asked.language);
    let shown = tell(args, by, seen, kept.as_ref().and_then(|kept| kept.as_ref().ok()));
    if let (Some(Ok(_)) | None, Ok(Some(file)), true) = (&kept, &recording, args.record.is_none())
        && let Some(library) = &asked.library
    {
        library.clear_waiting(file).map_err(library::failure)?;
    } else if let (Ok(Some(file)), false) = (&recording, args.json) {
        terminal::say(format_args!("recorded in {}", file.display()))?;
    }
    kept.transpose()?;
    recording?;
    shown
}

fn kept(
    library: &mut Library,
    child: &ChildId,
    today: Date,
    file: &std::path::Path,
    seen: &Seen,
    said: &crate::checklist::Asked,
) -> Result<keep::Kept, Failure> {
    let id = keep::session_name(file, &crate::cli::args::Facts::default())?;
    keep::keep(library, child, today, id, seen, said).map_err(|failure| {
        // What the child said stays, even where what it did cannot be kept.
        if let Err(other) = keep_asked(library, child, today, said).map_err(keep::failure) {
            eprintln!("{other}");
        }
        let advice = format!("the recording is kept: `plantar exercise {} --child {child}`", file.display());
        if failure.hint.is_some() { failure } else { failure.with_hint(advice) }
    })
}

/// Counts aloud.
struct Watch<'a> {
    json: bool,
    settings: &'a Settings,
    targets: &'a [Target],
    language: Language,
    console: Console,
    /// Whether anybody may still press Enter.
    heard: bool,
    bar: ProgressBar,
    practising: Option<Practising>,
    events: Vec<Event>,
    /// How many of them were told.
    told: usize,
    said: Result<(), Failure>,
    tired: bool,
    /// Whether all that is asked was done, or left out by Enter.
    is_over: bool,
}

impl<'a> Watch<'a> {
    fn new(json: bool, asked: &'a Asked, console: Console) -> Self {
        Self {
            json,
            settings: &asked.settings,
            targets: &asked.targets,
            language: asked.language,
            console,
            heard: true,
            bar: terminal::spinner(&Ask::Waiting.in_words(asked.language)),
            practising: None,
            events: Vec::new(),
            told: 0,
            said: Ok(()),
            tired: false,
            is_over: false,
        }
    }

    fn run(
        &mut self,
        source: &mut dyn crate::source::FrameSource,
        setup: &Setup,
        stop: &AtomicBool,
    ) -> Result<Streamed, Failure> {
        let outcome = flow::stream(source, setup, &mut |told| {
            self.hear(told);
            !self.is_over && self.said.is_ok() && !stop.load(Ordering::Relaxed)
        });
        self.bar.finish_and_clear();
        outcome.map_err(|error| hint::stream(error, true))
    }

    fn hear(&mut self, told: Told<'_>) {
        match told {
            Told::Begun(meta) => {
                let targets = self.targets.iter().copied();
                self.practising = Some(Practising::new(meta, self.settings.clone(), targets));
                self.bar.set_message(Aloud::StandStill.in_words(self.language));
            }
            Told::Recording(journal) => {
                self.bar.println(format!("recording to {}", journal.with_extension("parquet").display()));
            }
            Told::Frame(stamp, _, _, cells) => {
                if let Some(practising) = &mut self.practising {
                    practising.push(stamp, cells, &mut self.events);
                }
                self.tell();
                self.show();
            }
            Told::Segment(reason) => {
                self.bar.println(format!("a new segment: {reason}"));
                self.practising.iter_mut().for_each(Practising::begin_segment);
            }
            Told::Away(reason) => {
                self.bar.println(format!("the mat disconnected ({reason}): looking for it"));
            }
            Told::Link(_) | Told::Quiet => {}
        }
        self.listen();
    }

    /// Enter goes on to the next exercise, and ends the session after the last one.
    fn listen(&mut self) {
        if !self.heard {
            return;
        }
        match self.console.heard() {
            Some(Answer::Nobody) => self.heard = false,
            Some(Answer::Go | Answer::Skip) => {
                if let Some(practising) = &mut self.practising {
                    practising.go_on(&mut self.events);
                    self.is_over |= practising.now().is_none();
                }
                self.tell();
            }
            None => {}
        }
    }

    /// Tells what has happened since.
    fn tell(&mut self) {
        for event in &self.events[self.told..] {
            match &event.what {
                // After what was asked last nothing begins.
                Happening::Began { .. } => (self.tired, self.is_over) = (false, false),
                Happening::Tired { .. } => self.tired = true,
                Happening::Refused { exercise, why } => {
                    self.say(*exercise, &Aloud::NotCounted { why: why.clone() });
                }
                Happening::Reached { exercise, stars } => {
                    self.say(*exercise, &Aloud::Reached { stars: "★".repeat((*stars).into()) });
                    self.is_over = true;
                }
                _ => {}
            }
            if self.json && self.said.is_ok() {
                self.said = serde_json::to_string(event)
                    .map_err(|error| Failure::new(Exit::Unexpected, error))
                    .and_then(terminal::say);
            }
        }
        self.told = self.events.len();
    }

    fn say(&self, exercise: Exercise, what: &Aloud) {
        self.bar.println(format!("{}: {}", exercise.in_words(self.language), what.in_words(self.language)));
    }

    fn show(&self) {
        let Some(now) = self.practising.as_ref().and_then(Practising::now) else { return };
        if !self.bar.is_hidden() {
            self.bar.set_message(line(&now, self.tired, self.language));
        }
    }

    /// Ends the session.
    fn finish(
        mut self,
        streamed: Streamed,
    ) -> Result<(Streamed, Seen, Console, Result<(), Failure>), Failure> {
        let practising = self.practising.take();
        let practising = practising.ok_or_else(|| Failure::new(Exit::Port, "no frames arrived"))?;
        let practised = practising.finish(&mut self.events);
        self.tell();
        let recording = streamed.recording.as_ref().ok().and_then(Option::as_ref);
        let stem = recording.and_then(|path: &PathBuf| path.file_stem());
        let name = stem.map_or_else(|| "live".to_owned(), |stem| stem.to_string_lossy().into_owned());
        let was_ready = was_ready(&self.events);
        let seen = Seen { name, meta: streamed.meta.clone(), practised, was_ready };
        Ok((streamed, seen, self.console, self.said))
    }
}

/// The moment, in one line.
fn line(now: &Now, is_tired: bool, language: Language) -> String {
    let mut said = Vec::new();
    let reps = u64::from(now.reps);
    match now.target {
        Some(Amount::Reps(planned)) => said.push(Aloud::Counted { reps, planned: planned.into() }),
        Some(Amount::Seconds(planned_s)) if now.exercise.is_counted() => {
            said.push(Aloud::CountedIn { reps, planned_s });
        }
        Some(Amount::Seconds(planned_s)) => said.push(Aloud::Held { held_s: now.held_s, planned_s }),
        None => {}
    }
    said.extend(now.holding_s.map(|holding_s| Aloud::Holding { holding_s }));
    said.extend((!now.is_seen).then_some(Aloud::NotSeen));
    said.extend(is_tired.then_some(Aloud::Rest));
    let count = now.target.is_none().then(|| reps.to_string());
    let said = count.into_iter().chain(said.iter().map(|said| said.in_words(language)));
    std::iter::once(now.exercise.in_words(language)).chain(said).collect::<Vec<_>>().join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_counts_aloud() {
        let now = Now {
            exercise: Exercise::ToesUp,
            target: Some(Amount::Reps(10)),
            reps: 3,
            held_s: 14.0,
            holding_s: Some(2.04),
            progress: None,
            done: Some(0.3),
            is_seen: true,
        };
        assert_eq!(line(&now, false, Language::English), "toes up  3 of 10  hold 2.0 s");
        let edge = Now { exercise: Exercise::OuterEdge, target: Some(Amount::Seconds(30.0)), ..now };
        assert_eq!(
            line(&edge, true, Language::English),
            "standing on the outer edges  14.0 of 30 s  hold 2.0 s  rest"
        );
        let lost = Now { is_seen: false, holding_s: None, target: None, ..now };
        assert_eq!(line(&lost, false, Language::English), "toes up  3  not seen: stand still on both feet");
    }
}
