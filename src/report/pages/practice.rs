//! The page of a session's practice: a strip over time for each exercise, and the dose on two soles.

use crate::base::Language;
use crate::checklist::Stop;
use crate::child::{Practice, PractisedSet};
use crate::exercise::Settings;
use crate::report::cards::course::soles;
use crate::report::cards::header;
use crate::report::cards::practice::set::SetCard;
use crate::report::input::practice::PracticeInput;
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;
use crate::report::paper::sheet::Sheets;
use crate::report::paper::words::{began, duration};
use crate::report::practice_words as told;

/// How to read the page.
const HOW: &str = "Disc: left foot. Triangle: right foot. Square: both feet together. Cross: seen but not counted. Bars \
last as long as the movement. Hatched: the program could not see the feet. Technique is the mean of its \
parts: clean, the share without a fault; range, how far the movements go within the child's own range; sides alike, how \
even the numbers of left and right are; steady, how even the tempo or the holds are. How much was done stands beside it \
and is not part of it. Thresholds are settings of this program; most have no literature behind them.";
/// Lines of that, at most.
const MOST_LINES: usize = 8;

/// Draws the pages of a session's practice as PNGs: the same bytes for the same input. `document` is the document behind
/// them as JSON text, put into the pictures' metadata as it is.
///
/// # Errors
/// When the built-in fonts or the encoder fail, neither of which depends on what was practised.
pub fn draw_practice(
    input: &PracticeInput<'_>,
    document: &str,
    language: Language,
) -> Result<Vec<Vec<u8>>, ReportError> {
    let title = format!("practice in {}", input.name);
    paint(input, language)?.iter().map(|canvas| picture::encode_with(canvas, &title, document)).collect()
}

/// The pages before they are encoded.
pub(in crate::report) fn paint(
    input: &PracticeInput<'_>,
    language: Language,
) -> Result<Vec<Canvas>, ReportError> {
    let head = header::OfName {
        title: "Practice".to_owned(),
        name: input.name,
        facts: facts(input, language),
        simulated: Simulated::of([input.meta.is_simulated()]),
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    let mut sheets = Sheets::new(language, &head)?;
    if let Some(asked) = asked(input.practice, input.stops, input.stops_before) {
        let style = Style::bold(24.0);
        let lines = sheets.canvas().line_count(&asked, sheets.rest().w, &style, MOST_LINES) as f32;
        let (canvas, place) = sheets.place(lines * style.leading())?;
        canvas.paragraph(&asked, place, Align::Left, &style);
    }
    for (at, set) in input.practice.sets.iter().enumerate() {
        let card = SetCard { number: at + 1, set, trace: input.traces.get(at), settings: input.settings };
        let height = card.height(sheets.canvas(), sheets.rest().w);
        let (canvas, place) = sheets.place(height)?;
        card.draw(canvas, place);
    }
    if let Some(dose) = input.dose {
        let (canvas, place) = sheets.place(soles::HEIGHT)?;
        soles::draw(canvas, place, dose, "How the soles were pressed", "in this session");
    }
    let grey = Style::regular(BODY).colour(GREY);
    let lines = sheets.canvas().line_count(HOW, sheets.rest().w, &grey, MOST_LINES) as f32;
    let (canvas, place) = sheets.place(lines * grey.leading())?;
    canvas.paragraph(HOW, place, Align::Left, &grey);
    Ok(sheets.numbered())
}

/// What was asked around practice: the pain before and after it, and what stopped it for the day. Nothing where nothing
/// was asked.
fn asked(practice: &Practice, stops: &[Stop], before: &[Stop]) -> Option<String> {
    let pain = match (practice.pain_before, practice.pain_after) {
        (None, None) => None,
        (Some(before), None) => Some(format!("Pain before: {before} of 10.")),
        (None, Some(after)) => Some(format!("Pain after: {after} of 10.")),
        (Some(before), Some(after)) => Some(format!("Pain before: {before}, after: {after} of 10.")),
    };
    let (early, late): (Vec<&Stop>, Vec<&Stop>) = stops.iter().partition(|stop| before.contains(stop));
    let list = |stops: Vec<&Stop>| {
        let each: Vec<String> = stops.into_iter().map(ToString::to_string).collect();
        (!each.is_empty()).then(|| each.join("; "))
    };
    let early = list(early).map(|stops| format!("Practice should not have taken place: {stops}."));
    let late = list(late).map(|stops| format!("Practice stopped for the day: {stops}."));
    let parts: Vec<String> = pain.into_iter().chain(early).chain(late).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn facts(input: &PracticeInput<'_>, language: Language) -> [(String, String); 4] {
    let (meta, practice) = (input.meta, input.practice);
    let child = input.child().map_or_else(|| "no ID given".to_owned(), |id| id.as_str().to_owned());
    let day = || input.kept.map_or_else(|| "not known".to_owned(), |(_, date)| date.to_string());
    let practised_s = practice.sets.iter().fold(0.0, |sum, set: &PractisedSet| sum + set.practised_s);
    let done =
        format!("{}, {}", told::number(practice.sets.len(), "exercise"), duration(practised_s, language));
    // Which ones they were is in the document.
    let is_standard = practice.settings == Settings::default().digest();
    let settings = if is_standard { "standard" } else { "not the standard ones" };
    [
        ("Child", child),
        ("Recorded", began(meta).unwrap_or_else(day)),
        ("Practised", done),
        ("Settings", settings.to_owned()),
    ]
    .map(|(label, value)| (label.to_owned(), value))
}

#[cfg(test)]
mod tests;
