//! The footprint indices.

use super::Definition;
use super::explained::explained;

/// Every index, in the order in which they are shown.
pub const ALL: &[&Definition] = &[
    &ARCH_INDEX,
    &MODIFIED_ARCH_INDEX,
    &CHIPPAUX_SMIRAK_INDEX,
    &STAHELI_INDEX,
    &CLARKE_ANGLE,
    &SZTRITER_GODUNOW_INDEX,
    &IRWIN_FOOTPRINT_INDEX,
    &ARCH_LENGTH_INDEX,
    &WEJSFLOG_INDEX,
    &WIDTH_RATIO,
    &HEEL_ANGLE,
    &HALLUX_ANGLE,
];

/// Cavanagh and Rodgers' arch index.
pub const ARCH_INDEX: Definition = explained("arch_index", "", 3);

/// Chu and colleagues' modified arch index.
pub const MODIFIED_ARCH_INDEX: Definition = explained("modified_arch_index", "", 3);

/// Chippaux and Smirak's index.
pub const CHIPPAUX_SMIRAK_INDEX: Definition = explained("chippaux_smirak_index", "%", 1);

/// Staheli's index.
pub const STAHELI_INDEX: Definition = explained("staheli_index", "", 2);

/// Clarke's footprint angle.
pub const CLARKE_ANGLE: Definition = explained("clarke_angle", "°", 1);

/// Sztriter and Godunow's index.
pub const SZTRITER_GODUNOW_INDEX: Definition = explained("sztriter_godunow_index", "", 2);

/// Irwin's footprint index.
pub const IRWIN_FOOTPRINT_INDEX: Definition = explained("irwin_footprint_index", "", 3);

/// The arch-length index.
pub const ARCH_LENGTH_INDEX: Definition = explained("arch_length_index", "", 3);

/// Wejsflog's index.
pub const WEJSFLOG_INDEX: Definition = explained("wejsflog_index", "", 2);

/// Heel over forefoot width.
pub const WIDTH_RATIO: Definition = explained("width_ratio", "", 2);

/// The heel angle.
pub const HEEL_ANGLE: Definition = explained("heel_angle", "°", 1);

/// The hallux angle of the print.
pub const HALLUX_ANGLE: Definition = explained("hallux_angle", "°", 1);
