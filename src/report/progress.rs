//! The page of a child's progress: each measure over the sessions with its measuring error, what may be said of
//! it, and what happened meanwhile under the same time axis.

mod axis;
mod chart;
mod document;
mod guide;
mod page;
mod strip;
mod table;

#[cfg(test)]
mod tests;

pub use document::{PROGRESS_FORMAT, progress_document};
pub use guide::{CentilesAt, Guide, GuideStep};
pub use page::draw_progress;

use crate::base::Date;
use crate::child::{Child, Event};
use crate::progress::{Adherence, Progress};

/// Who the page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// One measure, large, and what it says in plain words.
    Parents,
    /// Every measure, with changes, errors and trends as numbers.
    Therapist,
}

/// One measure of one or both feet on one chart.
#[derive(Clone, Debug)]
pub struct ProgressPanel<'a> {
    /// One entry a foot, left first; one for a measure of the whole child. All of one measure, protocol and mat.
    pub feet: Vec<&'a Progress>,
    /// What the values are held against.
    pub guide: Guide,
}

/// What a page of progress shows.
#[derive(Clone, Debug)]
pub struct ProgressInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// Charts; the parents' page shows the first.
    pub panels: &'a [ProgressPanel<'a>],
    /// Marks under the charts. Their texts are not shown.
    pub events: &'a [Event],
    /// Sessions planned, done and missed, where a course was planned or any was held.
    pub adherence: &'a Adherence,
    /// Length of the longer foot on some days, millimetres.
    pub foot_length_mm: &'a [(Date, f64)],
    /// Who it is for.
    pub audience: Audience,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}
