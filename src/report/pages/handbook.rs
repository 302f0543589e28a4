//! The handbook of measures: one page of Markdown a measure, from the definitions that the code uses,
//! with a picture where there is something to see.

mod pictures;

use crate::measure::{self, Definition};
use crate::report::paper::words::capital;

pub use pictures::handbook_pictures;

/// Every text of the handbook with its file name: the index page and a page for each measure.
pub fn handbook_texts() -> Vec<(String, String)> {
    std::iter::once(("README.md".to_owned(), index_page()))
        .chain(measure::all().map(|definition| (format!("{}.md", definition.key), page(definition))))
        .collect()
}

const MADE: &str = "Written by `plantar handbook`; edit the definitions in the code, not this page.";

fn index_page() -> String {
    let mut text = String::from(
        "# Handbook of measures\n\n\
         What every number is, how it is constructed here, where its definition comes from, and what it must \
         not be used for. plantar screens and tracks; it never diagnoses. Where a measure cannot be given, \
         the reason is given instead.\n\n\
         | measure | unit | key |\n|---|---|---|\n",
    );
    for measure in measure::all() {
        let (key, name) = (measure.key, capital(&measure.name()));
        text += &format!("| [{name}]({key}.md) | {} | `{key}` |\n", unit_words(measure.unit));
    }
    text + "\n" + MADE + "\n"
}

fn unit_words(unit: &str) -> &str {
    if unit.is_empty() { "none" } else { unit }
}

fn page(definition: &Definition) -> String {
    let title = capital(&definition.name());
    let Definition { key, unit, decimals, definition, formula, source, limits, moved_by } = *definition;
    let picture = match pictures::picture_of(key) {
        Some((file, caption)) => format!("![{caption}]({file})\n\n{caption}\n\n"),
        None => String::new(),
    };
    format!(
        "# {title}\n\n{definition}\n\n{picture}\
         | | |\n|---|---|\n\
         | Formula | `{}` |\n\
         | Unit | {} |\n\
         | Decimals shown | {decimals} |\n\
         | Key in every output | `{key}` |\n\
         | Source | {source} |\n\n\
         ## Limits\n\n{limits}\n\n\
         ## What else affects it\n\n{moved_by}\n\n\
         [All measures](README.md). {MADE}\n",
        formula.replace('|', "\\|"),
        unit_words(unit)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_handbook_in_the_repository_is_the_one_the_code_writes() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbook");
        let texts = handbook_texts();
        for (name, text) in &texts {
            let kept = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(
                kept == *text,
                "docs/handbook/{name} is not what the code writes: plantar handbook --out docs/handbook"
            );
        }
        let kept = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
        for name in kept.map(|name| name.into_string().unwrap()) {
            let wanted =
                texts.iter().any(|(page, text)| *page == name || text.contains(&format!("]({name})")));
            assert!(wanted, "docs/handbook/{name} belongs to no measure");
        }
    }

    #[test]
    fn every_row_of_a_table_has_the_cells_of_its_head() {
        for (name, text) in handbook_texts() {
            // A bar that is escaped is no border of a cell, not even between backticks.
            let borders = |line: &str| line.replace("\\|", "").matches('|').count();
            let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
            assert!(rows.len() > 2, "{name} has no table");
            for row in &rows {
                assert_eq!(borders(row), borders(rows[0]), "{name}: {row}");
            }
        }
    }

    #[test]
    fn every_picture_that_is_referenced_is_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbook");
        let mut pictures = 0;
        for definition in measure::all() {
            let Some((name, _)) = pictures::picture_of(definition.key) else { continue };
            assert!(page(definition).contains(&format!("]({name})")));
            let bytes = std::fs::read(folder.join(&name)).unwrap_or_default();
            assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{name}");
            pictures += 1;
        }
        assert!(pictures >= crate::report::Explained::all().count());
    }
}
