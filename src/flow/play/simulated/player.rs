//! Which frame comes next: of quiet standing, of a movement, or of one fading into the other.

use std::sync::Arc;

use super::clip::Clip;
use super::mover::{Mover, Next};

/// Seconds in which one clip fades into the next. Both stand still meanwhile.
const FADE_S: f64 = 0.4;

/// A clip and where in it we are.
#[derive(Clone)]
struct Voice {
    clip: Arc<Clip>,
    at: usize,
}

/// What is played.
enum Playing {
    /// Quiet standing, or nobody, for so many frames now.
    Waiting(usize),
    /// A movement, of which so much was counted.
    Moving { counted: usize },
}

pub(super) struct Player {
    mover: Mover,
    quiet: Arc<Clip>,
    empty: Arc<Clip>,
    /// Whether the child stands on the mat when the clip at hand is over.
    stands: bool,
    playing: Playing,
    voice: Voice,
    /// What fades out, and for how many frames it has.
    before: Option<(Voice, usize)>,
    fade: usize,
    rate_hz: f64,
}

impl Player {
    pub(super) fn new(quiet: Clip, mover: Mover, rate_hz: f64) -> Self {
        let fade = ((FADE_S * rate_hz).round() as usize).max(1);
        let empty = Arc::new(Clip::empty(quiet.frame(0).len(), 3 * fade));
        let quiet = Arc::new(quiet);
        let voice = Voice { clip: quiet.clone(), at: 0 };
        let playing = Playing::Waiting(0);
        Self { mover, quiet, empty, stands: true, playing, voice, before: None, fade, rate_hz }
    }

    /// Writes the next frame.
    pub(super) fn next(&mut self, cells: &mut Vec<u16>) {
        self.choose();
        cells.clear();
        cells.extend(self.voice.clip.frame(self.voice.at));
        if let Some((before, faded)) = &mut self.before {
            let part = (*faded + 1) as f64 / (self.fade + 1) as f64;
            for (cell, old) in cells.iter_mut().zip(before.clip.frame(before.at)) {
                *cell = (part * f64::from(*cell) + (1.0 - part) * f64::from(*old)).round() as u16;
            }
            before.at += 1;
            *faded += 1;
            if *faded == self.fade {
                self.before = None;
            }
        }
        self.voice.at += 1;
        self.count();
    }

    #[cfg(test)]
    pub(super) fn is_moving(&self) -> bool {
        matches!(self.playing, Playing::Moving { .. })
    }

    #[cfg(test)]
    pub(super) fn is_fading(&self) -> bool {
        self.before.is_some()
    }

    /// Nobody takes frames any more.
    pub(super) fn end(&self) {
        self.mover.end();
    }

    /// Goes over to another clip where it is time.
    fn choose(&mut self) {
        let left = self.voice.clip.frames() - self.voice.at;
        match &mut self.playing {
            Playing::Waiting(frames) => {
                *frames += 1;
                let rested_s = *frames as f64 / self.rate_hz;
                if self.before.is_some() {
                    return;
                }
                if let Some(next) = self.mover.take(rested_s) {
                    self.begin(next);
                } else if left <= self.fade {
                    self.fade_to(self.base());
                }
            }
            Playing::Moving { .. } if left <= self.fade => match self.mover.take(0.0) {
                Some(next) => self.begin(next),
                None => {
                    self.playing = Playing::Waiting(0);
                    self.fade_to(self.base());
                }
            },
            Playing::Moving { .. } => {}
        }
    }

    fn begin(&mut self, next: Next) {
        self.stands = next.stands_after;
        self.playing = Playing::Moving { counted: 0 };
        self.fade_to(next.clip);
    }

    /// What is shown while nothing is done.
    fn base(&self) -> Arc<Clip> {
        if self.stands { self.quiet.clone() } else { self.empty.clone() }
    }

    fn fade_to(&mut self, clip: Arc<Clip>) {
        let before = std::mem::replace(&mut self.voice, Voice { clip, at: 0 });
        self.before = Some((before, 0));
    }

    /// Counts what is complete with the frame that was just written.
    fn count(&mut self) {
        let Playing::Moving { counted } = &mut self.playing else { return };
        while let Some(done) = self.voice.clip.done.get(*counted).filter(|done| done.frame < self.voice.at) {
            self.mover.count(done);
            *counted += 1;
        }
    }
}
