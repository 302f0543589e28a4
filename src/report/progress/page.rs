//! The page for parents and the page for therapists.

use super::axis::TimeAxis;
use super::{Audience, Guide, ProgressInput, ProgressPanel, chart, strip, table};
use crate::base::Date;
use crate::progress::{DAYS_MIN, Family, SESSIONS_MIN};
use crate::report::area::Area;
use crate::report::canvas::{Align, Canvas, Style};
use crate::report::colour::{GREY, HAIRLINE, WASH};
use crate::report::sheet::{self, FOOTER, GAP};
use crate::report::words::count;
use crate::report::{ReportError, header, notes, picture};

/// Charts of the therapist's page, and how many stand beside each other.
const MOST_CHARTS: usize = 6;
const BESIDE: usize = 2;
/// Height of a chart: at least, and at most on the parents' page.
const LEAST_CHART: f32 = 300.0;
const MOST_CHART: f32 = 1200.0;
/// Days after the last session whose events still make the axis longer: as long as a reading asks about pain.
const AFTER_DAYS: i64 = 90;
/// Room for the numbers left of a chart of the therapist's page.
const LABELS: f32 = 65.0;

/// How to read the parents' chart: of what is on it, and of nothing else.
fn reading(panel: &ProgressPanel<'_>) -> String {
    let up = match Family::of(panel.feet[0].measure) {
        Family::Flatness => ": the higher, the more of the middle of the foot touches the ground",
        Family::Balance | Family::Sway | Family::Other => "",
    };
    let guide = match &panel.guide {
        Guide::Steps(_) => {
            " The dashed line is a guide only, from children on other mats: a mark beyond it is a reason to look \
             again, and no more."
        }
        Guide::Centiles(_) | Guide::None => "",
    };
    let line = if panel.feet.iter().any(|foot| foot.trend.is_ok()) {
        "the line through many sessions says more.".to_owned()
    } else {
        format!(
            "a line through the marks is drawn from {SESSIONS_MIN} sessions over {} weeks on.",
            DAYS_MIN / 7
        )
    };
    format!(
        "Each mark is one session{up}. The bar through a mark shows the measuring error: where the bars of two \
         sessions overlap, the difference may be chance.{guide} A number from one day says little; {line}"
    )
}

/// The same for therapists.
fn reading_in_full(panels: &[ProgressPanel<'_>]) -> String {
    let line = if panels.iter().flat_map(|panel| &panel.feet).any(|foot| foot.trend.is_ok()) {
        " Line and band: Theil-Sen and its 90 % block bootstrap."
    } else {
        ""
    };
    format!(
        "Marks: session medians. Whiskers: half of the smallest real change (95 %), so that two sessions differ by \
         more than measuring error where theirs do not touch. Change index: reliable change index, the change over \
         its standard error, real beyond 1.96.{line} The course stands beside the outcome and says nothing about its \
         cause."
    )
}

/// Draws a page of progress as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts, a chart or the encoder fail, none of which depends on the child.
pub fn draw_progress(input: &ProgressInput<'_>) -> Result<Vec<u8>, ReportError> {
    let canvas = paint(input)?;
    picture::encode_with(&canvas, &format!("progress of {}", input.child.id.as_str()), input.document)
}

/// The page before it is encoded.
pub(super) fn paint(input: &ProgressInput<'_>) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank()?;
    let page = sheet::inside();
    let (top, rest) = page.split_top(header::OF_CHILD);
    head(&mut canvas, top, input);
    let (rest, footer) = rest.split_bottom(FOOTER);
    let (rest, caution) = rest.split_bottom(notes::caution_height(&canvas, page.w));
    let (rest, _) = rest.split_bottom(GAP);
    notes::caution(&mut canvas, caution);
    sheet::footer(&mut canvas, footer);
    let days = input
        .panels
        .iter()
        .flat_map(|panel| &panel.feet)
        .flat_map(|foot| foot.points.iter().map(|point| point.date))
        .chain(input.adherence.done.iter().map(|(day, _)| *day));
    let days: Vec<Date> = days.collect();
    let last = days.iter().max().copied();
    // What happened soon after the last session belongs to it.
    let after = |day: &Date| last.is_some_and(|last| (0..=AFTER_DAYS).contains(&day.days_since(last)));
    let events = input.events.iter().map(|event| event.date).filter(after);
    let days = days.iter().copied().chain(events);
    let Some(axis) = TimeAxis::over(days, input.child.birth).filter(|_| !input.panels.is_empty()) else {
        let words = "No session of this child can be charted yet: add one with `plantar session add`.";
        canvas.paragraph(words, rest, Align::Left, &Style::regular(26.0));
        return Ok(canvas);
    };
    match input.audience {
        Audience::Parents => parents(&mut canvas, rest, input, &axis)?,
        Audience::Therapist => therapist(&mut canvas, rest, input, &axis)?,
    }
    Ok(canvas)
}

fn head(canvas: &mut Canvas, area: Area, input: &ProgressInput<'_>) {
    let title = match input.audience {
        Audience::Parents => "Progress",
        Audience::Therapist => "Progress in numbers",
    };
    header::of_child(canvas, area, title, input.child, &facts(input));
}

fn facts(input: &ProgressInput<'_>) -> [(&'static str, String); 4] {
    let first = input.panels.first().and_then(|panel| panel.feet.first());
    let points: Vec<_> = first.map(|foot| foot.points.iter().collect()).unwrap_or_default();
    let none = || "no session yet".to_owned();
    let ages = match points[..] {
        [] => none(),
        [only] => format!("{:.1} years", only.age_years),
        [first, .., last] => format!("{:.1} to {:.1} years", first.age_years, last.age_years),
    };
    let days = match points[..] {
        [] => none(),
        [only] => format!("1, on {}", only.date),
        [first, .., last] => format!("{}, {} to {}", count(points.len()), first.date, last.date),
    };
    let protocol = first.map_or_else(none, |foot| header::protocol(foot.protocol).to_owned());
    let mat = first.map_or_else(none, |foot| header::mat(&foot.mat));
    [("Age", ages), ("Sessions", days), ("Measured", protocol), ("Mat", mat)]
}

/// A paragraph in a quiet box; returns what is left below it.
fn boxed(canvas: &mut Canvas, area: Area, text: &str, style: &Style) -> Area {
    let lines = canvas.line_count(text, area.w - 48.0, style, 12);
    let (place, rest) = area.split_top(lines as f32 * style.leading() + 36.0);
    canvas.card(place, 10.0, WASH, HAIRLINE);
    canvas.paragraph(text, place.inset(24.0, 18.0), Align::Left, style);
    rest.split_top(GAP).1
}

fn parents(
    canvas: &mut Canvas,
    area: Area,
    input: &ProgressInput<'_>,
    axis: &TimeAxis,
) -> Result<(), ReportError> {
    let panel = &input.panels[0];
    let mut said: Vec<&str> = panel.feet.iter().map(|foot| foot.sentence.as_str()).collect();
    said.dedup();
    let rest = boxed(canvas, area, &said.join(" "), &Style::bold(27.0));
    let how = Style::regular(21.0).colour(GREY);
    let words = self::reading(panel);
    let lines = canvas.line_count(&words, rest.w, &how, 6) as f32;
    let (rest, reading) = rest.split_bottom(lines * how.leading() + GAP);
    let (rest, below) = rest.split_bottom(strip::height(input, axis) + GAP);
    let (drawn, _) = rest.split_top(rest.h.min(MOST_CHART));
    chart::draw(canvas, drawn, strip::NAMES, panel, axis, Audience::Parents)?;
    // Where the chart is not as high as the room, what belongs to it follows it.
    let below = Area { y: drawn.bottom() + GAP, ..below };
    strip::draw(canvas, below, input, axis)?;
    let reading = Area { y: below.bottom() + GAP, ..reading };
    canvas.paragraph(&words, reading, Align::Left, &how);
    Ok(())
}

fn therapist(
    canvas: &mut Canvas,
    area: Area,
    input: &ProgressInput<'_>,
    axis: &TimeAxis,
) -> Result<(), ReportError> {
    let how = Style::regular(17.0).colour(GREY);
    let words = reading_in_full(input.panels);
    let lines = canvas.line_count(&words, area.w, &how, 4) as f32;
    let (rest, reading) = area.split_bottom(lines * how.leading());
    canvas.paragraph(&words, reading, Align::Left, &how);
    let (rest, _) = rest.split_bottom(GAP);
    let shown = input.panels.len().min(MOST_CHARTS);
    let numbers = table::of(&input.panels[..shown]);
    let (rest, below) = rest.split_bottom(numbers.height(canvas, rest.w));
    numbers.draw(canvas, below);
    let (rest, _) = rest.split_bottom(GAP);
    let (rest, below) = rest.split_bottom(strip::height(input, axis));
    strip::draw(canvas, below, input, axis)?;
    let (rest, _) = rest.split_bottom(GAP);
    // As many charts as can be read; the table above has them all.
    let beside = if shown == 1 { 1 } else { BESIDE };
    let wanted = shown.div_ceil(beside);
    let lines = wanted.min((rest.h / LEAST_CHART).floor().max(1.0) as usize);
    let tall = (rest.h / lines as f32).min(MOST_CHART);
    for (at, panel) in input.panels[..shown].iter().take(lines * beside).enumerate() {
        let width = (rest.w - GAP * (beside - 1) as f32) / beside as f32;
        let (line, column) = (at / beside, at % beside);
        let x = rest.x + column as f32 * (width + GAP);
        let place = Area::new(x, rest.y + line as f32 * tall, width, tall - GAP);
        chart::draw(canvas, place, LABELS, panel, axis, Audience::Therapist)?;
    }
    Ok(())
}
