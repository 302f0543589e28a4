//! How the load is shared between the feet and over each of them, in numbers.

use super::subject::{Slots, occupied};
use super::words::Said;
use crate::analysis::result::{LoadMeasure, SessionResult, Symmetry};
use crate::base::{InWords, Language, Measured};
use crate::measure::load as catalogue;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::{Align, Canvas};
use crate::report::paper::table::{Head, Table, note_style};
use crate::report::paper::titled::titled;
use crate::report::paper::words::percent;

/// What is shown of each foot.
const SHOWN: [LoadMeasure; 5] = [
    LoadMeasure::Rearfoot,
    LoadMeasure::Forefoot,
    LoadMeasure::Medial,
    LoadMeasure::CentreAlong,
    LoadMeasure::CentreLateral,
];
/// What a titled card takes besides its inside, and between its tables.
const CARD: f32 = 72.0;
const BETWEEN: f32 = 48.0;
const AFTER: f32 = 12.0;
/// Widths of the two tables.
const SHARES: [f32; 2] = [1.2, 1.0];

/// A share as people read it.
fn in_percent(value: &Measured<f64>, language: Language) -> Measured<String> {
    value.as_ref().map(|share| percent(*share, language)).map_err(Clone::clone)
}

fn tables(slots: &Slots<'_>, symmetry: &Symmetry, language: Language) -> [Table; 2] {
    let heads = occupied(slots).map(|(at, slot)| Head::Foot(at, slot.name.clone())).collect();
    let shares = |value: &Measured<f64>| in_percent(value, language);
    let mut feet = Table::new(heads, 2.8);
    for measure in SHOWN {
        let values: Vec<Measured<f64>> = occupied(slots)
            .map(|(_, slot)| match &slot.foot.spread {
                Ok(spread) => spread.get(measure).clone(),
                Err(refusal) => Err(refusal.clone()),
            })
            .collect();
        let definition = measure.definition();
        if measure == LoadMeasure::CentreAlong {
            let name = Said::OfPrintLength { measure: definition.named() }.in_words(language);
            feet.row(name, values.iter().map(shares).collect());
        } else if definition.unit.is_empty() {
            feet.row(definition.in_words(language), values.iter().map(shares).collect());
        } else {
            feet.measure(definition, &values, language);
        }
    }
    let mut both = Table::new(vec![Head::Words(Said::BothFeet.in_words(language))], 2.8);
    both.row(catalogue::LEFT_SHARE.in_words(language), vec![shares(&symmetry.left_share)]);
    for (definition, value) in [
        (&catalogue::ROBINSON, &symmetry.robinson_pct),
        (&catalogue::ASYMMETRY, &symmetry.asymmetry_pct),
        (&catalogue::ANGLE, &symmetry.angle_pct),
    ] {
        both.measure(definition, std::slice::from_ref(value), language);
    }
    let both = both.after(&feet);
    [feet, both]
}

/// Height the card needs at a width.
pub(in crate::report) fn height(
    canvas: &Canvas,
    slots: &Slots<'_>,
    result: &SessionResult,
    width: f32,
) -> f32 {
    let inner = Area::new(0.0, 0.0, width - 40.0, 0.0);
    let words = canvas.words(&Said::Symmetry);
    let words = canvas.line_count(&words, inner.w, &note_style(), 3) as f32 * note_style().leading();
    let columns = inner.columns(SHARES, BETWEEN);
    let tables = tables(slots, &result.symmetry, canvas.language);
    let heights = tables.iter().zip(columns).map(|(table, column)| table.height(canvas, column.w));
    heights.fold(0.0, f32::max) + AFTER + CARD + words
}

/// Draws the card.
pub(in crate::report) fn draw(canvas: &mut Canvas, area: Area, slots: &Slots<'_>, result: &SessionResult) {
    let title = canvas.words(&Said::LoadInNumbers);
    let inner = titled(canvas, area, &title);
    let mut tallest = 0.0_f32;
    for (table, column) in
        tables(slots, &result.symmetry, canvas.language).iter().zip(inner.columns(SHARES, BETWEEN))
    {
        tallest = tallest.max(table.height(canvas, column.w));
        table.draw(canvas, column);
    }
    let words = canvas.words(&Said::Symmetry);
    canvas.paragraph(&words, inner.split_top(tallest + AFTER).1, Align::Left, &note_style());
}
