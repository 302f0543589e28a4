//! How sway is measured: every choice, its default, and the preset of a published data set.

/// Which time the path is divided by for a velocity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeBase {
    /// N / fs: the time that N samples stand for.
    NDt,
    /// (N - 1) / fs: from the first sample to the last.
    NMinusOneDt,
}

/// Length of the Hann windows of the spectrum.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// So many seconds.
    Seconds(f64),
    /// Half of the series, rounded up: three windows.
    HalfSeries,
}

/// What is taken out of a stretch before it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Detrend {
    /// Its mean.
    Mean,
    /// The straight line of least squares.
    Line,
}

/// The Welch spectrum: periodic Hann windows that overlap by half.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Spectrum {
    /// Length of a window.
    pub window: Window,
    /// Taken out of each window.
    pub detrend: Detrend,
    /// The band of F50, F95, mean frequency and power: lowest and highest frequency, hertz.
    pub band_hz: (f64, f64),
}

/// What sample entropy looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// The series as it is.
    AsIs,
    /// The series less its line of least squares.
    Detrended,
    /// The steps from sample to sample.
    Increments,
}

/// Sample entropy: Chebyshev distance, alike when at most the tolerance apart.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Entropy {
    /// Rate to which the series is thinned by leaving samples out, hertz.
    pub rate_hz: f64,
    /// Length of the stretches compared.
    pub m: usize,
    /// Tolerance in population standard deviations.
    pub tolerance_sd: f64,
    /// What is looked at.
    pub signal: Signal,
}

/// Every choice of a sway measurement. The defaults are those for children on a mat; see each field.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Method {
    /// Rate the series is brought to before anything is measured, hertz; `None`: its own. Default 50. A
    /// series that comes slower keeps its own rate.
    pub rate_hz: Option<f64>,
    /// Cut-off of the zero-phase Butterworth low-pass of fourth order, run forwards and backwards, so that
    /// the gain at the cut-off is one half; `None`: no filter. Default 10 Hz. At most a quarter of the rate
    /// at which it runs.
    pub filter_hz: Option<f64>,
    /// Seconds left out at the start, while the child settles. Default 4, of the usual 3 to 5.
    pub settle_s: f64,
    /// Longest gap between samples that is bridged, seconds; at a longer one the series is cut, and the
    /// longest piece counts. Default 0.1.
    pub max_gap_s: f64,
    /// Time base of the velocities and of the mean frequency of the path. Default N / fs.
    pub time_base: TimeBase,
    /// The spectrum. Default: windows of 15 s, their line taken out, band 0.15 to 5 Hz.
    pub spectrum: Spectrum,
    /// The sample entropy. Default: 25 Hz, m = 2, 0.2 standard deviations, line taken out.
    pub entropy: Entropy,
    /// Measure what is too short or too slow all the same, marked as indicative. Default: refuse.
    pub allow_short: bool,
}

impl Method {
    /// Least seconds that are measured without being asked (Scoppa et al. 2013).
    pub const MIN_S: f64 = 25.0;
    /// Least rate that is measured without being asked, hertz (Scoppa et al. 2013).
    pub const MIN_HZ: f64 = 50.0;

    /// The definitions behind the published measures of the data set of Santos and Duarte (2016, PeerJ
    /// 4:e2648): the series as it is, no filter, spectrum of three windows with their means taken out.
    pub fn published() -> Self {
        Self {
            rate_hz: None,
            filter_hz: None,
            settle_s: 0.0,
            spectrum: Spectrum {
                window: Window::HalfSeries,
                detrend: Detrend::Mean,
                ..Self::default().spectrum
            },
            entropy: Entropy { signal: Signal::AsIs, ..Self::default().entropy },
            ..Self::default()
        }
    }
}

impl Default for Method {
    fn default() -> Self {
        Self {
            rate_hz: Some(50.0),
            filter_hz: Some(10.0),
            settle_s: 4.0,
            max_gap_s: 0.1,
            time_base: TimeBase::NDt,
            spectrum: Spectrum {
                window: Window::Seconds(15.0),
                detrend: Detrend::Line,
                band_hz: (0.15, 5.0),
            },
            entropy: Entropy { rate_hz: 25.0, m: 2, tolerance_sd: 0.2, signal: Signal::Detrended },
            allow_short: false,
        }
    }
}
