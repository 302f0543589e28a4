//! The measures whose course is told.

use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, MODIFIED_ARCH_INDEX, STAHELI_INDEX};

/// The measures of the arch that fall as the arch rises: those whose course is told.
pub(super) const ARCH_MEASURES: [&Definition; 4] =
    [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX, &MODIFIED_ARCH_INDEX];
