//! How much each foot carries.

use super::subject::{Slots, occupied};
use super::words::Said;
use crate::analysis::result::Finding;
use crate::base::Refusal;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, INK, PAPER};
use crate::report::paper::mark::{hatch, mark};
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, Word, percent_pair};
use crate::report::reason::Reason;

/// Lines that the card has room for, and the most it is made higher for.
const LINES: usize = 5;
const MOST_LINES: usize = 10;

/// Both shares when both are known, else the first reason why not.
fn shares(slots: &Slots<'_>) -> Result<[f64; 2], Refusal> {
    match slots {
        [Some(a), Some(b)] => {
            let (a, b) = (a.foot.load_share.clone()?, b.foot.load_share.clone()?);
            let whole = a + b;
            if whole > 0.0 && whole.is_finite() {
                Ok([a / whole, b / whole])
            } else {
                Err(Reason::NoWhole.into())
            }
        }
        [Some(one), None] | [None, Some(one)] => {
            Err(one.foot.load_share.clone().err().unwrap_or_else(|| crate::analysis::Reason::OneFoot.into()))
        }
        [None, None] => Err(Reason::NoFoot.into()),
    }
}

/// What the split is of, or what is missing of it.
fn told(canvas: &Canvas, caveat: Option<&Finding>) -> String {
    match caveat {
        Some(caveat) => format!("* {}", canvas.words(caveat)),
        None => canvas.words(&Said::ShareOfBoth),
    }
}

/// How much higher than usual the card must be to hold its words.
pub(in crate::report) fn more(canvas: &Canvas, width: f32, caveat: Option<&Finding>) -> f32 {
    let style = Style::regular(BODY);
    let lines = canvas.line_count(&told(canvas, caveat), width - 40.0, &style, MOST_LINES);
    lines.saturating_sub(LINES) as f32 * style.leading()
}

/// Draws the card. A split of which something is missing is marked, with what that is.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>, caveat: Option<&Finding>) {
    let percent = canvas.words(&Word::PercentSign);
    let sign_text = if caveat.is_some() { format!("{percent}*") } else { percent };
    let title = canvas.words(&Said::LoadOfFeet);
    let inner = titled(canvas, area, &title);
    let shares = shares(slots);
    for (at, slot) in occupied(slots) {
        let (x, align) = if at == 0 { (inner.x, Align::Left) } else { (inner.right(), Align::Right) };
        let name = Style::regular(BODY).colour(GREY);
        let width = canvas.fonts.width(&slot.name, name.size, name.weight);
        let inward = if at == 0 { 1.0 } else { -1.0 };
        mark(canvas, at, (x + inward * 10.0, inner.y + 22.0), 9.0);
        let middle = x + inward * (28.0 + width / 2.0);
        canvas.text_middle(&slot.name, (middle, inner.y + 22.0), Align::Centre, &name);
        let baseline = inner.y + 104.0;
        let (big, sign) = (Style::bold(64.0).colour(FEET[at]), Style::bold(36.0).colour(FEET[at]));
        let Ok([left, _]) = shares else {
            canvas.text(DASH, (x, baseline), align, &big);
            continue;
        };
        let number = percent_pair(left)[at].to_string();
        let (number_width, sign_width) = (
            canvas.fonts.width(&number, big.size, big.weight),
            canvas.fonts.width(&sign_text, sign.size, sign.weight),
        );
        let from = if at == 0 { x } else { x - number_width - sign_width };
        canvas.text(&number, (from, baseline), Align::Left, &big);
        canvas.text(&sign_text, (from + number_width, baseline), Align::Left, &sign);
    }
    let bar = Area::new(inner.x, inner.y + 136.0, inner.w, 34.0);
    match shares {
        Ok([left, _]) => {
            let w = bar.w * left.clamp(0.0, 1.0) as f32;
            canvas.fill_area(Area::new(bar.x, bar.y, w, bar.h), FEET[0]);
            canvas.fill_area(Area::new(bar.x + w, bar.y, bar.w - w, bar.h), FEET[1]);
            hatch(canvas, Area::new(bar.x + w, bar.y, bar.w - w, bar.h));
            canvas.fill_area(Area::new(bar.x + w - 1.5, bar.y, 3.0, bar.h), PAPER);
            let x = bar.centre().0;
            canvas.stroke(
                &[(x, bar.y - 7.0), (x, bar.bottom() + 7.0)],
                false,
                &Line { colour: INK, width: 2.0, dash: &[] },
                1.0,
            );
            let small = Style::regular(BODY).colour(GREY);
            let half = canvas.words(&Said::Half);
            canvas.text(&half, (x, bar.bottom() + 30.0), Align::Centre, &small);
            let text = Area::new(inner.x, bar.bottom() + 44.0, inner.w, inner.bottom() - bar.bottom() - 44.0);
            let what = told(canvas, caveat);
            canvas.paragraph(&what, text, Align::Left, &small);
        }
        Err(refusal) => {
            let text = Area::new(inner.x, bar.y - 6.0, inner.w, inner.bottom() - bar.y + 6.0);
            let reason = format!("{DASH} {}", canvas.words(&refusal));
            canvas.paragraph(&reason, text, Align::Left, &Style::regular(BODY).colour(GREY));
        }
    }
}
