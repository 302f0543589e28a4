//! Measures of steps.

use super::Definition;
use super::explained::explained;

/// Every measure of steps, in the order in which they are shown.
pub const ALL: &[&Definition] = &[
    &CONTACT_TIME,
    &PEAK_FORCE,
    &IMPULSE,
    &INITIAL_CONTACT,
    &STANCE_PHASES,
    &GAIT_LINE,
    &CPEI,
    &PROGRESSION_ANGLE,
    &STEP_TIME,
    &CADENCE,
    &STEP_LENGTH,
    &STEP_WIDTH,
    &STRIDE_TIME,
    &STRIDE_LENGTH,
    &STANCE,
    &SWING,
    &DOUBLE_SUPPORT,
    &CONTACT_TIME_ASYMMETRY,
    &MEAN_PRINT,
];

const NOT_WHOLE: &str = "Refused for a contact whose beginning or end was not seen, that touches a break of the link, that \
                         reaches the edge of the mat, or with which both feet landed from a jump.";

/// Duration of one contact.
pub const CONTACT_TIME: Definition = Definition {
    key: "contact_time_s",
    unit: "s",
    decimals: 3,
    definition: "From touch-down to lift-off of one foot. The foot is down from the frame in which its force \
                 rises through the lower limit on the way to the upper one until it falls below the lower \
                 one. The upper limit is 20 N or 5 % of the usual load of the mat, whichever is more, but \
                 never over 10 % of that load; the lower limit is half the upper one.",
    formula: "t_off - t_on",
    source: "Limits are those of the design of this program; no standard exists.",
    limits: NOT_WHOLE,
    moved_by: "Walking speed, the frame rate (a time is known to the nearest frame), and how small a load the mat shows: \
               a contact begins when the limit is passed, a few hundredths of a second after the first touch.",
};

/// Highest force of a contact.
pub const PEAK_FORCE: Definition = Definition {
    key: "peak_force_n",
    unit: "N",
    decimals: 0,
    definition: "Highest sum of pressure times cell area over the cells of one foot in any frame of a contact.",
    formula: "max_t sum_i p_i(t) A_i",
    source: "Plain mechanics.",
    limits: "Refused without calibration.",
    moved_by: "Body weight, walking speed, calibration of the mat.",
};

/// Force summed over a contact.
pub const IMPULSE: Definition = Definition {
    key: "impulse_ns",
    unit: "N s",
    decimals: 0,
    definition: "Force of one foot integrated over a contact in real time: each frame counts for half the time to the frame \
                 before and half the time to the next.",
    formula: "sum_i F_i (t_i+1 - t_i-1) / 2",
    source: "Plain mechanics.",
    limits: "Refused without calibration, and for an incomplete contact.",
    moved_by: "Body weight, contact time, calibration of the mat.",
};

/// What came down first.
pub const INITIAL_CONTACT: Definition = Definition {
    key: "initial_contact",
    unit: "",
    decimals: 0,
    definition: "Part of the foot that comes down first: where the load-weighted mean centre of pressure of the \
                 first 30 ms lies along the length without toes, under 33 % from the heel, 33 to 60 %, or \
                 beyond.",
    formula: "x_CoP(0..30 ms) / L",
    source: "Limits are those of the design of this program; no standard exists.",
    limits: NOT_WHOLE,
    moved_by: "Walking speed and footwear. Small children put down the whole foot at once.",
};

/// The phases of a stance.
pub const STANCE_PHASES: Definition = Definition {
    key: "stance_phases",
    unit: "%",
    decimals: 0,
    definition: "Shares of the contact time of four phases. Initial contact ends when the first metatarsal head is \
                 down, forefoot contact when all heads that touch at all are down, foot flat when the \
                 heel lifts, push-off when the contact ends. The heel is the rear 27 % of the length with toes; the \
                 heads lie in the front 30 % of the length without toes, divided at 30, 47, 64 and 81 % of \
                 their width from the medial side (at 30 and 64 % on cells of more than 6 mm). A part is \
                 down while two of its cells reach the contact threshold.",
    formula: "(t_i+1 - t_i) / (t_off - t_on)",
    source: "De Cock et al. 2005, Gait Posture 21:432; the masks are proportional ones.",
    limits: "Refused where the heel or the ball never touches, where the heel lifts before all of the ball is \
             down, and for an incomplete contact. Published shares are of jogging adults.",
    moved_by: "Walking speed, the contact threshold, cell size.",
};

/// The way of the centre of pressure.
pub const GAIT_LINE: Definition = Definition {
    key: "gait_line",
    unit: "mm",
    decimals: 0,
    definition: "Path of the centre of pressure of one foot in its own coordinates, along the foot axis from the \
                 heel and across it, positive towards the little toe, from the first to the last frame above \
                 5 % of the contact's peak force, at 101 places equally apart in time. Its length is summed from \
                 frame to frame; its areas lie between it and the axis. It is retrograde when it moves back \
                 by more than 10 % of the length with toes.",
    formula: "(sum p x / sum p, sum p y / sum p)",
    source: "Common practice; the band is the mean of the contacts with one standard deviation.",
    limits: "Refused for an incomplete contact; a band needs five contacts.",
    moved_by: "Walking speed, how the toes push off. The length grows with noise and frame rate.",
};

/// Song and colleagues' centre of pressure excursion index.
pub const CPEI: Definition = explained("cpei_pct", "%", 1);

/// How far the toes point outwards.
pub const PROGRESSION_ANGLE: Definition = Definition {
    key: "progression_angle_deg",
    unit: "°",
    decimals: 1,
    definition: "Angle from the direction of travel to the foot axis, positive when the toes point outwards. The \
                 direction is the one shared by the lines through the heels of the left and of the right \
                 foot, or one that was given.",
    formula: "angle(axis, direction of travel)",
    source: "Losel et al. 1996, J Pediatr Orthop 16:570.",
    limits: "Refused on the spot, when no foot came down twice in a line and no direction was given, and \
             for an incomplete contact. The angle in a stand is a different one.",
    moved_by: "The line walked: with few steps, how straight they were.",
};

/// Time from one foot to the other.
pub const STEP_TIME: Definition = Definition {
    key: "step_time_s",
    unit: "s",
    decimals: 3,
    definition: "From the touch-down of one foot to the next touch-down of the other. The touch-down is where \
                 the force, straight between frames, rises through 5 % of the contact's peak.",
    formula: "t_on(i) - t_on(i - 1)",
    source: "Common practice.",
    limits: "Refused where either touch-down was not seen, was not of the whole foot or came out of a jump, across a break \
             of the link, and under 0.2 s: five steps a second, which sprinters do not reach (a design of this \
             program).",
    moved_by: "Walking speed, age.",
};

/// Steps a minute.
pub const CADENCE: Definition = Definition {
    key: "cadence_per_min",
    unit: "/min",
    decimals: 0,
    definition: "Steps a minute, from the median step time.",
    formula: "60 / median step time",
    source: "Common practice.",
    limits: "Refused without two touch-downs of the two feet in a row, for a jump, and where every step time is.",
    moved_by: "Walking speed, age: about 133 at 3 to 4 years, 112 at 11 to 14.",
};

/// From heel to heel along the way.
pub const STEP_LENGTH: Definition = Definition {
    key: "step_length_mm",
    unit: "mm",
    decimals: 0,
    definition: "Distance from the heel end of one foot to that of the other foot's step before, along the \
                 direction of travel.",
    formula: "(heel_i - heel_i-1) . direction",
    source: "Common practice.",
    limits: "Refused where the foot progression angle is, and where the step before was not complete.",
    moved_by: "Walking speed, leg length.",
};

/// From heel to heel across the way.
pub const STEP_WIDTH: Definition = Definition {
    key: "step_width_mm",
    unit: "mm",
    decimals: 0,
    definition: "Distance from the heel end of one foot to that of the other foot's step before, across the \
                 direction of travel; negative when the feet cross.",
    formula: "(heel_i - heel_i-1) . outwards",
    source: "Common practice.",
    limits: "Refused where the step length is.",
    moved_by: "The line walked: with few steps, how straight they were.",
};

/// Time from a foot to the same foot.
pub const STRIDE_TIME: Definition = Definition {
    key: "stride_time_s",
    unit: "s",
    decimals: 3,
    definition: "From one touch-down of a foot to its next, with one of the other foot between.",
    formula: "t_on(i + 2) - t_on(i)",
    source: "Common practice.",
    limits: "Refused without three touch-downs in a row, and where a step time is.",
    moved_by: "Walking speed, age.",
};

/// From a heel to the same heel.
pub const STRIDE_LENGTH: Definition = Definition {
    key: "stride_length_mm",
    unit: "mm",
    decimals: 0,
    definition: "Distance between two successive heel ends of the same foot along the direction of travel.",
    formula: "(heel_i+2 - heel_i) . direction",
    source: "Common practice.",
    limits: "Refused without three steps in a row, the first and the third complete.",
    moved_by: "Walking speed, leg length.",
};

/// Share of the stride on the ground.
pub const STANCE: Definition = Definition {
    key: "stance_pct",
    unit: "%",
    decimals: 0,
    definition: "Contact time of a foot in per cent of its stride time.",
    formula: "100 * contact time / stride time",
    source: "Common practice.",
    limits: "Refused where the stride time or the contact time is.",
    moved_by: "Walking speed; reads a little low because a contact begins when its force passes a limit.",
};

/// Share of the stride in the air.
pub const SWING: Definition = Definition {
    key: "swing_pct",
    unit: "%",
    decimals: 0,
    definition: "The part of the stride that is not stance.",
    formula: "100 - stance",
    source: "Common practice.",
    limits: "Refused where the stance is.",
    moved_by: "Walking speed; reads a little high because the stance reads low.",
};

/// Share of the stride on both feet.
pub const DOUBLE_SUPPORT: Definition = Definition {
    key: "double_support_pct",
    unit: "%",
    decimals: 0,
    definition: "Time of a stride in which both feet are down, in per cent of the stride time.",
    formula: "100 * (overlap_i + overlap_i+1) / stride time",
    source: "Common practice.",
    limits: "Refused without three contacts in a row of which the first two were complete.",
    moved_by: "Walking speed; reads low because a contact begins when its force passes a limit.",
};

/// Difference of the contact times of the two feet.
pub const CONTACT_TIME_ASYMMETRY: Definition = Definition {
    key: "contact_time_asymmetry_pct",
    unit: "%",
    decimals: 1,
    definition: "Right minus left median contact time, in per cent of their sum.",
    formula: "100 * (R - L) / (R + L)",
    source: "The asymmetry index of the load, applied to times.",
    limits: "Refused unless both feet have a complete contact. There is no accepted cut-off.",
    moved_by: "Chance, with few steps.",
};

/// The mean picture of the steps of a foot.
pub const MEAN_PRINT: Definition = Definition {
    key: "mean_print",
    unit: "",
    decimals: 0,
    definition: "Mean of the peak pictures of the complete contacts of one foot, each laid over the others by \
                 its heel end and its axis and sampled every 2 mm.",
    formula: "mean_i P_i(R_i x + t_i)",
    source: "Rigid registration by landmarks.",
    limits: "Refused with fewer than two complete contacts.",
    moved_by: "How well heel end and axis are found: half a millimetre and half a degree on 5 mm cells.",
};
