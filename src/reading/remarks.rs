//! What puts a reading into proportion.

use super::band::{FootReading, IndexReading};
use super::flag::{Flag, Pattern};
use super::history::{History, REPORT_DAYS};
use super::sign::Sign;
use crate::base::{Date, kinds};
use crate::measure::footprint::ARCH_INDEX;
use crate::norms::{Concern, Standing};

kinds! {
    /// What puts a reading into proportion: whole sentences.
    pub enum Remark {
        /// Arches form over the years.
        BornLow = "reading-remark-born-low",
        /// Arches are low, and no complaint was ever noted.
        NoComplaint {
            /// Up to this day.
            today: Date,
        } = "reading-remark-no-complaint",
        /// Arches are low, and a complaint was noted further back than is asked.
        ComplaintBefore {
            /// None is noted for so long, days.
            days: usize,
            /// Up to this day.
            today: Date,
            /// When pain was noted.
            pain: Option<Date>,
            /// When stiffness was noted.
            stiffness: Option<Date>,
            /// When a limp was noted.
            limp: Option<Date>,
            /// When walking on tiptoe was noted.
            tiptoe: Option<Date>,
        } = "reading-remark-complaint-before",
        /// How common low arches are.
        Prevalence {
            /// At ages from this, years.
            from_years: f64,
            /// To under this, years.
            to_years: Option<f64>,
            /// In so many, or in the study that found fewest.
            least_pct: f64,
            /// In the study that found most, where there was more than one.
            most_pct: Option<f64>,
            /// Whether the arches were seen to be flexible.
            flexible: bool,
            /// Where it is published.
            source: String,
        } = "reading-remark-prevalence",
        /// What arches are graded against is a design.
        Design {
            /// How far its middle may be off, standard deviations.
            centre_sd: f64,
            /// The same in points of the Chippaux-Smirak index.
            centre_pct: f64,
            /// After which publications it was composed.
            source: String,
        } = "reading-remark-design",
        /// Cells on which the arch index takes no part.
        TwoIndices {
            /// Distance of the cells, millimetres.
            pitch_mm: f64,
        } = "reading-remark-two-indices",
        /// A heavy child's print is broader, and boys' are a little broader than girls'.
        WeightAndSex = "reading-remark-weight-and-sex",
        /// One session says little.
        OneSession = "reading-remark-one-session",
    }
}

/// What puts a reading into proportion: of the age in the newest session, of so many sessions. `feet` are all
/// that are read, on whichever mat.
pub(super) fn remarks(
    history: &History<'_>,
    (age_years, sessions): (f64, usize),
    feet: &[&FootReading],
    flags: &[Flag],
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if age_years < super::rules::DEVELOPING_YEARS {
        remarks.push(Remark::BornLow);
    }
    remarks.extend(design(feet));
    let low = feet.iter().find(|foot| foot.is_low());
    if low.is_some()
        && flags.iter().all(|flag| flag.pattern == Pattern::LowArch && flag.severity < Concern::Ask)
    {
        remarks.push(without_complaint(history));
    }
    if let Some(foot) = low
        && let Some(row) = history.input.norms.prevalence_at(foot.age_years)
    {
        let (least, most) = row.range_pct;
        remarks.push(Remark::Prevalence {
            from_years: row.ages.from_years,
            to_years: row.ages.to_years,
            least_pct: least,
            most_pct: (least < most).then_some(most),
            flexible: row.flexible,
            source: row.origin.source.clone(),
        });
    }
    let watched = |flag: &Flag| {
        [Pattern::LowArch, Pattern::GettingLower].contains(&flag.pattern) && flag.severity >= Concern::Watch
    };
    if flags.iter().any(watched) {
        remarks.push(Remark::WeightAndSex);
    }
    if sessions == 1 {
        remarks.push(Remark::OneSession);
    }
    remarks
}

/// What the notes say of pain and stiffness where none counts: what lies further back than is asked is not denied.
fn without_complaint(history: &History<'_>) -> Remark {
    let today = history.input.today;
    match Sign::ALL.map(|sign| history.noted(sign)) {
        [None, None, None, None] => Remark::NoComplaint { today },
        [pain, stiffness, limp, tiptoe] => {
            Remark::ComplaintBefore { days: REPORT_DAYS, today, pain, stiffness, limp, tiptoe }
        }
    }
}

/// What the reference of the first graded foot is, where it is a design, and whether an index of it takes no part.
fn design(feet: &[&FootReading]) -> Vec<Remark> {
    let indices = || feet.iter().flat_map(|foot| &foot.indices);
    let row = indices().find_map(|index| index.against.as_ref());
    let design = row.filter(|row| row.standing == Standing::Design).map(|row| Remark::Design {
        centre_sd: row.centre_sd,
        centre_pct: row.centre_sd * row.sd,
        source: row.origin.source.clone(),
    });
    // Two indices where the arch index was measured: the cells are too coarse for it.
    let without = |foot: &&FootReading| {
        let measured = |index: &IndexReading| {
            *index.measure == ARCH_INDEX && index.value.is_ok() && index.score.is_none()
        };
        foot.score.is_some_and(|score| !score.own) && foot.indices.iter().any(measured)
    };
    let two = feet.iter().copied().find(without).map(|foot| foot.on.mat.pitch_mm());
    design.into_iter().chain(two.map(|pitch_mm| Remark::TwoIndices { pitch_mm })).collect()
}
