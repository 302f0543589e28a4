//! Title, facts of the recording, and the banners of one that is simulated or not calibrated.

use crate::base::{InWords, Language, kinds};
use crate::child::{MatKey, Protocol};
use crate::report::input::page::PageInput;
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::{GREY, INK, PAPER};
use crate::report::paper::font::Weight;
use crate::report::paper::words::{self, Word, duration, one_line};
use crate::report::words::rate_hz;

kinds! {
    /// What stands at the head of a page.
    pub(crate) enum Said {
        Child = "report-header-child",
        NoId = "report-header-no-id",
        Recorded = "report-header-recorded",
        NotKnown = "report-header-not-known",
        Source = "report-header-source",
        SourceSimulated = "report-header-source-simulated",
        Activity = "report-header-activity",
        NoFoot = "report-header-no-foot",
        Mat = "report-header-mat",
        Cells { rows: usize, cols: usize } = "report-header-cells",
        Spacing = "report-header-spacing",
        SpacingIs { across_mm: f64, along_mm: f64 } = "report-header-spacing-is",
        Length = "report-header-length",
        LengthIs { lasts: String, frames: usize, grouped: String } = "report-header-length-is",
        LengthAndRate { lasts: String, frames: usize, grouped: String, rate_hz: f64 } = "report-header-length-and-rate",
        Unit = "report-header-unit",
        CellsOf { rows: usize, cols: usize, across_mm: f64, along_mm: f64 } = "report-header-cells-of",
        StandingQuietly = "report-protocol-standing",
        SteppingOnSpot = "report-protocol-stepping",
        Walking = "report-protocol-walking",
    }
}

/// Height without banners, and of each of them.
const PLAIN: f32 = 208.0;
pub(in crate::report) const BANNER: f32 = 52.0;

/// Em size of the title, pixels.
const TITLE: f32 = 46.0;

/// Height of the header.
pub(in crate::report) fn height(input: &PageInput<'_>) -> f32 {
    // How many there are is the same in every language.
    PLAIN + BANNER * banners(input, Language::English).len() as f32
}

/// Height of the banner that no child stood there, where there is one.
pub(in crate::report) fn simulated_height(input: &PageInput<'_>) -> f32 {
    if input.meta.is_simulated() { BANNER } else { 0.0 }
}

/// What the banners below the facts say: that no child stood there, and that the cells are not calibrated.
fn banners(input: &PageInput<'_>, language: Language) -> Vec<String> {
    let simulated = Simulated::of([input.meta.is_simulated()]).said().map(|said| said.in_words(language));
    let raw = (!input.meta.scale.is_calibrated()).then(|| Word::Uncalibrated.in_words(language));
    simulated.into_iter().chain(raw).collect()
}

/// Draws the header.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, input: &PageInput<'_>, title: &str) {
    title_and_name(canvas, area, title, input.name);
    let facts = facts(input, canvas.language);
    let columns = Area::new(area.x, area.y + 78.0, area.w, 0.0).columns([0.95, 1.0, 1.5, 0.9], 24.0);
    for (at, (label, value)) in facts.iter().enumerate() {
        let column = columns[at % 4];
        let y = column.y + 62.0 * (at / 4) as f32;
        let grey = Style::regular(BODY).colour(GREY);
        canvas.text_within(label, (column.x, y + 20.0), Align::Left, &grey, column.w);
        canvas.text_within(value, (column.x, y + 49.0), Align::Left, &Style::regular(BODY), column.w);
    }
    let mut below = area.split_top(PLAIN).1;
    for words in banners(input, canvas.language) {
        let (room, rest) = below.split_top(BANNER);
        banner(canvas, room, &words);
        below = rest;
    }
}

/// Height of the header of a child's page without and with its banner.
const OF_CHILD: f32 = 156.0;

/// The header of a child's page, or of a page of something else that has a name.
#[derive(Clone, Debug)]
pub(in crate::report) struct OfName<'a> {
    pub title: String,
    /// The pseudonym, or the name.
    pub name: &'a str,
    /// Labels and values.
    pub facts: [(String, String); 4],
    /// How much of what the page shows is simulated, which a banner says.
    pub simulated: Simulated,
}

impl OfName<'_> {
    /// Draws title, name and four facts, and the banner where there is one; returns what is left of a page.
    pub(crate) fn draw(&self, canvas: &mut Canvas, page: Area) -> Area {
        let (area, rest) = page.split_top(OF_CHILD);
        of_name(canvas, area, &self.title, self.name, &self.facts);
        of_no_child(canvas, rest, self.simulated)
    }
}

/// Draws the banner at the head of a page on which anything is simulated; returns what is left of the page.
pub(in crate::report) fn of_no_child(canvas: &mut Canvas, page: Area, simulated: Simulated) -> Area {
    let Some(said) = simulated.said() else { return page };
    let (room, rest) = page.split_top(BANNER);
    let words = canvas.words(&said);
    banner(canvas, room, &words);
    rest
}

fn banner(canvas: &mut Canvas, area: Area, words: &str) {
    let place = Area { h: BANNER - 10.0, ..area };
    canvas.fill_area(place, INK);
    let style = Style::bold(BODY).colour(PAPER);
    canvas.text_middle(words, (place.x + 20.0, place.centre().1), Align::Left, &style);
}

/// Draws the title of a page, as large as there is room for it, what the page is of in the room beside it, and a line below.
fn title_and_name(canvas: &mut Canvas, area: Area, title: &str, name: &str) {
    let width = canvas.fonts.width(title, TITLE, Weight::Bold);
    let size = TITLE * (area.w / width).min(1.0);
    canvas.text_within(title, (area.x, area.y + 44.0), Align::Left, &Style::bold(size), area.w);
    let style = Style::regular(24.0).colour(GREY);
    let room = area.w - width - 40.0;
    let name = canvas.fonts.fit(&one_line(name), style.size, style.weight, room);
    canvas.text(&name, (area.right(), area.y + 44.0), Align::Right, &style);
    canvas.fill_area(Area::new(area.x, area.y + 64.0, area.w, 3.0), INK);
}

fn of_name(canvas: &mut Canvas, area: Area, title: &str, name: &str, facts: &[(String, String); 4]) {
    title_and_name(canvas, area, title, name);
    let columns = Area::new(area.x, area.y + 74.0, area.w, 0.0).columns([0.8, 1.2, 1.0, 1.2], 24.0);
    for ((label, value), column) in facts.iter().zip(columns) {
        let grey = Style::regular(BODY).colour(GREY);
        canvas.text_within(label, (column.x, column.y + 20.0), Align::Left, &grey, column.w);
        canvas.text_within(value, (column.x, column.y + 49.0), Align::Left, &Style::regular(BODY), column.w);
    }
}

/// The words for a kind of session.
pub(in crate::report) fn protocol(protocol: Protocol, language: Language) -> String {
    let said = match protocol {
        Protocol::Standing => Said::StandingQuietly,
        Protocol::Stepping => Said::SteppingOnSpot,
        Protocol::Walking => Said::Walking,
    };
    said.in_words(language)
}

/// The words for a mat.
pub(in crate::report) fn mat(mat: &MatKey, language: Language) -> String {
    let [across_mm, along_mm] = [mat.pitch_x_um, mat.pitch_y_um].map(|um| f64::from(um) / 1000.0);
    let [rows, cols] = [mat.rows, mat.cols].map(usize::from);
    Said::CellsOf { rows, cols, across_mm, along_mm }.in_words(language)
}

/// What is told of the recording, label and value.
fn facts(input: &PageInput<'_>, language: Language) -> [(String, String); 8] {
    let (meta, result) = (input.meta, input.result);
    let mat = &meta.mat;
    let words = |said: Said| said.in_words(language);
    let source = if meta.is_simulated() { words(Said::SourceSimulated) } else { meta.source.clone() };
    let source = match &meta.device {
        Some(device) => format!("{source}, {device}"),
        None => source,
    };
    let task = result.task.as_ref().map_or_else(|_| words(Said::NoFoot), |&task| words::task(task, language));
    [
        (
            words(Said::Child),
            meta.child.as_ref().map_or_else(|| words(Said::NoId), |id| id.as_str().to_owned()),
        ),
        (words(Said::Recorded), words::began(meta).unwrap_or_else(|| words(Said::NotKnown))),
        (words(Said::Source), one_line(&source)),
        (words(Said::Activity), task),
        (words(Said::Mat), words(Said::Cells { rows: mat.rows(), cols: mat.cols() })),
        (
            words(Said::Spacing),
            words(Said::SpacingIs { across_mm: mat.pitch_x_mm(), along_mm: mat.pitch_y_mm() }),
        ),
        (words(Said::Length), words(length(input, language))),
        (words(Said::Unit), words::unit(result.unit, language)),
    ]
}

/// How long the recording is, and how fast where that is known.
fn length(input: &PageInput<'_>, language: Language) -> Said {
    let result = input.result;
    let span_s = match (result.t_s.first(), result.t_s.last()) {
        (Some(first), Some(last)) => last - first,
        _ => 0.0,
    };
    let (lasts, frames, grouped) = (duration(span_s, language), result.frames, words::count(result.frames));
    match rate_hz(input.meta, &result.t_s) {
        Some(rate_hz) => Said::LengthAndRate { lasts, frames, grouped, rate_hz },
        None => Said::LengthIs { lasts, frames, grouped },
    }
}
