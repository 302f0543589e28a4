//! The band of a reference between its centiles and its days, as it is drawn.

use crate::base::Date;
use crate::report::input::guide::{CentilesAt, Guide};

/// Standard scores of the centiles of a reference band: the 3rd, 25th, 50th, 75th and 97th.
pub(in crate::report) const Z: [f64; 5] = [-1.880_794, -0.674_490, 0.0, 0.674_490, 1.880_794];

impl CentilesAt {
    /// The value whose standard score is `z`, straight lines between the centiles and beyond them: for drawing only.
    pub(in crate::report) fn value_of(&self, z: f64) -> f64 {
        let at = Z[1..4].iter().take_while(|known| z > **known).count();
        let share = (z - Z[at]) / (Z[at + 1] - Z[at]);
        self.values[at] + share * (self.values[at + 1] - self.values[at])
    }
}

impl Guide {
    /// The centiles on a day, straight lines between the days; those of the nearest day outside of them.
    pub(in crate::report) fn centiles_on(&self, date: Date) -> Option<CentilesAt> {
        let Self::Centiles(all) = self else { return None };
        let after = all.partition_point(|at| at.date <= date);
        let (Some(before), Some(next)) = (after.checked_sub(1).and_then(|at| all.get(at)), all.get(after))
        else {
            return all.get(after.min(all.len().checked_sub(1)?)).copied();
        };
        let share = date.days_since(before.date) as f64 / next.date.days_since(before.date).max(1) as f64;
        let values =
            std::array::from_fn(|at| before.values[at] + share * (next.values[at] - before.values[at]));
        Some(CentilesAt { date, values })
    }
}
