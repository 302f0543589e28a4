//! One index on its own page: its construction on both prints, large, with the value, the formula,
//! and what to know of it.

use super::session_png;
use crate::base::{InWords, Interval, Language};
use crate::footprint::Role;
use crate::measure::{Definition, Told};
use crate::report::cards::estimate::{Scale, TICKS, number_style, sureness};
use crate::report::cards::explained::{Explained, Shown};
use crate::report::cards::footprint::{FootView, Placed, Shades};
use crate::report::cards::subject::{Slots, occupied, place};
use crate::report::cards::words::Said;
use crate::report::cards::{construction, foot_panel, header};
use crate::report::input::page::PageInput;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::caution;
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK, PAPER};
use crate::report::paper::error::ReportError;
use crate::report::paper::sheet::{self, FOOTER, GAP};
use crate::report::paper::words::{DASH, capital};

/// Room for the name above a print and for the value below it.
const HEAD: f32 = 84.0;
const VALUE: f32 = 206.0;
/// Room for labels at each side of a print.
const BESIDE: f32 = 172.0;
/// A small foot is not blown up beyond this.
const MOST_PIXELS_PER_MM: f64 = 7.5;
/// Landmarks further than this from the print are not drawn.
const MOST_BEYOND_MM: f64 = 25.0;
/// How strong the pressure shows under a construction.
const STRENGTH: f64 = 0.45;
/// Height of the line that says what the strokes mean.
const LEGEND: f32 = 38.0;
const TEXT: f32 = BODY;

impl Shown {
    fn estimate(&self) -> Option<(f64, Option<Interval>)> {
        self.value.as_ref().ok().map(|&value| (value, self.interval.as_ref().ok().copied()))
    }
}

/// Draws the page of one index as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts or the encoder fail, neither of which depends on the recording.
pub fn draw_explanation(
    input: &PageInput<'_>,
    index: Explained,
    language: Language,
) -> Result<Vec<u8>, ReportError> {
    session_png::encode(&paint(input, index, language)?, input)
}

/// The page before it is encoded.
pub(in crate::report) fn paint(
    input: &PageInput<'_>,
    index: Explained,
    language: Language,
) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank(language)?;
    let slots = place(input.result, language);
    let shades = Shades::of(input, &slots);
    let definition = index.definition();
    let (header, rest) = sheet::inside().split_top(header::height(input));
    let (rest, foot) = rest.split_bottom(FOOTER);
    let (rest, caution) = rest.split_bottom(caution::height(&canvas, rest.w));
    let (rest, _) = rest.split_bottom(GAP);
    let (rest, text) = rest.split_bottom(words_height(&canvas, definition, rest.w));
    let (feet, _) = rest.split_bottom(GAP);
    let (feet, key) = feet.split_bottom(LEGEND);
    let title = capital(&canvas.words(&Said::Explained { measure: definition.named() }));
    header::draw(&mut canvas, header, input, &title);
    draw_feet(&mut canvas, feet.columns([1.0, 1.0], GAP), &slots, input, index, &shades);
    legend(&mut canvas, key);
    words(&mut canvas, text, definition);
    caution::draw(&mut canvas, caution);
    sheet::footer(&mut canvas, foot);
    Ok(canvas)
}

fn draw_feet(
    canvas: &mut Canvas,
    panels: [Area; 2],
    slots: &Slots<'_>,
    input: &PageInput<'_>,
    index: Explained,
    shades: &Shades<'_>,
) {
    let shown = [0, 1].map(|at: usize| slots[at].as_ref().map(|slot| index.of(slot, input.result)));
    let views = [0, 1].map(|at: usize| {
        let view = FootView::of(slots[at].as_ref()?.foot, shades.mat, shades.threshold)?;
        let places = construction::places(&shown[at].as_ref()?.marks);
        Some(view.including(&places, MOST_BEYOND_MM))
    });
    let parts = |panel: Area| {
        let (above, value) = panel.split_bottom(VALUE);
        (above.split_top(HEAD).1.inset(14.0, 0.0), value)
    };
    let scale = views.iter().flatten().fold(MOST_PIXELS_PER_MM, |scale, view| {
        let (room, (width, length)) = (parts(panels[0]).0, view.size_mm());
        scale.min(f64::from(room.w - 2.0 * BESIDE) / width).min(f64::from(room.h - 40.0) / length)
    });
    let estimates: Vec<_> = shown.iter().flatten().filter_map(Shown::estimate).collect();
    let axis = Scale::over(&estimates);
    for panel in panels {
        canvas.card(panel, 10.0, PAPER, HAIRLINE);
    }
    for (at, slot) in occupied(slots) {
        let (room, below) = parts(panels[at]);
        foot_panel::head(canvas, panels[at], at, slot, shades.view_assumed);
        let Some(one) = &shown[at] else { continue };
        if let Some(view) = views[at] {
            let placed = Placed { foot: slot.foot, view, area: room, pixels_per_mm: scale };
            print(canvas, &placed, at, one, shades);
            foot_panel::scale_bar(canvas, at, room, scale);
        }
        value(canvas, below, at, one, index.definition(), axis.as_ref());
    }
    foot_panel::empty(canvas, panels, slots, input.result);
}

/// The print, pale, with its outline and axis, and the construction over it.
pub(in crate::report) fn print(
    canvas: &mut Canvas,
    placed: &Placed<'_>,
    slot: usize,
    shown: &Shown,
    shades: &Shades<'_>,
) {
    placed.shade(canvas, shades, STRENGTH);
    if let Ok(geometry) = &placed.foot.footprint {
        let thin = Line { colour: INK, width: 1.5, dash: &[] };
        for ring in &geometry.outline {
            let ring: Vec<_> = ring.iter().map(|&at| placed.pixel(at)).collect();
            canvas.stroke(&ring, true, &thin, 1.0);
        }
        let cut: Vec<_> = geometry.toe_cut_line().iter().map(|&at| placed.pixel(at)).collect();
        canvas.stroke(&cut, false, &Line { width: 2.25, ..thin }, 1.0);
        let axis = [geometry.heel(), geometry.toe()].map(|at| placed.pixel(at));
        canvas.stroke(&axis, false, &construction::line(Role::Guide, slot), 1.0);
    }
    let path: Vec<_> = shown.path.iter().map(|&at| placed.pixel(at)).collect();
    canvas.stroke(&path, false, &Line { colour: PAPER, width: 5.0, dash: &[] }, 0.85);
    canvas.stroke(&path, false, &Line { colour: INK, width: 2.75, dash: &[] }, 1.0);
    construction::draw(canvas, placed, slot, &shown.marks);
}

/// The value below a print, with its whisker; or why there is none.
fn value(
    canvas: &mut Canvas,
    below: Area,
    slot: usize,
    shown: &Shown,
    definition: &Definition,
    axis: Option<&Scale>,
) {
    let area = below.inset(20.0, 10.0);
    canvas.stroke(
        &[(area.x, area.y - 4.0), (area.right(), area.y - 4.0)],
        false,
        &Line { colour: HAIRLINE, width: 1.5, dash: &[] },
        1.0,
    );
    let grey = Style::regular(TEXT).colour(GREY);
    let Some((number, interval)) = shown.estimate() else {
        canvas.text(DASH, (area.x, area.y + 50.0), Align::Left, &number_style(slot, 46.0));
        if let Err(refusal) = &shown.value {
            let room = Area::new(area.x + 60.0, area.y + 14.0, area.w - 60.0, area.h - 14.0);
            let reason = canvas.words(&Said::NotGiven { why: refusal.clone() });
            canvas.paragraph(&reason, room, Align::Left, &Style::regular(BODY));
        }
        return;
    };
    let [half, whisker] = area.columns([1.0, 1.0], 24.0);
    let words = if interval.is_some() { half } else { area };
    let decimals = definition.decimals;
    let big = number_style(slot, 50.0);
    let text = definition.shown_in(number, canvas.language);
    canvas.text(&text, (words.x, words.y + 54.0), Align::Left, &big);
    let beside = match (sureness(number, &shown.interval, decimals, canvas.language), &shown.interval) {
        (Some(sure), _) => sure,
        (None, Err(refusal)) => capital(&canvas.words(refusal)),
        (None, Ok(_)) => String::new(),
    };
    let contacts = capital(&canvas.words(&Said::FromPrintsDrawnOne { prints: shown.contacts.max(1) }));
    let below_number = Area::new(words.x, words.y + 66.0, words.w, words.h - 66.0);
    let style = if interval.is_some() { Style::bold(24.0).colour(FEET[slot]) } else { grey };
    let end = canvas.paragraph(&beside, below_number, Align::Left, &style);
    let rest = Area::new(words.x, end, words.w, area.bottom() - end);
    canvas.paragraph(&contacts, rest, Align::Left, &grey);
    if let (Some(axis), Some(interval)) = (axis, interval) {
        let track = Area::new(whisker.x, whisker.y + 16.0, whisker.w, 44.0);
        let track = axis.room(canvas, track, definition.unit);
        axis.draw(canvas, track, definition.unit);
        axis.whisker(canvas, track, track.centre().1, slot, (number, Some(interval)));
        let under =
            Area::new(whisker.x, track.bottom() + TICKS, whisker.w, area.bottom() - track.bottom() - TICKS);
        canvas.paragraph(
            &crate::report::cards::estimate::meaning(canvas.language),
            under,
            Align::Left,
            &Style::regular(BODY).colour(GREY),
        );
    }
}

/// What the strokes of a construction mean.
fn legend(canvas: &mut Canvas, area: Area) {
    let style = Style::regular(BODY).colour(GREY);
    let entries =
        [(Said::Measured, Role::Measure), (Said::Divides, Role::Limit), (Said::GuideLine, Role::Guide)];
    let y = area.y + 20.0;
    let mut x = area.x + 8.0;
    for (name, role) in entries {
        canvas.stroke(&[(x, y), (x + 58.0, y)], false, &construction::line(role, 0), 1.0);
        let name = canvas.words(&name);
        canvas.text_middle(&name, (x + 70.0, y), Align::Left, &style);
        x += 70.0 + canvas.fonts.width(&name, style.size, style.weight) + 40.0;
    }
    let colours = canvas.words(&Said::PressureFaded);
    canvas.text_middle(&colours, (area.right() - 8.0, y), Align::Right, &style);
}

/// The texts of a definition, heading and text, in two columns.
fn texts(definition: &Definition, language: Language) -> [Vec<(String, String)>; 2] {
    let told =
        |heading: Said, text: Told| (heading.in_words(language), definition.told(text).in_words(language));
    [
        vec![
            told(Said::WhatItIs, Told::Definition),
            told(Said::Formula, Told::Formula),
            told(Said::Source, Told::Source),
        ],
        vec![told(Said::Limits, Told::Limits), told(Said::MovedBy, Told::MovedBy)],
    ]
}

const WORDS_INSET: (f32, f32) = (20.0, 14.0);
const HEADING: f32 = 32.0;
const AFTER: f32 = 8.0;
const MOST_LINES: usize = 16;

fn column_height(canvas: &Canvas, texts: &[(String, String)], width: f32) -> f32 {
    let style = Style::regular(TEXT);
    let lines = |text: &str| canvas.line_count(text, width, &style, MOST_LINES) as f32 * style.leading();
    texts.iter().map(|(_, text)| HEADING + lines(text) + AFTER).sum()
}

/// Height of the definition's card at a width.
fn words_height(canvas: &Canvas, definition: &Definition, width: f32) -> f32 {
    let inner = Area::new(0.0, 0.0, width - 2.0 * WORDS_INSET.0, 0.0);
    let columns = inner.columns([1.0, 1.0], 40.0);
    let heights = texts(definition, canvas.language).map(|texts| column_height(canvas, &texts, columns[0].w));
    heights[0].max(heights[1]) + 2.0 * WORDS_INSET.1
}

/// Draws the definition's card.
fn words(canvas: &mut Canvas, area: Area, definition: &Definition) {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    let columns = area.inset(WORDS_INSET.0, WORDS_INSET.1).columns([1.0, 1.0], 40.0);
    let style = Style::regular(TEXT);
    for (column, texts) in columns.into_iter().zip(texts(definition, canvas.language)) {
        let mut y = column.y;
        for (heading, text) in texts {
            canvas.text_middle(&heading, (column.x, y + HEADING / 2.0), Align::Left, &Style::bold(TEXT));
            let lines = MOST_LINES as f32 * style.leading();
            y = canvas.paragraph(
                &text,
                Area::new(column.x, y + HEADING, column.w, lines),
                Align::Left,
                &style,
            ) + AFTER;
        }
    }
}
