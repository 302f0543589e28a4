//! The steps of a session: the gait line of each foot with its band, the phases of the stance, and
//! the numbers of the walk.

use super::subject::{Slot, Slots, occupied};
use super::words::Said;
use crate::analysis::result::{FootGait, MeanLine, SessionGait, SessionResult, StancePhases};
use crate::base::{InWords, Language, Measured, Point, Refusal};
use crate::measure::gait as catalogue;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, HAIRLINE, PAPER, Rgb, readable_on, tint};
use crate::report::paper::mark::mark;
use crate::report::paper::table::{Head, Table, note_style};
use crate::report::paper::titled::titled;
use crate::report::paper::words::{DASH, stopped};

/// Height of the gait lines, at least.
const LEAST: f32 = 560.0;
/// Height of the phases and of the words below the gait lines.
const PHASES_HEIGHT: f32 = 170.0;
const WORDS: f32 = 190.0;
/// Width of both gait lines together, and how much of it each phase bar is high.
const LINES: f32 = 460.0;
const BAR: f32 = 32.0;
/// Room for the names of the feet left of the bars, at least.
const NAMES: f32 = 80.0;
/// Widths of the two tables.
const SHARES: [f32; 2] = [1.3, 1.0];
/// What a titled card takes besides its inside.
const CARD: f32 = 72.0;
/// How strong the colour of each phase is: lighter and darker in turn, told apart in grey.
const STRENGTHS: [f64; 4] = [0.75, 0.12, 0.4, 1.0];
/// Names of the four phases.
const PHASES: [Said; 4] = [Said::InitialContact, Said::ForefootContact, Said::FootFlat, Said::PushOff];

/// Where the gait lines and what stands right of them lie.
fn parts(inner: Area) -> (Area, Area) {
    let left = Area::new(inner.x, inner.y, LINES, inner.h);
    (left, Area::new(inner.x + LINES + 40.0, inner.y, inner.w - LINES - 40.0, inner.h))
}

/// Height of the card at a width.
pub(in crate::report) fn height(
    canvas: &Canvas,
    slots: &Slots<'_>,
    session: &SessionGait,
    width: f32,
) -> f32 {
    let (_, right) = parts(Area::new(0.0, 0.0, width - 40.0, 0.0));
    let tables = tables(slots, session, canvas.language);
    let heights =
        tables.iter().zip(right.columns(SHARES, 36.0)).map(|(table, column)| table.height(canvas, column.w));
    CARD + LEAST.max(heights.fold(0.0, f32::max) + PHASES_HEIGHT)
}

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>, result: &SessionResult) {
    let title = canvas.words(&Said::Steps);
    let inner = titled(canvas, area, &title);
    let Ok(session) = &result.gait else { return };
    let (left, right) = parts(inner);
    lines(canvas, left, slots);
    let (above, phases) = right.split_bottom(PHASES_HEIGHT);
    for (table, column) in tables(slots, session, canvas.language).iter().zip(above.columns(SHARES, 36.0)) {
        table.draw(canvas, column);
    }
    phase_bars(canvas, phases, slots);
}

fn gait<'s>(slots: &'s Slots<'_>, at: usize) -> Option<&'s Measured<FootGait>> {
    slots[at].as_ref().map(|slot| &slot.foot.gait)
}

/// The mean gait lines side by side: forward is up, the little toe outwards.
fn lines(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let (area, below) = area.split_bottom(WORDS);
    let found: Vec<(usize, Measured<&MeanLine>)> = occupied(slots)
        .map(|(at, slot)| {
            let line = slot
                .foot
                .gait
                .as_ref()
                .map_err(Clone::clone)
                .and_then(|gait| gait.line.as_ref().map_err(Clone::clone));
            (at, line)
        })
        .collect();
    let length = occupied(slots)
        .filter_map(|(_, slot)| slot.foot.footprint.as_ref().ok())
        .map(|print| print.length_mm)
        .fold(0.0, f64::max);
    let columns = area.columns([1.0, 1.0], 16.0);
    for (at, line) in found {
        let column = columns[at];
        let line = match line {
            Ok(line) if length > 0.0 => line,
            Ok(_) => continue,
            Err(refusal) => {
                let room = column.inset(4.0, 30.0);
                let reason = stopped(&format!("{DASH} {}", canvas.words(&refusal)));
                canvas.paragraph(&reason, room, Align::Left, &note_style());
                continue;
            }
        };
        line_of(canvas, column, at, line, length);
    }
    let banded = occupied(slots).any(|(_, slot)| {
        slot.foot.gait.as_ref().is_ok_and(|gait| gait.line.as_ref().is_ok_and(|line| line.band.is_ok()))
    });
    let words = canvas.words(if banded { &Said::LinesWithBand } else { &Said::Lines });
    canvas.paragraph(&words, below.split_top(8.0).1, Align::Left, &note_style());
}

/// Draws the mean line of one foot whose prints are `length` long, with its axis and its band.
fn line_of(canvas: &mut Canvas, column: Area, at: usize, line: &MeanLine, length: f64) {
    let scale = f64::from(column.h - 20.0) / length;
    let (middle, bottom) = (column.centre().0, column.bottom() - 10.0);
    // A left foot's little toe lies to its left.
    let outward = if at == 0 { -1.0 } else { 1.0 };
    let pixel =
        |point: Point| (middle + (outward * point.y * scale) as f32, bottom - (point.x * scale) as f32);
    let axis = Line { colour: GREY, width: 1.5, dash: &[8.0, 6.0] };
    canvas.stroke(&[pixel(Point::origin()), pixel(Point::new(length, 0.0))], false, &axis, 1.0);
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let (x, y) = pixel(Point::new(share * length, 0.0));
        canvas.stroke(&[(x - 7.0, y), (x + 7.0, y)], false, &Line { dash: &[], ..axis }, 1.0);
        let (edge, align) = if at == 0 { (column.x, Align::Left) } else { (column.right(), Align::Right) };
        let text = format!("{:.0} mm", share * length);
        canvas.text_middle(
            &text,
            (edge, y.clamp(column.y + 8.0, column.bottom() - 8.0)),
            align,
            &note_style(),
        );
    }
    if let Ok(band) = &line.band {
        let edge = |sign: f64| {
            line.points.iter().zip(band).map(move |(point, sd)| Point::new(point.x, point.y + sign * sd.y))
        };
        let ring: Vec<_> =
            edge(1.0).chain(edge(-1.0).collect::<Vec<_>>().into_iter().rev()).map(pixel).collect();
        canvas.fill(&ring, tint(FEET[at], 0.6), 0.5);
    }
    let path: Vec<_> = line.points.iter().map(|&point| pixel(point)).collect();
    let dash: &[f32] = if at == 0 { &[] } else { &[12.0, 5.0] };
    canvas.stroke(&path, false, &Line { colour: PAPER, width: 5.5, dash: &[] }, 0.8);
    canvas.stroke(&path, false, &Line { colour: FEET[at], width: 3.5, dash }, 1.0);
    if let Some(&first) = path.first() {
        mark(canvas, at, first, 7.0);
    }
}

/// A measure of a foot's steps and where it is found.
type Row = (&'static crate::measure::Definition, fn(&FootGait) -> &Measured<f64>);

/// The numbers of each foot, and of both.
fn tables(slots: &Slots<'_>, session: &SessionGait, language: Language) -> [Table; 2] {
    let heads = occupied(slots).map(|(at, slot)| Head::Foot(at, slot.name.clone())).collect();
    let mut feet = Table::new(heads, 2.2);
    let values = |of: fn(&FootGait) -> &Measured<f64>| -> Vec<Measured<f64>> {
        let one = |at: usize| {
            gait(slots, at).map(|gait| match gait {
                Ok(gait) => of(gait).clone(),
                Err(refusal) => Err(refusal.clone()),
            })
        };
        [one(0), one(1)].into_iter().flatten().collect()
    };
    let rows: [Row; 5] = [
        (&catalogue::CONTACT_TIME, |gait| &gait.contact_time_s),
        (&catalogue::PROGRESSION_ANGLE, |gait| &gait.progression_angle_deg),
        (&catalogue::CPEI, |gait| &gait.cpei_pct),
        (&catalogue::STEP_LENGTH, |gait| &gait.step_length_mm),
        (&catalogue::STANCE, |gait| &gait.stance_pct),
    ];
    for (definition, of) in rows {
        feet.measure(definition, &values(of), language);
    }
    let counts = occupied(slots).map(|(_, slot)| match &slot.foot.gait {
        Ok(gait) => {
            let (complete, all) = (gait.complete, gait.complete + gait.incomplete);
            Ok(Said::CompleteOf { complete, all }.in_words(language))
        }
        Err(refusal) => Err(refusal.clone()),
    });
    feet.row(Said::CompleteSteps.in_words(language), counts.collect());
    let mut both = Table::new(vec![Head::Words(Said::Both.in_words(language))], 2.6);
    for (definition, value) in [
        (&catalogue::CADENCE, &session.cadence_per_min),
        (&catalogue::STEP_TIME, &session.step_time_s),
        (&catalogue::DOUBLE_SUPPORT, &session.double_support_pct),
        (&catalogue::CONTACT_TIME_ASYMMETRY, &session.contact_time_asymmetry_pct),
    ] {
        both.measure(definition, std::slice::from_ref(value), language);
    }
    let both = both.after(&feet);
    [feet, both]
}

/// The four phases of the stance of each foot, one bar a foot.
fn phase_bars(canvas: &mut Canvas, area: Area, slots: &Slots<'_>) {
    let grey = note_style();
    let title = canvas.words(&Said::Phases);
    canvas.text_middle(&title, (area.x, area.y + 12.0), Align::Left, &grey);
    let text = Style::regular(BODY);
    let name = |slot: &Slot<'_>| canvas.fonts.width(&slot.name, text.size, text.weight) + 12.0;
    let names = occupied(slots).map(|(_, slot)| name(slot)).fold(NAMES, f32::max);
    let bar = Area::new(area.x + names, area.y + 32.0, area.w - names - 4.0, BAR);
    for (row, (at, slot)) in occupied(slots).enumerate() {
        let bar = Area { y: bar.y + row as f32 * (BAR + 8.0), ..bar };
        canvas.text_middle(&slot.name, (area.x, bar.centre().1), Align::Left, &text);
        let phases: Measured<StancePhases> =
            slot.foot.gait.as_ref().map_err(Refusal::clone).and_then(|gait| gait.phases.clone());
        match phases {
            Ok(phases) => one_bar(canvas, bar, at, &phases),
            Err(refusal) => {
                let reason = format!("{DASH} {}", canvas.words(&refusal));
                canvas.text_middle_within(&reason, (bar.x, bar.centre().1), Align::Left, &grey, bar.w);
            }
        }
    }
    let mut y = bar.y + 2.0 * (BAR + 8.0) + 14.0;
    let mut x = bar.x;
    for (phase, name) in PHASES.into_iter().enumerate() {
        let name = canvas.words(&name);
        let width = 29.0 + canvas.fonts.width(&name, grey.size, grey.weight);
        // Another line where this one is full.
        if x + width > bar.right() {
            (x, y) = (bar.x, y + grey.leading());
        }
        let sample = Area::new(x, y - 8.0, 22.0, 16.0);
        fill(canvas, sample, GREY, phase);
        canvas.text_middle(&name, (x + 29.0, y), Align::Left, &grey);
        x += width + 20.0;
    }
}

/// Fills a phase's part.
fn fill(canvas: &mut Canvas, area: Area, colour: Rgb, phase: usize) {
    canvas.fill_area(area, tint(colour, STRENGTHS[phase]));
    let corners =
        [(area.x, area.y), (area.right(), area.y), (area.right(), area.bottom()), (area.x, area.bottom())];
    canvas.stroke(&corners, true, &Line { colour: HAIRLINE, width: 1.25, dash: &[] }, 1.0);
}

fn one_bar(canvas: &mut Canvas, bar: Area, at: usize, phases: &StancePhases) {
    let mut x = bar.x;
    for (phase, share) in phases.shares_pct().into_iter().enumerate() {
        let part = Area::new(x, bar.y, bar.w * (share.clamp(0.0, 100.0) / 100.0) as f32, bar.h);
        fill(canvas, part, FEET[at], phase);
        let number = format!("{share:.0}");
        let colour = readable_on(tint(FEET[at], STRENGTHS[phase]));
        let style = Style::bold(BODY).colour(colour);
        if canvas.fonts.width(&number, style.size, style.weight) + 6.0 < part.w {
            canvas.text_middle(&number, part.centre(), Align::Centre, &style);
        }
        x += part.w;
    }
}
