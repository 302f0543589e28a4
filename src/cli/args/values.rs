//! How the words after an option are read.

use std::path::{Path, PathBuf};

use crate::base::{Surface, View};
use crate::flow;
use crate::footprint::Mask;
use crate::health::Leak;
use crate::import::CellUnit;
use crate::report::Explained;

/// A number, or `none`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OrNone(pub Option<f64>);

fn ending(text: &str, wanted: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if ending.as_deref() == Some(wanted) {
        Ok(path)
    } else {
        Err(format!("expected a name ending in .{wanted}"))
    }
}

pub(super) fn png(text: &str) -> Result<PathBuf, String> {
    ending(text, "png")
}

/// A measure whose construction can be drawn, by its key.
pub(super) fn index(text: &str) -> Result<Explained, String> {
    let keys = || Explained::all().map(|one| one.definition().key).collect::<Vec<_>>().join(", ");
    Explained::find(text.trim()).ok_or_else(|| format!("expected one of {}", keys()))
}

pub(super) fn parquet(text: &str) -> Result<PathBuf, String> {
    ending(text, "parquet")
}

/// A recording, or captured bytes.
pub(super) fn parquet_or_bin(text: &str) -> Result<PathBuf, String> {
    parquet(text).or_else(|_| ending(text, "bin")).map_err(|error| format!("{error} or .parquet"))
}

pub(super) fn above_zero(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("expected a number above 0".to_owned()),
    }
}

pub(super) fn or_none(text: &str) -> Result<OrNone, String> {
    if text.trim() == "none" {
        return Ok(OrNone(None));
    }
    above_zero(text).map(|number| OrNone(Some(number))).map_err(|error| format!("{error} or none"))
}

/// Crosstalk to take away: `auto`, or a share in per cent as a selftest tells it.
pub(super) fn leak(text: &str) -> Result<Leak, String> {
    match text.trim() {
        "auto" => Ok(Leak::Estimated),
        text => match text.parse::<f64>() {
            Ok(percent) if percent > 0.0 && percent <= 50.0 => Ok(Leak::Share(percent / 100.0)),
            _ => Err("expected auto, or a number of per cent above 0 and at most 50".to_owned()),
        },
    }
}

pub(super) fn from_zero(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number >= 0.0 => Ok(number),
        _ => Err("expected a number from 0".to_owned()),
    }
}

pub(super) fn degrees(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.abs() <= 360.0 => Ok(number),
        _ => Err("expected degrees from -360 to 360".to_owned()),
    }
}

pub(super) fn regions(text: &str) -> Result<Mask, String> {
    let mask = text.trim().parse().ok().and_then(Mask::with_regions);
    mask.ok_or_else(|| "expected 3, 5, 7, 10 or 12".to_owned())
}

pub(super) fn pitch(text: &str) -> Result<(f64, f64), String> {
    match text.split_once(',') {
        Some((x, y)) => Ok((above_zero(x)?, above_zero(y)?)),
        None => above_zero(text).map(|both| (both, both)),
    }
}

pub(super) fn size(text: &str) -> Result<(usize, usize), String> {
    let wrong = || format!("{text:?}: expected rows x columns, such as 64x48");
    let (rows, cols) = text.split_once(['x', 'X']).ok_or_else(wrong)?;
    Ok((rows.parse().map_err(|_| wrong())?, cols.parse().map_err(|_| wrong())?))
}

pub(super) fn unit(text: &str) -> Result<CellUnit, String> {
    match text.to_ascii_lowercase().as_str() {
        "raw" => Ok(CellUnit::Raw),
        "kpa" => Ok(CellUnit::Kpa),
        "n" => Ok(CellUnit::Newton),
        _ => Err("expected raw, kPa or N (newtons on each cell)".to_owned()),
    }
}

pub(super) fn view(text: &str) -> Result<View, String> {
    match text {
        "above" | "from-above" => Ok(View::FromAbove),
        "below" | "from-below" => Ok(View::FromBelow),
        _ => Err("expected above or below".to_owned()),
    }
}

pub(super) fn surface(text: &str) -> Result<Surface, String> {
    match text {
        "flat" => Ok(Surface::default()),
        "bumpy" => Ok(Surface::bumpy()),
        file => flow::read_surface(Path::new(file)).map_err(|error| error.to_string()),
    }
}

pub(super) fn of_feet<T: std::str::FromStr<Err: std::fmt::Display> + Copy>(
    text: &str,
) -> Result<[T; 2], String> {
    let one = |part: &str| part.trim().parse::<T>().map_err(|error| error.to_string());
    match text.split_once(',') {
        Some((left, right)) => Ok([one(left)?, one(right)?]),
        None => one(text).map(|both| [both, both]),
    }
}
