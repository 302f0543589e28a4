//! Measures of insoles whose sensors lie on no grid.

use super::Definition;

/// What is given of such insoles.
pub const ALL: &[&Definition] = &[&CONTACT_TIME, &LOAD, &FORCE];

/// How long an insole bore load.
pub const CONTACT_TIME: Definition = Definition {
    key: "insole_contact_time_s",
    unit: "s",
    decimals: 3,
    definition: "From the first frame in which the load of an insole is above a limit to the first frame in which it is not. \
                 The limit is 5 % of the usual high load (its 95th percentile); where readings are raw counts it lies 20 % of \
                 the way from the usual low load (the 5th percentile) to the high one. Contacts shorter than 0.06 s are left \
                 out and gaps shorter than that are bridged. The value of a foot is the median of its whole contacts.",
    formula: "t_off - t_on",
    source: "Limits are those of the design of this program; no standard exists.",
    limits: "Refused where an insole with raw readings was never seen without load, and where no contact was recorded from its \
             beginning to its end.",
    moved_by: "Walking speed, the frame rate (a time is known to the nearest frame), and how tightly the shoe is laced: raw \
               readings are loaded by the shoe itself.",
};

/// What the sensors of an insole read.
pub const LOAD: Definition = Definition {
    key: "insole_load",
    unit: "",
    decimals: 1,
    definition: "Mean reading of all sensors of an insole in a frame: a mean pressure in kPa where the system gives pressures, \
                 else counts above the lowest reading of each sensor. Mean and peak are given of each contact, and each sensor's \
                 own mean and peak of the recording.",
    formula: "sum_i s_i / n",
    source: "Plain mechanics.",
    limits: "Not a force: the files do not say how large a sensor is. Counts of two insoles cannot be compared.",
    moved_by: "Body weight, walking speed, the shoe, the temperature of the sensors.",
};

/// The force on an insole.
pub const FORCE: Definition = Definition {
    key: "insole_force_n",
    unit: "N",
    decimals: 0,
    definition: "Mean pressure of all sensors of an insole times the area they cover together, as told with --insole-cm2. \
                 The highest one of each contact is given.",
    formula: "F = A sum_i p_i / n",
    source: "Plain mechanics.",
    limits: "Refused without the area and for raw counts. Sensors are taken to be equally large; where they are not, the force \
             is an approximation.",
    moved_by: "Body weight, walking speed, the area that is given.",
};
