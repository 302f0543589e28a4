//! Which day it is.

use super::exit::{Exit, Failure};
use super::terminal;
use crate::base::{Date, Zone};

/// The day, here.
pub(super) fn today() -> Result<Date, Failure> {
    day_in(&terminal::zone_at(terminal::clock()))
}

/// The day, in a zone.
pub(super) fn day_in(zone: &Zone) -> Result<Date, Failure> {
    zone.day(terminal::clock())
        .ok_or_else(|| Failure::new(Exit::Unexpected, "the clock of this computer is not set"))
}

/// Refuses a day that is yet to come: what is kept has happened.
pub(super) fn not_to_come(day: Date) -> Result<(), Failure> {
    to_come(day, today()?)
}

/// The same of a day that is today somewhere.
pub(super) fn to_come(day: Date, today: Date) -> Result<(), Failure> {
    if day > today {
        let message = format!("{day} is in the future: today is {today}");
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("give the day with --date, or set the computer's clock"));
    }
    Ok(())
}
