//! The card of one set: what was done of what was planned, the parts of its technique, and its signal over time with
//! every movement.

use super::lanes;
use super::words::{Said, curve};
use crate::child::{PractisedSet, Unseen};
use crate::exercise::{Settings, Signal, Stretch, Trace, levels};
use crate::report::cards::words;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER, WASH};
use crate::report::paper::words::{capital, percent};
use crate::report::practice_words as told;

const TITLE: f32 = 54.0;
/// Between the name of an exercise and how much of it was done, at least.
const BESIDE: f32 = 24.0;
/// Above and below the caption of a plot together.
const CAPTION: f32 = 7.0;
const PLOT: f32 = 132.0;
const BELOW: f32 = 46.0;
/// Room left of the plot for names and numbers.
const GUTTER: f32 = 192.0;
/// At both sides of a card, and below what is on it.
const INSIDE: f32 = 20.0;
const FOOT: f32 = 14.0;
/// Right of the plot.
const RIGHT: f32 = 22.0;
/// Left of a plot the unit of its numbers ends so far away from it.
const UNIT: f32 = 44.0;
/// Lines of a note, at most.
const MOST_LINES: usize = 3;
/// The highest share of the own range that is shown.
const HIGHEST: f64 = 1.5;
/// A signal that is silent for longer is broken off, seconds.
const SILENT_S: f64 = 0.5;
/// The loads that are shown, shares of that of standing.
const LOADS: [f64; 2] = [0.7, 1.3];
/// Time between two numbers of the axis, seconds.
const STEPS_S: [f64; 13] =
    [1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0];
/// Pixels between two numbers of the axis at least.
const APART: f32 = 96.0;
/// Time shown before the first movement and after the last one: a share of the time between, and at least so long.
const AROUND: f64 = 0.1;
const LEAST_AROUND_S: f64 = 2.0;
/// A set is shown whole unless its movements take less than this share of it.
const CROWDED: f64 = 0.75;
/// Room of a star, and of three with what is free beside them.
const STAR: f32 = 32.0;
const STARS: f32 = 3.0 * STAR + 20.0;
/// Strokes of what was not seen lie so far apart, pixels.
const HATCH: f32 = 11.0;

/// One set to be drawn.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct SetCard<'a> {
    /// Its number in the session, from 1.
    pub number: usize,
    pub set: &'a PractisedSet,
    pub trace: Option<&'a Trace>,
    pub settings: &'a Settings,
}

impl SetCard<'_> {
    /// Whether there is anything to be drawn over time.
    fn has_strip(&self) -> bool {
        let is_drawn = self.trace.is_some_and(|trace| trace.stretches().len() > 1);
        self.set.end_s > self.set.start_s && (is_drawn || !self.set.performed.is_empty())
    }

    /// From when to when the strip goes: where all movements lie within a part of the set, that part. A recording that
    /// went on for minutes would squeeze them together.
    fn span(&self) -> (f64, f64) {
        let set = self.set;
        let whole = (set.start_s, set.end_s);
        let first = set.performed.iter().map(|done| done.start_s).reduce(f64::min);
        let last = set.performed.iter().map(|done| done.end_s).chain(set.tired_s).reduce(f64::max);
        let (Some(first), Some(last)) = (first, last) else { return whole };
        let around = (AROUND * (last - first)).max(LEAST_AROUND_S);
        let part = ((first - around).max(set.start_s), (last + around).min(set.end_s));
        if part.1 - part.0 < CROWDED * (set.end_s - set.start_s) { part } else { whole }
    }

    /// Its number and what the exercise is.
    fn title(&self, canvas: &Canvas) -> String {
        format!("{}  {}", self.number, capital(&canvas.words(&self.set.exercise)))
    }

    /// How much was done, and whether there is room for it right of the title at a width; nothing of what could not be
    /// counted.
    fn done(&self, canvas: &Canvas, width: f32) -> Option<(String, bool)> {
        let done = self.set.refused.is_none().then(|| canvas.words(&told::done(self.set)))?;
        let bold = title_style();
        let stars = self.set.stars.map_or(0.0, |_| STARS);
        let wide = |text: &str| canvas.fonts.width(text, bold.size, bold.weight);
        let fits = wide(&self.title(canvas)) + BESIDE + wide(&done) + stars <= width;
        Some((done, fits))
    }

    /// The lines below the title, at a width.
    fn lines(&self, canvas: &Canvas, width: f32) -> Vec<(String, Style)> {
        let (plain, grey) = (Style::regular(BODY), Style::regular(BODY).colour(GREY));
        let said = |what: &told::Said| capital(&canvas.words(what));
        let mut lines = Vec::new();
        let below = self.done(canvas, width).filter(|(_, is_beside)| !is_beside);
        lines.extend(below.map(|(done, _)| (capital(&done), Style::bold(BODY))));
        lines.extend(self.set.score.as_ref().map(|score| (said(&told::technique(score)), plain)));
        lines.extend(told::beside(self.set, canvas.language).map(|beside| (capital(&beside), plain)));
        lines.extend(told::notes(self.set).iter().map(|note| (said(note), grey)));
        let (from_s, to_s) = self.span();
        let (start_s, end_s) = (self.set.start_s, self.set.end_s);
        if self.has_strip() && (from_s, to_s) != (start_s, end_s) {
            lines.push((canvas.words(&Said::Drawn { from_s, to_s, start_s, end_s }), grey));
        }
        lines
    }

    /// Height of the words above the plot, at the width of a card's inside.
    fn caption_height(&self, canvas: &Canvas, inner: f32) -> f32 {
        let style = Style::regular(BODY);
        let words = curve(self.set.exercise, self.settings).map(|said| canvas.words(&said));
        let lines = words.map_or(1, |words| canvas.line_count(&words, plot_width(inner), &style, MOST_LINES));
        CAPTION + lines as f32 * style.leading()
    }

    /// Height at a width.
    pub(crate) fn height(&self, canvas: &Canvas, width: f32) -> f32 {
        let inner = width - 2.0 * INSIDE;
        let each = |(line, style): &(String, Style)| {
            canvas.line_count(line, inner, style, MOST_LINES) as f32 * style.leading()
        };
        let lines: f32 = self.lines(canvas, inner).iter().map(each).sum();
        let lanes = lanes::of(self.set).len() as f32 * lanes::LANE;
        let caption = self.caption_height(canvas, inner);
        let strip = if self.has_strip() { 10.0 + lanes + caption + PLOT + BELOW } else { 0.0 };
        TITLE + lines + strip + FOOT
    }

    /// Draws it.
    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Area) {
        canvas.card(area, 10.0, PAPER, HAIRLINE);
        let inner = area.inset(INSIDE, 0.0);
        let bold = title_style();
        canvas.text_middle(&self.title(canvas), (inner.x, area.y + 32.0), Align::Left, &bold);
        let mut right = inner.right();
        if let Some(filled) = self.set.stars {
            stars(canvas, (right, area.y + 32.0), filled);
            right -= STARS;
        }
        if let Some((done, true)) = self.done(canvas, inner.w) {
            canvas.text_middle(&done, (right, area.y + 32.0), Align::Right, &bold);
        }
        let mut y = area.y + TITLE;
        for (line, style) in self.lines(canvas, inner.w) {
            let room = Area::new(inner.x, y, inner.w, MOST_LINES as f32 * style.leading());
            y = canvas.paragraph(&line, room, Align::Left, &style);
        }
        if self.has_strip() {
            self.strip(canvas, Area::new(inner.x, y + 10.0, inner.w, area.bottom() - FOOT - y - 10.0));
        }
    }

    fn strip(&self, canvas: &mut Canvas, area: Area) {
        let (from_s, to_s) = self.span();
        let beside = |y: f32, h: f32| Area::new(area.x + GUTTER, y, plot_width(area.w), h);
        let lanes_h = lanes::of(self.set).len() as f32 * lanes::LANE;
        let lane_area = beside(area.y, lanes_h);
        let caption_h = self.caption_height(canvas, area.w);
        let plot = beside(area.y + lanes_h + caption_h, PLOT);
        let x = |t_s: f64| plot.x + plot.w * ((t_s - from_s) / (to_s - from_s)).clamp(0.0, 1.0) as f32;
        let whole = Area { y: area.y, h: plot.bottom() - area.y, ..plot };
        if let Some(said) = curve(self.set.exercise, self.settings) {
            let room = beside(area.y + lanes_h + 0.5 * CAPTION, caption_h - CAPTION);
            canvas.paragraph(&canvas.words(&said), room, Align::Left, &Style::regular(BODY).colour(GREY));
        }
        canvas.fill_area(plot, WASH);
        self.signal(canvas, area, plot, &x);
        for unseen in self.set.unseen.iter().filter(|one| one.end_s > from_s && one.start_s < to_s) {
            not_seen(canvas, plot, unseen, &x);
        }
        if let Some(tired_s) = self.set.tired_s {
            tired(canvas, whole, x(tired_s));
        }
        lanes::draw(canvas, lane_area, Area::new(area.x, area.y, GUTTER, lanes_h), self.set, &x);
        axis(canvas, plot, (from_s, to_s), &x);
        let unit = (plot.x - UNIT, plot.bottom() + 22.0);
        let time = canvas.words(&words::Said::TimeS);
        canvas.text_middle(&time, unit, Align::Right, &Style::regular(BODY).colour(GREY));
    }

    fn signal(&self, canvas: &mut Canvas, area: Area, plot: Area, x: &dyn Fn(f64) -> f32) {
        let exercise = self.set.exercise;
        let ([least, most], marks): ([f64; 2], &[f64]) = match Signal::of(exercise) {
            Signal::Range => ([0.0, HIGHEST], &[0.0, 0.5, 1.0, 1.5]),
            Signal::LeftShare => ([0.0, 1.0], &[0.0, 0.5, 1.0]),
            Signal::Load => (LOADS, &[0.7, 1.0, 1.3]),
            Signal::None => return,
        };
        let y =
            |value: f64| plot.bottom() - plot.h * ((value - least) / (most - least)).clamp(0.0, 1.0) as f32;
        let grey = Style::regular(BODY).colour(GREY);
        for &value in marks {
            let at = y(value);
            let line = Line { colour: HAIRLINE, width: 1.5, dash: &[] };
            canvas.stroke(&[(plot.x, at), (plot.right(), at)], false, &line, 1.0);
            let number = match Signal::of(exercise) {
                Signal::LeftShare | Signal::Load => percent(value, canvas.language),
                _ => canvas.language.short(value, 1),
            };
            canvas.text_middle(&number, (area.x + GUTTER - 12.0, at), Align::Right, &grey);
        }
        for level in levels(exercise, self.settings) {
            let line = Line { colour: INK, width: 2.0, dash: &[10.0, 7.0] };
            canvas.stroke(&[(plot.x, y(level)), (plot.right(), y(level))], false, &line, 1.0);
        }
        let line = Line { colour: INK, width: 2.0, dash: &[] };
        let stretches = self.trace.map_or(&[][..], Trace::stretches);
        let (from_s, to_s) = self.span();
        let inside = |stretch: &&Stretch| stretch.end_s >= from_s && stretch.start_s <= to_s;
        let stretches: Vec<Stretch> = stretches.iter().filter(inside).copied().collect();
        for part in stretches.chunk_by(|one, next| next.start_s - one.end_s <= SILENT_S) {
            canvas.stroke(&points(part, x, &y), false, &line, 1.0);
        }
    }
}

/// The line through stretches of frames: through the lowest and highest value of each, the nearer one first.
fn points(part: &[Stretch], x: &dyn Fn(f64) -> f32, y: &dyn Fn(f64) -> f32) -> Vec<(f32, f32)> {
    let mut points = Vec::with_capacity(2 * part.len());
    let mut last = part.first().map_or(0.0, |one| one.low);
    for one in part {
        let rises = (one.low - last).abs() <= (one.high - last).abs();
        let (first, then) = if rises { (one.low, one.high) } else { (one.high, one.low) };
        points.extend([(x(one.start_s), y(first)), (x(one.end_s), y(then))]);
        last = then;
    }
    points
}

/// A stretch in which nothing was seen: hatched, with a word where there is room for it.
fn not_seen(canvas: &mut Canvas, plot: Area, unseen: &Unseen, x: &dyn Fn(f64) -> f32) {
    let (from, to) = (x(unseen.start_s), x(unseen.end_s));
    let area = Area::new(from, plot.y, (to - from).max(2.0), plot.h);
    canvas.fill_area(area, HAIRLINE);
    let line = Line { colour: GREY, width: 1.5, dash: &[] };
    let mut foot = area.x - area.h;
    while foot < area.right() {
        let (from, to) = (foot.max(area.x), (foot + area.h).min(area.right()));
        if from < to {
            let height = |at: f32| area.bottom() - (at - foot);
            canvas.stroke(&[(from, height(from)), (to, height(to))], false, &line, 1.0);
        }
        foot += HATCH;
    }
    let style = Style::regular(BODY);
    let words = canvas.words(&Said::NotSeen);
    let wide = canvas.fonts.width(&words, style.size, style.weight) + 16.0;
    if wide <= area.w {
        let (x, y) = area.centre();
        canvas.fill_area(Area::new(x - wide / 2.0, y - 16.0, wide, 32.0), PAPER);
        canvas.text_middle(&words, (x, y), Align::Centre, &style);
    }
}

/// Where fatigue began.
fn tired(canvas: &mut Canvas, area: Area, x: f32) {
    let line = Line { colour: INK, width: 3.0, dash: &[3.0, 6.0] };
    canvas.stroke(&[(x, area.y), (x, area.bottom())], false, &line, 1.0);
    let style = Style::bold(BODY);
    let words = canvas.words(&Said::Tiring);
    let wide = canvas.fonts.width(&words, style.size, style.weight);
    let left = if x + 8.0 + wide > area.right() { x - 8.0 - wide } else { x + 8.0 };
    let y = area.bottom() - 18.0;
    canvas.fill_area(Area::new(left - 4.0, y - 14.0, wide + 8.0, 28.0), PAPER);
    canvas.text_middle(&words, (left, y), Align::Left, &style);
}

fn axis(canvas: &mut Canvas, plot: Area, (from_s, to_s): (f64, f64), x: &dyn Fn(f64) -> f32) {
    let style = Style::regular(BODY).colour(GREY);
    let most = f64::from(plot.w / APART);
    let step_s = STEPS_S.into_iter().find(|step_s| (to_s - from_s) / step_s <= most).unwrap_or(7200.0);
    let y = plot.bottom();
    canvas.stroke(
        &[(plot.x, y), (plot.right(), y)],
        false,
        &Line { colour: GREY, width: 1.5, dash: &[] },
        1.0,
    );
    let mut at_s = (from_s / step_s).ceil() * step_s;
    while at_s <= to_s {
        let at = x(at_s);
        canvas.stroke(&[(at, y), (at, y + 7.0)], false, &Line { colour: GREY, width: 1.5, dash: &[] }, 1.0);
        let number = canvas.language.short(at_s, 0);
        canvas.text_middle(&number, (at, y + 22.0), Align::Centre, &style);
        at_s += step_s;
    }
}

/// How the title of a card is written.
fn title_style() -> Style {
    Style::bold(26.0)
}

/// Width of the plot on the inside of a card.
fn plot_width(inner: f32) -> f32 {
    inner - GUTTER - RIGHT
}

/// Three stars, as many of them filled.
fn stars(canvas: &mut Canvas, (right, y): (f32, f32), filled: u8) {
    const RADIUS: f32 = 13.0;
    for at in 0..3_u8 {
        let centre = (right - STAR * (2.5 - f32::from(at)), y);
        let points: Vec<(f32, f32)> = (0..10_u8)
            .map(|corner| {
                let radius = if corner % 2 == 0 { RADIUS } else { 0.42 * RADIUS };
                let (sin, cos) = (std::f32::consts::PI * f32::from(corner) / 5.0).sin_cos();
                (centre.0 + radius * sin, centre.1 - radius * cos)
            })
            .collect();
        if at < filled {
            canvas.fill(&points, INK, 1.0);
        }
        canvas.stroke(&points, true, &Line { colour: INK, width: 1.5, dash: &[] }, 1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Language, Unit};
    use crate::child::fixture::practised;

    #[test]
    fn movements_are_not_squeezed_into_a_corner_of_a_long_recording() {
        let day = "2026-03-01".parse().unwrap();
        let mut set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        let settings = Settings::default();
        let canvas = Canvas::new(10, 10, Language::English).unwrap();
        let drawn = |set: &PractisedSet| {
            let card = SetCard { number: 1, set, trace: None, settings: &settings };
            let lines = card.lines(&canvas, 1400.0).into_iter();
            let lines = lines.map(|(line, _)| line).filter(|line| line.starts_with("Drawn"));
            (card.span(), lines.collect::<Vec<_>>())
        };
        let last_s = set.performed.last().unwrap().end_s;
        set.end_s = last_s + 3.0;
        assert_eq!(drawn(&set), ((0.0, last_s + 3.0), vec![]));
        set.end_s = 300.0;
        let (span, told) = drawn(&set);
        assert_eq!(span, (0.0, last_s + LEAST_AROUND_S));
        assert_eq!(told, ["Drawn: 0 to 15 s; no movement was seen in the rest of 0 to 300 s"]);
        set.tired_s = Some(200.0);
        assert_eq!(drawn(&set).0.1, 220.0);
        (set.performed, set.tired_s) = (Vec::new(), None);
        assert_eq!(drawn(&set), ((0.0, 300.0), vec![]));
    }

    #[test]
    fn how_much_was_done_stands_below_a_title_that_leaves_no_room_for_it() {
        let day = "2026-03-01".parse().unwrap();
        let set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        let settings = Settings::default();
        let canvas = Canvas::new(10, 10, Language::English).unwrap();
        let card = SetCard { number: 1, set: &set, trace: None, settings: &settings };
        let done = canvas.words(&told::done(&set));
        let below = |width: f32| card.lines(&canvas, width).iter().any(|(line, _)| *line == capital(&done));
        assert!(!below(1400.0) && below(500.0), "{done}");
    }
}
