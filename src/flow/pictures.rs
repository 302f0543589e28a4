//! From an analysed recording to the prints that can be compared.

use crate::analysis::result::SessionResult;
use crate::base::{Mat, Measured};
use crate::compare::Picture;

/// The print of each foot in the coordinates of that foot, in the order of the feet, or why a foot has none.
pub fn pictures(mat: &Mat, result: &SessionResult) -> Vec<Measured<Picture>> {
    let of_foot = result.feet.iter().map(|foot| {
        foot.shape.clone()?;
        let (side, footprint) = (foot.side.clone()?, foot.footprint.as_ref().map_err(Clone::clone)?);
        let (print, threshold) = (&foot.print, result.contact_threshold);
        Picture::new(mat, &print.picture, result.unit, threshold, footprint, side, print.kind)
    });
    of_foot.collect()
}
