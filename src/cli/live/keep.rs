//! What a session at the page leaves, kept with the child: on a thread of its own, while frames come.

use crate::base::{ChildId, Date, Language};
use crate::cli::args::Facts;
use crate::cli::exit::Failure;
use crate::cli::{checklist, exercise, library, terminal};
use crate::flow::{self, Keep, Over};
use crate::play::Order;
use crate::store::{self, Library};

/// Keeps what it is told to.
pub(super) struct Keeper<'a> {
    of: Option<(ChildId, &'a mut Library)>,
    today: Date,
    /// Whether the recording was asked for: then it stays.
    recorded: bool,
    language: Language,
    /// The first thing that went wrong; the others were told.
    failed: Option<Failure>,
    said: Vec<String>,
}

impl<'a> Keeper<'a> {
    /// With the library of the child, where there is one.
    pub(super) fn new(
        of: Option<(ChildId, &'a mut Library)>,
        today: Date,
        recorded: bool,
        language: Language,
    ) -> Self {
        Self { of, today, recorded, language, failed: None, said: Vec::new() }
    }

    pub(super) fn keep(&mut self, one: Keep) {
        let kept = match one {
            Keep::Order(order) => self.order(&order),
            Keep::Session(over) => self.session(&over),
        };
        if let Err(failure) = kept {
            eprintln!("{failure}");
            self.failed.get_or_insert(failure);
        }
    }

    fn order(&mut self, order: &Order) -> Result<(), Failure> {
        let Some((child, library)) = &mut self.of else { return Ok(()) };
        match order {
            Order::Checklist(judged) => checklist::keep(library, child, judged, self.today),
            Order::Asked(asked) => {
                flow::keep_asked(library, child, self.today, asked).map(drop).map_err(exercise::failure)
            }
        }
    }

    fn session(&mut self, over: &Over) -> Result<(), Failure> {
        let Some((child, library)) = &mut self.of else {
            self.said.extend(over.recording.iter().map(|file| format!("recorded in {}", file.display())));
            return Ok(());
        };
        let Some(file) = &over.recording else { return Ok(()) };
        if over.played.was_ready {
            let id = exercise::session_name(file, &Facts::default())?;
            let is_simulated = store::open(file).is_ok_and(|recording| recording.meta().is_simulated());
            let kept = flow::keep_played(library, child, self.today, (id, is_simulated), &over.played);
            let (session, stops) = kept.map_err(exercise::failure)?;
            self.said.extend(stops.iter().map(|stop| exercise::stop_words(stop, self.language)));
            self.said.extend(exercise::take_back(child, session.date, &stops));
            self.said.push(format!("kept with {child}: {}, session {}", session.date, session.id.as_str()));
        }
        if self.recorded {
            self.said.push(format!("recorded in {}", file.display()));
            return Ok(());
        }
        library.clear_waiting(&flow::play_log(file)).map_err(library::failure)?;
        library.clear_waiting(file).map_err(library::failure)
    }

    /// Says what was kept; the first thing that was not.
    pub(super) fn told(self) -> Result<(), Failure> {
        self.said.iter().try_for_each(terminal::say)?;
        self.failed.map_or(Ok(()), Err)
    }
}
