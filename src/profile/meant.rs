//! What somebody may have meant.

/// Of some words the one nearest to what was written, if it is near.
pub(super) fn nearest<'a>(written: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    words
        .filter(|word| !word.is_empty())
        .map(|word| (strsim::damerau_levenshtein(written, word), word))
        .filter(|&(distance, word)| distance <= 1 + word.len() / 3)
        .min()
        .map(|(_, word)| word)
}

/// `: did you mean ...?` of the profile shipped whose name is nearest, or nothing.
pub fn meant(asked: &str) -> String {
    let names = super::shipped().iter().map(|(name, _)| *name);
    nearest(asked, names).map(|name| format!(": did you mean {name}?")).unwrap_or_default()
}
