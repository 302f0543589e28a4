//! A number with what is known of its sureness: in words, and as a whisker on a scale.

use super::words::Said;
use crate::base::{InWords, Interval, Language, Measured};
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK};
use crate::report::paper::mark::mark;
use crate::report::paper::plot::round_up;

/// Parts a scale has, about.
const PARTS: f64 = 4.0;
/// Decimals of a scale's numbers, at most.
const MOST_DECIMALS: usize = 4;
/// Height of the numbers below a scale.
pub(in crate::report) const TICKS: f32 = 34.0;

/// How sure a value is, written behind it: "± 0.02", or "0.18 to 0.25" where one side is much the
/// longer; `None` where that is not known.
pub(in crate::report) fn sureness(
    value: f64,
    interval: &Measured<Interval>,
    decimals: usize,
    language: Language,
) -> Option<String> {
    let interval = interval.as_ref().ok()?;
    Some(match interval.plus_minus(value) {
        Some(most) => format!("± {}", language.fixed(most, decimals)),
        None => Said::Range { low: interval.low, high: interval.high, decimals }.in_words(language),
    })
}

/// A value with its sureness on one line.
pub(in crate::report) fn with_sureness(
    value: f64,
    interval: &Measured<Interval>,
    decimals: usize,
    language: Language,
) -> String {
    let number = language.fixed(value, decimals);
    match sureness(value, interval, decimals, language) {
        Some(words) if words.starts_with('±') => format!("{number} {words}"),
        Some(range) => format!("{number} ({range})"),
        None => number,
    }
}

/// What a whisker means.
pub(in crate::report) fn meaning(language: Language) -> String {
    Said::Whisker { level_pct: 100.0 * Interval::LEVEL }.in_words(language)
}

/// The same where there is room to say what a one-sided whisker means.
pub(in crate::report) fn meaning_in_full(language: Language) -> String {
    format!("{} {}", meaning(language), Said::WhiskerOneSided.in_words(language))
}

/// The numbers under whiskers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::report) struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// A scale that holds values and the ends of their intervals, with round ends; `None` without a
    /// value.
    pub(crate) fn over(estimates: &[(f64, Option<Interval>)]) -> Option<Self> {
        let places = estimates
            .iter()
            .flat_map(|(value, interval)| {
                [Some(*value), interval.map(|i| i.low), interval.map(|i| i.high)].into_iter().flatten()
            })
            .filter(|place| place.is_finite());
        let (low, high) =
            places.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), p| (low.min(p), high.max(p)));
        if low > high {
            return None;
        }
        // Equal values stand in the middle of a scale as wide as a tenth of them.
        let span = (high - low).max(0.1 * high.abs()).max(1e-6);
        let step = round_up(span / PARTS);
        let first = (low / step - 1e-9).floor() * step;
        let last = (high / step + 1e-9).ceil() * step;
        Some(Self { low: first, high: if last > first { last } else { first + step }, step })
    }

    fn x(&self, area: Area, value: f64) -> f32 {
        area.x + area.w * ((value - self.low) / (self.high - self.low)) as f32
    }

    /// The places of the lines with their numbers, all with the same decimals.
    fn ticks(&self, language: Language) -> Vec<(f64, String)> {
        let whole = |places: usize| {
            let scaled = self.step * 10f64.powi(places as i32);
            (scaled - scaled.round()).abs() < 1e-6 * scaled
        };
        let decimals = (0..MOST_DECIMALS).find(|&places| whole(places)).unwrap_or(MOST_DECIMALS);
        let count = ((self.high - self.low) / self.step).round() as usize;
        let tick = |at| {
            let value = self.low + self.step * at as f64;
            (value, language.fixed(value, decimals))
        };
        (0..=count).map(tick).collect()
    }

    fn lines(&self, canvas: &mut Canvas, area: Area) {
        for (value, _) in self.ticks(canvas.language) {
            let x = self.x(area, value);
            let line = Line { colour: HAIRLINE, width: 1.25, dash: &[] };
            canvas.stroke(&[(x, area.y), (x, area.bottom())], false, &line, 1.0);
        }
    }

    /// The part of an area in which the scale stands: its first and last number end where the area does, the last one
    /// with the unit behind it.
    pub(crate) fn room(&self, canvas: &Canvas, area: Area, unit: &str) -> Area {
        let style = tick_style();
        let width = |text: &str| canvas.fonts.width(text, style.size, style.weight);
        let ticks = self.ticks(canvas.language);
        let half = |tick: Option<&(f64, String)>| tick.map_or(0.0, |(_, number)| width(number) / 2.0);
        let (left, right) = (half(ticks.first()), half(ticks.last()) + width(&behind(unit)));
        Area { x: area.x + left, w: area.w - left - right, ..area }
    }

    /// Draws the scale at the foot of an area, its lines up through it, and the numbers below it, each under its line: as
    /// many as there is room for, those of the ends among them. The last one has the unit behind it.
    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Area, unit: &str) {
        self.lines(canvas, area);
        let style = tick_style();
        let language = canvas.language;
        let ticks = self.ticks(language);
        let last = ticks.len() - 1;
        let widest = ticks
            .iter()
            .map(|(_, number)| canvas.fonts.width(number, style.size, style.weight))
            .fold(0.0, f32::max);
        let has_room = |every: &usize| {
            last.is_multiple_of(*every) && widest + 14.0 <= area.w * *every as f32 / last.max(1) as f32
        };
        let every = (1..=last).find(has_room).unwrap_or(last.max(1));
        for (at, (value, number)) in ticks.into_iter().enumerate().step_by(every) {
            // The number stands under its line, and the unit behind it.
            let half = canvas.fonts.width(&number, style.size, style.weight) / 2.0;
            let place = (self.x(area, value) - half, area.bottom() + 24.0);
            let shown = if at == last { language.with_percent(number + &behind(unit)) } else { number };
            canvas.text(&shown, place, Align::Left, &style);
        }
        let axis = Line { colour: GREY, width: 1.5, dash: &[] };
        canvas.stroke(&[(area.x, area.bottom()), (area.right(), area.bottom())], false, &axis, 1.0);
    }

    /// Draws the lines of the scale and writes its ends beside it.
    pub(crate) fn draw_between(&self, canvas: &mut Canvas, area: Area) {
        self.lines(canvas, area);
        let y = area.centre().1;
        if let [(_, first), .., (_, last)] = &self.ticks(canvas.language)[..] {
            canvas.text_middle(first, (area.x - 10.0, y), Align::Right, &tick_style());
            canvas.text_middle(last, (area.right() + 10.0, y), Align::Left, &tick_style());
        }
    }

    /// Draws a broken line up through an area at a value.
    pub(crate) fn limit(&self, canvas: &mut Canvas, area: Area, value: f64) {
        let x = self.x(area, value);
        let line = Line { colour: INK, width: 2.0, dash: &[7.0, 5.0] };
        canvas.stroke(&[(x, area.y), (x, area.bottom())], false, &line, 1.0);
    }

    /// Shades what is usual.
    pub(crate) fn usual(&self, canvas: &mut Canvas, area: Area, (from, to): (f64, f64)) {
        let (left, right) = (self.x(area, from), self.x(area, to));
        canvas.fill_area(Area::new(left, area.y, right - left, area.h), HAIRLINE);
    }

    /// Draws one foot's value with its whisker at a height.
    pub(crate) fn whisker(
        &self,
        canvas: &mut Canvas,
        area: Area,
        y: f32,
        slot: usize,
        (value, interval): (f64, Option<Interval>),
    ) {
        if !value.is_finite() {
            return;
        }
        if let Some(Interval { low, high, .. }) = interval {
            let (from, to) = (self.x(area, low), self.x(area, high));
            let line = Line { colour: INK, width: 2.25, dash: &[] };
            canvas.stroke(&[(from, y), (to, y)], false, &line, 1.0);
            for end in [from, to] {
                canvas.stroke(&[(end, y - 6.0), (end, y + 6.0)], false, &line, 1.0);
            }
        }
        mark(canvas, slot, (self.x(area, value), y), 6.5);
    }
}

/// A unit as it stands behind a number.
fn behind(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!(" {unit}") }
}

/// How a scale's numbers are written.
fn tick_style() -> Style {
    Style::regular(BODY).colour(GREY)
}

/// The colour a foot's numbers are written in.
pub(in crate::report) fn number_style(slot: usize, size: f32) -> Style {
    Style::bold(size).colour(FEET[slot])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Refusal;

    fn interval(low: f64, high: f64) -> Measured<Interval> {
        Ok(Interval { low, high })
    }

    #[test]
    fn an_even_interval_is_plus_minus_and_an_uneven_one_a_range() {
        let said = |value, interval, decimals| with_sureness(value, &interval, decimals, Language::English);
        assert_eq!(said(0.234, interval(0.214, 0.252), 2), "0.23 ± 0.02");
        assert_eq!(said(0.01, interval(0.0, 0.06), 2), "0.01 (0.00 to 0.06)");
        assert_eq!(said(41.26, Err(Refusal::planted("unknown")), 1), "41.3");
        // The longer side is told: the true value is not said to be nearer than it may be.
        let told = sureness(0.2, &interval(0.18, 0.23), 2, Language::German);
        assert_eq!(told.as_deref(), Some("± 0,03"));
    }

    #[test]
    fn a_scale_holds_everything_between_round_ends() {
        let scale = Scale::over(&[(0.23, interval(0.21, 0.25).ok()), (0.31, None)]).unwrap();
        assert_eq!((scale.low, scale.step), (0.2, 0.025));
        assert!((scale.high - 0.325).abs() < 1e-12);
        let one = Scale::over(&[(0.0, None)]).unwrap();
        assert!(one.low <= 0.0 && one.high > one.low);
        assert_eq!(Scale::over(&[]), None);
        assert_eq!(Scale::over(&[(f64::NAN, None)]), None);
        let below = Scale::over(&[(-12.0, None), (7.0, None)]).unwrap();
        assert!(below.low <= -12.0 && below.high >= 7.0);
    }
}
