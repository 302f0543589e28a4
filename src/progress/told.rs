//! What is told of a series, to a parent and to a therapist. The words stand in `data/words`.

use crate::base::{Date, Judgement, Side, kinds};

kinds! {
    /// What is told of a series. Whole sentences.
    pub enum Told {
        /// It is too early.
        TooEarly {
            /// What the series is of.
            what: Judgement,
            /// What is missing.
            missing: Judgement,
            /// Whether the first and the last session differ by more than the measurement error.
            apart: bool,
        } = "progress-too-early",
        /// A fall that growth explains.
        Growth {
            /// What the series is of.
            what: Judgement,
            /// What falls: `sway` or `print`.
            of: &'static str,
        } = "progress-growth",
        /// The ends differ, and the sessions show no course.
        Unclear {
            /// What the series is of.
            what: Judgement,
        } = "progress-unclear",
        /// No change beyond the measurement error.
        Steady {
            /// What the series is of.
            what: Judgement,
        } = "progress-steady",
        /// Better.
        Improving {
            /// What the series is of.
            what: Judgement,
            /// How it moved.
            moved: Judgement,
        } = "progress-improving",
        /// Moved beyond the guide for the age.
        Crossed {
            /// What the series is of.
            what: Judgement,
            /// How it moved.
            moved: Judgement,
        } = "progress-crossed",
        /// Worse.
        Declining {
            /// What the series is of.
            what: Judgement,
            /// How it moved.
            moved: Judgement,
        } = "progress-declining",
        /// Neither better nor worse.
        Changed {
            /// What the series is of.
            what: Judgement,
            /// How it moved.
            moved: Judgement,
        } = "progress-changed",
        /// How many sessions there are.
        UpTo {
            /// So many.
            sessions: usize,
            /// Up to this day.
            today: Date,
        } = "progress-up-to",
        /// The figures, for a therapist.
        Figures {
            /// Name of the measure.
            name: Judgement,
            /// Of which foot.
            side: Option<Side>,
            /// Sessions that count.
            sessions: usize,
            /// The line through them, or why there is none.
            trend: Judgement,
            /// How much a placement scatters, or why that is not known.
            noise: Judgement,
        } = "progress-figures",
    }
}

kinds! {
    /// A part of what is told.
    pub enum Part {
        /// A series of the arch.
        Arch {
            /// Of which foot; both where none is given.
            side: Option<Side>,
        } = "progress-part-arch",
        /// A series of how the weight is shared.
        Weight = "progress-part-weight",
        /// A series of sway.
        Standing = "progress-part-standing",
        /// A series of another measure.
        Measure {
            /// Of which foot; both where none is given.
            side: Option<Side>,
            /// Name of the measure.
            name: Judgement,
        } = "progress-part-measure",
        /// The middle of the foot touches more.
        TouchesMore = "progress-part-touches-more",
        /// The middle of the foot touches less.
        TouchesLess = "progress-part-touches-less",
        /// The weight is shared more evenly.
        MoreEven = "progress-part-more-even",
        /// The weight is shared less evenly.
        LessEven = "progress-part-less-even",
        /// The weight has moved from one foot towards the other.
        WeightMoved = "progress-part-weight-moved",
        /// The child sways more.
        MovesMore = "progress-part-moves-more",
        /// The child sways less.
        MovesLess = "progress-part-moves-less",
        /// A value has gone up.
        WentUp = "progress-part-went-up",
        /// A value has gone down.
        WentDown = "progress-part-went-down",
        /// How much the value scatters is not known.
        ScatterMissing = "progress-part-scatter-missing",
        /// More sessions are needed.
        SessionsMissing {
            /// Good sessions so far.
            sessions: usize,
            /// Weeks from the first of them to the last.
            weeks: usize,
            /// The fewest sessions that will do.
            least_sessions: usize,
            /// The fewest weeks that will do.
            least_weeks: usize,
        } = "progress-part-sessions-missing",
        /// The line through the sessions.
        Line {
            /// Its slope a year, in the unit.
            slope: f64,
            /// Low end of the 90 % interval of the slope.
            low: f64,
            /// High end.
            high: f64,
            /// Kendall's tau.
            tau: f64,
            /// The probability of such a tau without a trend.
            p: f64,
            /// Whether that is less than is shown.
            p_tiny: bool,
            /// The change over the line, in the unit.
            change: f64,
            /// The least change that would be seen, in the unit.
            detectable: f64,
            /// The unit, where there is one.
            unit: Option<&'static str>,
            /// Decimals of the unit.
            decimals: usize,
        } = "progress-part-line",
        /// How much one placement scatters.
        Scatter {
            /// Standard deviation, in the unit.
            sd: f64,
            /// The unit, where there is one.
            unit: Option<&'static str>,
            /// Decimals of the unit.
            decimals: usize,
            /// Where the figure comes from.
            from: Judgement,
        } = "progress-part-scatter",
        /// A figure from repeated placements.
        OfPlacements {
            /// So many.
            placements: usize,
            /// In so many sessions.
            sessions: usize,
        } = "progress-part-of-placements",
        /// A figure from the intervals of the values.
        OfIntervals = "progress-part-of-intervals",
        /// A published figure.
        OfPublication {
            /// The publication.
            source: String,
        } = "progress-part-of-publication",
        /// A figure from how the sessions lie about their line.
        OfSessions {
            /// So many.
            sessions: usize,
        } = "progress-part-of-sessions",
    }
}
