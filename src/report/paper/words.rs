//! The words and numbers of a page.

use crate::analysis::result::{FootResult, PrintKind, Severity, Task};
use crate::base::quantity::fixed;
use crate::base::{Meta, Unit, Zone};

pub(in crate::report) use crate::reading::capital;

/// Stands for a number that is not given.
pub(in crate::report) const DASH: &str = "–";

/// What the arch index is.
pub(in crate::report) const ARCH_INDEX: &str = "The middle third of the print's contact area without toes, divided by the \
whole: more contact in the middle, higher number. For screening only: what is usual depends on age and mat.";

/// How sure an arch index is whose interval was not worked out.
pub(in crate::report) const REPEATS: &str = "Two recordings of the same foot can differ by 0.02 to 0.04.";

/// Said of an uncalibrated recording.
pub(in crate::report) const UNCALIBRATED: &str =
    "UNCALIBRATED: raw counts. Shapes, shares and times are valid; pressure and force are not known.";

/// A share as a whole percentage.
pub(in crate::report) fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

/// Two shares of one whole as whole percentages that sum to 100.
pub(in crate::report) fn percent_pair(first: f64) -> [u8; 2] {
    let first = (100.0 * first).round().clamp(0.0, 100.0) as u8;
    [first, 100 - first]
}

/// A length of time: "0.65 s", "12.0 s", "3 min 20 s", "2 h 05 min".
pub(in crate::report) fn duration(seconds: f64) -> String {
    let whole = seconds.round().max(0.0) as u64;
    match seconds {
        s if s < 1.0 => format!("{s:.2} s"),
        s if s < 100.0 => format!("{s:.1} s"),
        s if s < 3600.0 => format!("{} min {:02} s", whole / 60, whole % 60),
        _ => format!("{} h {:02} min", whole / 3600, whole % 3600 / 60),
    }
}

/// A number with about three digits that count.
pub(in crate::report) fn short(value: f64) -> String {
    let decimals = match value.abs() {
        v if v >= 100.0 => 0,
        v if v >= 10.0 => 1,
        _ => 2,
    };
    fixed(value, decimals)
}

/// A count with a thin space before every three digits.
pub(in crate::report) fn count(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{2009}');
        }
        text.push(digit);
    }
    text
}

/// Day and minute at which a recording began, by the clocks where it was made; by those of Greenwich where that
/// was not kept.
pub(in crate::report) fn began(meta: &Meta) -> Option<String> {
    // The head of a page has no room for the name of the zone.
    let offset_s = meta.zone.as_ref().map_or(0, Zone::offset_s);
    Zone::new(offset_s, None)?.in_words(meta.started_us?)
}

/// The unit of cells, in words.
pub(in crate::report) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Raw => "raw counts",
        Unit::Kpa => "kPa",
    }
}

/// What was done.
pub(in crate::report) fn task(task: Task) -> &'static str {
    match task {
        Task::Standing => "standing",
        Task::Stepping => "stepping on the spot",
        Task::Walking => "walking",
        Task::Jumping => "jumping",
    }
}

/// How a print was made.
pub(in crate::report) fn print_kind(foot: &FootResult) -> String {
    let (from, to) = foot.print.window_s;
    match foot.print.kind {
        PrintKind::StaticMean if to < 100.0 => format!("mean from {from:.1} to {to:.1} s"),
        PrintKind::StaticMean => format!("mean from {} to {}", duration(from), duration(to)),
        PrintKind::DynamicMax => format!("highest value of each cell, step at {}", duration(from)),
    }
}

/// A severity as one word.
pub(in crate::report) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "Note",
        Severity::Warning => "Warning",
        Severity::Problem => "Problem",
    }
}

/// Text from outside made fit for one line: control characters become spaces.
pub(in crate::report) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_shares_sum_to_a_hundred() {
        assert_eq!(percent_pair(0.505), [51, 49]);
        assert_eq!(percent_pair(0.0), [0, 100]);
    }

    #[test]
    fn long_counts_are_grouped() {
        assert_eq!(count(999), "999");
        assert_eq!(count(1_234_567), "1\u{2009}234\u{2009}567");
    }

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(0.0), "0.00 s");
        assert_eq!(duration(12.04), "12.0 s");
        assert_eq!(duration(200.0), "3 min 20 s");
        assert_eq!(duration(7500.0), "2 h 05 min");
    }

    #[test]
    fn no_word_a_child_should_not_read() {
        for text in [ARCH_INDEX, REPEATS, UNCALIBRATED] {
            assert_eq!(crate::reading::forbidden(text), None, "{text}");
        }
    }
}
