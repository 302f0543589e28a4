//! One measure over the sessions: what it is held against, the values with their errors, the trend.

use plotters::chart::ChartBuilder;
use plotters::drawing::IntoDrawingArea;
use plotters::element::{Circle, PathElement, Polygon, TriangleMarker};
use plotters::prelude::DashedLineSeries;
use plotters::style::{Color, IntoFont, RGBColor, TRANSPARENT};

use super::axis::{Tick, TimeAxis};
use super::centiles::Z;
use super::key::{self, KeyLine, shown, slot};
use super::words::Said;
use crate::base::{Date, Interval};
use crate::progress::{Point, Progress, Trend};
use crate::report::cards::parents::words::Said as ForParents;
use crate::report::input::guide::{CentilesAt, Guide};
use crate::report::input::progress::{Audience, ProgressPanel};
use crate::report::paper::area::Area;
use crate::report::paper::backend::{Pen, fine};
use crate::report::paper::canvas::{Align, BODY, Canvas, Style, TEN_POINTS};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK, PAPER, Rgb, tint};
use crate::report::paper::error::ReportError;
use crate::report::paper::plot::{round_up, stroke};
use crate::stats::WITHIN_95;

/// Half of the smallest change that is real between two values of this standard error: whiskers of two values
/// that are just that far apart touch.
const WHISKER: f64 = 0.5 * WITHIN_95 * std::f64::consts::SQRT_2;
/// From this many values a foot marks are small, from the other whiskers are thin.
const MANY: usize = 45;
/// Places along which bands and trends are drawn.
const PLACES: usize = 48;
/// Pixels by which the marks of the left and the right foot are moved apart.
const APART_PX: f32 = 3.5;
/// Room right of the plot.
pub(in crate::report) const RIGHT_PX: f32 = 12.0;
/// Opacity of the band about a trend.
const BAND_ALPHA: f64 = 0.16;

/// Half length of the whisker of a value.
fn whisker(point: &Point) -> f64 {
    WHISKER * point.error.unwrap_or(0.0)
}

/// Values shown, lowest and highest.
fn reach(panel: &ProgressPanel<'_>, axis: &TimeAxis) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut take = |value: f64| {
        if value.is_finite() {
            (low, high) = (low.min(value), high.max(value));
        }
    };
    for foot in &panel.feet {
        for point in &foot.points {
            take(point.value - whisker(point));
            take(point.value + whisker(point));
        }
        if let Ok(trend) = &foot.trend {
            line(trend, &panel.guide).iter().for_each(|&(_, value, _)| take(value));
        }
    }
    match &panel.guide {
        Guide::None => {}
        Guide::Steps(lines) => {
            lines.iter().flat_map(|steps| shown(steps, axis)).for_each(|step| take(step.value));
        }
        Guide::Centiles(all) => {
            let inside = all.iter().filter(|at| (0.0..=axis.days).contains(&axis.at(at.date)));
            inside.for_each(|at| at.values.iter().for_each(|&value| take(value)));
        }
    }
    if low > high { (0.0, 1.0) } else { (low, high) }
}

/// The lowest and the highest value of the axis and the distance of its ticks.
fn value_axis(panel: &ProgressPanel<'_>, axis: &TimeAxis) -> (f64, f64, f64) {
    let (low, high) = reach(panel, axis);
    // No fewer digits than the measure has: a flat line is not blown up to look ragged.
    let least = 10f64.powi(-(panel.feet[0].measure.decimals as i32)) * 10.0;
    let step = round_up(((high - low) / 4.0).max(least / 2.0));
    let from = ((low - 0.02 * (high - low)) / step).floor() * step;
    // Whiskers reach below what can be; the axis does not.
    let never_negative = panel.feet.iter().flat_map(|foot| &foot.points).all(|point| point.value >= 0.0);
    let from = if never_negative { from.max(0.0) } else { from };
    let to = ((high + 0.02 * (high - low)) / step).ceil() * step;
    (from, to.max(from + step), step)
}

/// A trend in the unit of the axis: standard scores are read off the centiles of the day.
fn line(trend: &Trend, guide: &Guide) -> Vec<(Date, f64, Interval)> {
    if !trend.in_z {
        return trend.line.clone();
    }
    trend
        .line
        .iter()
        .filter_map(|&(date, z, band)| {
            let at = guide.centiles_on(date)?;
            let band = Interval { low: at.value_of(band.low), high: at.value_of(band.high) };
            Some((date, at.value_of(z), band))
        })
        .collect()
}

/// Draws the chart into an area: title and key, plot, ticks of date and age. The plot begins `left` pixels from the
/// area's left side, and what is above it is `above` pixels high at least.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    (above, left): (f32, f32),
    panel: &ProgressPanel<'_>,
    axis: &TimeAxis,
    audience: Audience,
) -> Result<(), ReportError> {
    let large = audience == Audience::Parents;
    let letters = if large { TEN_POINTS } else { BODY };
    let head = Head::of(canvas, area.w, panel, axis, audience);
    head.draw(canvas, area);
    let rest = area.split_top(head.height().max(above)).1;
    let plot = (rest.x + left, rest.w - left - RIGHT_PX);
    let px = |at: f64| plot.0 + plot.1 * (at / axis.days) as f32;
    let (rest, below) = rest.split_bottom(ticks_height(canvas, rest, axis, &px, letters));
    let (from, to, step) = value_axis(panel, axis);
    let language = canvas.language;
    let root = Pen(canvas).into_drawing_area();
    let place = root
        .clone()
        .shrink((fine(rest.x), fine(rest.y)), (fine(rest.w).unsigned_abs(), fine(rest.h).unsigned_abs()));
    let mut chart = ChartBuilder::on(&place)
        .margin_top(fine(8.0))
        .margin_right(fine(RIGHT_PX))
        .x_label_area_size(fine(8.0))
        .y_label_area_size(fine(left))
        .build_cartesian_2d(0.0..axis.days, from..to)?;
    let font = ("sans-serif", f64::from(fine(letters))).into_font().color(&rgb(INK));
    let clip = |value: f64| value.clamp(from, to);
    background(&mut chart, panel, axis, &clip)?;
    let decimals = (-step.log10().floor()).max(0.0) as usize + usize::from(is_quarter(step));
    let tick = |value: &f64| language.fixed(*value, decimals).replace('-', "\u{2212}");
    chart
        .configure_mesh()
        .disable_x_mesh()
        .axis_style(stroke(GREY, 1.75))
        .bold_line_style(stroke(HAIRLINE, 1.25))
        .light_line_style(TRANSPARENT)
        .label_style(font)
        .x_labels(0)
        .y_labels(((to - from) / step).round() as usize + 1)
        .y_label_formatter(&tick)
        .set_all_tick_mark_size(fine(6.0))
        .draw()?;
    for tick in ticks(axis, rest.w, letters) {
        let points = vec![(tick.at, from), (tick.at, to)];
        chart.draw_series([PathElement::new(points, stroke(HAIRLINE, 1.0))])?;
    }
    let (across, _) = chart.plotting_area().get_pixel_range();
    let day_px = f64::from(across.end - across.start) / axis.days;
    let shift = |at: usize, of: usize| {
        let side = if of > 1 { at as f64 * 2.0 - 1.0 } else { 0.0 };
        side * f64::from(fine(APART_PX)) / day_px
    };
    let feet = panel.feet.len();
    for foot in &panel.feet {
        trend(&mut chart, foot, &panel.guide, axis, &clip)?;
    }
    for foot in &panel.feet {
        let aside = shift(slot(foot), feet);
        values(&mut chart, foot, large, &|point| axis.at(point.date) + aside, &clip)?;
    }
    drop((chart, place, root));
    write_ticks(canvas, below, axis, &px, letters);
    Ok(())
}

/// Whether a tick's distance ends in a quarter, which takes one digit more.
fn is_quarter(step: f64) -> bool {
    let lead = step / 10f64.powf(step.log10().floor());
    (lead - 2.5).abs() < 0.01
}

/// The ticks of an axis whose labels have so much room, the names left of it among it: lines and labels are of the same.
pub(in crate::report) fn ticks(axis: &TimeAxis, width: f32, letters: f32) -> Vec<Tick> {
    axis.ticks((width / (letters * 6.2)) as usize)
}

/// Height of the dates and ages, in letters of a size, and that of the line below them.
const DATES_AND_AGES: f32 = 3.3;
const BELOW_AGES: f32 = 1.2;

/// What is written at a tick, its middle, and how far the age reaches to each side.
struct Label {
    date: String,
    age: String,
    x: f32,
    half_age: f32,
}

/// The dates and ages that have room, from the left: none meets the one before it.
fn labels(canvas: &Canvas, area: Area, axis: &TimeAxis, px: &dyn Fn(f64) -> f32, letters: f32) -> Vec<Label> {
    let style = Style::regular(letters);
    let mut free_from = area.x;
    let mut labels = Vec::new();
    for tick in ticks(axis, area.w, letters) {
        let (date, age) = (tick.date(canvas.language), tick.age(canvas.language));
        let half = |words: &str| canvas.fonts.width(words, style.size, style.weight) / 2.0;
        let (half, half_age) = (half(&date), half(&age));
        // Near the right edge the words stand a little left of their line.
        let x = px(tick.at).min(area.right() - half);
        if x - half >= free_from {
            free_from = x + half + letters * 0.6;
            labels.push(Label { date, age, x, half_age });
        }
    }
    labels
}

/// Whether the word for the ages has room left of the first of them.
fn is_beside(canvas: &Canvas, area: Area, labels: &[Label], letters: f32) -> bool {
    let style = Style::regular(letters);
    let wide = canvas.fonts.width(&canvas.words(&Said::AgeYears), style.size, style.weight);
    let free_to = labels.iter().map(|label| label.x - label.half_age).fold(area.right(), f32::min);
    area.x + wide + letters * 0.4 <= free_to
}

/// Height that the dates and ages take below a plot.
fn ticks_height(canvas: &Canvas, area: Area, axis: &TimeAxis, px: &dyn Fn(f64) -> f32, letters: f32) -> f32 {
    let labels = labels(canvas, area, axis, px, letters);
    let more = if is_beside(canvas, area, &labels, letters) { 0.0 } else { BELOW_AGES };
    letters * (DATES_AND_AGES + more)
}

/// Dates, and ages below them; the word for the ages left of them, or below where it has no room there.
pub(in crate::report) fn write_ticks(
    canvas: &mut Canvas,
    area: Area,
    axis: &TimeAxis,
    px: &dyn Fn(f64) -> f32,
    letters: f32,
) {
    let style = Style::regular(letters);
    let grey = style.colour(GREY);
    let labels = labels(canvas, area, axis, px, letters);
    let ages = canvas.words(&Said::AgeYears);
    if is_beside(canvas, area, &labels, letters) {
        canvas.text(&ages, (area.x, area.y + letters * 2.3), Align::Left, &grey);
    } else {
        let y = area.y + letters * (2.3 + BELOW_AGES);
        canvas.text(&ages, ((px(0.0) + px(axis.days)) / 2.0, y), Align::Centre, &grey);
    }
    for Label { date, age, x, .. } in labels {
        canvas.text(&date, (x, area.y + letters * 1.1), Align::Centre, &style);
        canvas.text(&age, (x, area.y + letters * 2.3), Align::Centre, &grey);
    }
}

/// Height of the title and the key of a chart of a width.
pub(in crate::report) fn head_height(
    canvas: &Canvas,
    width: f32,
    panel: &ProgressPanel<'_>,
    axis: &TimeAxis,
    audience: Audience,
) -> f32 {
    Head::of(canvas, width, panel, axis, audience).height()
}

/// The title and the key of a chart in lines. Parents read neither the name of a measure nor whose study a line is from.
struct Head {
    title: Vec<String>,
    style: Style,
    keys: Vec<KeyLine>,
    letters: f32,
}

impl Head {
    fn of(
        canvas: &Canvas,
        width: f32,
        panel: &ProgressPanel<'_>,
        axis: &TimeAxis,
        audience: Audience,
    ) -> Self {
        let mut keys = key::feet(panel, canvas.language);
        let (size, letters) = match audience {
            Audience::Parents => (TEN_POINTS, TEN_POINTS),
            Audience::Therapist => (24.0, BODY),
        };
        let style = Style::bold(size);
        let title = match audience {
            Audience::Parents => match panel.feet[0].measure.unit {
                "" => canvas.words(&ForParents::ChartTitle),
                unit => format!("{}, {unit}", canvas.words(&ForParents::ChartTitle)),
            },
            Audience::Therapist => super::title::title(canvas, panel.feet[0].measure, &style, width),
        };
        if audience == Audience::Therapist {
            keys.extend(key::guide(panel, axis, canvas.language));
        }
        let title = canvas.fonts.wrap(&title, style.size, style.weight, width, 2);
        Self { title, style, keys: key::lines(canvas, &keys, width, letters), letters }
    }

    fn title_height(&self) -> f32 {
        self.title.len() as f32 * self.style.size * 1.5
    }

    fn height(&self) -> f32 {
        self.title_height() + self.keys.len() as f32 * self.letters * 1.5
    }

    fn draw(&self, canvas: &mut Canvas, area: Area) {
        for (at, line) in self.title.iter().enumerate() {
            let y = area.y + self.style.size * (1.0 + 1.5 * at as f32);
            canvas.text(line, (area.x, y), Align::Left, &self.style);
        }
        let keys = area.split_top(self.title_height()).1;
        key::draw_keys(canvas, keys, &self.keys, self.letters);
    }
}

/// A colour as plotters has it.
fn rgb(colour: Rgb) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

/// Draws the values of a foot, each with its whiskers.
fn values(
    chart: &mut Chart<'_, '_>,
    foot: &Progress,
    large: bool,
    x_of: &dyn Fn(&Point) -> f64,
    clip: &dyn Fn(f64) -> f64,
) -> Result<(), ReportError> {
    let at = slot(foot);
    let many = foot.points.len() > MANY;
    let (radius, width) = match (large, many) {
        (true, false) => (9.0, 2.25),
        (true, true) | (false, false) => (6.0, 1.75),
        (false, true) => (3.5, 1.0),
    };
    for point in &foot.points {
        let counted = point.left_out.is_none();
        let x = x_of(point);
        let colour = if counted { FEET[at] } else { GREY };
        let (low, high) = (clip(point.value - whisker(point)), clip(point.value + whisker(point)));
        let faint = rgb(colour).mix(if many { 0.35 } else { 0.75 });
        chart.draw_series([PathElement::new(
            vec![(x, low), (x, high)],
            faint.stroke_width(fine(width).unsigned_abs()),
        )])?;
        let at_place = (x, clip(point.value));
        let fill = if counted { rgb(colour).filled() } else { rgb(PAPER).filled() };
        if at == 0 {
            chart.draw_series([Circle::new(at_place, fine(radius), fill)])?;
            if !counted {
                chart.draw_series([Circle::new(at_place, fine(radius), stroke(colour, 1.75))])?;
            }
        } else {
            // plotters' triangles are always filled: an open one is a small one of paper on a larger.
            let solid = rgb(colour).filled();
            chart.draw_series([TriangleMarker::new(at_place, fine(radius * 1.5), solid)])?;
            if !counted {
                chart.draw_series([TriangleMarker::new(at_place, fine(radius * 0.85), fill)])?;
            }
        }
    }
    Ok(())
}

type Chart<'a, 'p> = plotters::chart::ChartContext<
    'a,
    Pen<'p>,
    plotters::coord::cartesian::Cartesian2d<
        plotters::coord::types::RangedCoordf64,
        plotters::coord::types::RangedCoordf64,
    >,
>;

/// The reference band or the stepped guide.
fn background(
    chart: &mut Chart<'_, '_>,
    panel: &ProgressPanel<'_>,
    axis: &TimeAxis,
    clip: &dyn Fn(f64) -> f64,
) -> Result<(), ReportError> {
    let rgb = |c: Rgb| RGBColor(c.0, c.1, c.2);
    match &panel.guide {
        Guide::None => {}
        Guide::Steps(lines) => {
            for steps in lines {
                let line: Vec<(f64, f64)> = shown(steps, axis)
                    .flat_map(|step| {
                        let at = |day: Date| axis.at(day).clamp(0.0, axis.days);
                        [(at(step.from), clip(step.value)), (at(step.to), clip(step.value))]
                    })
                    .collect();
                let style = stroke(GREY, 2.5);
                chart.draw_series(DashedLineSeries::new(line, fine(5.0), fine(5.0), style))?;
            }
        }
        Guide::Centiles(_) => {
            let places: Vec<(f64, CentilesAt)> = (0..=PLACES)
                .filter_map(|at| {
                    let day = axis.days * at as f64 / PLACES as f64;
                    Some((day, panel.guide.centiles_on(axis.day(day))?))
                })
                .collect();
            for (low, high, strength) in [(0, 4, 0.10), (1, 3, 0.20)] {
                let upper = places.iter().map(|(x, at)| (*x, clip(at.values[high])));
                let lower = places.iter().rev().map(|(x, at)| (*x, clip(at.values[low])));
                let fill = rgb(tint(GREY, strength)).filled();
                chart.draw_series([Polygon::new(upper.chain(lower).collect::<Vec<_>>(), fill)])?;
            }
            let middle: Vec<_> = places.iter().map(|(x, at)| (*x, clip(at.values[Z.len() / 2]))).collect();
            chart.draw_series([PathElement::new(middle, stroke(GREY, 1.25))])?;
        }
    }
    Ok(())
}

/// The line of a foot and the band about it.
fn trend(
    chart: &mut Chart<'_, '_>,
    foot: &Progress,
    guide: &Guide,
    axis: &TimeAxis,
    clip: &dyn Fn(f64) -> f64,
) -> Result<(), ReportError> {
    let Ok(trend) = &foot.trend else { return Ok(()) };
    let at = slot(foot);
    let line = line(trend, guide);
    let colour = RGBColor(FEET[at].0, FEET[at].1, FEET[at].2);
    let upper = line.iter().map(|(day, _, band)| (axis.at(*day), clip(band.high)));
    let lower = line.iter().rev().map(|(day, _, band)| (axis.at(*day), clip(band.low)));
    let ring: Vec<_> = upper.chain(lower).collect();
    chart.draw_series([Polygon::new(ring, colour.mix(BAND_ALPHA).filled())])?;
    let path: Vec<_> = line.iter().map(|(day, value, _)| (axis.at(*day), clip(*value))).collect();
    let style = stroke(FEET[at], 3.0);
    if at == 0 {
        chart.draw_series([PathElement::new(path, style)])?;
    } else {
        chart.draw_series(DashedLineSeries::new(path, fine(14.0), fine(7.0), style))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;

    #[test]
    fn a_date_near_the_edge_is_written_within_it_on_every_chart() {
        let days = ["2024-05-10", "2026-03-25"].map(|day| day.parse().unwrap());
        let axis = TimeAxis::over(days.into_iter(), "2018-06".parse().unwrap()).unwrap();
        let written = |width: f32| {
            let mut canvas = Canvas::new(1654, 200, Language::English).unwrap();
            let area = Area::new(78.0, 20.0, width, 3.0 * BODY);
            let px = |at: f64| area.x + 268.0 + (1218.0 * at / axis.days) as f32;
            write_ticks(&mut canvas, area, &axis, &px, BODY);
            for (ink, text) in &canvas.written {
                assert!(ink.right() <= area.right(), "{text:?} leaves the chart at {ink:?}");
            }
            canvas.written.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
        };
        // The chart has room right of its plot, the strip below it has none.
        let (chart, strip) = (written(1498.0), written(1486.0));
        assert_eq!(chart, strip);
        assert!(chart.contains(&"Apr 2026".to_owned()), "{chart:?}");
        let last = ticks(&axis, 1486.0, BODY).last().map(|tick| tick.date(Language::English));
        assert_eq!(last.as_deref(), Some("Apr 2026"));
    }
}
