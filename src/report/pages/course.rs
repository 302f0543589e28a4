//! The page of a course: planned and held by week, each exercise over the sessions, and the dose on two soles.

use crate::base::{InWords, Language};
use crate::child::{PlannedSet, SoleDose};
use crate::progress::weeks;
use crate::report::cards::course::words::Said;
use crate::report::cards::course::{exercises, soles, weeks as week_card};
use crate::report::cards::header;
use crate::report::cards::progress::axis::TimeAxis;
use crate::report::input::course::CourseInput;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;
use crate::report::paper::sheet::{GAP, Sheets};
use crate::report::paper::words::{duration, sentence};

/// Most weeks in one card: more would have no room for their bars.
const MOST_WEEKS: usize = 52;
/// Lines of the plan: enough for the most exercises that one may have.
const MOST_LINES: usize = 40;

/// Draws the pages of a course as PNGs: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail, neither of which depends on the child.
pub fn draw_course(input: &CourseInput<'_>, language: Language) -> Result<Vec<Vec<u8>>, ReportError> {
    let title = format!("course of {}", input.child.id.as_str());
    paint(input, language)?
        .iter()
        .map(|canvas| picture::encode_with(canvas, &title, input.document))
        .collect()
}

/// The pages before they are encoded.
pub(in crate::report) fn paint(
    input: &CourseInput<'_>,
    language: Language,
) -> Result<Vec<Canvas>, ReportError> {
    let head = header::OfName {
        title: Said::Title.in_words(language),
        name: input.child.id.as_str(),
        facts: facts(input, language),
        simulated: input.simulated,
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    let mut sheets = Sheets::new(language, &head)?;
    let all = weeks(input.adherence);
    if all.is_empty() {
        let (canvas, place) = sheets.place(70.0)?;
        canvas.paragraph(&Said::Nothing.in_words(language), place, Align::Left, &Style::regular(26.0));
    }
    let mut words = Vec::new();
    if !all.is_empty() {
        words.push(sentence(&input.adherence.told().in_words(language)));
    }
    if !input.child.plan.is_empty() {
        let sets = input.child.plan.iter().map(PlannedSet::said).collect();
        words.push(Said::EachSession { sets }.in_words(language));
    }
    if !words.is_empty() {
        let words = words.join(" ");
        let style = Style::regular(BODY);
        let lines = sheets.canvas().line_count(&words, sheets.rest().w, &style, MOST_LINES) as f32;
        let (canvas, place) = sheets.place(lines * style.leading())?;
        canvas.paragraph(&words, place, Align::Left, &style);
    }
    for part in all.chunks(MOST_WEEKS) {
        let (canvas, place) = sheets.place(week_card::HEIGHT)?;
        week_card::draw(canvas, place, part, !input.adherence.planned.is_empty());
    }
    practised(&mut sheets, input)?;
    let doses = || input.practices.iter().filter_map(|session| session.dose.as_ref());
    for dose in SoleDose::sums(doses()) {
        let height = soles::height(sheets.canvas(), sheets.rest().w);
        let (canvas, place) = sheets.place(height)?;
        let of = Said::OfSessions { sessions: doses().filter(|one| one.adds_to(&dose)).count() };
        soles::draw(canvas, place, &dose, &Said::SolesOfCourse, &of);
    }
    Ok(sheets.numbered())
}

/// A chart for each exercise, two beside each other, and what the marks are.
fn practised(sheets: &mut Sheets<'_>, input: &CourseInput<'_>) -> Result<(), ReportError> {
    let days = input.practices.iter().map(|session| session.date);
    let Some(axis) = TimeAxis::over(days, input.child.birth) else { return Ok(()) };
    for row in exercises::panels(&input.child.plan, input.practices).chunks(2) {
        let (canvas, place) = sheets.place(exercises::HEIGHT)?;
        for (panel, column) in row.iter().zip(place.columns([1.0, 1.0], GAP)) {
            exercises::draw(canvas, column, *panel, input.practices, &axis);
        }
    }
    let grey = Style::regular(BODY).colour(GREY);
    let legend = sheets.canvas().words(&Said::Legend);
    let lines = sheets.canvas().line_count(&legend, sheets.rest().w, &grey, MOST_LINES) as f32;
    let (canvas, place) = sheets.place(lines * grey.leading())?;
    canvas.paragraph(&legend, place, Align::Left, &grey);
    Ok(())
}

fn facts(input: &CourseInput<'_>, language: Language) -> [(String, String); 4] {
    let adherence = input.adherence;
    let days = match adherence.planned.len() {
        0 => adherence.done.len().to_string(),
        planned => Said::HeldOf { held: adherence.held(), planned }.in_words(language),
    };
    let minutes: f64 = adherence.done.iter().map(|(_, minutes)| minutes).sum();
    let practised = match minutes {
        some if some > 0.0 => duration(60.0 * some, language),
        _ => Said::Minutes { minutes: 0.0, decimals: 0 }.in_words(language),
    };
    let age = Said::AgeIs { age_years: input.child.birth.age_years(input.today).max(0.0) };
    let plan = Said::PlanIs { exercises: input.child.plan.len(), today: input.today };
    [
        (Said::Age.in_words(language), age.in_words(language)),
        (Said::DaysHeld.in_words(language), days),
        (Said::Practised.in_words(language), practised),
        (Said::Plan.in_words(language), plan.in_words(language)),
    ]
}

#[cfg(test)]
mod tests;
