//! A session measured again, on cells that are off by chance: what that moves is refused.

use std::sync::Arc;

use super::gathered::Gathered;
use crate::analysis::gather::gaps::Gaps;
use crate::analysis::options::Options;
use crate::analysis::print::unsure::Unsure;
use crate::analysis::print::unsure::judge::judge;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{LoadSeries, SessionResult, Task};

/// Longer sessions are not measured again: ten minutes at 50 Hz.
const MOST_FRAMES: usize = 30_000;

impl Gathered<'_> {
    /// The result without what hangs on cells whose empty reading is not known well enough.
    pub(super) fn judged(&mut self, gaps: &Gaps, mut result: SessionResult) -> SessionResult {
        let unsure = Unsure::of(self.meta, self.baseline);
        if !result.feet.iter().any(|foot| unsure.may_change(&foot.print.picture)) {
            return result;
        }
        if self.history.frames() > MOST_FRAMES {
            unsure.leave_out_of_long(&mut result);
            return result;
        }
        let options = Options { bootstrap: 0, ..self.options.clone() };
        let mut others = Vec::new();
        for by in unsure.draws() {
            self.history.raise(Some(by));
            let mut stats = self.stats.clone();
            stats.forget();
            stats.take_in_again(&self.history, self.history.frames());
            let history = std::mem::take(&mut self.history);
            let again = Gathered { history, stats: &stats, options: &options, ..*self };
            others.push(slim(again.measured(gaps, None, &mut |_| ())));
            self.history = again.history;
        }
        self.history.raise(None);
        let (mat, frame_s) = (&self.meta.mat, self.history.frame_time_s());
        if unsure.hides_contact(result.contact_threshold) {
            unsure.leave_out(&mut result);
        }
        if judge(mat, &mut result, &others, &unsure, frame_s) {
            return result;
        }
        if result.task == Ok(Task::Standing) {
            return self.measured(gaps, Some(unsure.refusal()), &mut |_| ());
        }
        // Among many steps the times of most are right although some are not: they are medians.
        unsure.leave_out_unlike(&mut result);
        result
    }
}

/// A result without what it has of every frame and every contact.
fn slim(mut result: SessionResult) -> SessionResult {
    for foot in &mut result.feet {
        foot.series = Arc::default();
        if let Ok(spread) = &mut foot.spread {
            spread.series = LoadSeries::default();
        }
    }
    for contact in &mut result.contacts {
        contact.print = Err(Reason::JudgesAnother.into());
    }
    result
}
