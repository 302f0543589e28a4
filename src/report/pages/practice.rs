//! The page of a session's practice: a strip over time for each exercise, and the dose on two soles.

use crate::base::{InWords, Judgement, Language};
use crate::checklist::Stop;
use crate::child::{Practice, PractisedSet};
use crate::exercise::Settings;
use crate::report::cards::course::soles;
use crate::report::cards::course::words::Said as OfSoles;
use crate::report::cards::header;
use crate::report::cards::practice::set::SetCard;
use crate::report::cards::practice::words::Said;
use crate::report::input::practice::PracticeInput;
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::GREY;
use crate::report::paper::error::ReportError;
use crate::report::paper::picture;
use crate::report::paper::sheet::Sheets;
use crate::report::paper::words::{began, duration};

/// Lines of a paragraph, at most.
const MOST_LINES: usize = 12;

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
        title: Said::Title.in_words(language),
        name: input.name,
        facts: facts(input, language),
        simulated: Simulated::of([input.meta.is_simulated()]),
    };
    let head = |canvas: &mut Canvas, page: Area| head.draw(canvas, page);
    let mut sheets = Sheets::new(language, &head)?;
    if let Some(asked) = asked(input.practice, input.stops, input.stops_before, language) {
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
        let height = soles::height(sheets.canvas(), sheets.rest().w);
        let (canvas, place) = sheets.place(height)?;
        soles::draw(canvas, place, dose, &OfSoles::SolesTitle, &OfSoles::OfThisSession);
    }
    let grey = Style::regular(BODY).colour(GREY);
    let how = Said::How.in_words(language);
    let lines = sheets.canvas().line_count(&how, sheets.rest().w, &grey, MOST_LINES) as f32;
    let (canvas, place) = sheets.place(lines * grey.leading())?;
    canvas.paragraph(&how, place, Align::Left, &grey);
    Ok(sheets.numbered())
}

/// What was asked around practice: the pain before and after it, and what stopped it for the day. Nothing where nothing
/// was asked.
fn asked(practice: &Practice, stops: &[Stop], before: &[Stop], language: Language) -> Option<String> {
    let pain = match (practice.pain_before.map(u64::from), practice.pain_after.map(u64::from)) {
        (None, None) => None,
        (Some(before), None) => Some(Said::PainBefore { before }),
        (None, Some(after)) => Some(Said::PainAfter { after }),
        (Some(before), Some(after)) => Some(Said::Pain { before, after }),
    };
    let (early, late): (Vec<&Stop>, Vec<&Stop>) = stops.iter().partition(|stop| before.contains(stop));
    let list = |stops: Vec<&Stop>| {
        let each: Vec<Judgement> = stops.into_iter().map(|stop| Judgement::of(stop)).collect();
        Some(each).filter(|each| !each.is_empty())
    };
    let early = list(early).map(|stops| Said::ShouldNot { stops });
    let late = list(late).map(|stops| Said::Stopped { stops });
    let parts: Vec<String> =
        [pain, early, late].iter().flatten().map(|part| part.in_words(language)).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn facts(input: &PracticeInput<'_>, language: Language) -> [(String, String); 4] {
    use header::Said as Head;
    let (meta, practice) = (input.meta, input.practice);
    let child = input.child().map_or_else(|| Head::NoId.in_words(language), |id| id.as_str().to_owned());
    let day = || input.kept.map_or_else(|| Head::NotKnown.in_words(language), |(_, date)| date.to_string());
    let practised_s = practice.sets.iter().fold(0.0, |sum, set: &PractisedSet| sum + set.practised_s);
    let (exercises, time) = (practice.sets.len(), duration(practised_s, language));
    let done = match practice.sets.iter().filter(|set| set.was_begun()).count() {
        all if all == exercises => Said::Done { exercises, time },
        done => Said::DoneOf { done, exercises, time },
    };
    // Which ones they were is in the document.
    let is_standard = practice.settings == Settings::default().digest();
    let settings = if is_standard { Said::Standard } else { Said::NotStandard };
    [
        (Head::Child.in_words(language), child),
        (Head::Recorded.in_words(language), began(meta).unwrap_or_else(day)),
        (Said::Practised.in_words(language), done.in_words(language)),
        (Said::Settings.in_words(language), settings.in_words(language)),
    ]
}

#[cfg(test)]
mod tests;
