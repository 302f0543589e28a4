//! The sway of a stand: the way of the centre of pressure with its ellipse, and what it measures.

use plotters::chart::ChartBuilder;
use plotters::drawing::IntoDrawingArea;
use plotters::element::PathElement;
use plotters::style::{IntoFont, RGBColor};

use super::footprint::thin;
use super::words::Said;
use crate::balance::Balance;
use crate::base::{InWords, Judgement, Language, Measured};
use crate::measure::{Definition, balance as catalogue};
use crate::report::paper::area::Area;
use crate::report::paper::backend::{Pen, fine};
use crate::report::paper::canvas::{Align, BODY, Canvas, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, Rgb};
use crate::report::paper::error::ReportError;
use crate::report::paper::plot::{round_up, stroke, ticks};
use crate::report::paper::table::{Head, Table};
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, capital, stopped};

/// Side of the square that the way is drawn in.
const PLOT: f32 = 420.0;
/// Points of the ellipse.
const ELLIPSE_POINTS: usize = 120;
/// What a physiotherapist asks for, below the mean velocity, which stands first and large.
const SHOWN: [&Definition; 10] = [
    &catalogue::VELOCITY_ML,
    &catalogue::VELOCITY_AP,
    &catalogue::RMS_ML,
    &catalogue::RMS_AP,
    &catalogue::RANGE_ML,
    &catalogue::RANGE_AP,
    &catalogue::ELLIPSE,
    &catalogue::MEAN_FREQUENCY,
    &catalogue::ENTROPY_ML,
    &catalogue::ENTROPY_AP,
];
/// What a titled card takes besides its inside.
const CARD: f32 = 72.0;
/// Height of the mean velocity above the tables.
const VELOCITY: f32 = 60.0;
/// Lines of the texts, at most.
const MOST_LINES: usize = 8;

/// The words of a stand whose numbers are not of the usual kind.
fn indicative(balance: &Balance, language: Language) -> Option<String> {
    let reasons = balance.indicative.clone();
    (!reasons.is_empty()).then(|| Said::Indicative { reasons }.in_words(language))
}

/// The words below the numbers.
fn below(balance: &Balance, language: Language) -> String {
    let [stated, directions] = [Judgement::of(&balance.stated()), Judgement::of(&balance.axes)];
    capital(&Said::BalanceBelow { stated, directions }.in_words(language))
}

/// Where the way and the numbers lie.
fn parts(inner: Area) -> (Area, Area) {
    let words = Area::new(inner.x + PLOT + 40.0, inner.y, inner.w - PLOT - 40.0, inner.h);
    (Area::new(inner.x, inner.y, PLOT, inner.h), words)
}

/// Height of the card at a width.
pub(in crate::report) fn height(canvas: &Canvas, balance: &Measured<Balance>, width: f32) -> f32 {
    let inner = Area::new(0.0, 0.0, width - 40.0, 0.0);
    let lines = |text: &str, width: f32, style: &Style| {
        canvas.line_count(text, width, style, MOST_LINES) as f32 * style.leading()
    };
    let plain = Style::regular(BODY);
    match balance {
        Ok(balance) => {
            let (_, words) = parts(inner);
            let above = indicative(balance, canvas.language)
                .map_or(0.0, |text| lines(&text, words.w, &Style::bold(BODY)));
            let tables = tables(balance, canvas.language);
            let tables = tables.iter().zip(words.columns([1.0, 1.0], 36.0));
            let tall = tables.map(|(half, column)| half.height(canvas, column.w)).fold(0.0, f32::max);
            let numbers = VELOCITY + above + tall + lines(&below(balance, canvas.language), words.w, &plain);
            CARD + PLOT.max(numbers)
        }
        Err(refusal) => CARD + lines(&canvas.words(refusal), inner.w - 30.0, &plain) + 6.0,
    }
}

/// Draws the card.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    balance: &Measured<Balance>,
) -> Result<(), ReportError> {
    let title = canvas.words(&Said::Balance);
    let inner = titled(canvas, area, &title);
    let grey = Style::regular(BODY).colour(GREY);
    let balance = match balance {
        Ok(balance) => balance,
        Err(refusal) => {
            let text = stopped(&format!("{DASH} {}", canvas.words(refusal)));
            canvas.paragraph(&text, inner, Align::Left, &grey);
            return Ok(());
        }
    };
    let (plot, words) = parts(inner);
    way(canvas, Area { h: PLOT, ..plot }, balance)?;
    numbers(canvas, words, balance);
    Ok(())
}

/// The way of the centre of pressure and the ellipse that holds 95 % of it, to one scale.
pub(in crate::report) fn way(canvas: &mut Canvas, area: Area, balance: &Balance) -> Result<(), ReportError> {
    let half_axes = balance.ellipse.half_axes_mm;
    let furthest = balance
        .points
        .iter()
        .flat_map(|point| [point.x.abs(), point.y.abs()])
        .chain([half_axes.0])
        .filter(|place| place.is_finite())
        .fold(0.0, f64::max);
    let step = round_up(furthest / 2.0);
    let reach = step * (furthest * 1.02 / step).ceil().max(1.0);
    let rgb = |c: Rgb| RGBColor(c.0, c.1, c.2);
    let letters = |size: f32| ("sans-serif", f64::from(fine(size))).into_font().color(&rgb(INK));
    let tick = ticks(canvas.language, 2);
    let [sideways, forward] = [Said::Sideways, Said::Forward].map(|said| canvas.words(&said));
    let root = Pen(canvas).into_drawing_area();
    let place = root
        .clone()
        .shrink((fine(area.x), fine(area.y)), (fine(area.w).unsigned_abs(), fine(area.h).unsigned_abs()));
    // Labels take as much room below as on the left, so that the plot stays as square as its area.
    let (left, below) = (92.0, 68.0);
    let side = (area.w - left).min(area.h - below) - 14.0;
    let mut chart = ChartBuilder::on(&place)
        .margin_top(fine(6.0))
        .margin_right(fine(area.w - left - side))
        .margin_bottom(fine((area.h - below - side - 6.0).max(0.0)))
        .x_label_area_size(fine(below))
        .y_label_area_size(fine(left))
        .build_cartesian_2d(-reach..reach, -reach..reach)?;
    chart
        .configure_mesh()
        .axis_style(stroke(GREY, 1.75))
        .bold_line_style(stroke(HAIRLINE, 1.25))
        .light_line_style(plotters::style::TRANSPARENT)
        .label_style(letters(BODY))
        .axis_desc_style(letters(BODY))
        .x_labels(5)
        .y_labels(5)
        .x_label_formatter(&tick)
        .y_label_formatter(&tick)
        .set_all_tick_mark_size(fine(5.0))
        .x_desc(sideways)
        .y_desc(forward)
        .draw()?;
    let path: Vec<_> = thin(balance.points.clone()).iter().map(|point| (point.x, point.y)).collect();
    chart.draw_series([PathElement::new(path, stroke(GREY, 1.25))])?;
    if let Ok(angle_deg) = balance.ellipse.angle_deg {
        let (sin, cos) = angle_deg.to_radians().sin_cos();
        let ring: Vec<_> = (0..=ELLIPSE_POINTS)
            .map(|at| {
                let turn = std::f64::consts::TAU * at as f64 / ELLIPSE_POINTS as f64;
                let (u, v) = (half_axes.0 * turn.cos(), half_axes.1 * turn.sin());
                (u * cos - v * sin, u * sin + v * cos)
            })
            .collect();
        chart.draw_series([PathElement::new(ring, stroke(INK, 3.0))])?;
    }
    Ok(())
}

fn numbers(canvas: &mut Canvas, area: Area, balance: &Balance) {
    let velocity = &catalogue::VELOCITY;
    let number = canvas.language.fixed(balance.velocity_mm_s(), velocity.decimals);
    let big = Style::bold(46.0);
    canvas.text(&number, (area.x, area.y + 44.0), Align::Left, &big);
    let beside = area.x + canvas.fonts.width(&number, big.size, big.weight) + 12.0;
    let label = format!("{}  {}", velocity.unit, canvas.words(velocity));
    canvas.text(&label, (beside, area.y + 44.0), Align::Left, &Style::regular(BODY));
    let mut y = area.y + VELOCITY;
    if let Some(words) = indicative(balance, canvas.language) {
        let style = Style::bold(BODY);
        let room = Area::new(area.x, y, area.w, MOST_LINES as f32 * style.leading());
        y = canvas.paragraph(&words, room, Align::Left, &style);
    }
    let columns = Area::new(area.x, y - 16.0, area.w, 0.0).columns([1.0, 1.0], 36.0);
    let halves = tables(balance, canvas.language);
    let height =
        halves.iter().zip(columns).map(|(half, column)| half.height(canvas, column.w)).fold(0.0, f32::max);
    for (half, column) in halves.iter().zip(columns) {
        half.draw(canvas, column);
    }
    let from = y - 16.0 + height + 6.0;
    let room = Area::new(area.x, from, area.w, area.bottom() - from);
    canvas.paragraph(&below(balance, canvas.language), room, Align::Left, &Style::regular(BODY).colour(GREY));
}

/// The numbers below the mean velocity, in two halves.
fn tables(balance: &Balance, language: Language) -> [Table; 2] {
    let values = balance.values();
    let mut halves = [
        Table::new(vec![Head::Words(String::new())], 3.0),
        Table::new(vec![Head::Words(String::new())], 3.0),
    ];
    for (at, wanted) in SHOWN.into_iter().enumerate() {
        if let Some((definition, value)) = values.iter().find(|(definition, _)| definition.key == wanted.key)
        {
            halves[2 * at / SHOWN.len()].measure(definition, std::slice::from_ref(value), language);
        }
    }
    let [first, second] = halves;
    let second = second.after(&first);
    [first, second]
}
