//! The pages of a child's progress for therapists. Parents have a page of their own (`parents.rs`).

use crate::base::{Date, InWords, Language};
use crate::norms::Concern;
use crate::report::cards::facts::{Fact, labelled};
use crate::report::cards::header;
use crate::report::cards::progress::axis::TimeAxis;
use crate::report::cards::progress::words::Said;
use crate::report::cards::progress::{chart, practice, strip, table};
use crate::report::input::progress::{Audience, ProgressInput, ProgressPanel};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, WASH};
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;
use crate::report::paper::sheet::{GAP, Sheets};
use crate::report::paper::words::{capital, sentence};

/// Charts that stand beside each other.
const BESIDE: usize = 2;
/// Height of a chart: at least, and at most.
const LEAST_CHART: f32 = 380.0;
const MOST_CHART: f32 = 1200.0;
/// Days after the last session whose events still make the axis longer: as long as a reading asks about pain.
const AFTER_DAYS: i64 = 90;
/// Room for the numbers left of a chart.
const LABELS: f32 = 84.0;

/// How to read the charts.
fn reading_in_full(panels: &[ProgressPanel<'_>]) -> Vec<Said> {
    let lined = panels.iter().flat_map(|panel| &panel.feet).any(|foot| foot.trend.is_ok());
    vec![Said::InFull { lined }]
}

/// Draws the pages of progress as PNGs, most often two: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts, a chart or the encoder fail, none of which depends on the child.
pub fn draw_progress(input: &ProgressInput<'_>, language: Language) -> Result<Vec<Vec<u8>>, ReportError> {
    let title = format!("progress of {}", input.child.id.as_str());
    paint(input, language)?
        .iter()
        .map(|canvas| picture::encode_with(canvas, &title, input.document))
        .collect()
}

/// The pages before they are encoded.
pub(in crate::report) fn paint(
    input: &ProgressInput<'_>,
    language: Language,
) -> Result<Vec<Canvas>, ReportError> {
    let head = header::OfName {
        title: Said::ForTherapist.in_words(language),
        name: input.child.id.as_str(),
        facts: facts(input, language),
        simulated: input.simulated,
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    let mut sheets = Sheets::new(language, &head)?;
    match time_axis(input) {
        None => {
            let (canvas, place) = sheets.place(200.0)?;
            let words = canvas.words(&Said::NothingYet);
            canvas.paragraph(&words, place, Align::Left, &Style::regular(26.0));
        }
        Some(axis) => therapist(&mut sheets, input, &axis)?,
    }
    Ok(sheets.numbered())
}

/// From the first session to the last, and what happened soon after it.
fn time_axis(input: &ProgressInput<'_>) -> Option<TimeAxis> {
    let days = input
        .panels
        .iter()
        .flat_map(|panel| &panel.feet)
        .flat_map(|foot| foot.points.iter().map(|point| point.date))
        .chain(input.adherence.done.iter().map(|(day, _)| *day));
    let days: Vec<Date> = days.collect();
    let last = days.iter().max().copied();
    // What happened soon after the last session belongs to it.
    let after = |day: &Date| last.is_some_and(|last| (0..=AFTER_DAYS).contains(&day.days_since(last)));
    let events = input.events.iter().map(|event| event.date).filter(after);
    let days = days.iter().copied().chain(events);
    TimeAxis::over(days, input.child.birth).filter(|_| !input.panels.is_empty())
}

fn facts(input: &ProgressInput<'_>, language: Language) -> [(String, String); 4] {
    let first = input.panels.first().and_then(|panel| panel.feet.first());
    let points: Vec<_> = first.map(|foot| foot.points.iter().collect()).unwrap_or_default();
    let (ages, sessions) = match points[..] {
        [] => (Fact::NoSession, Fact::NoSession),
        [first, ..] => {
            let last = points[points.len() - 1];
            let [from, to] = [first, last].map(|point| point.age_years);
            let same = language.fixed(from, 1) == language.fixed(to, 1);
            let ages = if same { Fact::Years { years: to } } else { Fact::YearsTo { from, to } };
            (ages, Fact::sessions(points.len(), first.date, last.date))
        }
    };
    let none = || Fact::NoSession.in_words(language);
    let protocol = first.map_or_else(none, |foot| header::protocol(foot.protocol, language));
    let mat = first.map_or_else(none, |foot| header::mat(&foot.mat, language));
    labelled([ages.in_words(language), sessions.in_words(language), protocol, mat], language)
}

/// Lines of a box at most.
const MOST_LINES: usize = 40;

/// Paragraphs in a quiet box.
fn boxed(sheets: &mut Sheets<'_>, texts: &[(String, Style)]) -> Result<(), ReportError> {
    let width = sheets.rest().w - 48.0;
    let tall = |text: &(String, Style)| {
        sheets.canvas().line_count(&text.0, width, &text.1, MOST_LINES) as f32 * text.1.leading()
    };
    let height = texts.iter().map(tall).sum::<f32>() + 36.0;
    let (canvas, place) = sheets.place(height)?;
    canvas.card(place, 10.0, WASH, HAIRLINE);
    let mut room = place.inset(24.0, 18.0);
    for (text, style) in texts {
        let end = canvas.paragraph(text, room, Align::Left, style);
        room = room.split_top(end - room.y).1;
    }
    Ok(())
}

/// What the reading noticed, in words, each with what to do; the same as on the reading's own page.
fn noticed(input: &ProgressInput<'_>, language: Language) -> Vec<(String, Style)> {
    let weighty = input.flags.iter().filter(|flag| flag.severity >= Concern::Watch);
    let mut texts: Vec<(String, Style)> = Vec::new();
    for flag in weighty {
        let heading = capital(&flag.heading().in_words(language));
        texts.push((format!("{heading}."), Style::bold(24.0)));
        texts.push((flag.to_do().in_words(language), Style::regular(24.0)));
    }
    if !texts.is_empty() {
        // A reading is of everything that is known of the child, and not only of the sessions charted here.
        texts.insert(0, (Said::Noticed.in_words(language), Style::regular(24.0).colour(GREY)));
    }
    texts
}

/// Sentences below the charts, with what else is to be told: notes, and what the charts leave out.
fn below(said: &[Said], input: &ProgressInput<'_>, language: Language) -> String {
    let said = said.iter().map(|said| said.in_words(language));
    let notes = input.notes.iter().map(|note| sentence(&note.in_words(language)));
    let besides = input.besides.iter().map(|besides| besides.words(language));
    said.chain(notes).chain(besides).collect::<Vec<_>>().join(" ")
}

fn therapist(sheets: &mut Sheets<'_>, input: &ProgressInput<'_>, axis: &TimeAxis) -> Result<(), ReportError> {
    let language = sheets.canvas().language;
    let noticed = noticed(input, language);
    if !noticed.is_empty() {
        boxed(sheets, &noticed)?;
    }
    charts(sheets, input, axis)?;
    let strip_height = strip::height(input, axis, language);
    let (canvas, place) = sheets.place(strip_height)?;
    strip::draw(canvas, place, input, axis)?;
    if let Some(height) = practice::height(input.practices) {
        let (canvas, place) = sheets.place(height)?;
        practice::draw(canvas, place, input.practices, axis);
    }
    for part in table::of(input.panels, language) {
        let height = part.height(sheets.canvas(), sheets.rest().w);
        let (canvas, place) = sheets.place(height)?;
        part.draw(canvas, place);
    }
    let how = Style::regular(BODY).colour(GREY);
    let words = below(&reading_in_full(input.panels), input, language);
    let lines = sheets.canvas().line_count(&words, sheets.rest().w, &how, MOST_LINES) as f32;
    let (canvas, place) = sheets.place(lines * how.leading())?;
    canvas.paragraph(&words, place, Align::Left, &how);
    Ok(())
}

/// Every chart, two beside each other, as high as the page allows beside the strip.
fn charts(sheets: &mut Sheets<'_>, input: &ProgressInput<'_>, axis: &TimeAxis) -> Result<(), ReportError> {
    let beside = if input.panels.len() == 1 { 1 } else { BESIDE };
    let rows = input.panels.len().div_ceil(beside);
    let room = sheets.rest().h - strip::height(input, axis, sheets.canvas().language) - 1.0;
    // What was practised stands on the same page where the charts are not too low then.
    let practice = practice::height(input.practices).map_or(0.0, |height| height + GAP);
    let is_high = rows as f32 * (LEAST_CHART + GAP) <= room - practice;
    let room = if is_high { room - practice } else { room };
    let on_this_page = rows.min((room / LEAST_CHART).floor().max(1.0) as usize);
    let tall = (room / on_this_page as f32 - GAP).min(MOST_CHART);
    for row in input.panels.chunks(beside) {
        let (canvas, place) = sheets.place(tall)?;
        let columns = place.columns([1.0; BESIDE], GAP);
        let columns = if beside == 1 { [place; BESIDE] } else { columns };
        // The plots of a row begin at one height, however much there is to be said above each.
        let head = |(panel, column): (&ProgressPanel<'_>, Area)| {
            chart::head_height(canvas, column.w, panel, axis, Audience::Therapist)
        };
        let head = row.iter().zip(columns).map(head).fold(0.0, f32::max);
        for (panel, column) in row.iter().zip(columns) {
            chart::draw(canvas, column, (head, LABELS), panel, axis, Audience::Therapist)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
