//! The words that must be said and those that must not.

/// Stands under every reading.
pub const NOTICE: &str = "This is a screening and practice aid. It is not a medical device and does not diagnose. A \
                          low arch is normal in young children and usually needs no treatment. If your child has \
                          pain, limps, has stiff feet, one foot differs from the other, feet are getting worse, or \
                          walks on tiptoe after age 3, show these pages to a doctor or physiotherapist.";

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
