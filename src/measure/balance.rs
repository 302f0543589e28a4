//! The measures of standing still: postural sway from the path of the centre of pressure.

use super::Definition;

/// Every sway measure, in the order in which they are shown: mean velocity first, for it is the most
/// repeatable in children (De Kegel et al. 2011).
pub const ALL: &[&Definition] = &[
    &VELOCITY,
    &VELOCITY_N_DT,
    &VELOCITY_N_1_DT,
    &VELOCITY_ML,
    &VELOCITY_AP,
    &PATH,
    &PATH_ML,
    &PATH_AP,
    &RMS,
    &RMS_ML,
    &RMS_AP,
    &RANGE_ML,
    &RANGE_AP,
    &MEAN_DISTANCE,
    &ELLIPSE,
    &ELLIPSE_FINITE,
    &ELLIPSE_MAJOR,
    &ELLIPSE_MINOR,
    &ELLIPSE_ANGLE,
    &AREA_RATE,
    &MEAN_FREQUENCY,
    &SPECTRAL_FREQUENCY,
    &F50_ML,
    &F50_AP,
    &F95_ML,
    &F95_AP,
    &BAND_FREQUENCY_ML,
    &BAND_FREQUENCY_AP,
    &FULL_FREQUENCY_ML,
    &FULL_FREQUENCY_AP,
    &BAND_POWER_ML,
    &BAND_POWER_AP,
    &ENTROPY_ML,
    &ENTROPY_AP,
    &ROMBERG_VELOCITY,
    &ROMBERG_AREA,
];

const SCOPPA: &str =
    "Scoppa et al. 2013, Gait Posture 37:290; Prieto et al. 1996, IEEE Trans Biomed Eng 43:956.";
const SPECTRUM: &str = "Welch 1967, IEEE Trans Audio Electroacoust 15:70; band after Prieto et al. 1996.";
const ENTROPY: &str = "Richman & Moorman 2000, Am J Physiol Heart Circ Physiol 278:H2039.";
const ELLIPSE_SOURCE: &str = "Schubert & Kirchner 2014, Gait Posture 39:518.";

/// A measure of sway with the texts that all of them share.
const fn sway(
    key: &'static str,
    unit: &'static str,
    decimals: usize,
    definition: &'static str,
    formula: &'static str,
) -> Definition {
    Definition {
        key,
        unit,
        decimals,
        definition,
        formula,
        source: SCOPPA,
        limits: "On a pressure mat the centre of pressure is that of the cells of the feet that were found: anything else \
                 that loads the mat is ignored. \
                 Refused below 25 s of uninterrupted standing after settling and below 50 Hz, unless asked for; \
                 then, and on any pressure mat, it is indicative. There is no norm across devices: compare a \
                 child with their own earlier results, on the same mat, with the same duration and settings.",
        moved_by: "Duration, frame rate, filter, sensor noise, vision, stance width, attention and fatigue.",
    }
}

/// The chosen mean velocity.
pub const VELOCITY: Definition = sway(
    "sway_velocity_mm_s",
    "mm/s",
    1,
    "Length of the path of the centre of pressure over the time, on the time base that the result names.",
    "v = P / T",
);

/// Mean velocity over the samples' own time.
pub const VELOCITY_N_DT: Definition = sway(
    "sway_velocity_n_dt_mm_s",
    "mm/s",
    1,
    "Length of the path over the time that N samples stand for.",
    "v = P / (N / fs)",
);

/// Mean velocity over the time from the first sample to the last.
pub const VELOCITY_N_1_DT: Definition = sway(
    "sway_velocity_n_1_dt_mm_s",
    "mm/s",
    1,
    "Length of the path over the time from the first sample to the last.",
    "v = P / ((N - 1) / fs)",
);

/// Mean velocity sideways.
pub const VELOCITY_ML: Definition = sway(
    "sway_velocity_ml_mm_s",
    "mm/s",
    1,
    "Path sideways (medio-lateral) over the time, on the time base that the result names.",
    "v_ML = sum |dx| / T",
);

/// Mean velocity forwards and backwards.
pub const VELOCITY_AP: Definition = sway(
    "sway_velocity_ap_mm_s",
    "mm/s",
    1,
    "Path forwards and backwards (antero-posterior) over the time, on the time base that the result names.",
    "v_AP = sum |dy| / T",
);

/// Path.
pub const PATH: Definition = sway(
    "sway_path_mm",
    "mm",
    0,
    "Length of the path that the centre of pressure takes. It grows with duration, frame rate and noise.",
    "P = sum sqrt(dx^2 + dy^2)",
);

/// Path sideways.
pub const PATH_ML: Definition =
    sway("sway_path_ml_mm", "mm", 0, "Length of the path sideways (medio-lateral).", "P_ML = sum |dx|");

/// Path forwards and backwards.
pub const PATH_AP: Definition = sway(
    "sway_path_ap_mm",
    "mm",
    0,
    "Length of the path forwards and backwards (antero-posterior).",
    "P_AP = sum |dy|",
);

/// Root mean square distance.
pub const RMS: Definition = sway(
    "sway_rms_mm",
    "mm",
    2,
    "Root mean square of the distance from the mean centre of pressure.",
    "RMS = sqrt(mean(x^2 + y^2))",
);

/// Root mean square sideways.
pub const RMS_ML: Definition = sway(
    "sway_rms_ml_mm",
    "mm",
    2,
    "Root mean square of the distance from the mean, sideways (divisor N).",
    "RMS_ML = sqrt(mean x^2)",
);

/// Root mean square forwards and backwards.
pub const RMS_AP: Definition = sway(
    "sway_rms_ap_mm",
    "mm",
    2,
    "Root mean square of the distance from the mean, forwards and backwards (divisor N).",
    "RMS_AP = sqrt(mean y^2)",
);

/// Range sideways.
pub const RANGE_ML: Definition = sway(
    "sway_range_ml_mm",
    "mm",
    1,
    "From the leftmost to the rightmost centre of pressure. It depends on two moments only, and is the least repeatable measure.",
    "max x - min x",
);

/// Range forwards and backwards.
pub const RANGE_AP: Definition = sway(
    "sway_range_ap_mm",
    "mm",
    1,
    "From the rearmost to the foremost centre of pressure. It depends on two moments only, and is the least repeatable measure.",
    "max y - min y",
);

/// Mean radius.
pub const MEAN_DISTANCE: Definition = sway(
    "sway_mean_distance_mm",
    "mm",
    2,
    "Mean distance from the mean centre of pressure.",
    "R = mean sqrt(x^2 + y^2)",
);

/// The 95 % prediction ellipse with the chi-square factor.
pub const ELLIPSE: Definition = Definition {
    source: ELLIPSE_SOURCE,
    ..sway(
        "sway_ellipse_mm2",
        "mm²",
        0,
        "Area of the ellipse that holds 95 % of the centres of pressure of a normal distribution with the \
         same covariance (divisor N - 1).",
        "A = pi * 5.991 * sqrt(l1 * l2)",
    )
};

/// The 95 % prediction ellipse for a finite number of samples.
pub const ELLIPSE_FINITE: Definition = Definition {
    source: ELLIPSE_SOURCE,
    ..sway(
        "sway_ellipse_finite_mm2",
        "mm²",
        0,
        "Area of the ellipse in which a further sample would lie with probability 0.95, from the F \
         distribution for N samples.",
        "A = pi * 2 (N^2 - 1) / (N (N - 2)) * F(0.95; 2, N - 2) * sqrt(l1 * l2)",
    )
};

/// Long half axis.
pub const ELLIPSE_MAJOR: Definition = Definition {
    source: ELLIPSE_SOURCE,
    ..sway(
        "sway_ellipse_major_mm",
        "mm",
        1,
        "Long half axis of the 95 % ellipse with the chi-square factor.",
        "a = sqrt(5.991 * l1)",
    )
};

/// Short half axis.
pub const ELLIPSE_MINOR: Definition = Definition {
    source: ELLIPSE_SOURCE,
    ..sway(
        "sway_ellipse_minor_mm",
        "mm",
        1,
        "Short half axis of the 95 % ellipse with the chi-square factor.",
        "b = sqrt(5.991 * l2)",
    )
};

/// Direction of the long axis.
pub const ELLIPSE_ANGLE: Definition = Definition {
    source: ELLIPSE_SOURCE,
    limits: "Refused where the measure of the area is, and when the sway has no long axis.",
    ..sway(
        "sway_ellipse_angle_deg",
        "°",
        0,
        "Direction of the long axis, from the right (0) towards forward (90), above -90 to 90.",
        "0.5 * atan2(2 s_xy, s_xx - s_yy)",
    )
};

/// Sway area rate.
pub const AREA_RATE: Definition = sway(
    "sway_area_rate_mm2_s",
    "mm²/s",
    1,
    "Area of the triangles between the mean and each pair of centres of pressure that follow each other, \
     over the time from the first to the last.",
    "sum |x_i y_(i+1) - x_(i+1) y_i| / (2 (N - 1) / fs)",
);

/// Rotational mean frequency.
pub const MEAN_FREQUENCY: Definition = sway(
    "sway_mean_frequency_hz",
    "Hz",
    2,
    "How often the path would go round a circle of the mean distance in a second.",
    "P / (2 pi R T)",
);

/// Spectral mean frequency of both directions.
pub const SPECTRAL_FREQUENCY: Definition = Definition {
    source: "As published with the data of Santos & Duarte 2016, PeerJ 4:e2648 (found by recomputing them).",
    ..sway(
        "sway_spectral_frequency_hz",
        "Hz",
        2,
        "Mean frequency of each direction over the whole Welch spectrum (integrals by trapezia), weighted by \
         the summed power of the direction.",
        "(f_ML * sum S_ML + f_AP * sum S_AP) / (sum S_ML + sum S_AP)",
    )
};

const fn spectral(key: &'static str, definition: &'static str, formula: &'static str) -> Definition {
    Definition {
        source: SPECTRUM,
        limits: "Refused where the path is, and when the series is shorter than one window of the spectrum or \
                 has no power there. Resolved no finer than one over the window's length.",
        ..sway(key, "Hz", 2, definition, formula)
    }
}

const F50: &str = "Lowest frequency of the Welch spectrum up to which half of the power in the band lies.";
const F95: &str = "Lowest frequency of the Welch spectrum up to which 95 % of the power in the band lies.";
const BAND: &str = "Mean frequency of the Welch spectrum in the band, weighted by power.";
const FULL: &str = "Mean frequency of the whole Welch spectrum, weighted by power.";
const POWER: &str = "Power of the Welch spectrum in the band, by trapezia.";

/// Median frequency sideways.
pub const F50_ML: Definition = spectral("sway_f50_ml_hz", F50, "min f: sum S_ML to f >= 0.5 sum S_ML");
/// Median frequency forwards and backwards.
pub const F50_AP: Definition = spectral("sway_f50_ap_hz", F50, "min f: sum S_AP to f >= 0.5 sum S_AP");
/// Frequency of 95 % of the power sideways.
pub const F95_ML: Definition = spectral("sway_f95_ml_hz", F95, "min f: sum S_ML to f >= 0.95 sum S_ML");
/// Frequency of 95 % of the power forwards and backwards.
pub const F95_AP: Definition = spectral("sway_f95_ap_hz", F95, "min f: sum S_AP to f >= 0.95 sum S_AP");
/// Mean frequency in the band, sideways.
pub const BAND_FREQUENCY_ML: Definition =
    spectral("sway_band_frequency_ml_hz", BAND, "sum f S_ML / sum S_ML in the band");
/// Mean frequency in the band, forwards and backwards.
pub const BAND_FREQUENCY_AP: Definition =
    spectral("sway_band_frequency_ap_hz", BAND, "sum f S_AP / sum S_AP in the band");
/// Mean frequency of the whole spectrum, sideways.
pub const FULL_FREQUENCY_ML: Definition =
    spectral("sway_full_frequency_ml_hz", FULL, "sum f S_ML / sum S_ML");
/// Mean frequency of the whole spectrum, forwards and backwards.
pub const FULL_FREQUENCY_AP: Definition =
    spectral("sway_full_frequency_ap_hz", FULL, "sum f S_AP / sum S_AP");
/// Power in the band, sideways.
pub const BAND_POWER_ML: Definition = Definition {
    unit: "mm²",
    ..spectral("sway_band_power_ml_mm2", POWER, "integral of S_ML df over the band")
};
/// Power in the band, forwards and backwards.
pub const BAND_POWER_AP: Definition = Definition {
    unit: "mm²",
    ..spectral("sway_band_power_ap_mm2", POWER, "integral of S_AP df over the band")
};

const fn entropy(key: &'static str) -> Definition {
    Definition {
        source: ENTROPY,
        limits: "Refused below 30 s and beyond 600 s, when the rate is not a multiple of the entropy's rate, and when no section \
                 repeats. Values with other parameters or other rates cannot be compared.",
        ..sway(
            key,
            "",
            2,
            "How unlikely it is that sections which are alike for m samples stay alike for one more: low for \
             regular sway, high for irregular.",
            "-ln(A / B), largest difference <= r",
        )
    }
}

/// Sample entropy sideways.
pub const ENTROPY_ML: Definition = entropy("sway_entropy_ml");
/// Sample entropy forwards and backwards.
pub const ENTROPY_AP: Definition = entropy("sway_entropy_ap");

const fn romberg(key: &'static str, definition: &'static str, formula: &'static str) -> Definition {
    Definition {
        limits: "Refused unless both stands were measured in the same way and for the same time within 5 %. \
                 Children below 6 years are not asked to close their eyes.",
        ..sway(key, "", 2, definition, formula)
    }
}

/// Romberg quotient of the velocity.
pub const ROMBERG_VELOCITY: Definition = romberg(
    "romberg_velocity",
    "Mean sway velocity with eyes closed over that with eyes open.",
    "v_closed / v_open",
);
/// Romberg quotient of the area.
pub const ROMBERG_AREA: Definition = romberg(
    "romberg_area",
    "Area of the 95 % ellipse with eyes closed over that with eyes open.",
    "A_closed / A_open",
);
