//! Profiles of mats that others have built, as the program brings them along.

/// Name and text of every profile in `data/profiles`, by name.
pub fn shipped() -> &'static [(&'static str, &'static str)] {
    SHIPPED
}

const SHIPPED: &[(&str, &str)] = &[];
