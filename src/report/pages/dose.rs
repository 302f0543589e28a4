//! The page of a dose: both soles coloured by what they bore, the numbers of their zones below.
//!
//! More is darker, in grey as in colour. The feet stand as the child sees them, the left one on the left with a disc, the
//! right one with a triangle.

pub(in crate::report) mod words;

use words::Said;

use crate::analysis::stance::SoleZone;
use crate::base::{InWords as _, Language, Side};
use crate::dose::{Caveat, DoseResult, FootDose, MAP_CELLS, MAP_COLS, MAP_ROWS};
use crate::report::cards::footprint::{colour_step, full_value};
use crate::report::cards::header;
use crate::report::cards::words::Said as OfCards;
use crate::report::input::simulated::Simulated;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER, WASH, pressure};
use crate::report::paper::error::ReportError;
use crate::report::paper::mark::mark;
use crate::report::paper::picture;
use crate::report::paper::sheet::Sheets;
use crate::report::paper::words::{duration, short};

/// Heights of the head, of the colour bar, and of a row of zones.
const HEAD: f32 = 172.0;
const BAR: f32 = 112.0;
const ZONE_ROW: f32 = 118.0;
/// Above the rows of zones: what they are.
const ZONE_HEAD: f32 = 40.0;
/// Above a sole: which foot it is, and what it got as a whole.
const SOLE_HEAD: f32 = 136.0;
/// Lines of a reason why something is missing, at most.
const MOST_LINES: usize = 3;
/// Between the two feet.
const BETWEEN: f32 = 40.0;
/// Rows of zones from the toes to the heel: their names, and their medial zone.
const ZONE_ROWS: [(OfCards, SoleZone); 4] = [
    (OfCards::Toes, SoleZone::ToesMedial),
    (OfCards::Forefoot, SoleZone::ForeMedial),
    (OfCards::Midfoot, SoleZone::MiddleMedial),
    (OfCards::Heel, SoleZone::HeelMedial),
];

/// What the page of a dose shows.
#[derive(Clone, Debug)]
pub struct DosePage<'a> {
    /// What it is of: a recording, several, or a child.
    pub name: &'a str,
    /// The dose.
    pub dose: &'a DoseResult,
    /// How much of it is simulated.
    pub simulated: Simulated,
    /// The document behind the page as JSON text, put into the picture's metadata as it is.
    pub document: &'a str,
}

/// What the colours stand for: one quantity for both feet.
struct Colours {
    /// Force-time, else seconds.
    of_force: bool,
    /// Value of the darkest colour.
    full: f64,
    unit: Said,
}

impl Colours {
    fn of(dose: &DoseResult) -> Self {
        let of_force = (0..2).all(|foot| dose.force_time(foot).is_ok());
        let unit = if of_force {
            Said::EachSquare { calibrated: dose.is_calibrated(), squares: MAP_CELLS }
        } else {
            Said::Seconds
        };
        let mut colours = Self { of_force, full: 1.0, unit };
        let highest = dose.feet.iter().flat_map(|foot| colours.values(foot)).copied().fold(0.0, f64::max);
        colours.full = full_value(if highest > 0.0 { highest } else { 1.0 });
        colours
    }

    fn values<'f>(&self, foot: &'f FootDose) -> &'f [f64] {
        if self.of_force { &foot.map.force_time } else { &foot.map.seconds }
    }
}

/// Draws the page of a dose as PNG.
///
/// # Errors
/// When the built-in fonts or the encoder fail.
pub fn draw_dose(page: &DosePage<'_>, language: Language) -> Result<Vec<u8>, ReportError> {
    picture::encode_with(&paint(page, language)?, &format!("dose of {}", page.name), page.document)
}

/// The page before it is encoded.
pub(in crate::report) fn paint(page: &DosePage<'_>, language: Language) -> Result<Canvas, ReportError> {
    let head = |canvas: &mut Canvas, area: Area| {
        let (top, rest) = area.split_top(HEAD);
        title(canvas, top, page);
        header::of_no_child(canvas, rest, page.simulated)
    };
    let mut sheets = Sheets::new(language, &head)?;
    let (canvas, area) = sheets.place(sheets.rest().h)?;
    match page.dose.placed() {
        Err(why) => {
            let words = canvas.words(&Said::NoDose { why });
            canvas.paragraph(&words, area, Align::Left, &Style::regular(28.0));
        }
        Ok(()) => feet(canvas, area, page.dose),
    }
    Ok(sheets.numbered().swap_remove(0))
}

fn title(canvas: &mut Canvas, area: Area, page: &DosePage<'_>) {
    let style = Style::bold(36.0);
    let name = page.name.to_owned();
    let line = Area { h: style.leading(), ..area };
    let y = canvas.paragraph(&canvas.words(&Said::Title { name }), line, Align::Left, &style);
    let times = &page.dose.times;
    let time = |seconds: f64| duration(seconds, canvas.language);
    let mut told = vec![Said::OnMat { time: time(times.on_s) }];
    let some = |seconds: f64| Some(time(seconds)).filter(|_| seconds > 0.0);
    told.extend(some(times.unplaced_s).map(|time| Said::NotPlaced { time }));
    told.extend(some(times.off_s).map(|time| Said::OffMat { time }));
    told.extend(some(times.unknown_s).map(|time| Said::NotReceived { time }));
    let recordings = page.dose.recordings;
    told.extend((recordings > 1).then_some(Said::Recordings { recordings }));
    let told: Vec<String> = told.iter().map(|said| canvas.words(said)).collect();
    let small = Style::regular(BODY).colour(GREY);
    let rest = Area { y: y + 4.0, h: area.bottom() - y - 4.0, ..area };
    let y = canvas.paragraph(&told.join("; "), rest, Align::Left, &small);
    let rest = Area { y, h: area.bottom() - y, ..area };
    canvas.paragraph(&canvas.words(&Caveat::Log), rest, Align::Left, &small);
}

/// Both feet with the colour bar between maps and zones.
fn feet(canvas: &mut Canvas, area: Area, dose: &DoseResult) {
    let colours = Colours::of(dose);
    let small = Style::regular(BODY).colour(GREY);
    let reasons = reasons(dose, canvas.language);
    let high = |reason: &String| {
        canvas.line_count(reason, area.w, &small, MOST_LINES) as f32 * small.leading() + 1.0
    };
    let missing: f32 = reasons.iter().map(high).sum();
    let zones = ZONE_HEAD + ZONE_ROW * ZONE_ROWS.len() as f32 + missing;
    let (maps, below) = area.split_bottom(zones + BAR);
    let (bar, below) = below.split_top(BAR);
    let longest = dose.feet.iter().map(|foot| foot.length_mm).fold(1.0, f64::max);
    let widest = dose.feet.iter().map(|foot| foot.width_mm).fold(1.0, f64::max);
    for (slot, column) in maps.columns([1.0; 2], BETWEEN).into_iter().enumerate() {
        let (head, room) = column.split_top(SOLE_HEAD);
        foot_head(canvas, head, dose, slot);
        let scale = (f64::from(room.h) / longest).min(f64::from(room.w) * 0.8 / widest) as f32;
        sole(canvas, room, scale, &dose.feet[slot], &colours);
    }
    colour_bar(canvas, bar, &colours);
    let (tables, notes) = below.split_top(ZONE_HEAD + ZONE_ROW * ZONE_ROWS.len() as f32);
    for (slot, column) in tables.columns([1.0; 2], BETWEEN).into_iter().enumerate() {
        zone_table(canvas, column, dose, slot);
    }
    let mut y = notes.y;
    for reason in &reasons {
        y = canvas.paragraph(reason, Area { y, h: notes.bottom() - y, ..notes }, Align::Left, &small);
    }
}

fn foot_head(canvas: &mut Canvas, area: Area, dose: &DoseResult, slot: usize) {
    let foot = &dose.feet[slot];
    mark(canvas, slot, (area.x + 14.0, area.y + 22.0), 12.0);
    let name = canvas.words(if slot == 0 { &OfCards::LeftFoot } else { &OfCards::RightFoot });
    canvas.text_middle(&name, (area.x + 40.0, area.y + 22.0), Align::Left, &Style::bold(30.0));
    let text = canvas.words(&Said::Foot {
        time: duration(foot.pressed_s, canvas.language),
        share_pct: dose.coverage(slot).ok().map(|share| 100.0 * share),
        tips: dose.tips(slot).ok().map(|tips| tips.touched),
    });
    let lines = Area { y: area.y + 44.0, h: area.h - 44.0, ..area };
    canvas.paragraph(&text, lines, Align::Left, &Style::regular(BODY));
}

/// A sole in colours, its heel below, its inner border towards the other foot.
fn sole(canvas: &mut Canvas, room: Area, scale: f32, foot: &FootDose, colours: &Colours) {
    let (w, h) = (foot.width_mm as f32 * scale, foot.length_mm as f32 * scale);
    let map = Area::new(room.centre().0 - w / 2.0, room.bottom() - h, w, h);
    let (cell_w, cell_h) = (w / MAP_COLS as f32, h / MAP_ROWS as f32);
    let is_left = foot.side == Side::Left;
    let place = |cell: usize| {
        let from_inner = cell % MAP_COLS;
        let col = if is_left { MAP_COLS - 1 - from_inner } else { from_inner };
        let row = cell / MAP_COLS;
        Area::new(map.x + col as f32 * cell_w, map.bottom() - (row + 1) as f32 * cell_h, cell_w, cell_h)
    };
    for (cell, &value) in colours.values(foot).iter().enumerate() {
        let share = value / colours.full;
        if foot.is_in_print(cell) || share > 0.02 {
            let area = place(cell);
            // Half a pixel more, so that no seams show between cells.
            let area = Area::new(area.x, area.y, area.w + 0.5, area.h + 0.5);
            canvas.fill_area(area, if share > 0.0 { pressure(share) } else { PAPER });
        }
    }
    let line = Line { colour: INK, width: 2.5, dash: &[] };
    let is_in = |cell: Option<usize>| cell.is_some_and(|cell| foot.is_in_print(cell));
    for cell in (0..MAP_CELLS).filter(|&cell| foot.is_in_print(cell)) {
        let (area, row, col) = (place(cell), cell / MAP_COLS, cell % MAP_COLS);
        let (inner_x, outer_x) = if is_left { (area.right(), area.x) } else { (area.x, area.right()) };
        let upright = |x: f32| [(x, area.y), (x, area.bottom())];
        let level = |y: f32| [(area.x, y), (area.right(), y)];
        let edges = [
            ((col > 0).then(|| cell - 1), upright(inner_x)),
            ((col + 1 < MAP_COLS).then_some(cell + 1), upright(outer_x)),
            ((row > 0).then(|| cell - MAP_COLS), level(area.bottom())),
            ((row + 1 < MAP_ROWS).then_some(cell + MAP_COLS), level(area.y)),
        ];
        for (neighbour, edge) in edges {
            if !is_in(neighbour) {
                canvas.stroke(&edge, false, &line, 1.0);
            }
        }
    }
}

fn colour_bar(canvas: &mut Canvas, area: Area, colours: &Colours) {
    let small = Style::regular(BODY);
    let bar = Area::new(area.x + area.w * 0.2, area.y + 22.0, area.w * 0.6, 22.0);
    canvas.shade(bar, |x, _| Some((pressure(f64::from((x - bar.x) / bar.w)), 1.0)));
    let step = colour_step(colours.full);
    for at in 0..=(colours.full / step).round() as u32 {
        let value = f64::from(at) * step;
        let x = bar.x + bar.w * (value / colours.full) as f32;
        let tick = [(x, bar.bottom()), (x, bar.bottom() + 6.0)];
        canvas.stroke(&tick, false, &Line { colour: INK, width: 1.5, dash: &[] }, 1.0);
        let number = canvas.language.short(value, 2);
        canvas.text_middle(&number, (x, bar.bottom() + 18.0), Align::Centre, &small);
    }
    let below = (bar.centre().0, bar.bottom() + 44.0);
    canvas.text_middle(&canvas.words(&colours.unit), below, Align::Centre, &small.colour(GREY));
}

/// The numbers of the zones, laid out as they lie on the sole.
fn zone_table(canvas: &mut Canvas, area: Area, dose: &DoseResult, slot: usize) {
    let (head, rows) = area.split_top(ZONE_HEAD);
    let (_, halves) = name_and_halves(head, slot);
    let small = Style::regular(BODY).colour(GREY);
    for (half, said) in halves.iter().zip([Said::InnerHalf, Said::OuterHalf]) {
        let name = canvas.words(&said);
        canvas.text_middle(&name, (half.centre().0, half.y + 16.0), Align::Centre, &small);
    }
    let (force_time, peak) = (dose.force_time(slot), dose.peak_kpa(slot));
    let language = canvas.language;
    for (at, (part, medial)) in ZONE_ROWS.iter().enumerate() {
        let row = Area::new(rows.x, rows.y + at as f32 * ZONE_ROW, rows.w, ZONE_ROW - 8.0);
        let (label, halves) = name_and_halves(row, slot);
        let name = canvas.words(part);
        zone_name(canvas, label, &name);
        for (half, area) in halves.into_iter().enumerate() {
            let zone = medial.index() + half;
            let of = &dose.feet[slot].zones[zone];
            canvas.card(area, 8.0, WASH, HAIRLINE);
            let time = duration(of.seconds, language);
            let mut lines = vec![Said::Presses { time, presses: of.presses }];
            lines.extend(force_time.as_ref().ok().map(|all| Said::ForceTime {
                shown: short(all[zone], language),
                calibrated: dose.is_calibrated(),
            }));
            lines.extend(peak.as_ref().ok().map(|all| Said::Peak { shown: short(all[zone], language) }));
            let lines: Vec<String> = lines.iter().map(|said| canvas.words(said)).collect();
            let style = Style::regular(BODY);
            let high = lines.len() as f32 * style.leading();
            let room = Area { h: high, ..area.inset(14.0, (area.h - high) / 2.0) };
            write(canvas, room, &lines, &style);
        }
    }
}

/// Writes the name of a row of zones, in two lines where one does not hold it.
fn zone_name(canvas: &mut Canvas, room: Area, name: &str) {
    let style = Style::bold(BODY);
    let lines = canvas.fonts.wrap(name, style.size, style.weight, room.w, 2);
    let first = room.centre().1 - (lines.len() - 1) as f32 * style.leading() / 2.0;
    for (at, line) in lines.iter().enumerate() {
        let y = first + at as f32 * style.leading();
        canvas.text_middle_within(line, (room.x, y), Align::Left, &style, room.w);
    }
}

/// Room for the name of a row of zones, then for its inner and outer half, which lie as on the foot.
fn name_and_halves(row: Area, slot: usize) -> (Area, [Area; 2]) {
    let [name, left, right] = row.columns([1.3, 2.3, 2.3], 12.0);
    (name, if slot == 0 { [right, left] } else { [left, right] })
}

/// Writes lines below each other.
fn write(canvas: &mut Canvas, area: Area, lines: &[String], style: &Style) {
    let mut y = area.y;
    for line in lines {
        y = canvas.paragraph(line, Area { y, h: style.leading(), ..area }, Align::Left, style);
    }
}

/// Why something is missing, each reason once.
fn reasons(dose: &DoseResult, language: Language) -> Vec<String> {
    let of = |(slot, side): (usize, Side)| {
        let force = dose.force_time(slot).err().map(|why| Said::NoForce { side, why });
        force.or_else(|| dose.peak_kpa(slot).err().map(|why| Said::NoPeak { side, why }))
    };
    let feet = [Side::Left, Side::Right].into_iter().enumerate();
    feet.filter_map(of).map(|said| said.in_words(language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Held, Mat, Meta, Recording, Scale};
    use crate::dose::dose_of;
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    fn dose(scene: Scene, calibrated: bool) -> DoseResult {
        let mat = Mat::new(40, 40, 10.0, 10.0).unwrap();
        let mut config = Config::new(scene, Child::of_age(7.0, [Arch::Normal; 2]), mat.clone(), 4);
        config.duration_s = 3.0;
        let mut recording = simulate(&config).unwrap().0;
        if !calibrated {
            let mut raw = Recording::new(Meta::new(mat, Scale::RAW, "test"), recording.cells().kind());
            for (at, stamp) in recording.stamps().iter().enumerate() {
                raw.push(*stamp, recording.frame(at));
            }
            recording = raw;
        }
        let Ok(dose) = dose_of(&mut Held::new(&recording));
        dose
    }

    /// What a page says, its inked texts overlapping nowhere.
    fn said(dose: &DoseResult) -> Vec<String> {
        let page = DosePage { name: "c-017", dose, simulated: Simulated::All, document: "{}" };
        crate::report::layouts::alike_in_every_language("dose", |language| {
            vec![paint(&page, language).unwrap()]
        });
        crate::report::layouts::no_english("dose", &paint(&page, Language::Pseudo).unwrap(), &[]);
        let canvas = paint(&page, Language::English).unwrap();
        let page = Area::new(0.0, 0.0, canvas.size().0 as f32, canvas.size().1 as f32);
        for (at, (area, text)) in canvas.written.iter().enumerate() {
            assert!(page.holds(area, 0.0), "{text}");
            for (other, beside) in &canvas.written[..at] {
                assert!(!area.overlaps(other, 1.0), "{text} over {beside}");
            }
        }
        canvas.written.into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn the_page_names_both_feet_their_zones_and_units_and_that_it_is_a_log() {
        let said = said(&dose(Scene::Standing, true)).join("\n");
        for wanted in ["Left foot", "Right foot", "toes", "heel", "N s", "kPa", "A log of what took place"] {
            assert!(said.contains(wanted), "{wanted} in {said}");
        }
    }

    #[test]
    fn of_counts_no_pressure_is_shown_and_without_a_stance_the_reason() {
        let counts = said(&dose(Scene::Standing, false)).join("\n");
        assert!(counts.contains("counts s") && !counts.contains("N s"), "{counts}");
        assert!(!counts.contains("kPa") && counts.contains("not calibrated"), "{counts}");
        let empty = said(&dose(Scene::Empty, true)).join("\n");
        assert!(empty.contains("No dose: nobody stood still"), "{empty}");
    }
}
