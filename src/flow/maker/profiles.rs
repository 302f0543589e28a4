//! Profiles by name or from a file, and captures held against them.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::base::{Mat, Meta, Scale, Unit};
use crate::profile::{self, Fit, Identified, Plan, Profile, ProfileError, UnitName};
use crate::source::{Line, SourceError};
use crate::wire;

/// Weight of a gram, newtons.
const NEWTON_OF_GRAM: f64 = 9.80665e-3;
/// Longest profile or index map that is read.
const MAX_TEXT: u64 = 4 << 20;
/// Most bytes of a capture that are looked at to find out what it is: a minute of the fastest mats.
const LOOKED_AT: u64 = 16 << 20;
/// What the native format is called among the profiles.
pub const NATIVE: &str = "native";
/// What a native mat's port is opened with.
pub const NATIVE_BAUD: u32 = 921_600;

/// A profile ready for use.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The name it is shipped under, or that of its file.
    pub name: String,
    /// As written.
    pub profile: Profile,
    /// Made ready.
    pub plan: Arc<Plan>,
}

/// Why there is no profile.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// Neither shipped nor a file.
    #[error("{asked}: neither the name of a profile nor a file{meant}")]
    Unknown {
        /// What was asked for.
        asked: String,
        /// A name that may have been meant.
        meant: String,
    },
    /// The file cannot be read.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: String,
        /// The system's error.
        error: std::io::Error,
    },
    /// It is no profile.
    #[error("{path}: {error}")]
    Profile {
        /// The file.
        path: String,
        /// What is wrong.
        error: ProfileError,
    },
}

/// The profile of this name, or in this file.
///
/// # Errors
/// When there is none, or it is not sound.
pub fn load(asked: &str) -> Result<Loaded, LoadError> {
    let shipped = profile::shipped().iter().find(|(name, _)| *name == asked);
    let (name, text, folder) = match shipped {
        Some((name, text)) => ((*name).to_owned(), (*text).to_owned(), None),
        None => {
            let path = Path::new(asked);
            if !path.exists() {
                return Err(LoadError::Unknown { asked: asked.to_owned(), meant: profile::meant(asked) });
            }
            let name =
                path.file_stem().map_or_else(|| asked.to_owned(), |stem| stem.to_string_lossy().into_owned());
            (name, read_text(path)?, Some(path.parent().map(PathBuf::from).unwrap_or_default()))
        }
    };
    let wrong = |error| LoadError::Profile { path: asked.to_owned(), error };
    let profile = Profile::parse(&text).map_err(wrong)?;
    let map = match (&profile.layout.index, folder) {
        (Some(index), Some(folder)) if folder.join(index).exists() => Some(read_text(&folder.join(index))?),
        _ => None,
    };
    let plan = Arc::new(Plan::new(&profile, map.as_deref()).map_err(wrong)?);
    Ok(Loaded { name, profile, plan })
}

impl Loaded {
    /// What a recording of such a mat is, with what the profile does not know given by hand.
    ///
    /// # Errors
    /// When the pitch is not known, or cannot be.
    pub fn meta(&self, pitch_mm: Option<(f64, f64)>, rate_hz: Option<f64>) -> Result<Meta, LoadError> {
        let wrong = |key: &str, problem: String| LoadError::Profile {
            path: self.name.clone(),
            error: ProfileError::Value { key: key.to_owned(), problem },
        };
        let table = &self.profile.mat;
        let Some((x, y)) = pitch_mm.or(table.pitch_mm.map(|[x, y]| (x, y))) else {
            return Err(wrong("mat.pitch_mm", "not known: give --pitch-mm".to_owned()));
        };
        let mat = Mat::new(table.rows, table.cols, x, y)
            .map_err(|error| wrong("mat.pitch_mm", error.to_string()))?
            .with_surface(self.profile.surface.clone())
            .map_err(|error| wrong("surface", error.to_string()))?;
        // A newton on a square millimetre is a thousand kilopascals.
        let kpa_of_newton = 1000.0 / mat.cell_area_mm2();
        let (unit, gain) = match table.unit {
            UnitName::Raw => (Unit::Raw, 1.0),
            UnitName::Kpa => (Unit::Kpa, 1.0),
            UnitName::Newton => (Unit::Kpa, kpa_of_newton),
            UnitName::Gram => (Unit::Kpa, NEWTON_OF_GRAM * kpa_of_newton),
        };
        let scale = Scale::new(unit, gain, 0.0).map_err(|error| wrong("mat.unit", error.to_string()))?;
        Ok(Meta {
            full_scale: Some(table.max),
            rate_hz: rate_hz.or(table.rate_hz),
            device: Some(table.name.clone()),
            ..Meta::new(mat, scale, &format!("profile {}", self.name))
        })
    }
}

impl Loaded {
    /// The same of captured bytes, of which nobody knows when they came.
    ///
    /// # Errors
    /// When the pitch is not known, or neither a clock nor a rate.
    pub fn meta_of_capture(
        &self,
        pitch_mm: Option<(f64, f64)>,
        rate_hz: Option<f64>,
    ) -> Result<Meta, LoadError> {
        let meta = self.meta(pitch_mm, rate_hz)?;
        let has_clock = profile::Decoder::new(Arc::clone(&self.plan)).last_frame().t_us.is_some();
        if has_clock || meta.rate_hz.is_some() {
            return Ok(meta);
        }
        let error = ProfileError::Value {
            key: "mat.rate_hz".to_owned(),
            problem: "not known, and the mat sends no time: give --rate-hz".to_owned(),
        };
        Err(LoadError::Profile { path: self.name.clone(), error })
    }
}

fn read_text(path: &Path) -> Result<String, LoadError> {
    let failed = |error| LoadError::Io { path: path.display().to_string(), error };
    let mut text = String::new();
    File::open(path).map_err(failed)?.take(MAX_TEXT).read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

/// The bytes at the beginning of a capture.
///
/// # Errors
/// When the system refuses.
pub fn read_capture(from: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LOOKED_AT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Which of the profiles shipped, or the native format, a capture fits.
pub fn identify(capture: &[u8]) -> Identified {
    let mut fits = vec![native(capture)];
    for (name, _) in profile::shipped() {
        // Those shipped are sound: a test says so.
        if let Ok(loaded) = load(name) {
            fits.extend(profile::fit(name, &loaded.plan, capture));
        }
    }
    profile::identify(fits)
}

/// The baud rates that mats have, the commonest first: those of the profiles shipped, and that of the native
/// format.
pub fn bauds() -> Vec<u32> {
    let mut counted: Vec<(usize, u32)> = vec![(1, NATIVE_BAUD)];
    for (name, _) in profile::shipped() {
        // As above.
        let Ok(loaded) = load(name) else { continue };
        let baud = loaded.profile.link.baud;
        match counted.iter_mut().find(|(_, known)| *known == baud) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, baud)),
        }
    }
    counted.sort_by_key(|&(count, baud)| (std::cmp::Reverse(count), baud));
    counted.into_iter().map(|(_, baud)| baud).collect()
}

/// What was heard at a port.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// Bits per second at which it was heard.
    pub baud: u32,
    /// Bytes that came.
    pub bytes: usize,
    /// What they are.
    pub identified: Identified,
}

/// Listens at a port, for so long at each baud rate in turn, until a profile is believed; nothing is sent.
/// Where none is, the baud rate at which most was explained. `tell` is told each rate before it is tried.
///
/// # Errors
/// When the port cannot be listened to.
pub fn identify_line(
    line: &mut Line,
    bauds: &[u32],
    each: Duration,
    tell: &mut dyn FnMut(u32),
) -> Result<Option<Heard>, SourceError> {
    let explained = |heard: &Heard| heard.identified.fits.first().map_or(0.0, |fit| fit.explained);
    let mut best: Option<Heard> = None;
    for &baud in bauds {
        tell(baud);
        line.set_baud(baud)?;
        let mut bytes = Vec::new();
        line.listen(each, &mut bytes)?;
        let heard = Heard { baud, bytes: bytes.len(), identified: identify(&bytes) };
        // A device that is silent is so at any rate.
        let over = heard.bytes == 0 || heard.identified.decided.is_ok();
        if best
            .as_ref()
            .is_none_or(|best| heard.identified.decided.is_ok() || explained(&heard) > explained(best))
        {
            best = Some(heard);
        }
        if over {
            break;
        }
    }
    Ok(best)
}

fn native(capture: &[u8]) -> Fit {
    let mut decoder = wire::Decoder::new();
    let mut rest = capture;
    while decoder.next(&mut rest).is_some() {}
    while decoder.finish().is_some() {}
    let counters = decoder.counters();
    let explained =
        if counters.frames > 0 { counters.bytes_decoded as f64 / counters.bytes.max(1) as f64 } else { 0.0 };
    Fit { name: NATIVE.to_owned(), explained, frames: counters.frames }
}
