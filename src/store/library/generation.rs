//! The tables of a generation: written whole beside the one that holds, and read back checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use polars::prelude::*;

use super::blocks::{self, Block};
use super::folder::{Folder, remove};
use super::state::{Kept, KeptRecording, Rows, State, Values};
use super::tables::{self, Table, texts, word_of};
use super::{level_table, practice_files};
use crate::base::{ChildId, Judgement, ZoneError};
use crate::child::{
    Answer, Child, Consent, Course, Event, KnownConditionError, MatKey, PlanError, SessionId,
};
use crate::store::{Reason, StoreError, make_folder};

const CHILDREN: &str = "children.parquet";
const MATS: &str = "mats.parquet";
const SESSIONS: &str = "sessions.parquet";
const RECORDINGS: &str = "recordings.parquet";
const EVENTS: &str = "events.parquet";
const ANSWERS: &str = "answers.parquet";
const CONSENTS: &str = "consents.parquet";
const MERGES: &str = "merges.parquet";

/// Values that new blocks are made of: of recordings whose old block goes.
fn repacked(state: &mut State, old: &Path, going: &BTreeSet<u32>) {
    let mut open: Option<(u32, Option<Table>)> = None;
    for kept in state.sessions.values_mut().flatten() {
        let id = kept.id.clone();
        for recording in &mut kept.recordings {
            let Values::In(rows) = recording.values else { continue };
            if !going.contains(&rows.block) {
                continue;
            }
            if open.as_ref().is_none_or(|(block, _)| *block != rows.block) {
                open = Some((rows.block, Table::read(&blocks::path(old, rows.block)).ok()));
            }
            let table = open.as_ref().and_then(|(_, table)| table.as_ref());
            let values = table.and_then(|table| blocks::values(table, rows, &id).ok());
            if values.is_none() {
                recording.poor.push(Judgement::of(&Reason::ValuesLost));
            }
            recording.values = Values::Here(values.unwrap_or_default());
        }
    }
}

/// The blocks whose values have to be written anew, and those that stay as they are. Small ones go into larger
/// ones; of a damaged one nothing is touched unless something in it has to go.
fn sort_blocks(state: &State, old: &Path) -> Result<(BTreeSet<u32>, BTreeSet<u32>), StoreError> {
    let mut used: BTreeMap<u32, usize> = BTreeMap::new();
    for recording in state.sessions.values().flatten().flat_map(|kept| &kept.recordings) {
        if let Values::In(rows) = recording.values {
            *used.entry(rows.block).or_default() += rows.count as usize;
        }
    }
    let (mut going, mut staying) = (BTreeSet::new(), BTreeSet::new());
    for (block, rows) in used {
        let goes = match Table::read(&blocks::path(old, block)) {
            // Only a deletion or a removal takes values away; without one all that is in a block is still used.
            Ok(table) => (state.deleting.is_some() && table.rows() != rows) || rows < blocks::ROWS / 2,
            // What is in it cannot be told: it may be what has to go.
            Err(_) => state.going_blocks.contains(&block),
        };
        if goes {
            going.insert(block)
        } else {
            staying.insert(block)
        };
    }
    Ok((going, staying))
}

/// Writes everything as the next generation beside the one that holds, and gives it its name: from then on it
/// holds. The log of the new one, with the lines that are carried on, is in place by then.
pub(super) fn write(folder: &Folder, state: &mut State, from: u64) -> Result<(), StoreError> {
    let old = folder.state(from);
    let (unfinished, last) = (folder.unfinished_state(from + 1), folder.state(from + 1));
    remove(&unfinished)?;
    make_folder(&unfinished)?;
    let (going, staying) = sort_blocks(state, &old)?;
    repacked(state, &old, &going);
    for &block in &staying {
        blocks::carry(&blocks::path(&old, block), &blocks::path(&unfinished, block))?;
    }
    let mut next = staying.last().map_or(0, |last| last + 1);
    let mut block = Block::default();
    for kept in state.sessions.values_mut().flatten() {
        for (at, recording) in (0..).zip(&mut kept.recordings) {
            let Values::Here(values) = &mut recording.values else { continue };
            let values = std::mem::take(values);
            let count = values.len() as u32;
            let first = block.put(&kept.id, at, values);
            recording.values = Values::In(Rows { block: next, first, count });
            if block.rows() >= blocks::ROWS {
                block.write(&blocks::path(&unfinished, next))?;
                (block, next) = (Block::default(), next + 1);
            }
        }
    }
    if block.rows() > 0 {
        block.write(&blocks::path(&unfinished, next))?;
    }
    write_children(&unfinished, state)?;
    write_sessions(&unfinished, state)?;
    write_notes(&unfinished, state)?;
    practice_files::write_table(&unfinished, state)?;
    level_table::write(&unfinished, state)?;
    fs::rename(&unfinished, &last).map_err(StoreError::io("rename to", &last))?;
    crate::store::atomic::sync_folder(&last)
}

fn write_children(to: &Path, state: &State) -> Result<(), StoreError> {
    let children = || state.children.values();
    let course = |part: fn(&Course) -> u32| -> Vec<Option<u32>> {
        children().map(|child| child.course.as_ref().map(part)).collect()
    };
    let sex: Vec<Option<String>> = children().map(|child| child.sex.as_ref().map(word_of)).collect();
    let language: Vec<Option<String>> =
        children().map(|child| child.language.as_ref().map(word_of)).collect();
    let from: Vec<Option<String>> =
        children().map(|child| child.course.as_ref().map(|course| course.from.to_string())).collect();
    tables::write(
        &to.join(CHILDREN),
        vec![
            texts("child", children(), |child| child.id.to_string()),
            texts("birth", children(), |child| child.birth.to_string()),
            Column::new("sex".into(), sex),
            texts("added", children(), |child| child.added.to_string()),
            Column::new("course_from".into(), from),
            Column::new("course_every_days".into(), course(|course| course.every_days.into())),
            Column::new("course_sessions".into(), course(|course| course.sessions.into())),
            texts("plan", children(), |child| {
                child.plan.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
            }),
            texts("known", children(), |child| {
                child.known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
            }),
            Column::new("language".into(), language),
        ],
    )
}

fn write_sessions(to: &Path, state: &State) -> Result<(), StoreError> {
    let mut mats: BTreeMap<&MatKey, u32> = BTreeMap::new();
    for kept in state.sessions.values().flatten() {
        let next = mats.len() as u32;
        mats.entry(&kept.mat).or_insert(next);
    }
    let mut in_order: Vec<_> = mats.iter().map(|(mat, at)| (*at, *mat)).collect();
    in_order.sort_unstable_by_key(|(at, _)| *at);
    let number = |part: fn(&MatKey) -> u32| in_order.iter().map(|(_, mat)| part(mat)).collect::<Vec<_>>();
    tables::write(
        &to.join(MATS),
        vec![
            Column::new(
                "device".into(),
                in_order.iter().map(|(_, mat)| mat.device.clone()).collect::<Vec<_>>(),
            ),
            Column::new("rows".into(), number(|mat| mat.rows.into())),
            Column::new("cols".into(), number(|mat| mat.cols.into())),
            Column::new("pitch_x_um".into(), number(|mat| mat.pitch_x_um)),
            Column::new("pitch_y_um".into(), number(|mat| mat.pitch_y_um)),
            Column::new(
                "calibrated".into(),
                in_order.iter().map(|(_, mat)| mat.calibrated).collect::<Vec<_>>(),
            ),
        ],
    )?;
    let sessions =
        || state.sessions.iter().flat_map(|(child, all)| all.iter().map(move |kept| (child, kept)));
    let mat: Vec<u32> = sessions().map(|(_, kept)| mats[&*kept.mat]).collect();
    let recordings: Vec<u32> = sessions().map(|(_, kept)| kept.recordings.len() as u32).collect();
    let zones: Vec<Option<String>> =
        sessions().map(|(_, kept)| kept.zone.as_ref().map(ToString::to_string)).collect();
    tables::write(
        &to.join(SESSIONS),
        vec![
            texts("session", sessions(), |(_, kept)| kept.id.as_str().to_owned()),
            texts("child", sessions(), |(child, _)| child.to_string()),
            texts("date", sessions(), |(_, kept)| kept.date.to_string()),
            Column::new("zone".into(), zones),
            Column::new("simulated".into(), sessions().map(|(_, kept)| kept.simulated).collect::<Vec<_>>()),
            texts("protocol", sessions(), |(_, kept)| word_of(&kept.protocol)),
            Column::new("mat".into(), mat),
            Column::new("recordings".into(), recordings),
        ],
    )?;
    let recordings = || sessions().flat_map(|(_, kept)| kept.recordings.iter().map(move |one| (kept, one)));
    let rows = |part: fn(&Rows) -> u32| -> Vec<u32> {
        let of = |recording: &KeptRecording| match &recording.values {
            Values::In(rows) => part(rows),
            Values::Here(_) => unreachable!("all values were put into blocks"),
        };
        recordings().map(|(_, recording)| of(recording)).collect()
    };
    tables::write(
        &to.join(RECORDINGS),
        vec![
            texts("session", recordings(), |(kept, _)| kept.id.as_str().to_owned()),
            Column::new("file".into(), recordings().map(|(_, one)| one.file.clone()).collect::<Vec<_>>()),
            Column::new("duration_s".into(), recordings().map(|(_, one)| one.duration_s).collect::<Vec<_>>()),
            texts("poor", recordings(), |(_, one)| serde_json::json!(one.poor).to_string()),
            Column::new("values_file".into(), rows(|rows| rows.block)),
            Column::new("values_first".into(), rows(|rows| rows.first)),
            Column::new("values".into(), rows(|rows| rows.count)),
        ],
    )
}

fn write_notes(to: &Path, state: &State) -> Result<(), StoreError> {
    let (events, answers) = (|| state.events.iter(), || state.answers.iter());
    tables::write(
        &to.join(EVENTS),
        vec![
            texts("child", events(), |event| event.child.to_string()),
            texts("date", events(), |event| event.date.to_string()),
            texts("kind", events(), |event| serde_json::json!(event.kind).to_string()),
            Column::new("text".into(), events().map(|event| event.text.clone()).collect::<Vec<_>>()),
            Column::new(
                "answer_to".into(),
                events().map(|event| event.answer_to.clone()).collect::<Vec<_>>(),
            ),
        ],
    )?;
    tables::write(
        &to.join(ANSWERS),
        vec![
            texts("child", answers(), |answer| answer.child.to_string()),
            texts("date", answers(), |answer| answer.date.to_string()),
            texts("key", answers(), |answer| answer.key.clone()),
            texts("answer", answers(), |answer| word_of(&answer.answer)),
            texts("who", answers(), |answer| answer.who.clone()),
        ],
    )?;
    let consents = || state.consents.iter();
    tables::write(
        &to.join(CONSENTS),
        vec![
            texts("child", consents(), |consent| consent.child.to_string()),
            texts("date", consents(), |consent| consent.date.to_string()),
            Column::new("given".into(), consents().map(|consent| consent.given).collect::<Vec<_>>()),
            texts("who", consents(), |consent| consent.who.clone()),
        ],
    )?;
    let merges = || state.merges.iter();
    tables::write(
        &to.join(MERGES),
        vec![
            texts("into", merges(), |merged| merged.into.to_string()),
            texts("what", merges(), |merged| serde_json::json!(merged).to_string()),
        ],
    )
}

/// Reads a generation; of none there is nothing.
pub(super) fn read(folder: &Folder, generation: u64) -> Result<State, StoreError> {
    let from = folder.state(generation);
    let mut state = State::default();
    if generation == 0 {
        return Ok(state);
    }
    read_children(&from, &mut state)?;
    read_sessions(&from, &mut state)?;
    read_notes(&from, &mut state)?;
    read_consents(&from, &mut state)?;
    read_merges(&from, &mut state)?;
    practice_files::read_table(&from, &mut state)?;
    level_table::read(&from, &mut state)?;
    Ok(state)
}

/// What guardians said; libraries of earlier versions have no such table.
fn read_consents(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let path = from.join(CONSENTS);
    if !path.exists() {
        return Ok(());
    }
    let table = Table::read(&path)?;
    let (children, dates) = (table.parsed::<ChildId>("child")?, table.parsed("date")?);
    let (given, who) = (table.flags("given")?, table.texts("who")?);
    for (at, child) in children.into_iter().enumerate() {
        state.consents.push(Consent { child, date: dates[at], given: given[at], who: who[at].to_owned() });
    }
    Ok(())
}

/// Merges that can be undone; libraries of earlier versions have none.
fn read_merges(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let path = from.join(MERGES);
    if !path.exists() {
        return Ok(());
    }
    let table = Table::read(&path)?;
    for what in table.texts("what")? {
        let merged = serde_json::from_str(what).map_err(|error| table.bad(format!("what: {error}")))?;
        state.merges.push(merged);
    }
    Ok(())
}

fn read_children(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let table = Table::read(&from.join(CHILDREN))?;
    let (ids, births) = (table.parsed::<ChildId>("child")?, table.parsed("birth")?);
    let (sexes, added) = (table.some_texts("sex")?, table.parsed("added")?);
    let (course_from, every) = (table.some_texts("course_from")?, table.some_counts("course_every_days")?);
    let planned = table.some_counts("course_sessions")?;
    // Libraries of earlier versions have no such columns.
    let later = |name: &str| if table.has(name) { table.some_texts(name) } else { Ok(vec![None; ids.len()]) };
    let (plan, known, language) = (later("plan")?, later("known")?, later("language")?);
    for (at, id) in ids.into_iter().enumerate() {
        let course = match (course_from[at], every[at], planned[at]) {
            (Some(from), Some(every), Some(sessions)) => Some(Course {
                from: from.parse().map_err(|error| table.bad(format!("course_from: {error}")))?,
                every_days: every.try_into().map_err(|_| table.bad("course_every_days: too many"))?,
                sessions: sessions.try_into().map_err(|_| table.bad("course_sessions: too many"))?,
            }),
            _ => None,
        };
        let sex = sexes[at].map(|word| table.word("sex", word)).transpose()?;
        let known =
            known[at].unwrap_or_default().split_whitespace().map(str::parse).collect::<Result<_, _>>();
        let known = known.map_err(|error: KnownConditionError| table.bad(format!("known: {error}")))?;
        let plan = plan[at].unwrap_or_default().split_whitespace().map(str::parse).collect::<Result<_, _>>();
        let plan = plan.map_err(|error: PlanError| table.bad(format!("plan: {error}")))?;
        let language = language[at].map(|code| table.word("language", code)).transpose()?;
        let (birth, added) = (births[at], added[at]);
        let child = Child { id: id.clone(), birth, sex, added, course, plan, known, language };
        state.children.insert(id, child);
    }
    Ok(())
}

fn read_mats(from: &Path) -> Result<Vec<Arc<MatKey>>, StoreError> {
    let table = Table::read(&from.join(MATS))?;
    let (devices, rows, cols) = (table.some_texts("device")?, table.counts("rows")?, table.counts("cols")?);
    let (x, y, calibrated) =
        (table.counts("pitch_x_um")?, table.counts("pitch_y_um")?, table.flags("calibrated")?);
    let cells = |count: u32| u16::try_from(count).map_err(|_| table.bad(format!("{count} rows or columns")));
    let mat = |at: usize| -> Result<_, StoreError> {
        Ok(Arc::new(MatKey {
            device: devices[at].map(str::to_owned),
            rows: cells(rows[at])?,
            cols: cells(cols[at])?,
            pitch_x_um: x[at],
            pitch_y_um: y[at],
            calibrated: calibrated[at],
        }))
    };
    (0..table.rows()).map(mat).collect()
}

fn read_recordings(from: &Path) -> Result<(Vec<SessionId>, Vec<KeptRecording>), StoreError> {
    let table = Table::read(&from.join(RECORDINGS))?;
    let (sessions, files) = (table.parsed("session")?, table.some_texts("file")?);
    let (durations, poor) = (table.numbers("duration_s")?, table.texts("poor")?);
    let (block, first, count) =
        (table.counts("values_file")?, table.counts("values_first")?, table.counts("values")?);
    let recording = |at: usize| -> Result<_, StoreError> {
        let is_name = |file: &&str| !file.contains(['/', '\\']) && !file.starts_with('.');
        if !files[at].iter().all(is_name) {
            return Err(table.bad(format!("row {at}: expected the name of a file in recordings")));
        }
        Ok(KeptRecording {
            file: files[at].map(str::to_owned),
            duration_s: durations[at],
            poor: serde_json::from_str(poor[at]).map_err(|error| table.bad(format!("poor: {error}")))?,
            values: Values::In(Rows { block: block[at], first: first[at], count: count[at] }),
        })
    };
    let recordings = (0..table.rows()).map(recording).collect::<Result<_, _>>()?;
    Ok((sessions, recordings))
}

fn read_sessions(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let mats = read_mats(from)?;
    let (owners, recordings) = read_recordings(from)?;
    let mut recordings = owners.into_iter().zip(recordings);
    let table = Table::read(&from.join(SESSIONS))?;
    let (ids, children) = (table.parsed::<SessionId>("session")?, table.parsed::<ChildId>("child")?);
    let (dates, protocols) = (table.parsed("date")?, table.words("protocol")?);
    let (mat, counts) = (table.counts("mat")?, table.counts("recordings")?);
    // What was written before zones were kept has none.
    let zones = if table.has("zone") { table.some_texts("zone")? } else { vec![None; table.rows()] };
    // What was written before it was kept is not known to be simulated.
    let simulated =
        if table.has("simulated") { table.flags("simulated")? } else { vec![false; table.rows()] };
    for (at, id) in ids.into_iter().enumerate() {
        let own: Vec<_> = recordings.by_ref().take(counts[at] as usize).collect();
        if own.len() != counts[at] as usize || own.iter().any(|(session, _)| *session != id) {
            return Err(table.bad(format!("the recordings of session {} do not fit", id.as_str())));
        }
        let mat = mats.get(mat[at] as usize).ok_or_else(|| table.bad(format!("row {at}: an unknown mat")))?;
        let kept = Kept {
            id,
            date: dates[at],
            zone: zones[at]
                .map(str::parse)
                .transpose()
                .map_err(|error: ZoneError| table.bad(format!("zone: {error}")))?,
            simulated: simulated[at],
            protocol: protocols[at],
            mat: Arc::clone(mat),
            recordings: own.into_iter().map(|(_, recording)| recording).collect(),
        };
        state.put(&children[at], kept);
    }
    Ok(())
}

fn read_notes(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let table = Table::read(&from.join(EVENTS))?;
    let (children, dates) = (table.parsed::<ChildId>("child")?, table.parsed("date")?);
    let (kinds, notes) = (table.texts("kind")?, table.some_texts("text")?);
    // Libraries of before have no such column.
    let questions =
        if table.has("answer_to") { table.some_texts("answer_to")? } else { vec![None; notes.len()] };
    for (at, child) in children.into_iter().enumerate() {
        let kind = serde_json::from_str(kinds[at]).map_err(|error| table.bad(format!("kind: {error}")))?;
        let (text, answer_to) = (notes[at].map(str::to_owned), questions[at].map(str::to_owned));
        state.events.push(Event { child, date: dates[at], kind, text, answer_to });
    }
    let table = Table::read(&from.join(ANSWERS))?;
    let (children, dates) = (table.parsed::<ChildId>("child")?, table.parsed("date")?);
    let (keys, replies, who) = (table.texts("key")?, table.words("answer")?, table.texts("who")?);
    for (at, child) in children.into_iter().enumerate() {
        let (key, who) = (keys[at].to_owned(), who[at].to_owned());
        state.answers.push(Answer { child, date: dates[at], key, answer: replies[at], who });
    }
    Ok(())
}
