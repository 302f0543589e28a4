//! What the page for parents and a school's letter say. Whole sentences, but for titles, labels and names.

use crate::base::{Argument, Date, Judgement, Side, ToArgument, kinds};
use crate::child::{Condition, Protocol};
use crate::reading::Grade;

/// Which feet something was noticed of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Feet {
    Left,
    Right,
    /// Both, or the child.
    Both,
}

impl Feet {
    pub(super) fn of(side: Option<Side>) -> Self {
        match side {
            Some(Side::Left) => Self::Left,
            Some(Side::Right) => Self::Right,
            None => Self::Both,
        }
    }
}

impl ToArgument for Feet {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
        };
        Argument::Text(word.to_owned())
    }
}

kinds! {
    /// Titles, labels, and what is the same whatever was noticed.
    pub(crate) enum Said {
        TitlePage = "parents-title-page",
        TitleLetter = "parents-title-letter",
        TitleDone = "parents-title-done",
        TitleSeen = "parents-title-seen",
        TitleUsual = "parents-title-usual",
        TitleChanged = "parents-title-changed",
        TitleDo = "parents-title-do",
        TitleAsk = "parents-title-ask",
        FactChild = "parents-fact-child",
        FactAge = "parents-fact-age",
        FactDay = "parents-fact-day",
        Years { years: f64 } = "parents-fact-years",
        DoneOn { protocol: Protocol, date: Date } = "parents-done-on",
        Done { protocol: Protocol } = "parents-done",
        TriedOn { date: Date } = "parents-done-tried-on",
        Tried = "parents-done-tried",
        NothingElse = "parents-done-nothing-else",
        FootLeft = "parents-foot-left",
        FootRight = "parents-foot-right",
        NoPrint = "parents-seen-no-print",
        SeenHow = "parents-seen-how",
        SeenArch = "parents-seen-arch",
        SeenOn { date: Date } = "parents-seen-on",
        IfFromAbove = "parents-seen-if-from-above",
        SidesUnclear = "parents-seen-sides-unclear",
        NotKept = "parents-seen-not-kept",
        SeenNothing = "parents-seen-nothing",
        SeenToCheck = "parents-seen-to-check",
        Developing { side: Side } = "parents-arch-developing",
        Graded { side: Side, grade: Grade } = "parents-arch-graded",
        ArchUnsaid { side: Side } = "parents-arch-not-said",
        ArchNotMeasured { side: Side } = "parents-arch-not-measured",
        OnceMore { grade: Grade } = "parents-arch-once-more",
        StudiesDiffer = "parents-arch-studies-differ",
        Info = "parents-level-info",
        Watch = "parents-level-watch",
        Ask = "parents-level-ask",
        Once = "parents-once",
        OnceNotOn { date: Date } = "parents-once-not-on",
        MoreNoticed { more: usize } = "parents-noticed-more",
        Unsaid { patterns: Vec<Judgement> } = "parents-not-said",
        NoAge = "parents-not-compared-age",
        NoTable = "parents-not-compared-table",
        ToCheck = "parents-not-compared-check",
        Unmeasured = "parents-not-compared-unmeasured",
        BornLow = "parents-born-low",
        CommonLow { least: f64, most: Option<f64> } = "parents-common-low",
        NoComplaint = "parents-no-complaint",
        NoComplaintLately { days: usize } = "parents-no-complaint-lately",
        ChangeOne = "parents-change-one",
        ChangeNothing = "parents-change-nothing",
        ChartTitle = "parents-chart-title",
        DoStop { letter: bool } = "parents-do-stop",
        DoAsk { letter: bool } = "parents-do-ask",
        DoMeasureAgain { letter: bool } = "parents-do-measure-again",
        DoNothing { letter: bool } = "parents-do-nothing",
        DoUnsaid { letter: bool } = "parents-do-not-said",
        DoRepeat { letter: bool } = "parents-do-repeat",
        AskIf = "parents-ask-if",
        AskAtOnce = "parents-ask-at-once",
    }
}

kinds! {
    /// What was noticed besides the arch's place among those of other children.
    pub(crate) enum NoticedWords {
        LowArch { feet: Feet } = "parents-noticed-low-arch",
        HighArch { feet: Feet } = "parents-noticed-high-arch",
        GettingLower { feet: Feet } = "parents-noticed-getting-lower",
        InToeing { feet: Feet } = "parents-noticed-in-toeing",
        LateralLoading { feet: Feet } = "parents-noticed-lateral-loading",
        ToeWalking { feet: Feet } = "parents-noticed-toe-walking",
        SideAsymmetry = "parents-noticed-side-asymmetry",
        UnevenLoad = "parents-noticed-uneven-load",
        UnevenTime = "parents-noticed-uneven-time",
        UnevenArches = "parents-noticed-uneven-arches",
        Unsteadiness = "parents-noticed-unsteadiness",
        HalluxLoading { feet: Feet } = "parents-noticed-hallux-loading",
        KnownChange { feet: Feet } = "parents-noticed-known-change",
        Pain = "parents-noticed-pain",
        Stiffness = "parents-noticed-stiffness",
        Limp = "parents-noticed-limp",
        Tiptoe = "parents-noticed-tiptoe",
        Stopped = "parents-noticed-stopped",
    }
}

kinds! {
    /// The names of the same, where nothing can be said of them. Each stands in a list after a colon.
    pub(crate) enum PatternName {
        LowArch = "parents-name-low-arch",
        HighArch = "parents-name-high-arch",
        GettingLower = "parents-name-getting-lower",
        InToeing = "parents-name-in-toeing",
        LateralLoading = "parents-name-lateral-loading",
        ToeWalking = "parents-name-toe-walking",
        SideAsymmetry = "parents-name-side-asymmetry",
        UnevenLoad = "parents-name-uneven-load",
        UnevenTime = "parents-name-uneven-time",
        UnevenArches = "parents-name-uneven-arches",
        Unsteadiness = "parents-name-unsteadiness",
        HalluxLoading = "parents-name-hallux-loading",
        KnownChange = "parents-name-known-change",
        Pain = "parents-name-pain",
        Stiffness = "parents-name-stiffness",
        Limp = "parents-name-limp",
        Tiptoe = "parents-name-tiptoe",
        Stopped = "parents-name-stopped",
    }
}

kinds! {
    /// Why nothing can be said.
    pub(crate) enum WhyNot {
        Known { condition: Condition } = "parents-why-known",
        NotStanding = "parents-why-not-standing",
        NotMeasured = "parents-why-not-measured",
        NoFigures = "parents-why-no-figures",
        CoarseMat = "parents-why-coarse-mat",
        FewPlacements { needed: usize, placements: usize } = "parents-why-few-placements",
        NotKnownHowWell = "parents-why-not-known-how-well",
        BumpyMat = "parents-why-bumpy-mat",
        TooYoung { years: f64 } = "parents-why-too-young",
        NotWalked = "parents-why-not-walked",
        FewSteps = "parents-why-few-steps",
        FewStands = "parents-why-few-stands",
        OneFoot = "parents-why-one-foot",
        NoSway = "parents-why-no-sway",
        FewSessions = "parents-why-few-sessions",
        YoungArch = "parents-why-young-arch",
        Other = "parents-why-other",
    }
}
