//! All the measures together, and each by its key.

use super::{Definition, balance, compare, footprint, gait, health, insole, load, pattern, region, size};

/// Every definition, family by family.
pub fn all() -> impl Iterator<Item = &'static Definition> {
    [
        footprint::ALL,
        size::ALL,
        balance::ALL,
        gait::ALL,
        load::ALL,
        region::ALL,
        pattern::ALL,
        compare::ALL,
        health::ALL,
        insole::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The definition with this key.
pub fn find(key: &str) -> Option<&'static Definition> {
    all().find(|definition| definition.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{InWords, Language};
    use crate::measure::Told;

    #[test]
    fn a_page_says_of_a_measure_what_its_definition_says() {
        for definition in footprint::ALL.iter().copied().chain([&gait::CPEI]) {
            let Definition { definition: what, formula, source, limits, moved_by, .. } = *definition;
            let said = Told::ALL.map(|text| definition.told(text).in_words(Language::English));
            assert_eq!(said, [what, formula, source, limits, moved_by], "{}", definition.key);
        }
    }

    #[test]
    fn keys_are_unique_and_texts_are_whole() {
        let mut keys: Vec<_> = all().map(|definition| definition.key).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count);
        for definition in all() {
            assert!(definition.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
            for text in [definition.definition, definition.source, definition.limits, definition.moved_by] {
                assert!(text.ends_with('.'), "{}: {text:?} is no sentence", definition.key);
            }
            assert!(!definition.formula.is_empty() && find(definition.key) == Some(definition));
            // People read "mm²"; only keys and file columns spell it in ASCII.
            assert!(!definition.unit.contains('2'), "{}: {}", definition.key, definition.unit);
        }
    }
}
