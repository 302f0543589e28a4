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
//! our convention (rows upwards) it is mirrored, which is what [`View::FromBelow`] says. The
//! maker does not write it down, so the recording carries a note.

use std::io::BufRead;

use super::error::Fault;
use super::hints::{Hints, Said};
use super::notes::Scrubbed;
use super::series::Series;
use super::text::{Lines, Printed, find, number, printed, quote, whole};
use crate::base::{Mat, Meta, Note, Recording, Scale, Stamp, View};

/// Header lines of every listing that say nothing about the recording.
const BOILERPLATE: [&[u8]; 4] =
    [b"novel munich", b"pedar is a registered trademark", b"MV over frames", b"Force[N]="];

/// What the header of a page says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Header {
    /// Columns and rows.
    matrix: Option<(usize, usize)>,
    sensor_mm: Option<(f64, f64)>,
    area_mm2: Option<f64>,
    period_s: Option<f64>,
}

/// A force printed beside cells, to be checked once the frame is whole.
struct Force {
    line: u64,
    of: Of,
    printed: Printed,
    /// Sum over the cells of its own page, and their number.
    page_kpa: f64,
    cells: usize,
}

#[derive(Clone, Copy)]
enum Of {
    Row(usize),
    Col(usize),
    All,
}

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
    summaries: Vec<u64>,
    footers: Vec<u64>,
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
        summaries: Vec::new(),
        footers: Vec::new(),
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
                self.footers.push(at);
                Ok(())
            }
            State::Summary => Ok(()),
        }
    }

    fn header_line(&mut self, text: &[u8], at: u64, hints: &Hints) -> Result<(), Fault> {
        let after = |key: &[u8]| find(text, key).map(|start| text[start + key.len()..].trim_ascii());
        let bad =
            |what: &str, got: &[u8]| Err(Fault::at_line(at, format!("expected {what}, got {}", quote(got))));
        let mut known = false;
        if text.starts_with(b"File:") {
            self.scrubbed.add("the file path", at);
            known = true;
        }
        // The path comes first on this line and may hold anything, so the last place counts.
        if let Some(start) = rfind(text, b"Matrix:") {
            let given = text[start + 7..].trim_ascii();
            let mut sizes = given.split(|&byte| byte == b'x').map(whole);
            let (Some(Some(cols)), Some(Some(rows)), None) = (sizes.next(), sizes.next(), sizes.next())
            else {
                return bad("a matrix of columns x rows", given);
            };
            self.set(|header| &mut header.matrix, (cols as usize, rows as usize), "matrix", at)?;
            known = true;
        }
        if known {
            return Ok(());
        }
        if let Some(given) = after(b"Sensor area:") {
            let Some((area_cm2, rest)) = leading(given) else { return bad("an area", given) };
            if !rest.starts_with(b"cm") {
                return bad("a sensor area in cm2", rest);
            }
            self.set(|header| &mut header.area_mm2, area_cm2 * 100.0, "sensor area", at)?;
            known = true;
        }
        if let Some(given) = after(b"Time/picture:") {
            let factor = |unit: &[u8]| match unit {
                b"ms" => Some(0.001),
                b"s" => Some(1.0),
                _ => None,
            };
            let period = leading(given).and_then(|(value, unit)| Some(value * factor(unit)?));
            let Some(period_s) = period.filter(|&period_s| period_s > 0.0) else {
                return bad("a time in ms or s", given);
            };
            self.set(|header| &mut header.period_s, period_s, "time between pictures", at)?;
            known = true;
        }
        if let Some(given) = after(b"Sensor size:") {
            let mut sizes =
                given.strip_suffix(b"cm").unwrap_or_default().split(|&byte| byte == b'x').map(number);
            let (Some(Some(x)), Some(Some(y)), None) = (sizes.next(), sizes.next(), sizes.next()) else {
                return bad("a sensor size in cm", given);
            };
            self.set(|header| &mut header.sensor_mm, (x * 10.0, y * 10.0), "sensor size", at)?;
            known = true;
        }
        if let Some(given) = after(b"Pict-No.:") {
            let digits = given.iter().take_while(|byte| byte.is_ascii_digit()).count();
            self.state = State::Header(whole(&given[..digits]));
            known = true;
        }
        if known || BOILERPLATE.iter().any(|known| find(text, known).is_some()) {
            return Ok(());
        }
        match columns(text) {
            Some((cols, has_force)) => self.begin_table(cols, has_force, at, hints),
            None => {
                let field = text.split(|&byte| byte == b':').next().unwrap_or(text);
                self.scrubbed.add(Scrubbed::personal(field).unwrap_or("an unknown header line"), at);
                Ok(())
            }
        }
    }

    /// Notes a value of the header, which has to be the same on every page.
    fn set<T: Copy + PartialEq>(
        &mut self,
        field: impl Fn(&mut Header) -> &mut Option<T>,
        value: T,
        name: &str,
        at: u64,
    ) -> Result<(), Fault> {
        match field(&mut self.header).replace(value) {
            Some(before) if before != value => {
                Err(Fault::at_line(at, format!("expected the {name} of the pages before, got another one")))
            }
            _ => Ok(()),
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
            self.summaries.push(at);
            self.state = State::Summary;
            return Ok(());
        };
        if self.mat.is_none() {
            let meta = self.describe(hints)?;
            self.series = Series::new(meta.mat.cells());
            self.given = vec![false; meta.mat.cells()];
            self.mat = Some(meta);
        }
        let Some((known, _)) = self.header.matrix else { return Err(self.incomplete("Matrix")) };
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

    fn incomplete(&self, field: &str) -> Fault {
        Fault::new(format!("expected `{field}:` in the header of the first page, got none"))
    }

    fn describe(&self, hints: &Hints) -> Result<Meta, Fault> {
        let (cols, rows) = self.header.matrix.ok_or_else(|| self.incomplete("Matrix"))?;
        let (x, y) = self.header.sensor_mm.ok_or_else(|| self.incomplete("Sensor size"))?;
        let period_s = self.header.period_s.ok_or_else(|| self.incomplete("Time/picture"))?;
        // Size and pitch of the file itself must make sense even where a hint replaces them.
        Mat::new(rows, cols, x, y)?;
        if let Some(area) = self.header.area_mm2
            && (area - x * y).abs() > 0.02 * x * y + 0.5
        {
            return Err(Fault::new(format!(
                "expected a sensor area of {} mm2 (size of a sensor), got {area}",
                x * y
            )));
        }
        let said = Said {
            rows,
            cols,
            pitch_mm: Some((x, y)),
            rate_hz: Some(1.0 / period_s),
            scale: Some(Scale::KPA),
            view: View::FromBelow,
            states_view: false,
            needs_rate: true,
        };
        hints.meta(said, "emed .lst")
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
        // kPa times mm2 is a thousandth of a newton.
        let newton_per_kpa = self.header.area_mm2.unwrap_or(x * y) * 1e-3;
        let cols = meta.mat.cols();
        for force in self.forces.drain(..) {
            self.checked = true;
            // Each cell and the force were rounded to the digits printed, cells to 0.01 or coarser.
            let slack = force.printed.rounding() + force.cells as f64 * 0.005 * newton_per_kpa + 1e-6;
            let fits = |sum_kpa: f64| (sum_kpa * newton_per_kpa - force.printed.value).abs() <= slack;
            if fits(force.page_kpa) {
                continue;
            }
            let frame = &self.series.frame;
            let (what, sum_kpa): (String, f64) = match force.of {
                Of::Row(row) => (format!("row {row}"), frame[(row - 1) * cols..row * cols].iter().sum()),
                Of::Col(col) => (format!("column {col}"), frame.iter().skip(col - 1).step_by(cols).sum()),
                Of::All => ("the whole picture".to_owned(), frame.iter().sum()),
            };
            // A picture on several pages may print forces over all of them.
            if !fits(sum_kpa) {
                let got = sum_kpa * newton_per_kpa;
                let what = format!(
                    "the printed force of {what} is {} N, but its cells give {got:.3} N",
                    force.printed.value
                );
                return Err(Fault::at_line(force.line, what).in_frame(picture));
            }
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
                format!("{} pictures are missing by their numbers; times are kept right", self.missing),
            );
        }
        if last_is_summary {
            note(
                "summary",
                "the last picture is the maximum over all others and was not taken for a frame".to_owned(),
            );
        }
        if let Some(line) = self.summaries.first() {
            let count = self.summaries.len();
            note(
                "summary",
                format!(
                    "{count} pages without a picture number, from line {line} on, were not taken for frames"
                ),
            );
        }
        if let Some(line) = self.footers.first() {
            let count = self.footers.len();
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

/// The number a text begins with, and what follows.
fn leading(text: &[u8]) -> Option<(f64, &[u8])> {
    let end = text.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'.')).unwrap_or(text.len());
    Some((number(&text[..end])?, text[end..].trim_ascii()))
}

/// Column numbers, rising, and whether a column of forces follows them.
fn columns(text: &[u8]) -> Option<(Vec<usize>, bool)> {
    let mut cols: Vec<usize> = Vec::new();
    let mut fields =
        text.split(|byte| byte.is_ascii_whitespace()).filter(|field| !field.is_empty()).peekable();
    while let Some(field) = fields.next() {
        if field == b"Force" && fields.peek().is_none() && !cols.is_empty() {
            return Some((cols, true));
        }
        let col = whole(field)? as usize;
        if col <= cols.last().copied().unwrap_or(0) {
            return None;
        }
        cols.push(col);
    }
    (!cols.is_empty()).then_some((cols, false))
}

fn rfind(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).rposition(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CellsRef;

    fn header(page: usize, picture: &str) -> Vec<u8> {
        let mut text = format!(
            "\t\t\t\tPage {page}\n\n\tFile: C:\\kids\\Anna Matrix: 1x1.dat \tMatrix: 4x3 \n\tSensor area: 0.25 cm"
        )
        .into_bytes();
        text.push(0xB2);
        text.extend_from_slice(b"\tTime/picture:20.0 ms\n\tMV over frames\n\tSensor size: 0.500x0.500 cm\n");
        text.extend_from_slice(format!("\tnovel munich/st.paul/london\n{picture}\n").as_bytes());
        text
    }

    /// A page whose box is columns 2 and 3, rows 2 and 3.
    fn page(page: usize, picture: &str, cells: [u32; 4]) -> Vec<u8> {
        let [a, b, c, d] = cells;
        let force = |kpa: u32| format!("{:.2}", f64::from(kpa) * 0.025 + 1e-9);
        let mut text = header(page, picture);
        text.extend_from_slice(
            format!(
                "\t2\t3\tForce\n2\t{a}.00\t{b}.00\t{}\n3\t{c}.00\t{d}.00\t{}\nForce\t{}\t{}\t{}\n\x0C\n",
                force(a + b),
                force(c + d),
                force(a + c),
                force(b + d),
                force(a + b + c + d)
            )
            .as_bytes(),
        );
        text
    }

    fn picture(number: usize) -> String {
        format!("\tPict-No.: {number}  Force[N]=sum*sensor_area in row/column\n")
    }

    fn listing() -> Vec<u8> {
        let mut text = b"\n".to_vec();
        text.extend(page(1, &picture(1), [5, 10, 0, 15]));
        text.extend(page(2, &picture(2), [20, 0, 35, 15]));
        text.extend(page(3, &picture(4), [10, 0, 0, 0]));
        text
    }

    fn parse(text: &[u8]) -> Result<Recording, String> {
        read(text, &Hints::default())
            .map_err(|fault| fault.in_file(std::path::Path::new("x.lst")).to_string())
    }

    fn replaced(from: &str, to: &str) -> Vec<u8> {
        let text = listing();
        let at = find(&text, from.as_bytes()).unwrap();
        [&text[..at], to.as_bytes(), &text[at + from.len()..]].concat()
    }

    fn has_note(recording: &Recording, key: &str, text: &str) -> bool {
        recording.meta.notes.iter().any(|note| note.key == key && note.text.contains(text))
    }

    #[test]
    fn the_box_lies_in_the_full_grid() {
        let recording = parse(&listing()).unwrap();
        let mat = &recording.meta.mat;
        assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), recording.frames()), (3, 4, 5.0, 3));
        assert_eq!(recording.frame(0), CellsRef::U16(&[0, 0, 0, 0, 0, 5, 10, 0, 0, 0, 15, 0]));
        assert_eq!(recording.meta.rate_hz, Some(50.0));
    }

    #[test]
    fn a_missing_picture_moves_no_other() {
        let recording = parse(&listing()).unwrap();
        let times: Vec<f64> = recording.stamps().iter().map(|stamp| stamp.t_s).collect();
        assert_eq!(times, [0.0, 0.02, 0.06]);
        assert!(has_note(&recording, "gap", "1 pictures"));
    }

    #[test]
    fn the_path_is_scrubbed_and_told() {
        let recording = parse(&listing()).unwrap();
        assert!(!format!("{:?}", recording.meta).contains("Anna"));
        assert!(has_note(&recording, "scrubbed", "the file path in line 4 and 2 more times"));
        let named = parse(&replaced("\tMV over frames", "\tPatient: Anna")).unwrap();
        assert!(!format!("{:?}", named.meta).contains("Anna"));
        assert!(has_note(&named, "scrubbed", "PATIENT in line 6"));
    }

    #[test]
    fn summaries_are_no_frames() {
        let mut labelled = listing();
        labelled.extend(page(4, "\tMVP  Force[N]=sum*sensor_area in row/column\n", [20, 10, 35, 15]));
        let recording = parse(&labelled).unwrap();
        assert_eq!(recording.frames(), 3);
        assert!(
            has_note(&recording, "summary", "1 pages without a picture number, from line 53 on"),
            "{:?}",
            recording.meta.notes
        );

        let mut unlabelled = listing();
        unlabelled.extend(page(4, &picture(5), [20, 10, 35, 15]));
        let recording = parse(&unlabelled).unwrap();
        assert_eq!(recording.frames(), 3);
        assert!(has_note(&recording, "summary", "the maximum over all others"));
    }

    #[test]
    fn a_wide_box_spreads_over_pages() {
        let mut text = header(1, &picture(1));
        text.extend_from_slice(b"\t1\t2\n1\t5.00\t10.00\n\x0C\n");
        text.extend(header(2, &picture(1)));
        text.extend_from_slice(b"\t3\t4\tForce\n1\t15.00\t0.00\t0.75\nForce\t0.38\t0.00\t0.75\n\x0C\n");
        let recording = parse(&text).unwrap();
        assert_eq!(recording.frames(), 1);
        assert_eq!(recording.frame(0).get(0), 5.0);
        assert_eq!(recording.frame(0).get(2), 15.0);
    }

    #[test]
    fn a_force_that_its_cells_do_not_give_is_refused() {
        let refusal = parse(&replaced("2\t5.00", "2\t6.00")).unwrap_err();
        assert!(
            refusal.contains(
                "line 12, frame 1: the printed force of row 2 is 0.38 N, but its cells give 0.400 N"
            ),
            "{refusal}"
        );
    }

    #[test]
    fn a_cut_listing_keeps_its_whole_frames_and_says_so() {
        let text = listing();
        let ends: Vec<usize> = (0..text.len()).filter(|&at| text[at] == 0x0C).collect();
        for cut in 0..text.len() {
            // The line break before the form feed already ends the table.
            let whole = ends.iter().filter(|&&end| cut >= end).count();
            match parse(&text[..cut]) {
                Ok(recording) => {
                    assert_eq!(recording.frames(), whole, "cut at {cut}");
                    let blank = text[ends[whole - 1]..cut].iter().all(u8::is_ascii_whitespace);
                    assert_eq!(has_note(&recording, "truncated", ""), !blank, "cut at {cut}");
                }
                Err(_) => assert_eq!(whole, 0, "cut at {cut}"),
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("Matrix: 4x3", "Matrix: 4", "expected a matrix"),
            ("Matrix: 4x3", "Matrix: 0x3", "0 columns"),
            ("Matrix: 4x3", "Matrix: 100000x3", "100000 columns"),
            ("Matrix: 4x3", "Matrix: 2x3", "expected columns 1 to 2, got 3"),
            ("Matrix: 4x3", "Matrix: 4x2", "expected a row from 3 to 2, got \"3\""),
            ("20.0 ms", "0.0 ms", "expected a time"),
            ("0.500x0.500 cm", "-0.500x0.500 cm", "pitch"),
            ("0.500x0.500 cm", "0.900x0.500 cm", "expected a sensor area"),
            ("2\t5.00", "2\t-5.00", "got \"-5.00\""),
            ("2\t5.00", "2\tNaN", "got \"NaN\""),
            ("2\t5.00\t", "2\t", "expected 3 numbers in the row, got 2"),
            ("Force\t0.13", "\x0C\t0.13", "expected the line of column forces"),
            ("Pict-No.: 2", "Pict-No.: 1", "row 2, column 2 was given by a page before"),
        ] {
            let refusal = parse(&replaced(from, to)).err();
            assert!(
                refusal.as_ref().is_some_and(|refusal| refusal.contains(told)),
                "{from} {to}: {refusal:?}"
            );
        }
        assert!(parse(b"").unwrap_err().contains("expected a page"));
    }
}
