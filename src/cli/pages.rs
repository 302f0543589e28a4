//! Where the pages of a recording go, and drawing them there.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::exit::{Exit, Failure};
use super::hint;
use crate::analysis::result::SessionResult;
use crate::base::Meta;
use crate::reading::Reading;
use crate::report::{self, Explained, PageInput};
use crate::store;

/// The pages of one recording: the report `OUT.png`, `OUT_details.png` beside it, `OUT_explain_KEY.png` for each
/// index to be explained, and `OUT_reading.png` where a reading by age is wanted.
#[derive(Clone, Debug)]
pub struct Pages {
    report: PathBuf,
    details: PathBuf,
    explained: Vec<(Explained, PathBuf)>,
    reading: Option<PathBuf>,
}

impl Pages {
    /// The pages around a report.
    pub fn around(report: &Path, explain: &[Explained], reading: bool) -> Self {
        let page =
            |index: &Explained| (*index, beside(report, &format!("explain_{}", index.definition().key)));
        Self {
            report: report.to_owned(),
            details: beside(report, "details"),
            explained: explain.iter().map(page).collect(),
            reading: reading.then(|| beside(report, "reading")),
        }
    }

    /// The pages of every recording, none twice and each at a place that can be written.
    pub fn of_each(
        report: Option<&Path>,
        explain: &[Explained],
        reading: bool,
        names: &[String],
    ) -> Result<Vec<Self>, Failure> {
        let Some(report) = report else { return Ok(Vec::new()) };
        let mut all: Vec<Self> = Vec::new();
        for name in names {
            let pages = if names.len() == 1 {
                Self::around(report, explain, reading)
            } else {
                Self::around(&beside(report, name), explain, reading)
            };
            if all.iter().any(|other| pages.paths().any(|page| other.paths().any(|taken| taken == page))) {
                let message = format!(
                    "two recordings are called {name}, and both reports would be {}",
                    pages.report.display()
                );
                return Err(Failure::new(Exit::Usage, message).with_hint("analyse them one at a time"));
            }
            all.push(pages);
        }
        for page in all.iter().flat_map(Self::paths) {
            store::check_writable(page).map_err(|error| hint::output(&error))?;
        }
        Ok(all)
    }

    fn paths(&self) -> impl Iterator<Item = &Path> {
        [&self.report, &self.details]
            .into_iter()
            .chain(self.explained.iter().map(|(_, path)| path))
            .chain(&self.reading)
            .map(PathBuf::as_path)
    }

    /// Where the details go.
    pub fn details(&self) -> &Path {
        &self.details
    }

    /// Draws the pages of one recording; without a foot there is only the report, which says why.
    pub fn drawn(
        &self,
        name: &str,
        meta: &Meta,
        result: &SessionResult,
        reading: Option<&Reading>,
        document: &str,
    ) -> Result<Vec<Vec<u8>>, Failure> {
        let input = PageInput { name, meta, result, document };
        let mut pages = vec![report::draw_page(&input)];
        if !result.feet.is_empty() {
            pages.push(report::draw_details(&input));
            pages.extend(self.explained.iter().map(|(index, _)| report::draw_explanation(&input, *index)));
            pages.extend(reading.map(|reading| report::draw_reading(&input, reading)));
        }
        let pages: Result<Vec<_>, _> = pages.into_iter().collect();
        pages.map_err(|error| Failure::new(Exit::Unexpected, error))
    }

    /// Writes pages that were drawn.
    pub fn write(&self, drawn: &[Vec<u8>]) -> Result<(), Failure> {
        for (path, page) in self.paths().zip(drawn) {
            store::write_bytes(path, page).map_err(|error| hint::output(&error))?;
        }
        Ok(())
    }

    /// Draws and writes the pages of one recording, without a reading.
    pub fn draw(
        &self,
        name: &str,
        meta: &Meta,
        result: &SessionResult,
        document: &Value,
    ) -> Result<(), Failure> {
        self.write(&self.drawn(name, meta, result, None, &document.to_string())?)
    }
}

/// `OUT.png` and `trial_03` give `OUT_trial_03.png`.
fn beside(path: &Path, name: &str) -> PathBuf {
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let mut file = format!("{stem}_{name}");
    if let Some(extension) = path.extension() {
        file = format!("{file}.{}", extension.to_string_lossy());
    }
    path.with_file_name(file)
}
