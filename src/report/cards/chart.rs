//! Force over time: left, right and together.

use plotters::chart::ChartBuilder;
use plotters::drawing::IntoDrawingArea;
use plotters::element::{Circle, PathElement, TriangleMarker};
use plotters::prelude::DashedLineSeries;
use plotters::style::{Color, IntoFont, RGBColor, TRANSPARENT};

use super::subject::{Slots, occupied};
use super::words::Said;
use crate::analysis::result::{FrameMeasures, Series, SessionResult};
use crate::base::{InWords, Unit};
use crate::report::paper::area::Area;
use crate::report::paper::backend::{Pen, fine};
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, INK, Rgb};
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::mark;
use crate::report::paper::plot::{round_up, stroke, ticks};
use crate::report::paper::titled::titled;

/// Slices of time a line is drawn from: about one to two pixels. Of each slice the lowest and the
/// highest frame are drawn, so an hour looks as ragged as it was.
const SLICES: usize = 700;
/// Marks along each line.
const MARKS: usize = 12;
/// Seconds shown before the first and after the last contact when the rest is left out, and the
/// share of the time up to which the rest is left out.
const AROUND_S: f64 = 0.5;
const MOST_LOADED: f64 = 0.8;
/// Beyond this many seconds the axis counts minutes, beyond the next hours.
const MINUTES_FROM_S: f64 = 180.0;
const HOURS_FROM_S: f64 = 10_800.0;

/// Room above and below the plot, and how far the chart goes beyond the inside of its card.
const ABOVE_PLOT: f32 = 12.0;
const BELOW_PLOT: f32 = 66.0;
const BEYOND: f32 = 4.0;
/// Where the name of the upright axis stands, and how far it may go beyond the plot.
const NAME_AT: f32 = 20.0;
const NAME_ABOVE: f32 = 8.0;
const NAME_BELOW: f32 = 32.0;

/// How time and force are shown.
struct Axes {
    time: (f64, f64),
    time_unit: f64,
    time_name: Said,
    top: f64,
    force_unit: f64,
    force_name: Said,
}

impl Axes {
    fn of(result: &SessionResult) -> Self {
        let (from, to) = match (result.t_s.first(), result.t_s.last()) {
            (Some(&from), Some(&to)) if to > from => loaded_time(result, (from, to)),
            (Some(&from), _) => (from - 0.5, from + 0.5),
            _ => (0.0, 1.0),
        };
        let (time_unit, time_name) = match to - from {
            span if span > HOURS_FROM_S => (3600.0, Said::TimeH),
            span if span > MINUTES_FROM_S => (60.0, Said::TimeMin),
            _ => (1.0, Said::TimeS),
        };
        let most = result.total.iter().map(|frame| frame.force).filter(|f| f.is_finite()).fold(0.0, f64::max);
        let most = if most > 0.0 { most } else { 1.0 };
        // Uncalibrated forces have no unit: only their share of the highest one means something.
        let (force_unit, force_name) = match result.unit {
            Unit::Kpa => (1.0, Said::ForceN),
            Unit::Raw => (most / 100.0, Said::OfHighestLoad),
        };
        let top = most / force_unit;
        let step = round_up(top / 5.0);
        Self {
            time: (from / time_unit, to / time_unit),
            time_unit,
            time_name,
            top: (top * 1.02 / step).ceil() * step,
            force_unit,
            force_name,
        }
    }

    /// Time and force of a series in the units of the axes, thinned to what shows.
    fn line(&self, t_s: &[f64], series: &Series<FrameMeasures>) -> Vec<(f64, f64)> {
        let points: Vec<(f64, f64)> = t_s
            .iter()
            .zip(series.iter())
            .map(|(t, frame)| (t / self.time_unit, frame.force / self.force_unit))
            .filter(|(t, force)| (self.time.0..=self.time.1).contains(t) && force.is_finite())
            .collect();
        if points.len() <= 2 * SLICES {
            return points;
        }
        let slice = points.len().div_ceil(SLICES);
        points
            .chunks(slice)
            .flat_map(|slice| {
                let by_force = |a: &&(f64, f64), b: &&(f64, f64)| a.1.total_cmp(&b.1);
                let ends = slice.iter().min_by(by_force).zip(slice.iter().max_by(by_force));
                ends.map_or(
                    [slice[0]; 2],
                    |(&low, &high)| if low.0 <= high.0 { [low, high] } else { [high, low] },
                )
            })
            .collect()
    }
}

/// The time to show: all of it, unless nobody was on the mat for a good part of it; then from the
/// first contact to the last.
fn loaded_time(result: &SessionResult, all: (f64, f64)) -> (f64, f64) {
    let first = result.contacts.iter().map(|contact| contact.start_s).fold(f64::INFINITY, f64::min);
    let last = result.contacts.iter().map(|contact| contact.end_s).fold(f64::NEG_INFINITY, f64::max);
    let shown = ((first - AROUND_S).max(all.0), (last + AROUND_S).min(all.1));
    let worth_it = shown.1 - shown.0 < MOST_LOADED * (all.1 - all.0);
    if shown.0 < shown.1 && worth_it { shown } else { all }
}

/// Draws the chart card.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    slots: &Slots<'_>,
    result: &SessionResult,
) -> Result<(), ReportError> {
    let title = canvas.words(match result.unit {
        Unit::Kpa => &Said::ForceOverTime,
        Unit::Raw => &Said::LoadOverTime,
    });
    let inner = titled(canvas, area, &title);
    let (axes, language) = (Axes::of(result), canvas.language);
    key(canvas, area, slots);
    let name = canvas.words(&axes.force_name);
    force_name(canvas, inner, &name);
    let root = Pen(canvas).into_drawing_area();
    let place = root.clone().shrink(
        (fine(inner.x - 6.0), fine(inner.y)),
        (fine(inner.w + 6.0).unsigned_abs(), fine(inner.h + BEYOND).unsigned_abs()),
    );
    let mut chart = ChartBuilder::on(&place)
        .margin_top(fine(ABOVE_PLOT))
        .margin_right(fine(24.0))
        .x_label_area_size(fine(BELOW_PLOT))
        .y_label_area_size(fine(104.0))
        .build_cartesian_2d(axes.time.0..axes.time.1, 0.0..axes.top)?;
    let rgb = |c: Rgb| RGBColor(c.0, c.1, c.2);
    let letters = |size: f32| ("sans-serif", f64::from(fine(size))).into_font().color(&rgb(INK));
    // Four digits part the ticks of a hundredth of a second.
    let tick = ticks(language, 4);
    chart
        .configure_mesh()
        .axis_style(stroke(GREY, 1.75))
        .bold_line_style(stroke(HAIRLINE, 1.25))
        .light_line_style(TRANSPARENT)
        .label_style(letters(BODY))
        .axis_desc_style(letters(BODY))
        .x_labels(9)
        .y_labels(8)
        .x_label_formatter(&tick)
        .y_label_formatter(&tick)
        .set_all_tick_mark_size(fine(6.0))
        .x_desc(axes.time_name.in_words(language))
        .draw()?;
    let total = axes.line(&result.t_s, &result.total);
    chart.draw_series([PathElement::new(total.clone(), stroke(GREY, 1.5))])?;
    if let [only] = total[..] {
        chart.draw_series([Circle::new(only, fine(5.0), rgb(GREY).filled())])?;
    }
    for (at, slot) in occupied(slots) {
        let line = axes.line(&result.t_s, &slot.foot.series);
        let style = stroke(FEET[at], 3.0);
        for run in on_the_mat(&line) {
            if at == 0 {
                chart.draw_series([PathElement::new(run.to_vec(), style)])?;
            } else {
                chart.draw_series(DashedLineSeries::new(run.to_vec(), fine(14.0), fine(6.0), style))?;
            }
        }
        let fill = rgb(FEET[at]).filled();
        let marks = marks(&line, at);
        if at == 0 {
            chart.draw_series(marks.map(|point| Circle::new(point, fine(7.0), fill)))?;
        } else {
            chart.draw_series(marks.map(|point| TriangleMarker::new(point, fine(11.0), fill)))?;
        }
    }
    Ok(())
}

/// Writes what the upright axis shows, left of its numbers: beside the plot, and a little beyond it where that is low.
fn force_name(canvas: &mut Canvas, inner: Area, name: &str) {
    let style = Style::regular(BODY);
    let (top, bottom) = (inner.y + ABOVE_PLOT, inner.bottom() + BEYOND - BELOW_PLOT);
    let room = bottom - top + NAME_ABOVE + NAME_BELOW;
    let half = canvas.fonts.width(name, style.size, style.weight).min(room) / 2.0;
    let middle = ((top + bottom) / 2.0).max(top - NAME_ABOVE + half);
    canvas.text_upwards(name, (inner.x + NAME_AT, middle), &style, room);
}

/// The stretches of a line in which the foot carries something, each with the points around it.
fn on_the_mat(line: &[(f64, f64)]) -> Vec<&[(f64, f64)]> {
    let mut runs = Vec::new();
    let mut from = None;
    for (at, point) in line.iter().enumerate() {
        match (point.1 > 0.0, from) {
            (true, None) => from = Some(at.saturating_sub(1)),
            (false, Some(start)) => {
                runs.push(&line[start..=at]);
                from = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    runs.extend(from.map(|start| &line[start..]));
    runs
}

/// A few points of a line to mark, the right foot's between the left foot's, none in the air.
fn marks(line: &[(f64, f64)], at: usize) -> impl Iterator<Item = (f64, f64)> + use<> {
    let loaded: Vec<_> = line.iter().copied().filter(|point| point.1 > 0.0).collect();
    let step = (loaded.len() / MARKS).max(1);
    // A line of one frame has one mark, of either foot.
    let first = if loaded.len() > 2 { step * (1 + 2 * at) / 4 } else { 0 };
    loaded.into_iter().skip(first).step_by(step)
}

/// Which line is which, right of the title.
fn key(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let style = Style::regular(BODY);
    let y = area.y + 32.0;
    let mut x = area.right() - 24.0;
    let mut write = |canvas: &mut Canvas, name: &str| {
        canvas.text_middle(name, (x, y), Align::Right, &style);
        x -= canvas.fonts.width(name, style.size, style.weight) + 64.0;
        let sample = x + 2.0;
        x -= 24.0;
        sample
    };
    let together = canvas.words(&Said::Together);
    let sample = write(canvas, &together);
    canvas.stroke(
        &[(sample, y), (sample + 52.0, y)],
        false,
        &Line { colour: GREY, width: 1.5, dash: &[] },
        1.0,
    );
    let present: Vec<_> = occupied(slots).map(|(at, slot)| (at, &slot.name)).collect();
    for (at, name) in present.into_iter().rev() {
        let sample = write(canvas, name);
        let dash: &[f32] = if at == 0 { &[] } else { &[14.0, 6.0] };
        canvas.stroke(
            &[(sample, y), (sample + 52.0, y)],
            false,
            &Line { colour: FEET[at], width: 3.0, dash },
            1.0,
        );
        mark(canvas, at, (sample + 26.0, y), 7.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (value, step) in
            [(0.7, 1.0), (1.0, 1.0), (1.1, 2.0), (2.2, 2.5), (37.0, 50.0), (0.0, 1.0), (f64::NAN, 1.0)]
        {
            assert_eq!(round_up(value), step);
        }
    }

    #[test]
    fn an_empty_mat_is_not_most_of_the_chart() {
        let (_, mut result) = crate::report::fixture::walking();
        assert_eq!(Axes::of(&result).time, (0.0, 4.19));
        result.t_s.iter_mut().skip(400).for_each(|t| *t += 30.0);
        assert_eq!(Axes::of(&result).time, (0.0, result.contacts[5].end_s + AROUND_S));
        result.contacts.clear();
        assert_eq!(Axes::of(&result).time, (0.0, 34.19));
    }

    #[test]
    fn a_foot_in_the_air_draws_no_line() {
        let line: Vec<(f64, f64)> =
            [0.0, 0.0, 5.0, 6.0, 0.0, 0.0, 0.0, 7.0].iter().map(|&f| (0.0, f)).collect();
        let runs: Vec<usize> = on_the_mat(&line).iter().map(|run| run.len()).collect();
        assert_eq!(runs, [4, 2]);
        assert!(on_the_mat(&[]).is_empty());
    }

    #[test]
    fn an_hour_is_thinned_but_keeps_its_extremes() {
        let (_, mut result) = crate::report::fixture::standing();
        let frames = 100_000;
        result.contacts.clear();
        result.t_s = (0..frames).map(|i| f64::from(i) * 0.036).collect();
        let force = |at: i32| match at {
            54_321 => 321.0,
            12_345 => 1.0,
            _ => 100.0,
        };
        result.total =
            (0..frames).map(|at| FrameMeasures { force: force(at), ..FrameMeasures::default() }).collect();
        let line = Axes::of(&result).line(&result.t_s, &result.total);
        assert!(line.len() <= 2 * SLICES + 2);
        assert!(line.windows(2).all(|pair| pair[0].0 <= pair[1].0));
        let forces: Vec<f64> = line.iter().map(|point| point.1).collect();
        assert!(forces.contains(&321.0) && forces.contains(&1.0));
    }
}
