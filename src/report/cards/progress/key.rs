//! What is what on a chart, above it.

use super::axis::TimeAxis;
use super::words::Said;
use crate::base::{InWords, Judgement, Language, Side};
use crate::measure::Definition;
use crate::progress::Progress;
use crate::report::input::guide::{Guide, GuideKind, GuideStep};
use crate::report::input::progress::ProgressPanel;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas, Line, Style};
use crate::report::paper::colour::{FEET, GREY, tint};
use crate::report::paper::mark::mark;

/// Which foot's colour and shape: the whole child has the left foot's.
pub(in crate::report) fn slot(progress: &Progress) -> usize {
    usize::from(progress.side == Some(Side::Right))
}

/// The steps that lie on the axis.
pub(super) fn shown<'a>(steps: &'a [GuideStep], axis: &TimeAxis) -> impl Iterator<Item = &'a GuideStep> {
    steps.iter().filter(|step| axis.at(step.to) >= 0.0 && axis.at(step.from) <= axis.days)
}

/// What stands before a word of the key.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sample {
    /// A foot's mark, on its line where it has one.
    Foot { slot: usize, lined: bool },
    /// A mark that is not counted.
    LeftOut,
    /// A line of a guide.
    Steps,
    /// The bands of an own reference.
    Bands,
    /// Nothing.
    None,
}

impl Sample {
    fn width(self) -> f32 {
        match self {
            Self::Foot { lined: true, .. } => 52.0,
            Self::Foot { lined: false, .. } | Self::LeftOut => 24.0,
            Self::Steps | Self::Bands => 48.0,
            Self::None => 0.0,
        }
    }

    fn draw(self, canvas: &mut Canvas, (x, y): (f32, f32)) {
        match self {
            Self::Foot { slot, lined } => {
                if lined {
                    let dash: &[f32] = if slot == 0 { &[] } else { &[12.0, 6.0] };
                    let line = Line { colour: FEET[slot], width: 3.0, dash };
                    canvas.stroke(&[(x, y), (x + 44.0, y)], false, &line, 1.0);
                }
                mark(canvas, slot, (x + if lined { 22.0 } else { 8.0 }, y), 7.0);
            }
            Self::LeftOut => {
                let line = Line { colour: GREY, width: 1.75, dash: &[] };
                canvas.ring((x + 8.0, y), 6.0, &line, 1.0);
            }
            Self::Steps => {
                let line = Line { colour: GREY, width: 2.5, dash: &[5.0, 5.0] };
                canvas.stroke(&[(x, y), (x + 40.0, y)], false, &line, 1.0);
            }
            Self::Bands => {
                canvas.fill_area(Area::new(x, y - 9.0, 40.0, 18.0), tint(GREY, 0.10));
                canvas.fill_area(Area::new(x, y - 4.0, 40.0, 8.0), tint(GREY, 0.20));
            }
            Self::None => {}
        }
    }
}

/// The lines of a guide that lie on the chart: what the first is, and how many there are.
pub(in crate::report) fn guide_lines(
    panel: &ProgressPanel<'_>,
    axis: &TimeAxis,
) -> Option<(GuideKind, usize)> {
    let Guide::Steps(lines) = &panel.guide else { return None };
    let kinds: Vec<GuideKind> =
        lines.iter().filter_map(|steps| shown(steps, axis).next()).map(|step| step.kind).collect();
    Some((*kinds.first()?, kinds.len()))
}

/// A sample and what it is.
type Key = (Sample, String);

/// Whose values are above the plot.
pub(super) fn feet(panel: &ProgressPanel<'_>, language: Language) -> Vec<Key> {
    let mut keys = Vec::new();
    for foot in &panel.feet {
        let sample = Sample::Foot { slot: slot(foot), lined: foot.trend.is_ok() };
        keys.push((sample, Said::KeyFoot { side: foot.side }));
    }
    if panel.feet.iter().flat_map(|foot| &foot.points).any(|point| point.left_out.is_some()) {
        keys.push((Sample::LeftOut, Said::KeyNotCounted));
    }
    keys.into_iter().map(|(sample, said)| (sample, said.in_words(language))).collect()
}

/// What else is what above the plot: of what is on it, and of nothing else.
pub(super) fn guide(panel: &ProgressPanel<'_>, axis: &TimeAxis, language: Language) -> Vec<Key> {
    let mut keys = Vec::new();
    match &panel.guide {
        Guide::None => {}
        Guide::Steps(lines) => {
            let steps: Vec<&GuideStep> = lines.iter().flat_map(|steps| shown(steps, axis)).collect();
            let said = [GuideKind::Usual, GuideKind::Limit, GuideKind::Own]
                .into_iter()
                .filter_map(|kind| guide_said(panel.feet[0].measure, kind, &steps, language));
            keys.extend(said.map(|said| (Sample::Steps, said)));
        }
        Guide::Centiles(_) => keys.push((Sample::Bands, Said::KeyReference)),
    }
    keys.into_iter().map(|(sample, said)| (sample, said.in_words(language))).collect()
}

/// What the lines of a kind are: the ends of what is usual, or limits with their values; nothing where there are none.
fn guide_said(
    measure: &Definition,
    kind: GuideKind,
    steps: &[&GuideStep],
    language: Language,
) -> Option<Said> {
    let steps: Vec<&GuideStep> = steps.iter().filter(|step| step.kind == kind).copied().collect();
    if steps.is_empty() {
        return None;
    }
    let mut sources: Vec<&str> = Vec::new();
    for source in steps.iter().filter_map(|step| step.source.as_deref()) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let sources = sources.join("; ");
    Some(match kind {
        GuideKind::Usual => Said::KeyUsual { sources: Some(sources).filter(|some| !some.is_empty()) },
        GuideKind::Limit => {
            Said::KeyPublished { limits: Judgement::of(&limits(measure, &steps, language)), sources }
        }
        GuideKind::Own => Said::KeyOwn { limits: Judgement::of(&limits(measure, &steps, language)) },
    })
}

/// The limits with their values, where each has one value at every age.
fn limits(measure: &Definition, steps: &[&GuideStep], language: Language) -> Said {
    let limit = |is_upper: bool| {
        let mut mine = steps.iter().filter(|step| step.is_upper == is_upper).map(|step| step.value);
        let value = mine.next()?;
        let number = language.short(value, 3).replace('-', "\u{2212}") + &measure.behind();
        let number = language.with_percent(number);
        Some(mine.all(|other| other == value).then_some(number))
    };
    match (limit(false), limit(true)) {
        (Some(Some(low)), Some(Some(high))) => Said::Limits { low, high },
        (Some(_), Some(_)) => Said::LimitsByAge,
        (Some(low), None) => Said::LowerLimit { low },
        (None, high) => Said::UpperLimit { high: high.flatten() },
    }
}

/// A line of the key: what stands where, from the left.
pub(super) type KeyLine = Vec<(f32, Sample, String)>;

/// The key laid out in as many lines as it takes.
pub(super) fn lines(canvas: &Canvas, keys: &[Key], width: f32, letters: f32) -> Vec<KeyLine> {
    let style = Style::regular(letters);
    let mut lines: Vec<KeyLine> = vec![Vec::new()];
    let mut x = 0.0;
    for (sample, words) in keys {
        let wide = |words: &str| canvas.fonts.width(words, style.size, style.weight);
        if x > 0.0 && x + sample.width() + wide(words) > width {
            lines.push(Vec::new());
            x = 0.0;
        }
        let room = width - x - sample.width();
        for (at, part) in canvas.fonts.wrap(words, style.size, style.weight, room, 3).into_iter().enumerate()
        {
            // What goes on in the next line stands under its own words.
            let (from, shown) = if at == 0 { (x, *sample) } else { (sample.width(), Sample::None) };
            if at > 0 {
                lines.push(Vec::new());
            }
            x = from + shown.width() + wide(&part) + letters;
            if let Some(line) = lines.last_mut() {
                line.push((from, shown, part));
            }
        }
    }
    lines
}

pub(super) fn draw_keys(canvas: &mut Canvas, area: Area, lines: &[KeyLine], letters: f32) {
    let style = Style::regular(letters).colour(GREY);
    for (at, line) in lines.iter().enumerate() {
        let y = area.y + letters * (0.75 + 1.5 * at as f32) - 2.0;
        for (x, sample, words) in line {
            sample.draw(canvas, (area.x + x, y));
            canvas.text_middle(words, (area.x + x + sample.width(), y), Align::Left, &style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::find;

    #[test]
    fn a_line_is_called_what_it_is() {
        let step = |kind: GuideKind, is_upper: bool, value: f64, source: &str| GuideStep {
            from: "2026-01-01".parse().unwrap(),
            to: "2026-12-31".parse().unwrap(),
            value,
            kind,
            is_upper,
            source: Some(source.to_owned()).filter(|some| !some.is_empty()),
        };
        let told = |key: &str, kind: GuideKind, steps: &[GuideStep]| {
            let steps: Vec<&GuideStep> = steps.iter().collect();
            guide_said(find(key).unwrap(), kind, &steps, Language::English).map(|said| said.to_string())
        };
        let usual = [step(GuideKind::Usual, true, 55.0, ""), step(GuideKind::Usual, false, 23.0, "")];
        assert_eq!(
            told("chippaux_smirak_index", GuideKind::Usual, &usual).unwrap(),
            "usual range for the age (a guide only): combined from several publications"
        );
        assert_eq!(told("chippaux_smirak_index", GuideKind::Own, &usual), None);
        let inward = [step(GuideKind::Limit, false, -8.0, "Losel et al. 1996")];
        assert_eq!(
            told("progression_angle_deg", GuideKind::Limit, &inward).unwrap(),
            "lower limit \u{2212}8° (published, a guide only): Losel et al. 1996"
        );
        let own = [step(GuideKind::Own, true, 0.6, ""), step(GuideKind::Own, false, 0.4, "")];
        assert_eq!(
            told("left_share_median", GuideKind::Own, &own).unwrap(),
            "limits 0.4 and 0.6 (this program's own, no published cut-off)"
        );
        let by_age = [own[0].clone(), step(GuideKind::Own, true, 0.7, "")];
        assert_eq!(
            told("left_share_median", GuideKind::Own, &by_age).unwrap(),
            "upper limit by age (this program's own, no published cut-off)"
        );
    }
}
