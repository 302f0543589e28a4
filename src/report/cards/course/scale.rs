//! The upright axis of a small chart: nought at the foot, a round number at the head.

use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE};
use crate::report::paper::plot::round_up;

/// Room for the numbers left of a chart.
pub(in crate::report) const NUMBERS: f32 = 74.0;

/// From nought to a round number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::report) struct Scale {
    plot: Area,
    pub most: f64,
}

impl Scale {
    /// The axis that shows values up to `highest`, left of a plot. Counts have no halves.
    pub(crate) fn new(plot: Area, highest: f64, is_count: bool) -> Self {
        // Of few things the axis ends at an even number, so that its middle is one too.
        let few = 2.0 * (highest / 2.0).ceil().max(1.0);
        let most = if is_count && few <= 10.0 { few } else { round_up(highest) };
        Self { plot, most }
    }

    /// Height of a value on the page.
    pub(crate) fn y(&self, value: f64) -> f32 {
        self.plot.bottom() - self.plot.h * (value / self.most).clamp(0.0, 1.0) as f32
    }

    /// Draws lines and numbers at nought, half and the whole; a half that is no whole count is left out.
    pub(crate) fn draw(&self, canvas: &mut Canvas, is_count: bool) {
        let style = Style::regular(BODY).colour(GREY);
        for share in [0.0, 0.5, 1.0] {
            let value = share * self.most;
            if is_count && value.fract() != 0.0 {
                continue;
            }
            let y = self.y(value);
            let colour = if share == 0.0 { GREY } else { HAIRLINE };
            let line = Line { colour, width: 1.5, dash: &[] };
            canvas.stroke(&[(self.plot.x, y), (self.plot.right(), y)], false, &line, 1.0);
            let number = canvas.language.short(value, 2);
            canvas.text_middle(&number, (self.plot.x - 10.0, y), Align::Right, &style);
        }
    }
}

/// Places of labels from the left so that none meets the one before it or leaves the area: which of them are written.
pub(in crate::report) fn spaced(
    canvas: &Canvas,
    labels: &[(f32, String)],
    area: Area,
    style: &Style,
) -> Vec<usize> {
    let mut free_from = area.x;
    let mut kept = Vec::new();
    for (at, (x, label)) in labels.iter().enumerate() {
        let half = canvas.fonts.width(label, style.size, style.weight) / 2.0;
        if x - half >= free_from && x + half <= area.right() {
            free_from = x + half + style.size * 0.7;
            kept.push(at);
        }
    }
    kept
}
