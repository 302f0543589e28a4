//! What was not kept, collected while a file is read.

use std::collections::BTreeMap;

use crate::base::Note;

/// Fields that may name a person, a place or a time of day, by a word in their name, upper case.
const PERSONAL: [&str; 16] = [
    "NAME", "PATIENT", "SUBJECT", "OPERATOR", "CLIENT", "BIRTH", "DOB", "COMMENT", "INFO", "FILE", "PATH",
    "USER", "DOCTOR", "NOTE", "WEIGHT", "ID",
];

/// Fields left out, each with the first line it stood in and how often it came.
#[derive(Debug, Default)]
pub(super) struct Scrubbed(BTreeMap<(u64, &'static str), u64>);

impl Scrubbed {
    /// The field in this line was left out.
    pub(super) fn add(&mut self, field: &'static str, line: u64) {
        let known = self.0.keys().find(|(_, name)| *name == field).copied();
        *self.0.entry(known.unwrap_or((line, field))).or_insert(0) += 1;
    }

    /// The word of a field's name that tells it is about a person, a path or free text. Only such
    /// words get into notes, never a name made up by the file.
    pub(super) fn personal(field: &[u8]) -> Option<&'static str> {
        let upper = field.to_ascii_uppercase();
        PERSONAL.into_iter().find(|word| super::text::find(&upper, word.as_bytes()).is_some())
    }

    /// One note for each field.
    pub(super) fn notes(self) -> impl Iterator<Item = Note> {
        self.0.into_iter().map(|((line, field), times)| {
            let again = match times {
                1 => String::new(),
                2 => " and once more".to_owned(),
                n => format!(" and {} more times", n - 1),
            };
            Note::new("scrubbed", format!("{field} in line {line}{again} was left out"))
        })
    }
}
