//! A library's children, and the values of their sessions, as tables.

use crate::child::{Child, Recorded, Session};
use crate::flow::{ValueTable, doing};
use crate::store::{Library, SheetColumn, Summary};

/// Name, unit and meaning of the columns before the values.
const FACTS: [[&str; 3]; 7] = [
    ["child", "", "pseudonym"],
    ["date", "", "day of the session"],
    ["age_years", "years", "age on that day, from the middle of the month of birth"],
    ["protocol", "", "what the child did: standing, stepping or walking"],
    ["session", "", "name of the session; rows of one session are its placements"],
    ["duration_s", "s", "length of the recording"],
    ["not_counted", "", "why the recording does not count, if it does not"],
];

/// A recording of a session of a child.
type Row<'a> = (&'a Child, &'a Session, &'a Recorded);

/// The values of some children's sessions, a row for each recording; and a table that tells what each column is.
pub fn session_table(of: &[(&Child, &[Session])]) -> (Vec<SheetColumn>, Vec<SheetColumn>) {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for &(child, sessions) in of {
        for session in sessions {
            rows.extend(session.recordings.iter().map(|recorded| (child, session, recorded)));
        }
    }
    let values = ValueTable::new(rows.iter().map(|(_, _, recorded)| Some(*recorded)).collect());
    let mut table = facts(&rows);
    table.extend(values.columns());
    (table, values.dictionary(&FACTS))
}

fn facts(rows: &[Row<'_>]) -> Vec<SheetColumn> {
    let words = |name: &str, of: &dyn Fn(&Row<'_>) -> Option<String>| {
        SheetColumn::words(name, rows.iter().map(of).collect())
    };
    let numbers = |name: &str, of: &dyn Fn(&Row<'_>) -> f64| {
        SheetColumn::numbers(name, rows.iter().map(|row| Some(of(row))).collect())
    };
    vec![
        words("child", &|(child, _, _)| Some(child.id.to_string())),
        words("date", &|(_, session, _)| Some(session.date.to_string())),
        numbers("age_years", &|(child, session, _)| child.birth.age_years(session.date)),
        words("protocol", &|(_, session, _)| Some(doing(session.protocol).to_owned())),
        words("session", &|(_, session, _)| Some(session.id.as_str().to_owned())),
        numbers("duration_s", &|(_, _, recorded)| recorded.duration_s),
        words("not_counted", &|(_, _, recorded)| {
            let poor: Vec<String> = recorded.poor.iter().map(ToString::to_string).collect();
            Some(poor.join("; ")).filter(|poor| !poor.is_empty())
        }),
    ]
}

/// The children of a library, a row each.
pub fn child_table(library: &Library) -> Vec<SheetColumn> {
    let rows: Vec<Summary<'_>> = library.summary().collect();
    let words = |name: &str, of: &dyn Fn(&Summary<'_>) -> Option<String>| {
        SheetColumn::words(name, rows.iter().map(of).collect())
    };
    let numbers = |name: &str, of: &dyn Fn(&Summary<'_>) -> f64| {
        SheetColumn::numbers(name, rows.iter().map(|row| Some(of(row))).collect())
    };
    vec![
        words("child", &|row| Some(row.child.id.to_string())),
        words("birth", &|row| Some(row.child.birth.to_string())),
        words("sex", &|row| row.child.sex.map(|sex| sex.words().to_owned())),
        words("known", &|row| {
            let known: Vec<String> = row.child.known.iter().map(ToString::to_string).collect();
            Some(known.join(" ")).filter(|known| !known.is_empty())
        }),
        words("language", &|row| row.child.language.map(|language| language.to_string())),
        words("added", &|row| Some(row.child.added.to_string())),
        words("consent", &|row| library.consent(&row.child.id).map(|consent| consent.date.to_string())),
        numbers("sessions", &|row| row.sessions as f64),
        words("first", &|row| row.span.map(|(first, _)| first.to_string())),
        words("last", &|row| row.span.map(|(_, last)| last.to_string())),
        numbers("duration_s", &|row| row.duration_s),
    ]
}
