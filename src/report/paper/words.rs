//! The words and numbers of a page.

use crate::analysis::result::{FootResult, PrintKind, Severity, Task};
use crate::base::{InWords, Language, Meta, Unit, Zone, kinds};

pub(in crate::report) use crate::reading::capital;

kinds! {
    /// What pages of all sorts say.
    pub(crate) enum Word {
        Uncalibrated = "report-uncalibrated",
        Percent { share_pct: f64 } = "report-percent",
        PercentSign = "report-percent-sign",
        Seconds { lasts_s: f64, decimals: usize } = "report-seconds",
        Minutes { minutes: u64, two_digits_s: String } = "report-minutes",
        Hours { hours: u64, two_digits_min: String } = "report-hours",
        RawCounts = "report-raw-counts",
        TaskStanding = "report-task-standing",
        TaskStepping = "report-task-stepping",
        TaskWalking = "report-task-walking",
        TaskJumping = "report-task-jumping",
        PrintMean { from_s: f64, to_s: f64 } = "report-print-mean",
        PrintLongMean { from: String, to: String } = "report-print-long-mean",
        PrintOfStep { at: String } = "report-print-of-step",
        Note = "report-severity-note",
        Warning = "report-severity-warning",
        Problem = "report-severity-problem",
        OtherReasons = "report-other-reasons",
        Draft = "report-draft",
        PageOf { page: usize, pages: usize } = "report-page-of",
        NumbersInside = "report-numbers-inside",
    }
}

/// Stands for a number that is not given.
pub(in crate::report) const DASH: &str = "–";

/// A share as a whole percentage.
pub(in crate::report) fn percent(share: f64, language: Language) -> String {
    Word::Percent { share_pct: 100.0 * share }.in_words(language)
}

/// Two shares of one whole as whole percentages that sum to 100.
pub(in crate::report) fn percent_pair(first: f64) -> [u8; 2] {
    let first = (100.0 * first).round().clamp(0.0, 100.0) as u8;
    [first, 100 - first]
}

/// A length of time: "0.65 s", "12.0 s", "3 min 20 s", "2 h 05 min".
pub(in crate::report) fn duration(seconds: f64, language: Language) -> String {
    let whole = seconds.round().max(0.0) as u64;
    let word = match seconds {
        s if s < 1.0 => Word::Seconds { lasts_s: s, decimals: 2 },
        s if s < 100.0 => Word::Seconds { lasts_s: s, decimals: 1 },
        s if s < 3600.0 => Word::Minutes { minutes: whole / 60, two_digits_s: format!("{:02}", whole % 60) },
        _ => Word::Hours { hours: whole / 3600, two_digits_min: format!("{:02}", whole % 3600 / 60) },
    };
    word.in_words(language)
}

/// A number with about three digits that count.
pub(in crate::report) fn short(value: f64, language: Language) -> String {
    let decimals = match value.abs() {
        v if v >= 100.0 => 0,
        v if v >= 10.0 => 1,
        _ => 2,
    };
    language.fixed(value, decimals)
}

/// A count, of five digits and more with a thin space before every three: the numbers of an axis have fewer, and none.
pub(in crate::report) fn count(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && at > 0 && (digits.len() - at).is_multiple_of(3) {
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
pub(in crate::report) fn unit(unit: Unit, language: Language) -> String {
    match unit {
        Unit::Raw => Word::RawCounts.in_words(language),
        Unit::Kpa => unit.in_words().to_owned(),
    }
}

/// What was done.
pub(in crate::report) fn task(task: Task, language: Language) -> String {
    let word = match task {
        Task::Standing => Word::TaskStanding,
        Task::Stepping => Word::TaskStepping,
        Task::Walking => Word::TaskWalking,
        Task::Jumping => Word::TaskJumping,
    };
    word.in_words(language)
}

/// How a print was made.
pub(in crate::report) fn print_kind(foot: &FootResult, language: Language) -> String {
    let (from_s, to_s) = foot.print.window_s;
    let time = |seconds| duration(seconds, language);
    let word = match foot.print.kind {
        PrintKind::StaticMean if to_s < 100.0 => Word::PrintMean { from_s, to_s },
        PrintKind::StaticMean => Word::PrintLongMean { from: time(from_s), to: time(to_s) },
        PrintKind::DynamicMax => Word::PrintOfStep { at: time(from_s) },
    };
    word.in_words(language)
}

/// A severity as one word.
pub(in crate::report) fn severity(severity: Severity, language: Language) -> String {
    let word = match severity {
        Severity::Info => Word::Note,
        Severity::Warning => Word::Warning,
        Severity::Problem => Word::Problem,
    };
    word.in_words(language)
}

/// Words as a sentence: with a capital first and a full stop, where they do not end in one already.
pub(in crate::report) fn sentence(words: &str) -> String {
    capital(&stopped(words))
}

/// Words with a full stop behind them, where they do not end in one already, as a short form does.
pub(in crate::report) fn stopped(words: &str) -> String {
    let ends = words.ends_with(['.', '!', '?', '…']);
    if ends { words.to_owned() } else { format!("{words}.") }
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
    fn a_sentence_ends_in_one_full_stop() {
        let said = ["too few children", "Until now.", "за 8 нед."].map(sentence);
        assert_eq!(said, ["Too few children.", "Until now.", "За 8 нед."]);
    }

    #[test]
    fn long_counts_are_grouped() {
        assert_eq!([count(999), count(9_999), count(10_000)], ["999", "9999", "10\u{2009}000"]);
        assert_eq!(count(1_234_567), "1\u{2009}234\u{2009}567");
    }

    #[test]
    fn durations_read_well() {
        let said = [0.0, 12.04, 200.0, 7500.0].map(|seconds| duration(seconds, Language::English));
        assert_eq!(said, ["0.00 s", "12.0 s", "3 min 20 s", "2 h 05 min"]);
    }
}
