//! Measures that have a page of their own: their texts are words of the catalogue, which that page shows in the reader's
//! language. Definitions hold the English ones.

use super::definition::{Definition, Told};

/// The English texts: each on a line of its own.
const ENGLISH: &str = include_str!("../../data/words/en/explained.ftl");

/// The definition of a measure whose texts are words of the catalogue.
pub(super) const fn explained(key: &'static str, unit: &'static str, decimals: usize) -> Definition {
    Definition {
        key,
        unit,
        decimals,
        definition: text(key, Told::Definition),
        formula: text(key, Told::Formula),
        source: text(key, Told::Source),
        limits: text(key, Told::Limits),
        moved_by: text(key, Told::MovedBy),
    }
}

/// A text of a measure. Without it the program does not compile.
const fn text(key: &str, which: Told) -> &'static str {
    let head = [b"measure-", key.as_bytes(), b"-", which.id().as_bytes(), b" = "];
    let mut rest = ENGLISH.as_bytes();
    while !rest.is_empty() {
        let mut length = 0;
        while length < rest.len() && rest[length] != b'\n' {
            length += 1;
        }
        let (line, below) = rest.split_at(length);
        if let Some(text) = behind(line, &head) {
            match std::str::from_utf8(text) {
                Ok(text) => return text,
                Err(_) => panic!("a text is no text"),
            }
        }
        rest = match below {
            [_, below @ ..] => below,
            [] => below,
        };
    }
    panic!("a measure lacks a text")
}

/// What stands behind the pieces of a head, where a line begins with them.
const fn behind<'l>(line: &'l [u8], head: &[&[u8]]) -> Option<&'l [u8]> {
    let mut rest = line;
    let mut piece = 0;
    while piece < head.len() {
        let mut at = 0;
        while at < head[piece].len() {
            match rest {
                [first, others @ ..] if *first == head[piece][at] => rest = others,
                _ => return None,
            }
            at += 1;
        }
        piece += 1;
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_the_one_of_its_measure() {
        assert_eq!(text("arch_index", Told::Formula), "AI = A_mid / (A_rear + A_mid + A_fore)");
        assert_eq!(text("cpei_pct", Told::Source), "Song et al. 1996, J Am Podiatr Med Assoc 86:16.");
        assert_eq!(behind(b"measure-b-limits = c", &[b"measure-", b"a"]), None);
        assert_eq!(behind(b"measure-b", &[b"measure-", b"bc"]), None);
    }
}
