//! What the page of a course shows.

use super::simulated::Simulated;
use crate::base::Date;
use crate::child::{Child, PractisedSession};
use crate::progress::Adherence;

/// What the page of a course shows.
#[derive(Clone, Debug)]
pub struct CourseInput<'a> {
    /// Whose: the plan and the course are its own.
    pub child: &'a Child,
    /// Days planned, held and missed.
    pub adherence: &'a Adherence,
    /// What was practised, in the order of dates.
    pub practices: &'a [PractisedSession],
    /// How much of it is simulated.
    pub simulated: Simulated,
    /// The day of the page.
    pub today: Date,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}
