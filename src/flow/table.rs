//! Values of many recordings as the columns of one table, and what each column is.

use std::collections::BTreeMap;

use crate::base::Side;
use crate::child::{Recorded, Value};
use crate::measure::{self, Definition};
use crate::store::SheetColumn;

/// A column of values: which measure, which foot.
type Of = (&'static Definition, Option<Side>);

/// What some recordings have, laid out in columns: a row a recording, in the order of the catalogue.
pub struct ValueTable<'a> {
    rows: Vec<Option<&'a Recorded>>,
    columns: Vec<Of>,
}

/// A value of a recording.
fn value(recorded: Option<&Recorded>, (definition, side): Of) -> Option<&Value> {
    recorded?.values.iter().find(|value| value.key == definition.key && value.side == side)
}

/// Heading of a column: key, side, end of the interval, and the unit.
fn heading((definition, side): Of, end: &str) -> String {
    let side = side.map_or_else(String::new, |side| format!("_{side}"));
    let unit = match definition.unit {
        "" => String::new(),
        unit => format!(" [{unit}]"),
    };
    format!("{}{side}{end}{unit}", definition.key)
}

impl<'a> ValueTable<'a> {
    /// The table of these recordings; nothing stands in the row of one that could not be read.
    pub fn new(rows: Vec<Option<&'a Recorded>>) -> Self {
        let mut found: BTreeMap<(&str, Option<Side>), ()> = BTreeMap::new();
        for value in rows.iter().flatten().flat_map(|recorded| &recorded.values) {
            found.insert((value.key.as_str(), value.side), ());
        }
        let columns = measure::all()
            .flat_map(|definition| [None, Some(Side::Left), Some(Side::Right)].map(|side| (definition, side)))
            .filter(|(definition, side)| found.contains_key(&(definition.key, *side)))
            .collect();
        Self { rows, columns }
    }

    /// The columns: each value, and the ends of its interval where any row has one.
    pub fn columns(&self) -> Vec<SheetColumn> {
        let mut columns = Vec::new();
        for &of in &self.columns {
            let values = self.rows.iter().map(|row| value(*row, of).map(|value| value.value)).collect();
            columns.push(SheetColumn::numbers(heading(of, ""), values));
            let interval = |row: &Option<&Recorded>| value(*row, of).and_then(|value| value.interval);
            let ends =
                self.rows.iter().map(|row| interval(row).map(|interval| (interval.low, interval.high)));
            let (low, high): (Vec<_>, Vec<_>) =
                ends.map(|ends| (ends.map(|(low, _)| low), ends.map(|(_, high)| high))).unzip();
            if low.iter().any(Option::is_some) {
                columns.push(SheetColumn::numbers(heading(of, "_low"), low));
                columns.push(SheetColumn::numbers(heading(of, "_high"), high));
            }
        }
        columns
    }

    /// What each column is, a row a column: `facts` are name, unit and meaning of those that come before the values.
    pub fn dictionary(&self, facts: &[[&str; 3]]) -> Vec<SheetColumn> {
        let mut rows: Vec<[String; 4]> = facts
            .iter()
            .map(|[name, unit, what]| [name, unit, what, &""].map(|text| (*text).to_owned()))
            .collect();
        for &of in &self.columns {
            let (definition, side) = of;
            let foot = side.map_or_else(String::new, |side| format!(" ({side} foot)"));
            let what = format!("{}{foot}: {}", definition.name, definition.definition);
            rows.push([heading(of, ""), definition.unit.to_owned(), what, definition.source.to_owned()]);
        }
        let interval = "ends of the interval that holds the true value with 90 %, in the unit of the value";
        rows.push(["..._low, ..._high", "", interval, ""].map(str::to_owned));
        let column = |at: usize| rows.iter().map(|row| Some(row[at].clone())).collect();
        let names = ["column", "unit", "meaning", "source"];
        names.iter().enumerate().map(|(at, name)| SheetColumn::words(*name, column(at))).collect()
    }
}
