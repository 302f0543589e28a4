//! Repetitions and holds of each exercise over the sessions.

use super::scale::{NUMBERS, Scale, spaced};
use super::words::Said;
use crate::base::Exercise;
use crate::child::{Amount, PlannedSet, PractisedSession, PractisedSet};
use crate::report::cards::progress::axis::TimeAxis;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, BODY, Canvas, Line, Style};
use crate::report::paper::colour::{GREY, HAIRLINE, INK, PAPER};
use crate::report::paper::words::capital;

/// Height of one chart.
pub(in crate::report) const HEIGHT: f32 = 256.0;
const TITLE: f32 = 92.0;
const BELOW: f32 = 44.0;
/// Radius of a mark.
const MARK: f32 = 7.0;
/// Half of the width of the line that says what was planned.
const PLANNED: f32 = 13.0;

/// How much of an exercise is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Repetitions,
    Held,
    Practised,
}

impl What {
    fn said(self) -> Said {
        match self {
            Self::Repetitions => Said::Repetitions,
            Self::Held => Said::SecondsHeld,
            Self::Practised => Said::SecondsPractised,
        }
    }

    fn done(self, set: &PractisedSet) -> f64 {
        match self {
            Self::Repetitions => set.reps.into(),
            Self::Held => set.held_s,
            Self::Practised => set.practised_s,
        }
    }

    /// What was planned, where it was planned in this.
    fn planned(self, set: &PractisedSet) -> Option<f64> {
        match (self, set.planned?) {
            (Self::Repetitions, Amount::Reps(reps)) => Some(reps.into()),
            // The seconds of the outer edge are of the hold, of the others those of practice.
            (Self::Held, Amount::Seconds(seconds)) if set.exercise == Exercise::OuterEdge => Some(seconds),
            (Self::Practised, Amount::Seconds(seconds)) => Some(seconds),
            _ => None,
        }
    }
}

/// One chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) struct Panel {
    exercise: Exercise,
    what: What,
}

/// The charts that a course has: of every exercise that is planned or was practised, repetitions and holds where there
/// are any or some were planned; of one with neither, the time.
pub(in crate::report) fn panels(plan: &[PlannedSet], sessions: &[PractisedSession]) -> Vec<Panel> {
    let sets = || sessions.iter().flat_map(|session| &session.practice.sets);
    let mut panels = Vec::new();
    for exercise in Exercise::ALL {
        let mine = || sets().filter(|set| set.exercise == exercise);
        let is_planned = plan.iter().any(|set| set.exercise == exercise);
        if !is_planned && mine().next().is_none() {
            continue;
        }
        let in_seconds =
            plan.iter().any(|set| set.exercise == exercise && matches!(set.amount, Amount::Seconds(_)))
                || mine().any(|set| matches!(set.planned, Some(Amount::Seconds(_))));
        let mut take = |what: What, is_shown: bool| {
            if is_shown {
                panels.push(Panel { exercise, what });
            }
        };
        take(What::Repetitions, exercise.is_counted());
        take(What::Held, exercise == Exercise::OuterEdge || mine().any(|set| set.held_s > 0.0));
        take(What::Practised, exercise != Exercise::OuterEdge && (in_seconds || exercise == Exercise::Free));
    }
    panels
}

/// Draws a chart.
pub(in crate::report) fn draw(
    canvas: &mut Canvas,
    area: Area,
    panel: Panel,
    sessions: &[PractisedSession],
    axis: &TimeAxis,
) {
    canvas.card(area, 10.0, PAPER, HAIRLINE);
    let inner = area.inset(20.0, 0.0);
    let title = Style::bold(24.0);
    let name = capital(&canvas.words(&panel.exercise));
    canvas.text_middle(&name, (inner.x, area.y + 30.0), Align::Left, &title);
    let grey = Style::regular(BODY).colour(GREY);
    let what = canvas.words(&panel.what.said());
    canvas.text_middle(&what, (inner.x, area.y + 60.0), Align::Left, &grey);
    let plot = Area::new(
        inner.x + NUMBERS,
        area.y + TITLE + 8.0,
        inner.w - NUMBERS - 14.0,
        area.h - TITLE - 8.0 - BELOW,
    );
    let sets: Vec<(f32, &PractisedSet)> = sessions
        .iter()
        .flat_map(|session| session.practice.sets.iter().map(move |set| (session.date, set)))
        .filter(|(_, set)| set.exercise == panel.exercise)
        .map(|(date, set)| (plot.x + plot.w * (axis.at(date) / axis.days) as f32, set))
        .collect();
    let values = sets.iter().flat_map(|(_, set)| [Some(panel.what.done(set)), panel.what.planned(set)]);
    let is_count = panel.what == What::Repetitions;
    let scale = Scale::new(plot, values.flatten().fold(0.0, f64::max), is_count);
    scale.draw(canvas, is_count);
    for (x, set) in sets {
        if let Some(planned) = panel.what.planned(set) {
            let y = scale.y(planned);
            let line = Line { colour: GREY, width: 3.0, dash: &[] };
            canvas.stroke(&[(x - PLANNED, y), (x + PLANNED, y)], false, &line, 1.0);
        }
        done(canvas, (x, scale.y(panel.what.done(set))), set, panel.what);
    }
    let ticks: Vec<(f32, String)> = axis
        .ticks((plot.w / (BODY * 5.0)) as usize)
        .into_iter()
        .map(|tick| (plot.x + plot.w * (tick.at / axis.days) as f32, tick.date(canvas.language)))
        .collect();
    let below = Area::new(inner.x, plot.bottom(), inner.w, BELOW);
    let style = Style::regular(BODY);
    for at in spaced(canvas, &ticks, below, &style) {
        canvas.text(&ticks[at].1, (ticks[at].0, below.y + 32.0), Align::Centre, &style);
    }
}

/// The mark of what was done.
fn done(canvas: &mut Canvas, (x, y): (f32, f32), set: &PractisedSet, what: What) {
    let line = Line { colour: INK, width: 3.0, dash: &[] };
    if set.refused.is_some() {
        canvas.disc((x, y), MARK, PAPER, 1.0);
        canvas.ring((x, y), MARK, &line, 1.0);
    } else if set.left_out.is_some() && what.done(set) == 0.0 {
        let r = MARK;
        canvas.stroke(&[(x - r, y - r), (x + r, y + r)], false, &line, 1.0);
        canvas.stroke(&[(x - r, y + r), (x + r, y - r)], false, &line, 1.0);
    } else {
        canvas.disc((x, y), MARK, INK, 1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Unit;
    use crate::child::fixture::{plan, practised};

    #[test]
    fn every_exercise_has_the_charts_of_what_is_counted() {
        let day = "2026-03-01".parse().unwrap();
        let session = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa);
        let told = |panels: Vec<Panel>| -> Vec<String> {
            panels.iter().map(|panel| format!("{} {}", panel.exercise, panel.what.said())).collect()
        };
        let all =
            ["march repetitions", "outer_edge held, seconds", "toes_up repetitions", "toes_up held, seconds"];
        assert_eq!(told(panels(&[], &[session])), all);
        // Planned, and nothing done yet.
        assert_eq!(told(panels(&plan(), &[])), all[..3]);
        let free = ["free=60s", "tramp=20s"].map(|set| set.parse().unwrap());
        assert_eq!(
            told(panels(&free, &[])),
            ["tramp repetitions", "tramp practised, seconds", "free practised, seconds"]
        );
    }
}
