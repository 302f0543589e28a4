//! The prints in a file of recordings, and what is told of those that have no part.

use std::path::Path;

use crate::analysis::Options;
use crate::base::{Frames, Measured, Refusal, Side};
use crate::cli::args::Facts;
use crate::cli::exit::{Exit, Failure};
use crate::cli::{analyse, measuring};
use crate::compare::Picture;
use crate::flow::{as_measured, pictures};
use crate::report::PrintLeftOut;

/// Nobody said with what to compare.
pub(super) fn nothing_beside_it() -> Failure {
    let message = "what should A be compared with? expected a second recording, --template T.parquet, or --mirror for its \
                   left foot with its right one; groups take --group FILE... --with FILE...";
    Failure::new(Exit::Usage, message)
}

/// A print that could not be laid on the others.
pub(super) fn one_left_out(name: &str, side: Side, why: &Refusal) -> PrintLeftOut {
    PrintLeftOut { name: name.to_owned(), side: Some(side), why: why.clone() }
}

/// The prints of the feet of one recording, or why there is no foot.
pub(super) type Prints = Measured<Vec<Measured<Picture>>>;

/// Every recording in a file with its prints, and whether no child stood there.
pub(super) fn found(
    file: &Path,
    facts: &Facts,
    threshold: Option<f64>,
) -> Result<Vec<(String, Prints, bool)>, Failure> {
    let mut all = Vec::new();
    analyse::each_of(&[file.to_owned()], facts, |name, frames| {
        let frames = as_measured(frames, None, None).map_err(|error| Failure::new(Exit::Input, error))?;
        let (mat, simulated) = (frames.meta().mat.clone(), frames.meta().is_simulated());
        let options = Options { contact_threshold: threshold, ..Options::default() };
        let result = measuring::one(frames, options)?;
        let prints = result.task.as_ref().map(|_| pictures(&mat, &result)).map_err(Clone::clone);
        all.push((name.to_owned(), prints, simulated));
        Ok(())
    })?;
    Ok(all)
}
