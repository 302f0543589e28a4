//! `plantar handbook`: the handbook of measures.

use std::path::Path;

use super::exit::{Exit, Failure};
use super::{hint, terminal};
use crate::{report, store};

/// Writes the index page and, for every measure, its page and its picture.
pub(super) fn run(out: &Path) -> Result<(), Failure> {
    store::make_folder(out).map_err(|error| hint::output(&error))?;
    let write =
        |name: &str, bytes: &[u8]| store::write_bytes(&out.join(name), bytes).map_err(|e| hint::output(&e));
    let texts = report::handbook_texts();
    for (name, text) in &texts {
        write(name, text.as_bytes())?;
    }
    let pictures = report::handbook_pictures().map_err(|error| Failure::new(Exit::Unexpected, error))?;
    for (name, bytes) in &pictures {
        write(name, bytes)?;
    }
    terminal::say(format!("{} pages and {} pictures in {}", texts.len(), pictures.len(), out.display()))
}
