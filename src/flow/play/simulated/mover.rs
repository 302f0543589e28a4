//! What moves the simulated child: what it was asked for, the clips of that, and what it has done.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::base::{Exercise, Side};

use super::clip::{Clip, Done, Stage};
use super::known::{self, Movement, What};
use super::reason::Unmoved;

/// Movements that may wait.
const WAITING: usize = 8;
/// Shortest and longest hold that can be asked for, seconds.
const HOLD_S: (f64, f64) = (0.3, 30.0);
/// Children do not move twice in quite the same way: there are so many ways of each movement.
const VARIANTS: u64 = 3;
/// Clips are kept up to so many bytes; what is more is made again.
const KEPT_BYTES: usize = 32 << 20;

/// How often the child has done an exercise, and for how long.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counted {
    /// Repetitions, or holds of `outer_edge`.
    pub reps: usize,
    /// Those of the left and of the right foot, where a repetition is of one foot.
    pub sides: [usize; 2],
    /// Seconds held in all.
    pub held_s: f64,
}

/// Moves a simulated child. Handles are cheap to clone.
#[derive(Clone)]
pub struct Mover(Arc<Shared>);

struct Shared {
    wishes: Mutex<Wishes>,
    /// Told when there is a clip to make, or none any more.
    work: Condvar,
}

#[derive(Default)]
struct Wishes {
    /// What waits, the next one first.
    waiting: VecDeque<Wish>,
    /// What is shown again and again, and how often it was.
    demo: Option<(Exercise, usize)>,
    /// Whether the child is off the mat once everything is done.
    is_off: bool,
    kept: BTreeMap<Key, Arc<Clip>>,
    /// How often each movement was asked for.
    asked: BTreeMap<&'static str, u64>,
    done: BTreeMap<Exercise, Counted>,
    /// Nobody takes frames any more.
    gone: bool,
}

/// Name of a movement and number of the variant.
type Key = (&'static str, u64);

/// One movement that waits.
struct Wish {
    movement: &'static Movement,
    hold_s: Option<f64>,
    variant: u64,
    /// Whether it is part of what is shown again and again.
    demo: bool,
    clip: Option<Arc<Clip>>,
}

/// The next movement.
pub(super) struct Next {
    pub(super) clip: Arc<Clip>,
    /// Whether the child stands on the mat after it.
    pub(super) stands_after: bool,
}

impl Mover {
    /// One whose clips are made on a thread of its own. Without a thread nothing is ever ready.
    pub(super) fn new(stage: Stage) -> Self {
        let shared = Arc::new(Shared { wishes: Mutex::default(), work: Condvar::new() });
        let mover = Self(shared.clone());
        let worker = std::thread::Builder::new().name("simulated child".to_owned());
        if worker.spawn(move || shared.work(&stage)).is_err() {
            mover.end();
        }
        mover
    }

    /// Asks for a movement by its name ([`movements`](super::movements)), or its name without the side and the side.
    /// One that is held is held for `hold_s`, if given. It begins when all that was asked for before is done.
    ///
    /// # Errors
    /// Why it is not done.
    pub fn perform(&self, name: &str, side: Option<Side>, hold_s: Option<f64>) -> Result<(), Unmoved> {
        let Some(movement) = known::named(name, side) else {
            let name = name.chars().take(40).collect();
            return Err(Unmoved::Unknown { name });
        };
        let (least_s, most_s) = HOLD_S;
        if hold_s.is_some_and(|hold_s| !(least_s..=most_s).contains(&hold_s)) {
            return Err(Unmoved::Hold { least_s, most_s });
        }
        let mut wishes = self.wishes();
        wishes.ask(movement, hold_s, false)?;
        self.0.work.notify_one();
        Ok(())
    }

    /// Shows an exercise again and again, at a child's tempo, whenever nothing else is asked for.
    pub fn demo(&self, exercise: Exercise) {
        let mut wishes = self.wishes();
        wishes.waiting.retain(|wish| !wish.demo);
        wishes.demo = Some((exercise, 0));
    }

    /// Ends what is shown, and forgets what was asked for; what has begun is done to its end.
    pub fn stop(&self) {
        let mut wishes = self.wishes();
        wishes.demo = None;
        let leaves = |wish: &Wish| wish.movement.what == What::StepOff;
        let comes = |wish: &Wish| wish.movement.what == What::StepOn;
        // As it was before the first change that is forgotten.
        if let Some(first) = wishes.waiting.iter().find(|wish| leaves(wish) || comes(wish)) {
            wishes.is_off = comes(first);
        }
        wishes.waiting.clear();
    }

    /// What the child has done so far.
    pub fn done(&self) -> BTreeMap<Exercise, Counted> {
        self.wishes().done.clone()
    }

    /// Whether nothing is asked for that has not begun.
    pub fn is_idle(&self) -> bool {
        self.wishes().waiting.is_empty()
    }

    /// Whether a clip is still being made.
    #[cfg(test)]
    pub(super) fn is_making(&self) -> bool {
        self.wishes().waiting.iter().any(|wish| wish.clip.is_none())
    }

    /// The next movement, if its clip is ready and the child has rested enough.
    pub(super) fn take(&self, rested_s: f64) -> Option<Next> {
        let mut wishes = self.wishes();
        if let Some((exercise, number)) = wishes.demo.filter(|_| wishes.waiting.is_empty() && !wishes.is_off)
        {
            wishes.demo = Some((exercise, number + 1));
            if let Some(movement) = known::in_turn(exercise, number) {
                // It is on the mat and nothing waits: nothing speaks against it.
                let _ = wishes.ask(movement, None, true);
                self.0.work.notify_one();
            }
        }
        let rest_s = |wish: &Wish| if wish.demo { wish.movement.rest_s() } else { 0.0 };
        let wish = wishes.waiting.pop_front_if(|wish| wish.clip.is_some() && rest_s(wish) <= rested_s)?;
        let stands_after = wish.movement.what != What::StepOff;
        Some(Next { clip: wish.clip?, stands_after })
    }

    pub(super) fn count(&self, done: &Done) {
        let mut wishes = self.wishes();
        let counted = wishes.done.entry(done.exercise).or_default();
        counted.reps += 1;
        counted.held_s += done.held_s;
        match done.side {
            Some(Side::Left) => counted.sides[0] += 1,
            Some(Side::Right) => counted.sides[1] += 1,
            None => {}
        }
    }

    /// Nobody takes frames any more: no clips are made.
    pub(super) fn end(&self) {
        self.wishes().gone = true;
        self.0.work.notify_one();
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.0.wishes()
    }
}

impl Shared {
    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        // Nothing that is done under the lock leaves it half done.
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes one clip after the other.
    fn work(&self, stage: &Stage) {
        let mut wishes = self.wishes();
        while !wishes.gone {
            let Some(wish) = wishes.waiting.iter().find(|wish| wish.clip.is_none()) else {
                wishes = self.work.wait(wishes).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let (movement, hold_s, variant) = (wish.movement, wish.hold_s, wish.variant);
            drop(wishes);
            let clip = Clip::of(stage, movement, hold_s, variant);
            wishes = self.wishes();
            wishes.made(movement, hold_s, variant, clip.ok().map(Arc::new));
        }
    }
}

impl Wishes {
    fn ask(&mut self, movement: &'static Movement, hold_s: Option<f64>, demo: bool) -> Result<(), Unmoved> {
        if self.gone {
            return Err(Unmoved::Gone);
        }
        if movement.what == What::StepOn && !self.is_off {
            return Err(Unmoved::OnMat);
        }
        if movement.what != What::StepOn && self.is_off {
            return Err(Unmoved::OffMat);
        }
        self.put_off_demo();
        if self.waiting.len() >= WAITING {
            return Err(Unmoved::Busy { most: WAITING });
        }
        match movement.what {
            What::StepOff => self.is_off = true,
            What::StepOn => self.is_off = false,
            What::Practise { .. } | What::Lean(_) => {}
        }
        let asked = self.asked.entry(movement.name).or_default();
        let variant = if movement.is_of_steps() { 0 } else { *asked % VARIANTS };
        *asked += 1;
        let clip = self.kept.get(&(movement.name, variant)).filter(|_| hold_s.is_none()).cloned();
        self.waiting.push_back(Wish { movement, hold_s, variant, demo, clip });
        Ok(())
    }

    /// What was asked for comes before what is shown again and again.
    fn put_off_demo(&mut self) {
        let before = self.waiting.len();
        self.waiting.retain(|wish| !wish.demo);
        if let Some((_, number)) = self.demo.as_mut().filter(|_| self.waiting.len() < before) {
            *number -= 1;
        }
    }

    /// A clip is made; none: it cannot be, and nobody waits for it any more.
    fn made(
        &mut self,
        movement: &'static Movement,
        hold_s: Option<f64>,
        variant: u64,
        clip: Option<Arc<Clip>>,
    ) {
        let of = |wish: &Wish| {
            wish.clip.is_none()
                && (wish.movement.name, wish.variant, wish.hold_s) == (movement.name, variant, hold_s)
        };
        let Some(clip) = clip else {
            self.waiting.retain(|wish| !of(wish));
            return;
        };
        for wish in self.waiting.iter_mut().filter(|wish| of(wish)) {
            wish.clip = Some(clip.clone());
        }
        let bytes: usize = self.kept.values().map(|clip| clip.bytes()).sum();
        if hold_s.is_none() && bytes + clip.bytes() <= KEPT_BYTES {
            self.kept.insert((movement.name, variant), clip);
        }
    }
}
