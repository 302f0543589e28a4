//! What a page for parents shows, or the letter that a school sends home.

use super::progress::ProgressPanel;
use super::simulated::Simulated;
use super::small_print::SmallPrint;
use crate::base::Date;
use crate::child::{Birth, Protocol};
use crate::progress::{Family, Told};
use crate::reading::Reading;

/// The prints of both feet, each upright.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SolePrints {
    /// Of the left and of the right foot; shares of the highest value of both.
    pub feet: [Option<SmallPrint>; 2],
    /// Whether it is clear which is of which foot.
    pub sides_clear: bool,
    /// Whether that is so only if the mat was seen from above, which nobody has said.
    pub if_from_above: bool,
}

/// What there is to be said of the feet.
#[derive(Clone, Copy, Debug)]
pub enum Compared<'a> {
    /// They were compared with those of children of their age.
    With(&'a Reading),
    /// They were measured, and nobody says how old the child is.
    NoAge,
    /// They were measured, and no table speaks of the age.
    NoTable,
    /// Somebody has to look at the recording first: whose it is, or when it was made.
    ToCheck,
    /// They could not be measured.
    Unmeasured,
}

/// What there is to be said of a change.
#[derive(Clone, Copy, Debug)]
pub enum Changed<'a> {
    /// Nothing: there is one recording.
    One,
    /// What progress tells.
    Told {
        /// In whole sentences, none of which names a measure.
        told: &'a [Told],
        /// The chart of it.
        chart: Option<ParentsChart<'a>>,
    },
}

/// A chart of how low the arches were over the sessions.
#[derive(Clone, Copy, Debug)]
pub struct ParentsChart<'a> {
    /// The sessions.
    pub panel: &'a ProgressPanel<'a>,
    /// When the child was born: ages stand below the days.
    pub birth: Birth,
}

impl<'a> ParentsChart<'a> {
    /// The chart of a panel; nothing where it is of anything but the arches.
    pub fn of(panel: &'a ProgressPanel<'a>, birth: Birth) -> Option<Self> {
        let of_arches = panel.feet.first().is_some_and(|foot| Family::of(foot.measure) == Family::Flatness);
        of_arches.then_some(Self { panel, birth })
    }
}

/// What a page for parents shows, or a letter.
#[derive(Clone, Copy, Debug)]
pub struct ParentsInput<'a> {
    /// Pseudonym of the child, or its name; nothing where nobody says whose recording it is.
    pub name: Option<&'a str>,
    /// Name of the recording, which stands at the head where that is not known.
    pub recording: &'a str,
    /// Age when it was measured, where it is known, years.
    pub age_years: Option<f64>,
    /// Day of the newest measurement, where it is known.
    pub day: Option<Date>,
    /// The prints, where they are kept, and their day where it is another.
    pub prints: Option<(&'a SolePrints, Option<Date>)>,
    /// What there is to be said of the feet.
    pub compared: Compared<'a>,
    /// What there is to be said of a change.
    pub changed: Changed<'a>,
    /// How much of it is simulated.
    pub simulated: Simulated,
}

/// A letter that a school sends home.
#[derive(Clone, Copy, Debug)]
pub struct LetterInput<'a> {
    /// What it tells.
    pub page: ParentsInput<'a>,
    /// What the child did, where that was seen.
    pub protocol: Option<Protocol>,
}
