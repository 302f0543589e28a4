//! Listings of novel emed platforms (`.lst`).
//!
//! A listing is pages of Latin-1 text, each ended by a form feed: a header, a line of column
//! numbers, and for each row its number, its pressures in kPa and its force in newtons; last the
//! forces of the columns and of the whole page. Only the active box is printed, numbered from 1 on
//! the full grid; `Matrix: 64x95` gives columns, then rows (a platform of 64 x 95 cells prints
//! rows up to 95 and columns up to 64). A wide box spreads over several pages with one picture
//! number. Pages without a picture number are summaries over the frames and no frames.
//!
//! **View.** The listing is printed top down with row 1 first and shows the platform as somebody
//! above it sees it: novel draws prints as one finds them on the ground, left foot with the big
//! toe to the right. Rows therefore count against the forward direction of the picture; drawn by
//! our convention (rows upwards) it is mirrored, which is what [`View::FromBelow`](crate::base::View::FromBelow) says. The
//! maker does not write it down, so the recording carries a note.

mod force;
mod header;
#[cfg(test)]
mod tests;

use std::io::BufRead;

use self::force::{Force, Of};
use self::header::{Header, Line};
use super::error::Fault;
use super::hints::Hints;
use super::notes::Scrubbed;
use super::series::Series;
use super::text::{Lines, printed, quote, whole};
use crate::base::{Meta, Note, Recording, Stamp, View};

/// Most forces printed for one picture: four pages beside each other of the largest mat. More come
/// only from a file made to fill the memory.
const MAX_FORCES: usize = 4 * (crate::base::MAX_ROWS + crate::base::MAX_COLS + 1);

/// The table of a page as far as it was read.
struct Table {
    cols: Vec<usize>,
    has_force: bool,
    last_row: usize,
    col_sums: Vec<f64>,
    rows: usize,
    /// The line of column forces was read, which ends a table that has one.
    closed: bool,
}

enum State {
    /// In a header; the picture number once it was read.
    Header(Option<u64>),
    Table(Table),
    /// On a page that is no frame.
    Summary,
}

/// The first line something was seen in, and how often.
#[derive(Default)]
struct Tally(Option<(u64, u64)>);

impl Tally {
    fn add(&mut self, line: u64) {
        self.0.get_or_insert((line, 0)).1 += 1;
    }
}

struct Reader {
    header: Header,
    state: State,
    mat: Option<Meta>,
    series: Series,
    /// Picture number of the frame being read, and whether all its pages so far were whole.
    open: Option<u64>,
    first: Option<u64>,
    last: Option<u64>,
    forces: Vec<Force>,
    /// Cells of the frame being read that a page gave.
    given: Vec<bool>,
    checked: bool,
    /// The last table ended with its forces.
    has_total: bool,
    missing: u64,
    summaries: Tally,
    footers: Tally,
    truncated: Option<u64>,
    scrubbed: Scrubbed,
}

/// Reads a listing.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut reader = Reader {
        header: Header::default(),
        state: State::Header(None),
        mat: None,
        series: Series::new(0),
        open: None,
        first: None,
        last: None,
        forces: Vec::new(),
        given: Vec::new(),
        checked: false,
        has_total: false,
        missing: 0,
        summaries: Tally::default(),
        footers: Tally::default(),
        truncated: None,
        scrubbed: Scrubbed::default(),
    };
    let mut page_ended = true;
    while lines.advance()? {
        let mut line = lines.line();
        while let Some(rest) = line.strip_prefix(b"\x0C") {
            reader.end_page(lines.number)?;
            (line, page_ended) = (rest, true);
        }
        if !line.trim_ascii().is_empty() {
            page_ended = false;
            let read = reader.line(line, lines.number, lines.terminated, hints);
            // A last line cut short is no mistake of its own; the frame it belongs to is dropped.
            let cut = |fault: &Fault| !lines.terminated && fault.line() == Some(lines.number);
            read.or_else(|fault| if cut(&fault) { Ok(()) } else { Err(fault) })?;
        }
    }
    if !page_ended {
        reader.end_file(lines.number);
    }
    reader.finish(lines.number)
}

impl Reader {
    fn line(&mut self, line: &[u8], at: u64, terminated: bool, hints: &Hints) -> Result<(), Fault> {
        let text = line.trim_ascii();
        let new_page = text.strip_prefix(b"Page ").is_some_and(|number| whole(number).is_some());
        if new_page {
            return self.end_page(at);
        }
        match &mut self.state {
            State::Header(_) => self.header_line(text, at, hints),
            State::Table(table) if !table.closed => {
                let frame = self.open.unwrap_or(0);
                self.table_line(text, at, terminated).map_err(|fault| fault.in_frame(frame))
            }
            State::Table(_) => {
                self.footers.add(at);
                Ok(())
            }
            State::Summary => Ok(()),
        }
    }

    fn header_line(&mut self, text: &[u8], at: u64, hints: &Hints) -> Result<(), Fault> {
        match self.header.line(text, at, &mut self.scrubbed)? {
            Line::Known => Ok(()),
            Line::Picture(picture) => {
                self.state = State::Header(picture);
                Ok(())
            }
            Line::Columns(cols, has_force) => self.begin_table(cols, has_force, at, hints),
        }
    }

    fn begin_table(
        &mut self,
        cols: Vec<usize>,
        has_force: bool,
        at: u64,
        hints: &Hints,
    ) -> Result<(), Fault> {
        let State::Header(Some(picture)) = self.state else {
            self.summaries.add(at);
            self.state = State::Summary;
            return Ok(());
        };
        if self.mat.is_none() {
            let meta = self.header.describe(hints)?;
            self.series = Series::new(meta.mat.cells());
            self.given = vec![false; meta.mat.cells()];
            self.mat = Some(meta);
        }
        let Some((known, _)) = self.header.matrix else { return Err(self.header.incomplete("Matrix")) };
        if let Some(&col) = cols.iter().find(|&&col| col > known) {
            return Err(
                Fault::at_line(at, format!("expected columns 1 to {known}, got {col}")).in_frame(picture)
            );
        }
        if self.open.is_some_and(|open| open != picture) {
            self.commit()?;
        }
        let before = self.open.or(self.last);
        if before.is_some_and(|before| picture < before || (picture == before && self.open.is_none())) {
            let what = format!("expected a picture number above {}, got {picture}", before.unwrap_or(0));
            return Err(Fault::at_line(at, what));
        }
        if self.open.is_none() {
            self.missing += before.map_or(0, |before| picture - before - 1);
            self.open = Some(picture);
        }
        self.has_total = false;
        let col_sums = vec![0.0; cols.len()];
        self.state = State::Table(Table { cols, has_force, last_row: 0, col_sums, rows: 0, closed: false });
        Ok(())
    }

    fn table_line(&mut self, text: &[u8], at: u64, terminated: bool) -> Result<(), Fault> {
        let (Some(meta), State::Table(table)) = (&self.mat, &mut self.state) else { return Ok(()) };
        let mat = &meta.mat;
        let mut fields = text.split(|byte| byte.is_ascii_whitespace()).filter(|field| !field.is_empty());
        let label = fields.next().unwrap_or_default();
        let is_force = label == b"Force";
        let row = whole(label).map(|row| row as usize);
        if !is_force && !row.is_some_and(|row| row > table.last_row && row <= mat.rows()) {
            let what =
                format!("expected a row from {} to {}, got {}", table.last_row + 1, mat.rows(), quote(label));
            return Err(Fault::at_line(at, what));
        }
        let mut page_kpa = 0.0;
        let mut got = 0;
        for field in fields {
            let place = got;
            got += 1;
            let Some(printed) = printed(field, b'.').filter(|printed| printed.value >= 0.0) else {
                let what = format!("expected a pressure or force of at least 0, got {}", quote(field));
                return Err(Fault::at_line(at, what));
            };
            match (table.cols.get(place), row) {
                (Some(&col), Some(row)) => {
                    let cell = (row - 1) * mat.cols() + col - 1;
                    if std::mem::replace(&mut self.given[cell], true) {
                        let what = format!(
                            "row {row}, column {col} was given by a page before, with the same picture number"
                        );
                        return Err(Fault::at_line(at, what));
                    }
                    self.series.frame[cell] = printed.value;
                    page_kpa += printed.value;
                    table.col_sums[place] += printed.value;
                }
                (Some(&col), None) => self.forces.push(Force {
                    line: at,
                    of: Of::Col(col),
                    printed,
                    page_kpa: table.col_sums[place],
                    cells: table.rows,
                }),
                (None, row) => {
                    let page_kpa = if row.is_some() { page_kpa } else { table.col_sums.iter().sum() };
                    let of = row.map_or(Of::All, Of::Row);
                    let cells = if row.is_some() { table.cols.len() } else { table.cols.len() * table.rows };
                    self.forces.push(Force { line: at, of, printed, page_kpa, cells });
                }
            }
        }
        let expected = table.cols.len() + usize::from(table.has_force);
        if got != expected {
            let what = format!("expected {expected} numbers in the row, got {got}");
            return Err(Fault::at_line(at, what));
        }
        if self.forces.len() > MAX_FORCES {
            return Err(Fault::at_line(
                at,
                format!("expected at most {MAX_FORCES} printed forces for a picture, got more"),
            ));
        }
        if let Some(row) = row {
            (table.last_row, table.rows) = (row, table.rows + 1);
        }
        table.closed = is_force && terminated;
        self.has_total = table.closed;
        Ok(())
    }

    /// A page ends: at a form feed or where the next one begins.
    fn end_page(&mut self, at: u64) -> Result<(), Fault> {
        if let State::Table(table) = &self.state
            && table.has_force
            && !table.closed
        {
            let fault = Fault::at_line(at, "expected the line of column forces before the end of the page");
            return Err(fault.in_frame(self.open.unwrap_or(0)));
        }
        self.state = State::Header(None);
        Ok(())
    }

    /// The file ends without the form feed that ends a page.
    fn end_file(&mut self, at: u64) {
        let keep = match &self.state {
            State::Table(table) if table.closed => return,
            State::Summary => return,
            State::Table(_) => false,
            // The next page of the same picture might have followed, unless the forces, which
            // come last, were there.
            State::Header(picture) => {
                self.has_total && picture.is_none_or(|picture| Some(picture) != self.open)
            }
        };
        self.truncated = Some(at);
        if !keep {
            self.open = None;
            self.series.discard();
            self.forces.clear();
        }
    }

    /// The frame being read is whole: its printed forces are checked and it is kept.
    fn commit(&mut self) -> Result<(), Fault> {
        let (Some(picture), Some(meta)) = (self.open.take(), &self.mat) else { return Ok(()) };
        let (x, y) = self.header.sensor_mm.unwrap_or_default();
        let area_mm2 = self.header.area_mm2.unwrap_or(x * y);
        for force in self.forces.drain(..) {
            self.checked = true;
            force
                .check(&self.series.frame, meta.mat.cols(), area_mm2)
                .map_err(|fault| fault.in_frame(picture))?;
        }
        let first = *self.first.get_or_insert(picture);
        let t_s = (picture - first) as f64 / meta.rate_hz.unwrap_or(1.0);
        self.last = Some(picture);
        self.given.fill(false);
        self.series.commit(Stamp { t_s, ..Stamp::default() })
    }

    fn finish(mut self, lines: u64) -> Result<Recording, Fault> {
        self.commit()?;
        let last_is_summary = self.series.last_is_maximum();
        if last_is_summary {
            self.series.drop_last();
        }
        let Some(mut meta) = self.mat else {
            return Err(Fault::new(format!(
                "expected a page with `Pict-No.:` and a table, got none in {lines} lines"
            )));
        };
        let mut note = |key: &str, text: String| meta.notes.push(Note::new(key, text));
        if let Some(line) = self.truncated {
            let frames = self.series.frames();
            note(
                "truncated",
                format!(
                    "the file ends within a page at line {line}; the {frames} whole frames before it were kept"
                ),
            );
        }
        if self.missing > 0 {
            note(
                "gap",
                format!("{} pictures are missing (by number); times were kept consistent", self.missing),
            );
        }
        if last_is_summary {
            note(
                "summary",
                "the last picture is the maximum over all others and was not taken for a frame".to_owned(),
            );
        }
        if let Some((line, count)) = self.summaries.0 {
            note(
                "summary",
                format!(
                    "{count} pages without a picture number, from line {line} on, were not taken for frames"
                ),
            );
        }
        if let Some((line, count)) = self.footers.0 {
            note("skipped", format!("{count} lines below the tables, from line {line} on, were not read"));
        }
        if !self.checked {
            note(
                "assumed",
                "no forces are printed beside the cells, so kPa was assumed and nothing could be checked"
                    .to_owned(),
            );
        }
        if meta.mat.view() == View::FromBelow {
            note("assumed", "side of the foot: the listing was taken to show the platform from above, first row at the top".to_owned());
        }
        meta.notes.extend(self.scrubbed.notes());
        self.series.finish(meta)
    }
}
