//! What a reason says, as a kind of judgement with its words in `data/words`.

use super::reason::{Reason, SHORTEST_S};
use crate::base::{ChildId, Date, InWords as _, Judgement, Language, Side, kinds};
use crate::flow::child::likeness::{OfNoAge, Trait, Unlike};
use crate::reading::Grade;

kinds! {
    /// What a reason of a screening says.
    pub enum ScreenWords {
        /// The file gives no recording.
        Unreadable {
            /// What the reader says.
            problem: String,
        } = "flow-screen-unreadable",
        /// What somebody else judged.
        Judged {
            /// The judgement.
            judgement: Judgement,
        } = "flow-screen-judged",
        /// No contact was seen whole.
        NoWholeContact {
            /// How many were seen in part.
            contacts: usize,
        } = "flow-screen-no-whole-contact",
        /// Not long enough on the mat.
        OnTheMat {
            /// How long somebody was, seconds.
            on_s: f64,
            /// The least that is needed, seconds.
            least_s: f64,
        } = "flow-screen-on-the-mat",
        /// More feet at a time than one child has.
        TooManyFeet {
            /// How many.
            at_once: usize,
        } = "flow-screen-too-many-feet",
        /// The child jumped.
        Jumped {
            /// How often both feet came down at once.
            landings: usize,
        } = "flow-screen-jumped",
        /// No print of any foot could be traced.
        NotTraced = "flow-screen-not-traced",
        /// No foot gave any index.
        NoIndex {
            /// Why not, of the first foot.
            why: Judgement,
        } = "flow-screen-no-index",
        /// The feet are of different lengths.
        Lengths {
            /// Print of the left foot, millimetres.
            left_mm: f64,
            /// Print of the right foot, millimetres.
            right_mm: f64,
        } = "flow-screen-lengths",
        /// A length that no child of this age has.
        LengthOfNoAge {
            /// The length of the print, millimetres.
            print_mm: f64,
            /// Shortest that is plausible, millimetres.
            low_mm: f64,
            /// Longest, millimetres.
            high_mm: f64,
            /// Age, years.
            age_years: f64,
        } = "flow-screen-length-of-no-age",
        /// A load that no child of this age has.
        LoadOfNoAge {
            /// The load, kilograms.
            load_kg: f64,
            /// Least that is plausible, kilograms.
            low_kg: f64,
            /// Most, kilograms.
            high_kg: f64,
            /// Age, years.
            age_years: f64,
        } = "flow-screen-load-of-no-age",
        /// Feet of another length than the child's.
        LengthUnlike {
            /// Length of the print, millimetres.
            print_mm: f64,
            /// What the child had, millimetres.
            usual_mm: f64,
            /// When; nothing: in its other recordings of the screening.
            on: Option<Date>,
        } = "flow-screen-length-unlike",
        /// Another load than the child's.
        LoadUnlike {
            /// The load, kilograms.
            load_kg: f64,
            /// What the child had, kilograms.
            usual_kg: f64,
            /// When; nothing: in its other recordings of the screening.
            on: Option<Date>,
        } = "flow-screen-load-unlike",
        /// The same recording under other names.
        Doubled {
            /// Which.
            others: Vec<String>,
        } = "flow-screen-doubled",
        /// A day after today.
        DayToCome {
            /// The day.
            date: Date,
        } = "flow-screen-day-to-come",
        /// A day before the birth.
        BeforeBirth {
            /// The day.
            date: Date,
        } = "flow-screen-before-birth",
        /// The list and the library give other births.
        OtherBirth {
            /// Of whom.
            child: ChildId,
        } = "flow-screen-other-birth",
        /// The arch lies in a band that a second session should show.
        ArchBand {
            /// Of which foot.
            side: Side,
            /// Which band.
            grade: Grade,
            /// Standard deviations from the middle of the age.
            score: f64,
            /// Against what; nothing with a reference of children on this mat.
            source: Option<Judgement>,
        } = "flow-screen-arch-band",
        /// The same in a few words, as a card of a sheet has room for.
        CardBand {
            /// Of which foot.
            side: Side,
            /// Which band.
            grade: Grade,
            /// Standard deviations from the middle of the age.
            score: f64,
        } = "flow-screen-card-band",
        /// What a card says of feet of which nothing is to be done.
        CardIndex {
            /// Name of the index.
            name: Judgement,
            /// Of the left foot, percent; nothing where it was not measured.
            left_pct: Option<f64>,
            /// Of the right foot, percent.
            right_pct: Option<f64>,
        } = "flow-screen-card-index",
        /// Title of a sheet of a class.
        SheetOfClass {
            /// Whose.
            class: String,
            /// Which sheet of it.
            sheet: usize,
            /// Of how many.
            sheets: usize,
        } = "flow-screen-sheet-of-class",
        /// Title of a sheet of recordings of no class.
        SheetOfAll {
            /// Which sheet.
            sheet: usize,
            /// Of how many.
            sheets: usize,
        } = "flow-screen-sheet-of-all",
        /// A pattern was noticed.
        Noticed {
            /// Which.
            pattern: Judgement,
            /// Of which foot.
            side: Option<Side>,
            /// By which rule.
            rule: Judgement,
        } = "flow-screen-noticed",
        /// Nobody says how old the child is.
        NoAge = "flow-screen-no-age",
        /// The same without what to do.
        CardNoAge = "flow-screen-card-no-age",
        /// No table covers this age.
        NoTable {
            /// Age, years.
            age_years: f64,
        } = "flow-screen-no-table",
        /// No consent of a guardian is noted.
        NoConsent {
            /// Of whom, where it is known whose the recording is.
            child: Option<ChildId>,
        } = "flow-screen-no-consent",
    }
}

impl Reason {
    /// In words.
    pub fn words(&self) -> String {
        self.said().to_string()
    }

    /// The same as a card of a sheet has room for it: a band without its source, and no advice.
    pub fn card_words(&self, language: Language) -> String {
        let said = match self {
            Self::ArchBand { side, grade, score, .. } => {
                ScreenWords::CardBand { side: *side, grade: *grade, score: *score }
            }
            Self::NoAge => ScreenWords::CardNoAge,
            _ => self.said(),
        };
        said.in_words(language)
    }

    /// What it says.
    pub fn said(&self) -> ScreenWords {
        match self {
            Self::Unreadable { problem } => ScreenWords::Unreadable { problem: problem.clone() },
            Self::NoFoot { why } => ScreenWords::Judged { judgement: why.clone() },
            Self::Finding { finding, .. } => ScreenWords::Judged { judgement: finding.clone() },
            Self::NoWholeContact { contacts } => ScreenWords::NoWholeContact { contacts: *contacts },
            Self::OnTheMat { seconds } => ScreenWords::OnTheMat { on_s: *seconds, least_s: SHORTEST_S },
            Self::TooManyFeet { at_once } => ScreenWords::TooManyFeet { at_once: *at_once },
            Self::Jumped { landings } => ScreenWords::Jumped { landings: *landings },
            Self::NotTraced => ScreenWords::NotTraced,
            Self::NoIndex { why } => ScreenWords::NoIndex { why: why.clone() },
            Self::Lengths { left_mm, right_mm } => {
                ScreenWords::Lengths { left_mm: left_mm[0], right_mm: right_mm[0] }
            }
            Self::OfNoAge(size) => of_no_age(size),
            Self::UnlikeOwn { unlike, on } => unlike_own(*unlike, *on),
            Self::Doubled { others } => ScreenWords::Doubled { others: others.clone() },
            Self::DayToCome { date } => ScreenWords::DayToCome { date: *date },
            Self::BeforeBirth { date } => ScreenWords::BeforeBirth { date: *date },
            Self::OtherBirth { child } => ScreenWords::OtherBirth { child: child.clone() },
            Self::ArchBand { side, grade, score, source } => {
                let source = source.as_ref().map(|source| Judgement::of(source));
                ScreenWords::ArchBand { side: *side, grade: *grade, score: *score, source }
            }
            Self::Noticed { pattern, side, rule } => ScreenWords::Noticed {
                pattern: Judgement::of(pattern),
                side: *side,
                rule: Judgement::of(rule),
            },
            Self::NoAge => ScreenWords::NoAge,
            Self::NoTable { age_years } => ScreenWords::NoTable { age_years: *age_years },
            Self::NoConsent { child } => ScreenWords::NoConsent { child: child.clone() },
        }
    }
}

fn of_no_age(size: &OfNoAge) -> ScreenWords {
    let ((low, high), age_years) = (size.range, size.age_years);
    match size.of {
        Trait::Length => {
            ScreenWords::LengthOfNoAge { print_mm: size.value, low_mm: low, high_mm: high, age_years }
        }
        Trait::Load => {
            let [load_kg, low_kg, high_kg] = [size.value, low, high].map(Trait::kilograms);
            ScreenWords::LoadOfNoAge { load_kg, low_kg, high_kg, age_years }
        }
    }
}

fn unlike_own(unlike: Unlike, on: Option<Date>) -> ScreenWords {
    match unlike.of {
        Trait::Length => ScreenWords::LengthUnlike { print_mm: unlike.value, usual_mm: unlike.usual, on },
        Trait::Load => {
            let [load_kg, usual_kg] = [unlike.value, unlike.usual].map(Trait::kilograms);
            ScreenWords::LoadUnlike { load_kg, usual_kg, on }
        }
    }
}
