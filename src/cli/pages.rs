//! Where the pages of a recording go, and drawing them there.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::args::AudienceName;
use super::exit::{Exit, Failure};
use super::{hint, parents};
use crate::analysis::result::SessionResult;
use crate::base::{Language, Meta};
use crate::reading::Reading;
use crate::report::{self, Explained, PageInput, ReportError};
use crate::store;

/// Where the next pages of something of several pages go: `OUT.png`, `OUT_2.png` and so on.
pub(super) fn numbered(first: &Path, at: usize) -> PathBuf {
    if at == 0 { first.to_owned() } else { beside(first, &(at + 1).to_string()) }
}

/// Writes pages that belong together; returns where they went.
pub(super) fn write_numbered(first: &Path, drawn: &[Vec<u8>]) -> Result<Vec<PathBuf>, Failure> {
    let mut written = Vec::new();
    for (at, page) in drawn.iter().enumerate() {
        let path = numbered(first, at);
        store::write_bytes(&path, page).map_err(|error| hint::output(&error))?;
        written.push(path);
    }
    Ok(written)
}

/// The pages of one recording: the report `OUT.png`, `OUT_details.png` and where it takes more `OUT_details_2.png` beside
/// it, `OUT_explain_KEY.png` for each index to be explained, and `OUT_reading.png` where a reading by age is wanted. Parents
/// have one page, `OUT.png`.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    report: PathBuf,
    details: PathBuf,
    explained: Vec<(Explained, PathBuf)>,
    reading: Option<PathBuf>,
    language: Language,
    audience: AudienceName,
}

/// A page that was drawn, and where it goes.
pub(super) type Drawn = (PathBuf, Vec<u8>);

impl Pages {
    /// The pages around a report.
    pub(super) fn around(report: &Path, explain: &[Explained], reading: bool, language: Language) -> Self {
        let page =
            |index: &Explained| (*index, beside(report, &format!("explain_{}", index.definition().key)));
        Self {
            report: report.to_owned(),
            details: beside(report, "details"),
            explained: explain.iter().map(page).collect(),
            reading: reading.then(|| beside(report, "reading")),
            language,
            audience: AudienceName::Therapists,
        }
    }

    /// The same for other readers.
    fn read_by(self, audience: AudienceName) -> Self {
        Self { audience, ..self }
    }

    /// The pages of every recording, none twice and each at a place that can be written.
    pub(super) fn of_each(
        report: Option<&Path>,
        explain: &[Explained],
        reading: bool,
        (audience, language): (AudienceName, Language),
        names: &[String],
    ) -> Result<Vec<Self>, Failure> {
        let Some(report) = report else { return Ok(Vec::new()) };
        if audience == AudienceName::Parents && !explain.is_empty() {
            let message = "--explain draws pages for therapists, and --for parents one page without numbers";
            return Err(Failure::new(Exit::Usage, message).with_hint("leave out one of the two"));
        }
        let mut all: Vec<Self> = Vec::new();
        for name in names {
            let pages = if names.len() == 1 {
                Self::around(report, explain, reading, language)
            } else {
                Self::around(&beside(report, name), explain, reading, language)
            };
            let pages = pages.read_by(audience);
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
            store::check_writable(&page).map_err(|error| hint::output(&error))?;
        }
        Ok(all)
    }

    /// Every page there may be, the second ones too.
    fn paths(&self) -> impl Iterator<Item = PathBuf> {
        let further = [&self.details].into_iter().chain(&self.reading);
        let further = further.filter(|_| self.audience == AudienceName::Therapists);
        let further = further.flat_map(|first| [numbered(first, 0), numbered(first, 1)]);
        let single = std::iter::once(&self.report).chain(self.explained.iter().map(|(_, path)| path));
        further.chain(single.cloned()).collect::<Vec<_>>().into_iter()
    }

    /// Draws the pages of one recording; without a foot there is only the report, which says why.
    pub(super) fn drawn(
        &self,
        name: &str,
        meta: &Meta,
        result: &SessionResult,
        reading: Option<&Reading>,
        document: &str,
    ) -> Result<Vec<Drawn>, Failure> {
        if self.audience == AudienceName::Parents {
            let compared = (self.reading.is_some(), reading);
            let page = parents::of_recording(name, meta, result, compared, (document, self.language))?;
            return Ok(vec![(self.report.clone(), page)]);
        }
        let unexpected = |error: ReportError| Failure::new(Exit::Unexpected, error);
        let (input, language) = (PageInput { name, meta, result, document }, self.language);
        let mut pages = vec![(self.report.clone(), report::draw_page(&input, language).map_err(unexpected)?)];
        let several = |first: &Path, drawn: Vec<Vec<u8>>| {
            drawn.into_iter().enumerate().map(|(at, page)| (numbered(first, at), page)).collect::<Vec<_>>()
        };
        if !result.feet.is_empty() {
            let details = report::draw_details(&input, language).map_err(unexpected)?;
            pages.extend(several(&self.details, details));
            for (index, path) in &self.explained {
                let drawn = report::draw_explanation(&input, *index, language).map_err(unexpected)?;
                pages.push((path.clone(), drawn));
            }
            if let (Some(reading), Some(path)) = (reading, &self.reading) {
                let drawn = report::draw_reading(&input, reading, language).map_err(unexpected)?;
                pages.extend(several(path, drawn));
            }
        }
        Ok(pages)
    }

    /// Draws and writes the pages of one recording, without a reading; returns where they went.
    pub(super) fn draw(
        &self,
        name: &str,
        meta: &Meta,
        result: &SessionResult,
        document: &Value,
    ) -> Result<Vec<PathBuf>, Failure> {
        write(self.drawn(name, meta, result, None, &document.to_string())?)
    }
}

/// Writes pages that were drawn; returns where they went.
pub(super) fn write(drawn: Vec<Drawn>) -> Result<Vec<PathBuf>, Failure> {
    let mut written = Vec::new();
    for (path, page) in drawn {
        store::write_bytes(&path, &page).map_err(|error| hint::output(&error))?;
        written.push(path);
    }
    Ok(written)
}

/// `OUT.png` and `trial_03` give `OUT_trial_03.png`.
pub(super) fn beside(path: &Path, name: &str) -> PathBuf {
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let mut file = format!("{stem}_{name}");
    if let Some(extension) = path.extension() {
        file = format!("{file}.{}", extension.to_string_lossy());
    }
    path.with_file_name(file)
}
