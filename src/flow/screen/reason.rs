//! Why something is to be done about a recording, as data: a kind with what belongs to it. Rendered in one place.

use crate::analysis::result::{Finding, Quality, Severity};
use crate::base::{self, ChildId, Date, Side};
use crate::flow::child::likeness::{OfNoAge, Unlike};
use crate::reading::{self, Grade, Pattern, Rule};

/// What is to be done about a recording, the weightiest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// Nothing: it was measured and read, and there is nothing to look at.
    Fine,
    /// It was measured and not read: nothing is known of the age, or no table speaks of it.
    NotRead,
    /// Somebody should look: at the child again, or at what is told of the recording.
    Look,
    /// Record again: it cannot be measured as it is.
    RecordAgain,
}

impl Judgement {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Fine, Self::Look, Self::RecordAgain, Self::NotRead];

    /// Its key in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Look => "look_again",
            Self::RecordAgain => "record_again",
            Self::NotRead => "not_read",
        }
    }

    /// In words, as it stands in the results.
    pub fn words(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::NotRead => "not compared by age",
            Self::Look => "see again",
            Self::RecordAgain => "record again",
        }
    }
}

/// One thing that was found of a recording.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Reason {
    /// The file gives no recording.
    Unreadable {
        /// Why not.
        problem: String,
    },
    /// No foot was found.
    NoFoot {
        /// Why not.
        why: base::Judgement,
    },
    /// No contact was seen whole.
    NoWholeContact {
        /// How many were seen in part.
        contacts: usize,
    },
    /// How long somebody was on the mat.
    OnTheMat {
        /// Seconds.
        seconds: f64,
    },
    /// More feet at a time than one child has.
    TooManyFeet {
        /// How many.
        at_once: usize,
    },
    /// Both feet came down at once out of the air.
    Jumped {
        /// How often.
        landings: usize,
    },
    /// No print of any foot could be traced.
    NotTraced,
    /// No foot gave any index.
    NoIndex {
        /// Why not, of the first foot.
        why: base::Judgement,
    },
    /// How long the prints are, with toes and without.
    Lengths {
        /// Of the left foot, millimetres.
        left_mm: [f64; 2],
        /// Of the right foot, millimetres.
        right_mm: [f64; 2],
    },
    /// What the analysis found of the recording.
    Finding {
        /// What.
        finding: base::Judgement,
        /// Whether it spoils the recording.
        spoils: bool,
    },
    /// A size that no child of this age has.
    #[serde(skip)]
    OfNoAge(OfNoAge),
    /// Feet unlike those of the child's other recordings.
    #[serde(skip)]
    UnlikeOwn {
        /// How.
        unlike: Unlike,
        /// When the child had it; nothing: in its other recordings of the screening.
        on: Option<Date>,
    },
    /// The same recording under other names.
    Doubled {
        /// Of which recordings.
        others: Vec<String>,
    },
    /// A day after today.
    DayToCome {
        /// The day.
        date: Date,
    },
    /// A day before the birth.
    BeforeBirth {
        /// The day.
        date: Date,
    },
    /// The list and the library give other births.
    OtherBirth {
        /// Of whom.
        child: ChildId,
    },
    /// The arch lies in a band that would be watched or asked about if a second session showed it.
    #[serde(skip)]
    ArchBand {
        /// Of which foot.
        side: Side,
        /// Which band.
        grade: Grade,
        /// Standard deviations from the middle of the age.
        score: f64,
        /// Against what; nothing with a reference of children on this mat.
        source: Option<reading::Source>,
    },
    /// A pattern was noticed.
    #[serde(skip)]
    Noticed {
        /// Which.
        pattern: Pattern,
        /// Of which foot.
        side: Option<Side>,
        /// By which rule.
        rule: Rule,
    },
    /// Nobody says how old the child is.
    NoAge,
    /// No table speaks of this age.
    NoTable {
        /// Age, years.
        age_years: f64,
    },
    /// No consent of a guardian is noted.
    NoConsent {
        /// Of whom; the recording does not say it where it is nothing.
        child: Option<ChildId>,
    },
}

/// Shortest time on the mat that gives anything, seconds.
pub(super) const SHORTEST_S: f64 = 1.0;
/// Landings on both feet that a child may do: onto the mat, and once for fun.
const LANDINGS: usize = 1;
/// The feet of one child differ by less than this share of their length.
const SIDES_SHARE: f64 = 0.13;

impl Reason {
    /// What the analysis found.
    pub(super) fn of(finding: &Quality) -> Self {
        Self::Finding { finding: base::Judgement::of(&finding.kind), spoils: spoils(finding) }
    }

    /// What is to be done for it.
    pub fn judgement(&self) -> Judgement {
        let if_so = |so: bool, then: Judgement| if so { then } else { Judgement::Fine };
        match self {
            Self::Unreadable { .. }
            | Self::NoFoot { .. }
            | Self::NoWholeContact { .. }
            | Self::TooManyFeet { .. }
            | Self::NotTraced
            | Self::NoIndex { .. } => Judgement::RecordAgain,
            Self::OnTheMat { seconds } => if_so(*seconds < SHORTEST_S, Judgement::RecordAgain),
            Self::Jumped { landings } => if_so(*landings > LANDINGS, Judgement::RecordAgain),
            Self::Finding { spoils, .. } => if_so(*spoils, Judgement::RecordAgain),
            Self::Lengths { left_mm, right_mm } => if_so(sides_differ(left_mm, right_mm), Judgement::Look),
            Self::OfNoAge(_)
            | Self::UnlikeOwn { .. }
            | Self::Doubled { .. }
            | Self::DayToCome { .. }
            | Self::BeforeBirth { .. }
            | Self::OtherBirth { .. }
            | Self::ArchBand { .. }
            | Self::Noticed { .. } => Judgement::Look,
            Self::NoAge | Self::NoTable { .. } => Judgement::NotRead,
            Self::NoConsent { .. } => Judgement::Fine,
        }
    }

    /// Whether it is said of the child and not of the recording.
    pub fn is_of_child(&self) -> bool {
        matches!(self, Self::ArchBand { .. } | Self::Noticed { .. })
    }

    /// Whether it is worth a word where nothing is to be done for it.
    pub fn is_note(&self) -> bool {
        self.judgement() == Judgement::Fine
            && !matches!(
                self,
                Self::OnTheMat { .. } | Self::Lengths { .. } | Self::Jumped { .. } | Self::NoConsent { .. }
            )
    }
}

/// Whether something that the analysis found spoils a recording: a problem, and warnings that do however little they
/// may look like.
fn spoils(finding: &Quality) -> bool {
    let warning = matches!(
        finding.kind,
        Finding::AtBorder { .. }
            | Finding::Short { .. }
            | Finding::Interrupted { .. }
            | Finding::NoPrint { .. }
            | Finding::Posture { .. }
            | Finding::NeverUnloaded { .. }
    );
    finding.severity == Severity::Problem || warning
}

/// Whether two feet differ more than those of one child: with toes and without, in the same direction.
fn sides_differ(left_mm: &[f64; 2], right_mm: &[f64; 2]) -> bool {
    let ratio = |at: usize| left_mm[at] / right_mm[at];
    let longer = |ratio: f64| ratio > 1.0 + SIDES_SHARE;
    (longer(ratio(0)) && longer(ratio(1))) || (longer(1.0 / ratio(0)) && longer(1.0 / ratio(1)))
}
