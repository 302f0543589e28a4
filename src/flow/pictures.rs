//! From an analysed recording to the prints that can be compared.

use crate::analysis::result::SessionResult;
use crate::base::{Mat, Measured};
use crate::compare::{Picture, aligned, register};
use crate::footprint::Footprint;

/// The print of each foot in the coordinates of that foot, in the order of the feet, or why a foot has none.
///
/// Of a stand it is its mean picture. Of steps it is the mean of every step that was seen whole, laid on each
/// other: one print however long the recording is, so that in a template no recording outweighs another. A
/// step that cannot be laid on the one with the median arch index is left out.
pub fn pictures(mat: &Mat, result: &SessionResult) -> Vec<Measured<Picture>> {
    let of_foot = result.feet.iter().enumerate().map(|(at, foot)| {
        foot.shape.clone()?;
        let (side, footprint) = (foot.side.clone()?, foot.footprint.as_ref().map_err(Clone::clone)?);
        let one = |picture, footprint: &Footprint| {
            Picture::new(
                mat,
                picture,
                result.unit,
                result.contact_threshold,
                footprint,
                side,
                foot.print.kind,
            )
        };
        let median = one(&foot.print.picture, footprint)?;
        let contacts = result.contacts.iter().filter(|contact| contact.foot == at);
        let steps: Vec<Picture> = contacts
            .filter_map(|contact| contact.print.as_ref().ok())
            .filter_map(|print| one(&print.picture, &print.footprint).ok())
            .filter(|print| register(&median, print).is_ok())
            .collect();
        if steps.len() < 2 { Ok(median) } else { aligned(&steps).found.map(|aligned| aligned.mean) }
    });
    of_foot.collect()
}
