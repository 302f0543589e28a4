//! Keys that mean nothing for the kind of framing they stand beside. Without a word they would look as if they did.

use super::ProfileError;
use super::limits::wrong;
use super::schema::{Kind, Profile};

/// Refuses the first key that the framing does not read.
pub(super) fn belongs(profile: &Profile) -> Result<(), ProfileError> {
    let (frame, sample) = (&profile.frame, &profile.sample);
    // A request may carry a check where the answer has none.
    let check = profile.check.is_some() && !profile.poll.as_ref().is_some_and(|poll| poll.append_check);
    let pieces = [("check", check), ("part", profile.part.is_some()), ("parts", !profile.parts.is_empty())];
    let bytes = [
        ("aux", !profile.aux.is_empty()),
        ("frame.sync", !frame.sync.0.is_empty()),
        ("frame.end", !frame.end.0.is_empty()),
        ("frame.size", frame.size.is_some()),
        ("sample.data_at", sample.data_at.is_some()),
        ("sample.data_len", sample.data_len.is_some()),
        ("sample.sparse", sample.sparse.is_some()),
    ];
    let (unread, why) = match frame.kind {
        Kind::Lines => (
            [&pieces[..], &bytes[..]].concat(),
            "lines of text are read as cells only, number by number: a word before them, a row number, other fields or \
             a check in the line cannot be told",
        ),
        Kind::Tagged => (pieces.to_vec(), "tagged samples have no packets that could carry it"),
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
            ("[check]\nalgo = \"crc32\"\n", "check"),
            ("[part]\nrow_at = 1\n", "part"),
            ("[aux]\nseq = { at = 0, type = \"u8\" }\n", "aux"),
            ("sync = \"AA\"\n", "frame.sync"),
            ("size = 9\n", "frame.size"),
        ] {
            let told = plan(more).unwrap_err().to_string();
            assert!(told.contains(key) && told.contains("lines of text"), "{told}");
        }
        let asked = "[check]\nalgo = \"crc8\"\n[poll]\nrequest = \"61\"\nappend_check = true\n";
        plan(asked).unwrap();
    }
}
