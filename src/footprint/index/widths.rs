//! The indices made of widths: Chippaux-Smirak, Staheli, the width ratio, Wejsflog.

use super::super::marks::{Mark, MarkName, Role};
use super::super::{Footprint, Reason};
use super::spans::{Span, share, spans};
use crate::base::{Measured, Point};

/// Stations along the toeless length: 0.6 to 1.1 mm apart on a child's foot.
const STATIONS: usize = 180;
/// The heel's width is the greatest from 10 to 25 % of the length, where a heel is broadest. In the whole rear third
/// the broad midfoot of a flat foot would be taken for its heel: Staheli's index, whose midfoot begins at 35 %, could
/// then hardly pass 1, and the cut-offs for young children, 1.07 and 1.28, could never be reached.
const HIND: std::ops::Range<usize> = 18..45;
/// The midfoot's is the least from 35 to 65 % of the toeless length.
const MID: std::ops::Range<usize> = 63..117;
/// The forefoot's is the greatest in the front 40 %.
const FORE: std::ops::Range<usize> = 108..180;

/// A width of the print: its full extent across the axis at one place along it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Width {
    /// Place along the axis from the heel end, millimetres.
    pub x_mm: f64,
    /// From where to where across.
    pub span: Span,
}

impl Width {
    /// Millimetres.
    pub(super) fn mm(&self) -> f64 {
        self.span.width()
    }

    fn mark(&self, print: &Footprint, symbol: &'static str) -> Mark {
        let at = |y: f64| print.frame.on_mat(Point::new(self.x_mm, y));
        if self.span.is_empty() {
            return Mark::Point { at: at(0.0), label: Some(MarkName::Nothing { symbol }) };
        }
        Mark::Line {
            from: at(self.span.low),
            to: at(self.span.high),
            role: Role::Measure,
            label: Some(MarkName::Symbol { symbol }),
        }
    }
}

/// The three widths of the toeless print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Widths {
    /// Greatest from 10 to 25 % of the length.
    pub hind: Width,
    /// Least from 35 to 65 % of the length; 0 where some station there has no contact.
    pub mid: Width,
    /// Greatest of the front 40 %.
    pub fore: Width,
}

impl Widths {
    /// The widths of a print.
    pub(super) fn of(print: &Footprint) -> Measured<Self> {
        let length = print.toeless_length_mm;
        let spans: [Span; STATIONS] = spans(print.body(), length, |p| [p.x, p.y]);
        let width = |at: usize| Width { x_mm: share::<STATIONS>(at) * length, span: spans[at] };
        let by_width = |a: &Width, b: &Width| a.mm().total_cmp(&b.mm());
        let found = || {
            let widest = |range: std::ops::Range<usize>| range.map(width).max_by(by_width);
            Some(Self { hind: widest(HIND)?, mid: MID.map(width).min_by(by_width)?, fore: widest(FORE)? })
        };
        found()
            .filter(|widths| widths.hind.mm() > 0.0 && widths.fore.mm() > 0.0)
            .ok_or_else(|| Reason::NoWidth.into())
    }

    /// Midfoot over forefoot, per cent.
    pub(super) fn chippaux_smirak(&self) -> f64 {
        100.0 * self.mid.mm() / self.fore.mm()
    }

    /// Midfoot over heel.
    pub(super) fn staheli(&self) -> f64 {
        self.mid.mm() / self.hind.mm()
    }

    /// Heel over forefoot.
    pub(super) fn width_ratio(&self) -> f64 {
        self.hind.mm() / self.fore.mm()
    }

    /// Length with toes over forefoot.
    pub(super) fn wejsflog(&self, print: &Footprint) -> Measured<f64> {
        if print.toes().is_empty() {
            return Err(print.without_toes_refusal());
        }
        Ok(print.length_mm / self.fore.mm())
    }

    /// What the Chippaux-Smirak index is made of.
    pub(super) fn chippaux_smirak_marks(&self, print: &Footprint) -> Vec<Mark> {
        vec![self.mid.mark(print, "w_mf"), self.fore.mark(print, "w_ff")]
    }

    /// What the Staheli index is made of.
    pub(super) fn staheli_marks(&self, print: &Footprint) -> Vec<Mark> {
        vec![self.mid.mark(print, "w_mf"), self.hind.mark(print, "w_h")]
    }

    /// What the width ratio is made of.
    pub(super) fn width_ratio_marks(&self, print: &Footprint) -> Vec<Mark> {
        vec![self.hind.mark(print, "w_h"), self.fore.mark(print, "w_ff")]
    }

    /// What Wejsflog's index is made of.
    pub(super) fn wejsflog_marks(&self, print: &Footprint) -> Vec<Mark> {
        let length = Mark::Line {
            from: print.heel(),
            to: print.toe(),
            role: Role::Measure,
            label: Some(MarkName::PrintLength),
        };
        vec![length, self.fore.mark(print, "w_ff")]
    }
}
