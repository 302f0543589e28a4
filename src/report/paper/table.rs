//! A quiet table of measures: a name with its unit in each row, a column a foot or one for both; what
//! is refused has a dash and a letter, and the reasons stand once below.

use super::area::Area;
use super::canvas::{Align, BODY, Canvas, Line, NARROWEST, Style};
use super::colour::{FEET, GREY, HAIRLINE};
use super::font::Fonts;
use super::mark::mark;
use crate::base::{InWords, Language, Measured, Refusal};
use crate::measure::Definition;
use crate::report::paper::words::{DASH, Word, capital, stopped};

/// Height of a row whose name takes one line.
const ROW: f32 = 36.0;
/// Between a name and the first column, and between two columns, at least.
const BESIDE: f32 = 10.0;
/// Room of a foot's mark before its name.
const MARK: f32 = 23.0;
/// Lines of a name or of words above a column, at most.
const MOST_NAME_LINES: usize = 4;
/// Reasons below a table, at most.
const MOST_NOTES: usize = 5;
/// Lines of one reason, at most.
const MOST_LINES: usize = 4;

/// What stands above a column.
#[derive(Clone, Debug)]
pub(in crate::report) enum Head {
    /// A foot: its place, and what it is called.
    Foot(usize, String),
    /// Words.
    Words(String),
}

/// A table to be drawn.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Table {
    heads: Vec<Head>,
    rows: Vec<(String, Vec<Measured<String>>)>,
    /// Width of the names over that of a column.
    names: f32,
    /// Widths of the columns that are not as wide as the others, over that of a column.
    widths: Vec<f32>,
    /// Reasons that a table before it on the same card tells: their letters go on.
    told_before: Vec<Refusal>,
}

/// A name with its unit.
pub(in crate::report) fn named(definition: &Definition, language: Language) -> String {
    let name = definition.in_words(language);
    match definition.unit {
        "" => name,
        unit => format!("{name}, {unit}"),
    }
}

/// Reasons, each once, with the letter that stands for it.
#[derive(Debug, Default)]
pub(in crate::report) struct Reasons<'a>(Vec<&'a Refusal>);

impl<'a> Reasons<'a> {
    /// The dash and the letter of a reason.
    pub(crate) fn dash(&mut self, reason: &'a Refusal) -> String {
        format!("{DASH} ({})", letter(self.letter(reason)))
    }

    /// Which letter stands for a reason, from 0.
    fn letter(&mut self, reason: &'a Refusal) -> usize {
        self.0.iter().position(|told| *told == reason).unwrap_or_else(|| {
            self.0.push(reason);
            self.0.len() - 1
        })
    }

    /// What stands below a table, the first reasons left out that were told before it.
    pub(crate) fn notes(&self, before: usize, language: Language) -> Vec<String> {
        let told = self.0.iter().enumerate().skip(before).take(MOST_NOTES);
        let note = |(at, reason): (usize, &&Refusal)| {
            stopped(&format!("({}) {}", letter(at), capital(&reason.in_words(language))))
        };
        let mut notes: Vec<String> = told.map(note).collect();
        if self.0.len() > before + MOST_NOTES {
            notes.push(Word::OtherReasons.in_words(language));
        }
        notes
    }
}

/// a, b, c.
fn letter(at: usize) -> char {
    u32::try_from(at).ok().and_then(|at| char::from_u32('a' as u32 + at)).unwrap_or('*')
}

/// How notes below a table are written.
pub(in crate::report) fn note_style() -> Style {
    Style::regular(BODY).colour(GREY)
}

/// Height that notes take at a width.
pub(in crate::report) fn notes_height(canvas: &Canvas, notes: &[String], width: f32) -> f32 {
    let style = note_style();
    let lines: usize = notes.iter().map(|note| canvas.line_count(note, width, &style, MOST_LINES)).sum();
    lines as f32 * style.leading()
}

/// Writes notes below each other.
pub(in crate::report) fn write_notes(canvas: &mut Canvas, notes: &[String], at: Area) {
    let style = note_style();
    let mut y = at.y;
    for note in notes {
        let room = Area::new(at.x, y, at.w, MOST_LINES as f32 * style.leading());
        y = canvas.paragraph(note, room, Align::Left, &style);
    }
}

impl Table {
    /// An empty table with these columns, the names as wide as `names` of them.
    pub(crate) fn new(heads: Vec<Head>, names: f32) -> Self {
        let widths = vec![1.0; heads.len()];
        Self { heads, names, widths, ..Self::default() }
    }

    /// The same below the letters of a table before it on the same card: a reason has one letter on a card, and stands
    /// once on it.
    pub(crate) fn after(self, before: &Self) -> Self {
        let refused = before.rows.iter().flat_map(|(_, cells)| cells).filter_map(|cell| cell.as_ref().err());
        let mut reasons = Reasons::default();
        before.told_before.iter().chain(refused).for_each(|reason| {
            reasons.letter(reason);
        });
        Self { told_before: reasons.0.into_iter().cloned().collect(), ..self }
    }

    /// The same with columns of these widths over that of a usual one.
    pub(crate) fn with_widths(self, widths: &[f32]) -> Self {
        Self { widths: widths.to_vec(), ..self }
    }

    /// Appends a row; one cell a column.
    pub(crate) fn row(&mut self, name: String, cells: Vec<Measured<String>>) {
        self.rows.push((name, cells));
    }

    /// Appends a measure; one value a column.
    pub(crate) fn measure(&mut self, definition: &Definition, values: &[Measured<f64>], language: Language) {
        let number = |value: f64| language.localised(definition.number(value));
        let cells = values.iter().map(|value| value.clone().map(number));
        self.row(named(definition, language), cells.collect());
    }

    /// Cells as written, and the notes below them.
    fn words(&self, language: Language) -> (Vec<Vec<String>>, Vec<String>) {
        let mut reasons = Reasons(self.told_before.iter().collect());
        let mut written = Vec::new();
        for (_, cells) in &self.rows {
            let mut row = Vec::new();
            for cell in cells {
                row.push(match cell {
                    Ok(text) => text.clone(),
                    Err(refusal) => reasons.dash(refusal),
                });
            }
            written.push(row);
        }
        (written, reasons.notes(self.told_before.len(), language))
    }

    /// The names' width, and for each column where it ends and how wide it is, in pixels.
    fn columns(&self, area: Area) -> (f32, Vec<(f32, f32)>) {
        let share = area.w / (self.names + self.widths.iter().sum::<f32>());
        let mut end = area.x + share * self.names;
        let ends = self.widths.iter().map(|width| {
            end += share * width;
            (end, share * width)
        });
        (share * self.names, ends.collect())
    }

    /// The name of each row in lines, and the height of the row.
    fn laid(&self, fonts: &Fonts, width: f32) -> Vec<(Vec<String>, f32)> {
        let style = Style::regular(BODY);
        let lay = |(name, _): &(String, Vec<Measured<String>>)| {
            let lines = fonts.wrap(name, style.size, style.weight, width - BESIDE, MOST_NAME_LINES);
            let more = lines.len().saturating_sub(1) as f32 * style.leading();
            (lines, ROW + more)
        };
        self.rows.iter().map(lay).collect()
    }

    /// The words above each column in lines.
    fn laid_heads(&self, fonts: &Fonts, columns: &[(f32, f32)]) -> Vec<Vec<String>> {
        let style = Style::regular(BODY);
        let lay = |(head, (_, width)): (&Head, &(f32, f32))| match head {
            Head::Foot(_, name) => vec![name.clone()],
            Head::Words(words) => {
                let room = width - BESIDE;
                fonts.wrap_whole(words, style.size, (room, room / NARROWEST), MOST_NAME_LINES)
            }
        };
        self.heads.iter().zip(columns).map(lay).collect()
    }

    fn heads_height(heads: &[Vec<String>]) -> f32 {
        let lines = heads.iter().map(Vec::len).max().unwrap_or(1).max(1);
        ROW + (lines - 1) as f32 * Style::regular(BODY).leading()
    }

    /// Height it takes at a width.
    pub(crate) fn height(&self, canvas: &Canvas, width: f32) -> f32 {
        let (names, columns) = self.columns(Area::new(0.0, 0.0, width, 0.0));
        let rows: f32 = self.laid(&canvas.fonts, names).iter().map(|(_, height)| height).sum();
        let heads = Self::heads_height(&self.laid_heads(&canvas.fonts, &columns));
        heads + rows + 8.0 + notes_height(canvas, &self.words(canvas.language).1, width)
    }

    /// Draws it from the top of an area.
    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Area) {
        let (cells, notes) = self.words(canvas.language);
        let (names, columns) = self.columns(area);
        let heads = self.laid_heads(&canvas.fonts, &columns);
        let mut top = area.y + Self::heads_height(&heads);
        self.draw_heads(canvas, &heads, &columns, top);
        let text = Style::regular(BODY);
        for (cells, (lines, height)) in cells.iter().zip(self.laid(&canvas.fonts, names)) {
            let rule = Line { colour: HAIRLINE, width: 1.0, dash: &[] };
            canvas.stroke(&[(area.x, top), (area.right(), top)], false, &rule, 1.0);
            for (at, line) in lines.iter().enumerate() {
                let y = top + ROW / 2.0 + at as f32 * text.leading();
                canvas.text_middle(line, (area.x, y), Align::Left, &text);
            }
            for ((cell, &(end, width)), head) in cells.iter().zip(&columns).zip(&self.heads) {
                let style = match head {
                    Head::Foot(at, _) => Style::bold(BODY).colour(FEET[*at]),
                    Head::Words(_) => Style::bold(BODY),
                };
                canvas.text_middle_within(cell, (end, top + ROW / 2.0), Align::Right, &style, width - BESIDE);
            }
            top += height;
        }
        write_notes(canvas, &notes, Area::new(area.x, top + 8.0, area.w, 0.0));
    }

    /// Writes what stands above the columns, the last lines just above the first row.
    fn draw_heads(&self, canvas: &mut Canvas, heads: &[Vec<String>], columns: &[(f32, f32)], bottom: f32) {
        let grey = Style::regular(BODY).colour(GREY);
        for ((head, lines), &(end, width)) in self.heads.iter().zip(heads).zip(columns) {
            for (above, line) in lines.iter().rev().enumerate() {
                let y = bottom - ROW / 2.0 - above as f32 * grey.leading();
                let mut room = width - BESIDE;
                if let Head::Foot(at, _) = head {
                    room -= MARK;
                    let written = canvas.fonts.width(line, grey.size, grey.weight).min(room);
                    mark(canvas, *at, (end - written - 15.0, y), 7.0);
                }
                canvas.text_middle_within(line, (end, y), Align::Right, &grey, room);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::gait;
    use crate::report::Reason;

    #[test]
    fn a_reason_has_one_letter_on_a_card_and_stands_once_on_it() {
        let [whole, foot] = [Reason::NoWhole, Reason::NoFoot].map(Refusal::from);
        let heads = || vec![Head::Words("both".to_owned())];
        let mut first = Table::new(heads(), 1.0);
        first.measure(&gait::CADENCE, &[Err(whole.clone())], Language::English);
        let mut second = Table::new(heads(), 1.0);
        for reason in [&foot, &whole] {
            second.measure(&gait::STEP_TIME, &[Err(reason.clone())], Language::English);
        }
        let [(cells, notes), (more, more_notes)] =
            [&first, &second.after(&first)].map(|table| table.words(Language::English));
        assert_eq!(cells, [[format!("{DASH} (a)")]]);
        assert_eq!(more, [[format!("{DASH} (b)")], [format!("{DASH} (a)")]]);
        assert_eq!(notes, [format!("(a) {}.", capital(&whole.to_string()))]);
        assert_eq!(more_notes, [format!("(b) {}.", capital(&foot.to_string()))]);
    }
}
