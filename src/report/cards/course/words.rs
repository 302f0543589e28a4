//! The words of the page of a course, and of the card of a dose, which the page of practice has too.

use crate::base::{Date, Judgement, Unit, kinds};

kinds! {
    /// What the page of a course says.
    pub(crate) enum Said {
        Title = "report-course-title",
        Nothing = "report-course-nothing",
        EachSession { sets: Vec<Judgement> } = "report-course-each-session",
        Age = "report-course-age",
        AgeIs { age_years: f64 } = "report-course-age-is",
        DaysHeld = "report-course-days-held",
        HeldOf { held: usize, planned: usize } = "report-course-held-of",
        Practised = "report-course-practised",
        Minutes { minutes: f64, decimals: usize } = "report-course-minutes",
        Plan = "report-course-plan",
        PlanIs { exercises: usize, today: Date } = "report-course-plan-is",
        WeeksPlanned = "report-weeks-planned-title",
        WeeksHeld = "report-weeks-held-title",
        WeeksWhat = "report-weeks-what",
        Held = "report-weeks-held",
        Planned = "report-weeks-planned",
        Repetitions = "report-exercises-repetitions",
        SecondsHeld = "report-exercises-held",
        SecondsPractised = "report-exercises-practised",
        Legend = "report-exercises-legend",
        SolesTitle = "report-soles-title",
        SolesOfCourse = "report-soles-title-course",
        OfThisSession = "report-soles-of-this-session",
        OfSessions { sessions: usize } = "report-soles-of-sessions",
        MapOfForce { unit: Judgement } = "report-soles-map-of-force",
        MapOfTime = "report-soles-map-of-time",
        NotSeen = "report-soles-not-seen",
        HeadTime = "report-soles-head-time",
        HeadDose = "report-soles-head-dose",
        HeadDoseIn { unit: Judgement } = "report-soles-head-dose-in",
        HeadPresses = "report-soles-head-presses",
        Half { half: &'static str } = "report-soles-half",
        Sole = "report-soles-sole",
        Dose { unit: Judgement } = "report-soles-dose",
        Coverage { share_pct: f64 } = "report-soles-coverage",
        Below = "report-soles-below",
        NewtonSeconds { power: usize } = "report-soles-unit-force",
        CountSeconds { power: usize } = "report-soles-unit-counts",
    }
}

/// What force times time is written in: of large numbers thousands or millions.
pub(super) fn unit(unit: Unit, power: usize) -> Judgement {
    Judgement::of(&match unit {
        Unit::Kpa => Said::NewtonSeconds { power },
        Unit::Raw => Said::CountSeconds { power },
    })
}
