//! A quiet table of measures: a name with its unit in each row, a column a foot or one for both; what
//! is refused has a dash and a letter, and the reasons stand once below.

use super::area::Area;
use super::canvas::{Align, Canvas, Line, Style};
use super::colour::{FEET, GREY, HAIRLINE};
use super::foot_panel::mark;
use super::words::DASH;
use crate::base::Measured;
use crate::measure::Definition;

const ROW: f32 = 31.0;
/// Smallest letters of a name.
const LEAST: f32 = 14.0;
/// Reasons below a table, at most.
const MOST_NOTES: usize = 5;
/// Lines of one reason, at most.
const MOST_LINES: usize = 2;

/// What stands above a column.
#[derive(Clone, Debug)]
pub(super) enum Head {
    /// A foot: its place, and what it is called.
    Foot(usize, String),
    /// Words.
    Words(String),
}

/// A table to be drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    heads: Vec<Head>,
    rows: Vec<(String, Vec<Measured<String>>)>,
    /// Width of the names over that of a column.
    names: f32,
}

/// A name with its unit.
pub(super) fn named(definition: &Definition) -> String {
    match definition.unit {
        "" => definition.name.to_owned(),
        unit => format!("{}, {unit}", definition.name),
    }
}

/// A value as written in its column.
pub(super) fn shown(definition: &Definition, value: &Measured<f64>) -> Measured<String> {
    let decimals = definition.decimals;
    match value {
        Ok(value) => {
            let text = format!("{value:.decimals$}");
            // Nothing has no sign.
            let is_nothing = text.chars().all(|c| matches!(c, '-' | '0' | '.'));
            Ok(if is_nothing { text.trim_start_matches('-').to_owned() } else { text })
        }
        Err(refusal) => Err(refusal.clone()),
    }
}

/// Reasons, each once, with the letter that stands for it.
#[derive(Debug, Default)]
pub(super) struct Reasons<'a>(Vec<&'a str>);

impl<'a> Reasons<'a> {
    /// The dash and the letter of a reason.
    pub fn dash(&mut self, reason: &'a str) -> String {
        let at = self.0.iter().position(|told| *told == reason).unwrap_or_else(|| {
            self.0.push(reason);
            self.0.len() - 1
        });
        format!("{DASH} {}", letter(at))
    }

    /// What stands below a table.
    pub fn notes(&self) -> Vec<String> {
        let told = self.0.iter().enumerate().take(MOST_NOTES);
        let mut notes: Vec<String> =
            told.map(|(at, reason)| format!("{DASH} {}: {reason}.", letter(at))).collect();
        if self.0.len() > MOST_NOTES {
            notes.push("The other reasons are in the results document.".to_owned());
        }
        notes
    }
}

/// a, b, c.
fn letter(at: usize) -> char {
    u32::try_from(at).ok().and_then(|at| char::from_u32('a' as u32 + at)).unwrap_or('*')
}

/// How notes below a table are written.
pub(super) fn note_style() -> Style {
    Style::regular(17.0).colour(GREY)
}

/// Height that notes take at a width.
pub(super) fn notes_height(canvas: &Canvas, notes: &[String], width: f32) -> f32 {
    let style = note_style();
    let lines: usize = notes.iter().map(|note| canvas.line_count(note, width, &style, MOST_LINES)).sum();
    lines as f32 * style.leading()
}

/// Writes notes below each other.
pub(super) fn write_notes(canvas: &mut Canvas, notes: &[String], at: Area) {
    let style = note_style();
    let mut y = at.y;
    for note in notes {
        let room = Area::new(at.x, y, at.w, MOST_LINES as f32 * style.leading());
        y = canvas.paragraph(note, room, Align::Left, &style);
    }
}

impl Table {
    /// An empty table with these columns, the names as wide as `names` of them.
    pub fn new(heads: Vec<Head>, names: f32) -> Self {
        Self { heads, rows: Vec::new(), names }
    }

    /// Appends a row; one cell a column.
    pub fn row(&mut self, name: String, cells: Vec<Measured<String>>) {
        self.rows.push((name, cells));
    }

    /// Appends a measure; one value a column.
    pub fn measure(&mut self, definition: &Definition, values: &[Measured<f64>]) {
        self.row(named(definition), values.iter().map(|value| shown(definition, value)).collect());
    }

    /// Cells as written, and the notes below them.
    fn words(&self) -> (Vec<Vec<String>>, Vec<String>) {
        let mut reasons = Reasons::default();
        let mut written = Vec::new();
        for (_, cells) in &self.rows {
            let mut row = Vec::new();
            for cell in cells {
                row.push(match cell {
                    Ok(text) => text.clone(),
                    Err(refusal) => reasons.dash(&refusal.reason),
                });
            }
            written.push(row);
        }
        (written, reasons.notes())
    }

    /// Height it takes at a width.
    pub fn height(&self, canvas: &Canvas, width: f32) -> f32 {
        ROW * (self.rows.len() + 1) as f32 + 8.0 + notes_height(canvas, &self.words().1, width)
    }

    /// Draws it from the top of an area.
    pub fn draw(&self, canvas: &mut Canvas, area: Area) {
        let (cells, notes) = self.words();
        let share = area.w / (self.names + self.heads.len() as f32);
        let ends: Vec<f32> =
            (0..self.heads.len()).map(|at| area.x + share * (self.names + at as f32 + 1.0)).collect();
        let grey = Style::regular(18.0).colour(GREY);
        let y = area.y + ROW / 2.0;
        for (head, &x) in self.heads.iter().zip(&ends) {
            match head {
                Head::Foot(at, name) => {
                    let width = canvas.fonts.width(name, grey.size, grey.weight);
                    mark(canvas, *at, (x - width - 15.0, y), 7.0);
                    canvas.text_middle(name, (x, y), Align::Right, &grey);
                }
                Head::Words(words) => canvas.text_middle(words, (x, y), Align::Right, &grey),
            }
        }
        for (row, ((name, _), cells)) in self.rows.iter().zip(&cells).enumerate() {
            let top = area.y + ROW * (row + 1) as f32;
            let rule = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
            canvas.stroke(&[(area.x, top), (area.right(), top)], false, &rule, 1.0);
            let room = share * self.names - 8.0;
            let text = Style::regular(18.0);
            // A long name is written smaller before it is cut.
            let whole = room / canvas.fonts.width(name, text.size, text.weight).max(1.0);
            let text = Style { size: (text.size * whole.min(1.0)).max(LEAST), ..text };
            let name = canvas.fonts.fit(name, text.size, text.weight, room);
            canvas.text_middle(&name, (area.x, top + ROW / 2.0), Align::Left, &text);
            for ((cell, &x), head) in cells.iter().zip(&ends).zip(&self.heads) {
                let style = match head {
                    Head::Foot(at, _) => Style::bold(18.0).colour(FEET[*at]),
                    Head::Words(_) => Style::bold(18.0),
                };
                let cell = canvas.fonts.fit(cell, style.size, style.weight, share - 6.0);
                canvas.text_middle(&cell, (x, top + ROW / 2.0), Align::Right, &style);
            }
        }
        let below = area.y + ROW * (self.rows.len() + 1) as f32 + 8.0;
        write_notes(canvas, &notes, Area::new(area.x, below, area.w, 0.0));
    }
}
