//! The words that must be said and those that must not.

use crate::base::kinds;

kinds! {
    /// What stands under every reading and on every page.
    pub enum Notice {
        /// What it is not, what is normal, and when to ask: in English word for word as the project's wording rule gives
        /// it.
        Caution = "reading-notice",
    }
}

/// Beginnings of words that no text for a child or a parent holds.
pub const FORBIDDEN: &[&str] =
    &["disease", "deform", "abnormal", "patholog", "correct", "cure", "curing", "curative", "hypoton"];

/// The first forbidden word of a text, if there is one. Case does not matter.
pub fn forbidden(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_alphanumeric()).find_map(|word| {
        let word = word.to_lowercase();
        FORBIDDEN.iter().any(|stem| word.starts_with(stem)).then_some(word)
    })
}

/// A text with a capital first.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore = "needs the reference data beside the project"]
    fn the_notice_is_the_reference_rule_word_for_word() {
        let rule = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/domain/README.md");
        let rule = std::fs::read_to_string(rule).expect("the reference data are not here");
        let rule: Vec<&str> = rule.split_whitespace().collect();
        assert!(rule.join(" ").contains(&format!("\"{}\"", Notice::Caution)));
    }

    #[test]
    fn no_word_a_child_should_not_read() {
        assert_eq!(forbidden(&Notice::Caution.to_string()), None);
    }
}
