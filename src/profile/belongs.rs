//! Keys that mean nothing for the kind of framing they stand beside. Without a word they would look as if they did.

use super::error::{ProfileError, wrong};
use super::schema::{Kind, PartTable, Profile};

/// Refuses the first key that the framing does not read.
pub(super) fn belongs(profile: &Profile) -> Result<(), ProfileError> {
    let (frame, sample) = (&profile.frame, &profile.sample);
    let part = |of: fn(&PartTable) -> bool| profile.part.as_ref().is_some_and(of);
    let (unread, why) = match frame.kind {
        Kind::Lines => (
            vec![
                ("part.col_at", part(|part| part.col_at.is_some())),
                ("part.cell_at", part(|part| part.cell_at.is_some())),
                ("parts", !profile.parts.is_empty()),
                ("frame.end", !frame.end.0.is_empty()),
                ("frame.size", frame.size.is_some()),
                ("sample.data_len", sample.data_len.is_some()),
                ("sample.sparse", sample.sparse.is_some()),
            ],
            "lines of text are read number by number: they can begin with sync, hold sample.data_at numbers before the \
             cells, say their row (part.row_at), tell a number and a time (aux) and end with a check, and nothing else",
        ),
        Kind::Tagged => (
            vec![
                // A request may carry a check where the answer has none.
                (
                    "check",
                    profile.check.is_some() && !profile.poll.as_ref().is_some_and(|poll| poll.append_check),
                ),
                ("part", profile.part.is_some()),
                ("parts", !profile.parts.is_empty()),
            ],
            "tagged samples have no packets that could carry it",
        ),
        _ => return Ok(()),
    };
    match unread.iter().find(|(_, given)| *given) {
        Some((key, _)) => wrong(key, why),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::{Plan, Profile};

    const LINES: &str = "[mat]\nname = \"x\"\nrows = 2\ncols = 3\nmax = 99\n[sample]\ntype = \"text\"\n[frame]\nkind = \"lines\"\nlines_per_frame = 2\n";

    #[test]
    fn what_lines_of_text_cannot_say_is_an_error() {
        let plan = |more: &str| Plan::new(&Profile::parse(&format!("{LINES}{more}")).unwrap(), None);
        plan("").unwrap();
        for (more, key) in [
            ("[part]\ncol_at = 1\n", "part.col_at"),
            ("end = \"AA\"\n", "frame.end"),
            ("size = 9\n", "frame.size"),
        ] {
            let told = plan(more).unwrap_err().to_string();
            assert!(told.contains(key) && told.contains("lines of text"), "{told}");
        }
        let asked = "[check]\nalgo = \"crc8\"\n[poll]\nrequest = \"61\"\nappend_check = true\n";
        plan(asked).unwrap();
    }
}
