//! A footprint upright: its cells as colours, and over them everything that was measured.

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::IntoDrawingArea;
use plotters::element::PathElement;
use plotters::prelude::{Cartesian2d, DashedLineSeries};

use super::subject::{Slots, occupied};
use crate::analysis::result::{FootResult, PrintKind};
use crate::base::{Mat, Point, Vector, View};
use crate::report::input::page::PageInput;
use crate::report::paper::area::Area;
use crate::report::paper::backend::{Pen, fine};
use crate::report::paper::canvas::Canvas;
use crate::report::paper::colour::{INK, PAPER, pressure};
use crate::report::paper::error::ReportError;
use crate::report::paper::plot::{round_up, stroke};
use crate::report::paper::smooth::Surface;

/// Colours fade in where the cells, read linearly, lie between these multiples of the contact
/// threshold: at the measured edge, which the smooth surface would blur by half a cell.
const FADE: (f64, f64) = (0.7, 1.1);
/// Most points of a path that are drawn; more would not show.
const MOST_PATH_POINTS: usize = 2000;

/// A foot's own axes: u across it to the person's right, v from heel to toes, millimetres.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct FootView {
    origin: Point,
    across: Vector,
    axis: Vector,
    /// Extent in u and in v.
    pub u: (f64, f64),
    pub v: (f64, f64),
}

impl FootView {
    /// The view of a foot: upright where its axis is known, else as it lies on the mat. `None` when
    /// it has no extent at all.
    pub(crate) fn of(foot: &FootResult, mat: &Mat, threshold: f64) -> Option<Self> {
        let (mut view, points) = match &foot.footprint {
            Ok(geometry) => {
                let points: Vec<Point> = geometry
                    .outline
                    .iter()
                    .flatten()
                    .copied()
                    .chain([geometry.heel(), geometry.toe()])
                    .collect();
                (Self::with(geometry.heel(), geometry.across(), geometry.axis()), points)
            }
            Err(_) => {
                let right = if mat.view() == View::FromBelow { -1.0 } else { 1.0 };
                let half = Vector::new(mat.pitch_x_mm() / 2.0, mat.pitch_y_mm() / 2.0);
                let loaded = foot.print.picture.iter().filter(|(_, _, value)| **value >= threshold);
                let points = loaded.flat_map(|(row, col, _)| {
                    let centre = mat.centre(row, col);
                    [centre - half, centre + half]
                });
                (
                    Self::with(Point::origin(), Vector::new(right, 0.0), Vector::new(0.0, 1.0)),
                    points.collect(),
                )
            }
        };
        let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        for point in points {
            let (u, v) = view.place(point);
            low = (low.0.min(u), low.1.min(v));
            high = (high.0.max(u), high.1.max(v));
        }
        view.u = (low.0, high.0);
        view.v = (low.1, high.1);
        let (width, length) = view.size_mm();
        (width > 0.0 && length > 0.0 && width.is_finite() && length.is_finite()).then_some(view)
    }

    fn with(origin: Point, across: Vector, axis: Vector) -> Self {
        Self { origin, across, axis, u: (0.0, 0.0), v: (0.0, 0.0) }
    }

    /// The same view with room for further places, those far beyond the print left out.
    pub(crate) fn including(mut self, places: &[Point], most_beyond_mm: f64) -> Self {
        let grown = |(low, high): (f64, f64), (least, most): (f64, f64), at: f64| {
            (low.min(at.max(least - most_beyond_mm)), high.max(at.min(most + most_beyond_mm)))
        };
        let (u, v) = (self.u, self.v);
        for &place in places {
            let (across, along) = self.place(place);
            self.u = grown(self.u, u, across);
            self.v = grown(self.v, v, along);
        }
        self
    }

    /// Width and length, millimetres.
    pub(crate) fn size_mm(&self) -> (f64, f64) {
        (self.u.1 - self.u.0, self.v.1 - self.v.0)
    }

    fn place(&self, at: Point) -> (f64, f64) {
        let from = at - self.origin;
        (from.dot(&self.across), from.dot(&self.axis))
    }

    /// The place of the mat at a place of the view.
    pub(crate) fn back(&self, u: f64, v: f64) -> Point {
        self.origin + u * self.across + v * self.axis
    }
}

/// A foot laid into an area of the page at a scale.
pub(in crate::report) struct Placed<'a> {
    pub foot: &'a FootResult,
    pub view: FootView,
    pub area: Area,
    pub pixels_per_mm: f64,
}

/// What all pictures of a page share.
#[derive(Clone, Copy)]
pub(in crate::report) struct Shades<'a> {
    pub mat: &'a Mat,
    pub threshold: f64,
    /// Value of the darkest colour.
    pub full: f64,
    /// Whether the view of the mat is an assumption, so that sides hold only if it is right.
    pub view_assumed: bool,
}

impl<'a> Shades<'a> {
    /// The colours of a session's pages: the darkest for the highest cell of all pictures.
    pub(crate) fn of(input: &PageInput<'a>, slots: &Slots<'_>) -> Self {
        let cells = occupied(slots).flat_map(|(_, slot)| slot.foot.print.picture.values());
        let highest = cells.copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
        Self {
            mat: &input.meta.mat,
            threshold: input.result.contact_threshold,
            full: full_value(highest),
            view_assumed: input.meta.view_is_assumed(),
        }
    }
}

impl Shades<'_> {
    /// How dark a print is at a place of the mat, and its opacity there; nothing beside it.
    pub(crate) fn at(&self, foot: &FootResult, at: Point) -> Option<(f64, f64)> {
        let surface = Surface(&foot.print.picture);
        let (from, to) = (FADE.0 * self.threshold, FADE.1 * self.threshold);
        let row = at.y / self.mat.pitch_y_mm() - 0.5;
        let col = at.x / self.mat.pitch_x_mm() - 0.5;
        let edge = surface.linear(row, col);
        let value = surface.smooth(row, col);
        let shows = edge > from.max(0.0) && edge.is_finite() && value.is_finite();
        if !shows {
            return None;
        }
        let t = ((edge - from) / (to - from)).min(1.0);
        // Without a threshold there is nothing to fade from.
        let alpha = if t.is_nan() { 1.0 } else { t * t * (3.0 - 2.0 * t) };
        Some((value / self.full, alpha))
    }
}

/// Distance of the colour bar's ticks for a highest value: at most four to the bar.
pub(in crate::report) fn colour_step(highest: f64) -> f64 {
    round_up(highest / 4.0)
}

/// Value of the darkest colour for the highest cell of all pictures: the next whole tick.
pub(in crate::report) fn full_value(highest: f64) -> f64 {
    let step = colour_step(highest);
    step * (highest / step - 1e-9).ceil().max(1.0)
}

type Chart<'a, 'p> = ChartContext<'a, Pen<'p>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

impl Placed<'_> {
    /// Ranges of u and v that the area shows.
    fn ranges(&self) -> ((f64, f64), (f64, f64)) {
        let (u, v) = ((self.view.u.0 + self.view.u.1) / 2.0, (self.view.v.0 + self.view.v.1) / 2.0);
        let half_u = f64::from(self.area.w) / 2.0 / self.pixels_per_mm;
        let half_v = f64::from(self.area.h) / 2.0 / self.pixels_per_mm;
        ((u - half_u, u + half_u), (v - half_v, v + half_v))
    }

    /// Where a place of the mat comes to lie on the page.
    pub(crate) fn pixel(&self, at: Point) -> (f32, f32) {
        let ((u0, _), (_, v1)) = self.ranges();
        let (u, v) = self.view.place(at);
        let x = (u - u0) * self.pixels_per_mm;
        let y = (v1 - v) * self.pixels_per_mm;
        (self.area.x + x as f32, self.area.y + y as f32)
    }

    /// The part of the area that the foot and all that the view was made for take up.
    pub(crate) fn occupied(&self) -> Area {
        let (width, length) = self.view.size_mm();
        let (w, h) = ((width * self.pixels_per_mm) as f32, (length * self.pixels_per_mm) as f32);
        let (x, y) = self.area.centre();
        Area::new(x - w / 2.0, y - h / 2.0, w, h)
    }

    /// Draws the cells as smoothed colours, faded in above the threshold; `strength` is their opacity.
    pub(crate) fn shade(&self, canvas: &mut Canvas, shades: &Shades<'_>, strength: f64) {
        let ((u0, _), (_, v1)) = self.ranges();
        canvas.shade(self.area, |x, y| {
            let u = u0 + f64::from(x - self.area.x) / self.pixels_per_mm;
            let v = v1 - f64::from(y - self.area.y) / self.pixels_per_mm;
            let (share, alpha) = shades.at(self.foot, self.view.back(u, v))?;
            Some((pressure(share), strength * alpha))
        });
    }

    /// Draws outline, axis, thirds, toe cut, ends and centre-of-pressure path.
    pub(crate) fn overlay(&self, canvas: &mut Canvas, path: &[Point]) -> Result<(), ReportError> {
        let ((u0, u1), (v0, v1)) = self.ranges();
        let root = Pen(canvas).into_drawing_area();
        let place = root.clone().shrink(
            (fine(self.area.x), fine(self.area.y)),
            (fine(self.area.w).unsigned_abs(), fine(self.area.h).unsigned_abs()),
        );
        let mut chart = ChartBuilder::on(&place).build_cartesian_2d(u0..u1, v0..v1)?;
        let at = |point: Point| self.view.place(point);
        // Sway goes over itself again and again, a step does not.
        let path_width = match self.foot.print.kind {
            PrintKind::StaticMean => 1.5,
            PrintKind::DynamicMax => 2.25,
        };
        if let Ok(geometry) = &self.foot.footprint {
            for ring in &geometry.outline {
                let closed: Vec<_> = ring.iter().chain(ring.first()).map(|&p| at(p)).collect();
                chart.draw_series([PathElement::new(closed, stroke(INK, 1.75))])?;
            }
            for (a, b) in geometry.third_lines() {
                dashed(&mut chart, &[at(a), at(b)], (8.0, 6.0))?;
            }
            let beyond = 4.0 / self.pixels_per_mm * geometry.axis();
            dashed(&mut chart, &[at(geometry.heel() - beyond), at(geometry.toe() + beyond)], (22.0, 7.0))?;
            let cut: Vec<_> = geometry.toe_cut_line().iter().map(|&p| at(p)).collect();
            haloed(&mut chart, cut, 3.0)?;
        }
        haloed(&mut chart, path.iter().map(|&p| at(p)).collect(), path_width)?;
        drop(chart);
        drop(place);
        drop(root);
        if let Ok(geometry) = &self.foot.footprint {
            for end in [geometry.heel(), geometry.front(), geometry.toe()] {
                let (x, y) = self.pixel(end);
                let diamond = |r: f32| [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
                canvas.fill(&diamond(10.0), PAPER, 1.0);
                canvas.fill(&diamond(7.0), INK, 1.0);
            }
        }
        Ok(())
    }
}

/// A line that shows on light and dark.
fn haloed(chart: &mut Chart<'_, '_>, points: Vec<(f64, f64)>, width: f32) -> Result<(), ReportError> {
    if points.len() > 1 {
        chart.draw_series([PathElement::new(points.clone(), stroke(PAPER, width + 2.5))])?;
        chart.draw_series([PathElement::new(points, stroke(INK, width))])?;
    }
    Ok(())
}

/// A dashed line that shows on light and dark.
fn dashed(chart: &mut Chart<'_, '_>, points: &[(f64, f64)], dash: (f32, f32)) -> Result<(), ReportError> {
    chart.draw_series([PathElement::new(points.to_vec(), stroke(PAPER, 3.5))])?;
    let style = stroke(INK, 1.75);
    chart.draw_series(DashedLineSeries::new(points.to_vec(), fine(dash.0), fine(dash.1), style))?;
    Ok(())
}

/// The centre-of-pressure path of a foot while its print was taken, thinned to what shows.
pub(in crate::report) fn path(foot: &FootResult, t_s: &[f64]) -> Vec<Point> {
    let (from, to) = foot.print.window_s;
    let points = foot.series.iter().zip(t_s).filter(|(_, t)| (from..=to).contains(*t));
    thin(points.filter_map(|(frame, _)| frame.centre_of_pressure).collect())
}

/// At most [`MOST_PATH_POINTS`] of the points, evenly in time.
pub(in crate::report) fn thin(points: Vec<Point>) -> Vec<Point> {
    let step = points.len().div_ceil(MOST_PATH_POINTS).max(1);
    points.into_iter().step_by(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colour_bar_ends_on_a_tick() {
        for highest in [0.0, 0.3, 7.0, 41.0, 57.4, 130.0, 217.0, 250.0, 999.0, 65_535.0] {
            let full = full_value(highest);
            let ticks = full / colour_step(full);
            assert!(full >= highest && (ticks - ticks.round()).abs() < 1e-9, "{highest}: {full}");
            assert!((1.0..4.01).contains(&ticks), "{highest}: {ticks} ticks");
        }
    }

    #[test]
    fn a_print_stands_upright_however_it_lies() {
        use crate::base::Side;
        use crate::report::fixture::{Shape, foot};
        let mat = Mat::new(80, 80, 5.0, 5.0).unwrap();
        for turn_deg in [0.0, 77.0, 180.0, 265.0] {
            let shape =
                Shape { heel: Point::new(200.0, 200.0), length_mm: 170.0, turn_deg, side: Side::Right };
            let foot = foot(&mat, &shape, 1);
            let view = FootView::of(&foot, &mat, 5.0).unwrap();
            let (width, length) = view.size_mm();
            assert!(
                (150.0..185.0).contains(&length) && width < 0.55 * length,
                "{turn_deg}: {width} x {length}"
            );
            let area = Area::new(0.0, 0.0, 400.0, 800.0);
            let placed = Placed { foot: &foot, view, area, pixels_per_mm: 4.0 };
            let geometry = foot.footprint.as_ref().unwrap();
            let ((hx, hy), (tx, ty)) = (placed.pixel(geometry.heel()), placed.pixel(geometry.toe()));
            assert!((hx - tx).abs() < 0.5 && ty < hy, "{turn_deg}: heel {hy}, toe {ty}");
        }
    }
}
