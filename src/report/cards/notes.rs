//! The quality box and the caution.

use super::words::Said;
use crate::analysis::result::Severity;
use crate::base::{InWords, Language, Note};
use crate::report::input::page::PageInput;
use crate::report::input::simulated::SimulatedWords;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, INK, PAPER};
use crate::report::paper::font::Weight;
use crate::report::paper::words;

/// Lines one finding may take.
const MOST_LINES_EACH: usize = 4;
/// Lines of all findings together; what does not fit is counted, and is in the metadata.
const MOST_LINES: usize = 7;
const TEXT: f32 = BODY;
/// Where the sentence begins, right of mark and severity.
const INDENT: f32 = 178.0;

/// What the box tells.
pub(in crate::report) struct Told {
    severity: Severity,
    text: String,
}

/// What the analysis found, and what the recording itself tells: those of one kind as one.
pub(in crate::report) fn findings(input: &PageInput<'_>, language: Language) -> Vec<Told> {
    let mut notes: Vec<(&str, Told)> = Vec::new();
    for note in &input.meta.notes {
        match notes.iter_mut().find(|(key, _)| *key == note.key) {
            Some(_) if note.key == Note::SIMULATED => {}
            Some((_, told)) => {
                told.text.push_str("; ");
                told.text.push_str(&note.text);
            }
            None => {
                let text = match note.key.as_str() {
                    Note::SIMULATED => SimulatedWords::All.in_words(language),
                    key => format!("{key}: {}", note.text),
                };
                // What every side hangs on is not left out for want of room.
                let is_assumed = note.key == Note::ASSUMED_VIEW;
                let severity = if is_assumed { Severity::Warning } else { Severity::Info };
                notes.push((&note.key, Told { severity, text }));
            }
        }
    }
    let found = input.result.quality.iter();
    let found = found.map(|one| Told { severity: one.severity, text: one.kind.in_words(language) });
    found.chain(notes.into_iter().map(|(_, told)| told)).collect()
}

fn style() -> Style {
    Style::regular(TEXT)
}

/// The findings that are shown, worst first, each in lines; and how many are not.
fn shown<'q>(canvas: &Canvas, quality: &'q [Told], width: f32) -> (Vec<(&'q Told, Vec<String>)>, usize) {
    let mut worst_first: Vec<&Told> = quality.iter().collect();
    worst_first.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let wrapped: Vec<_> = worst_first
        .into_iter()
        .map(|finding| {
            let lines =
                canvas.fonts.wrap(&finding.text, TEXT, Weight::Regular, width - INDENT, MOST_LINES_EACH);
            (finding, lines)
        })
        .collect();
    let all: usize = wrapped.iter().map(|(_, lines)| lines.len().max(1)).sum();
    // The line that counts the rest needs room too.
    let room = if all <= MOST_LINES { MOST_LINES } else { MOST_LINES - 1 };
    let mut used = 0;
    let total = wrapped.len();
    let shown: Vec<_> = wrapped
        .into_iter()
        .take_while(|(_, lines)| {
            used += lines.len().max(1);
            used <= room
        })
        .collect();
    let left = total - shown.len();
    (shown, left)
}

/// Height the quality box needs at a width.
pub(in crate::report) fn quality_height(canvas: &Canvas, quality: &[Told], width: f32) -> f32 {
    let (shown, left) = shown(canvas, quality, width - 40.0);
    let lines: usize =
        shown.iter().map(|(_, lines)| lines.len().max(1)).sum::<usize>() + usize::from(left > 0);
    60.0 + lines.max(1) as f32 * style().leading() + 10.0
}

/// Draws the quality box.
pub(in crate::report) fn quality(canvas: &mut Canvas, area: Area, quality: &[Told]) {
    let title = canvas.words(&Said::Quality);
    let inner = crate::report::paper::titled::titled(canvas, area, &title);
    let (shown, left) = shown(canvas, quality, inner.w);
    let style = style();
    let mut y = inner.y;
    for (finding, lines) in &shown {
        let middle = y + style.leading() / 2.0;
        severity_mark(canvas, finding.severity, (inner.x + 13.0, middle));
        let name = words::severity(finding.severity, canvas.language);
        canvas.text_middle(&name, (inner.x + 36.0, middle), Align::Left, &Style::bold(TEXT));
        for line in lines {
            canvas.text_middle(line, (inner.x + INDENT, y + style.leading() / 2.0), Align::Left, &style);
            y += style.leading();
        }
        y += if lines.is_empty() { style.leading() } else { 0.0 };
    }
    let grey = style.colour(GREY);
    if left > 0 {
        let more = canvas.words(&Said::MoreFindings { more: left });
        canvas.text_middle(&more, (inner.x + INDENT, y + style.leading() / 2.0), Align::Left, &grey);
    } else if quality.is_empty() {
        let nothing = canvas.words(&Said::NoFindings);
        canvas.text_middle(&nothing, (inner.x, y + style.leading() / 2.0), Align::Left, &grey);
    }
}

/// A mark that differs by shape and fill, so that it works in grey.
fn severity_mark(canvas: &mut Canvas, severity: Severity, at: (f32, f32)) {
    let (x, y) = at;
    let line = Line { colour: INK, width: 2.0, dash: &[] };
    match severity {
        Severity::Problem => {
            let square =
                [(x - 11.0, y - 11.0), (x + 11.0, y - 11.0), (x + 11.0, y + 11.0), (x - 11.0, y + 11.0)];
            canvas.fill(&square, INK, 1.0);
            let cross = Line { colour: PAPER, width: 3.0, dash: &[] };
            canvas.stroke(&[(x - 5.0, y - 5.0), (x + 5.0, y + 5.0)], false, &cross, 1.0);
            canvas.stroke(&[(x - 5.0, y + 5.0), (x + 5.0, y - 5.0)], false, &cross, 1.0);
        }
        Severity::Warning => {
            canvas.stroke(&[(x, y - 11.0), (x + 12.0, y + 10.0), (x - 12.0, y + 10.0)], true, &line, 1.0);
            canvas.stroke(&[(x, y - 5.0), (x, y + 2.0)], false, &Line { width: 3.0, ..line }, 1.0);
            canvas.disc((x, y + 6.5), 1.8, INK, 1.0);
        }
        Severity::Info => {
            canvas.ring(at, 10.5, &line, 1.0);
            canvas.stroke(&[(x, y - 1.0), (x, y + 5.5)], false, &Line { width: 3.0, ..line }, 1.0);
            canvas.disc((x, y - 5.5), 1.8, INK, 1.0);
        }
    }
}
