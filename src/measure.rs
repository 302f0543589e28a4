//! The catalogue of measures: what each number is, in which unit, after whom, and what moves it.
//!
//! **Invariant.** A measure that any output shows has its entry here; labels, units, the handbook and
//! the JSON keys are made from the entries, so that they cannot say different things.

pub mod balance;
pub mod compare;
pub mod footprint;
pub mod gait;
pub mod health;
pub mod load;
pub mod pattern;
pub mod region;
pub mod size;

/// What a measure is. Texts are whole sentences for a reader who knows feet but not this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Key in every machine-readable output, snake case, and name of its handbook page.
    pub key: &'static str,
    /// Name for people, lower case.
    pub name: &'static str,
    /// Unit as written behind a value; empty for a plain number.
    pub unit: &'static str,
    /// Decimals shown to people.
    pub decimals: usize,
    /// What is measured and how it is constructed here.
    pub definition: &'static str,
    /// The formula on one line.
    pub formula: &'static str,
    /// Where the definition comes from.
    pub source: &'static str,
    /// When it is refused, and what it must not be used for.
    pub limits: &'static str,
    /// What changes it besides the thing it stands for.
    pub moved_by: &'static str,
}

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
