//! A user's own regions: a number for each cell of the mat.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _};
use std::path::Path;

use super::array::read_small;
use super::error::{Fault, ImportError};
use super::hints::{CellUnit, Hints};
use super::series::MAX_CELLS;
use super::text::{Lines, quote, whole};
use crate::base::Grid;

/// Highest number of a region.
const MAX_REGION: u16 = 255;

/// Reads a grid of region numbers: 0 for a cell of no region, 1 to 255 for a region. Either a NumPy array of
/// rows x columns, or text with one line a row and commas, semicolons, tabs or blanks between the numbers.
/// The first line is row 0 of the recording.
///
/// # Errors
/// When the file cannot be read, a number is none of these, a line is shorter or longer than the first, or no
/// cell has a region.
pub fn read_region_grid(path: &Path) -> Result<Grid<u16>, ImportError> {
    read(path).map_err(|fault| fault.in_file(path))
}

fn read(path: &Path) -> Result<Grid<u16>, Fault> {
    let mut file = BufReader::new(File::open(path)?);
    let mut start = Vec::new();
    file.by_ref().take(6).read_to_end(&mut start)?;
    file.rewind()?;
    let grid = if start == b"\x93NUMPY" { array(&mut file)? } else { text(file)? };
    if grid.values().iter().all(|&number| number == 0) {
        return Err(Fault::new("expected a region number from 1 in some cell, got only 0"));
    }
    Ok(grid)
}

fn text(from: BufReader<File>) -> Result<Grid<u16>, Fault> {
    let mut lines = Lines::new(from);
    let (mut values, mut cols, mut rows) = (Vec::new(), 0, 0);
    while lines.advance_past_blanks()? {
        let line = lines.line();
        let separator = [b',', b';', b'\t'].into_iter().find(|separator| line.contains(separator));
        let before = values.len();
        let mut take = |token: &[u8]| match whole(token) {
            Some(number) if number <= MAX_REGION.into() => {
                values.push(number as u16);
                Ok(())
            }
            _ => Err(format!("expected a region number from 0 to {MAX_REGION}, got {}", quote(token))),
        };
        match separator {
            Some(separator) => line.split(|&byte| byte == separator).try_for_each(&mut take),
            None => {
                line.split(u8::is_ascii_whitespace).filter(|token| !token.is_empty()).try_for_each(&mut take)
            }
        }
        .map_err(|what| lines.fault(what))?;
        let count = values.len() - before;
        if rows > 0 && count != cols {
            return Err(lines.fault(format!("expected {cols} numbers as in the first line, got {count}")));
        }
        (rows, cols) = (rows + 1, count);
        if values.len() > MAX_CELLS {
            return Err(lines.fault(format!("expected at most {MAX_CELLS} cells, got more")));
        }
    }
    if values.is_empty() {
        return Err(Fault::new("expected a grid of region numbers, got an empty file"));
    }
    Ok(Grid::from_values(rows, cols, values))
}

fn array(from: &mut BufReader<File>) -> Result<Grid<u16>, Fault> {
    let hints = Hints {
        pitch_mm: Some((1.0, 1.0)),
        rate_hz: Some(1.0),
        unit: Some(CellUnit::Raw),
        ..Hints::default()
    };
    let recording = read_small(from, &hints, "regions")?;
    if recording.frames() != 1 {
        let what = format!("expected an array of rows x columns, got {} frames of them", recording.frames());
        return Err(Fault::new(what));
    }
    let (rows, cols) = (recording.meta.mat.rows(), recording.meta.mat.cols());
    let number = |cell: usize| {
        let value = recording.frame(0).get(cell);
        if value.fract() == 0.0 && (0.0..=f64::from(MAX_REGION)).contains(&value) {
            Ok(value as u16)
        } else {
            let place = format!("row {}, column {}", cell / cols, cell % cols);
            Err(Fault::new(format!("{place}: expected a region number from 0 to {MAX_REGION}, got {value}")))
        }
    };
    Ok(Grid::from_values(rows, cols, (0..rows * cols).map(number).collect::<Result<_, _>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(content: &[u8]) -> Result<Grid<u16>, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("grid");
        std::fs::write(&path, content).unwrap();
        let name = format!("{}: ", path.display());
        read_region_grid(&path).map_err(|error| error.to_string().replace(&name, ""))
    }

    #[test]
    fn lines_of_numbers_are_rows() {
        let grid = Grid::from_values(2, 3, vec![0, 1, 1, 2, 0, 255]);
        for text in ["0,1,1\n2,0,255\n", "0 1  1\r\n\r\n2 0 255", "0;1;1\n2;0;255", "0\t1\t1\n2\t0\t255\n"] {
            assert_eq!(of(text.as_bytes()), Ok(grid.clone()), "{text:?}");
        }
    }

    #[test]
    fn an_array_of_bytes_is_a_grid() {
        let mut array = b"\x93NUMPY\x01\x00".to_vec();
        let header = format!("{:<117}\n", "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 2), }");
        array.extend((header.len() as u16).to_le_bytes());
        array.extend(header.as_bytes());
        array.extend([0, 3, 1, 3]);
        assert_eq!(of(&array), Ok(Grid::from_values(2, 2, vec![0, 3, 1, 3])));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        assert_eq!(of(b"1,2\n1\n").unwrap_err(), "line 2: expected 2 numbers as in the first line, got 1");
        assert_eq!(
            of(b"1,2\n1,x\n").unwrap_err(),
            "line 2: expected a region number from 0 to 255, got \"x\""
        );
        assert_eq!(
            of(b"1,256\n").unwrap_err(),
            "line 1: expected a region number from 0 to 255, got \"256\""
        );
        assert!(of(b"0,0\n").unwrap_err().contains("got only 0"));
        assert!(of(b"").unwrap_err().contains("an empty file"));
        assert!(of(b"\x93NUMPY").is_err());
    }
}
