//! Small tables in CSV, read row by row, with the line in which something is wrong. What a spreadsheet writes is read
//! too: a mark at the beginning, lines that end in two bytes, semicolons between the fields.

use serde::de::DeserializeOwned;

/// What is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct RowError {
    /// Line of the file, from 1.
    pub line: u64,
    /// What is wrong, in words.
    pub problem: String,
}

impl RowError {
    /// A fault in a line.
    pub fn new(line: u64, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}

/// The rows of a table whose first line names the columns, each with the line it stands in. An empty field is
/// `None` for an optional value.
///
/// # Errors
/// The first line that is no row of the table.
pub fn rows<T: DeserializeOwned>(text: &str) -> Result<Vec<(u64, T)>, RowError> {
    let (text, separator) = (text.strip_prefix('\u{feff}').unwrap_or(text), separator(text));
    let mut reader =
        csv::ReaderBuilder::new().trim(csv::Trim::All).delimiter(separator).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|error| fault(text, &error, None))?.clone();
    let mut found = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(text, &error, None))?;
        let line = record.position().map_or(0, |at| line_of(text, at));
        let row =
            record.deserialize(Some(&head)).map_err(|error| fault(text, &error, Some((line, &head))))?;
        found.push((line, row));
    }
    Ok(found)
}

/// The rows of a table that says in its first lines, each with a `#` before it, how it was made.
///
/// # Errors
/// As [`rows`].
pub fn rows_below_head<T: DeserializeOwned>(text: &str) -> Result<Vec<(u64, T)>, RowError> {
    let head: Vec<&str> = text.split_inclusive('\n').take_while(|line| line.starts_with('#')).collect();
    let table = &text[head.iter().map(|line| line.len()).sum()..];
    let before = head.len() as u64;
    match rows(table) {
        Ok(rows) => Ok(rows.into_iter().map(|(line, row)| (line + before, row)).collect()),
        Err(RowError { line, problem }) => Err(RowError { line: line + before, problem }),
    }
}

/// What stands between the fields: a comma, or the semicolon that spreadsheets write where a comma stands in
/// numbers. The heading tells.
fn separator(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if head.contains(';') && !head.contains(',') { b';' } else { b',' }
}

/// The line in which a record begins: the reader's place is that of the blank lines before it, and of the second
/// byte of a line's end that has two.
fn line_of(text: &str, at: &csv::Position) -> u64 {
    let from = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).filter(|&&byte| byte == b'\n');
    at.line() + blank.count() as u64
}

/// The reader's error in our words: which line, which column, what.
fn fault(text: &str, error: &csv::Error, at: Option<(u64, &csv::StringRecord)>) -> RowError {
    let line = at.map(|(line, _)| line).or(error.position().map(|at| line_of(text, at))).unwrap_or(1);
    let problem = match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => {
            let column = err.field().and_then(|field| at?.1.get(usize::try_from(field).ok()?));
            match column {
                Some(column) => format!("{column}: {}", err.kind()),
                None => err.kind().to_string(),
            }
        }
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("expected {expected_len} fields, got {len}")
        }
        _ => "expected text in UTF-8 with commas between fields".to_owned(),
    };
    RowError::new(line, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        name: String,
        value: Option<f64>,
    }

    #[test]
    fn rows_know_their_line_and_their_column() {
        let read = rows::<Row>("name,value\na,1.5\n\n\"b, c\",\n").unwrap();
        assert_eq!(read[0], (2, Row { name: "a".to_owned(), value: Some(1.5) }));
        assert_eq!(read[1], (4, Row { name: "b, c".to_owned(), value: None }));
        for (text, expected) in [
            ("name,value\na,x\n", "line 2: value: invalid float literal"),
            ("name,value\na,1\nb\n", "line 3: expected 2 fields, got 1"),
            ("value\n1\n", "line 2: missing field `name`"),
            ("name,value\r\na,1\r\nb,x\r\n", "line 3: value: invalid float literal"),
            ("name,value\r\na,1\r\nb\r\n", "line 3: expected 2 fields, got 1"),
            ("name,value\n\n\na\n", "line 4: expected 2 fields, got 1"),
            ("name;value\na;1\n\nb;x\n", "line 4: value: invalid float literal"),
        ] {
            assert_eq!(rows::<Row>(text).unwrap_err().to_string(), expected);
        }
    }
    #[test]
    fn a_head_is_no_row_and_its_lines_count() {
        let read = rows_below_head::<Row>("# made by hand, of two\nname,value\na,1.5\n").unwrap();
        assert_eq!(read, [(3, Row { name: "a".to_owned(), value: Some(1.5) })]);
        let wrong = rows_below_head::<Row>("# one\n# two\nname,value\na,x\n").unwrap_err();
        assert_eq!(wrong.to_string(), "line 4: value: invalid float literal");
        assert!(rows_below_head::<Row>("name,value\n# a\n").is_err());
    }
}
