//! What is asked for from outside: one JSON object for each press of a button.
//!
//! Whatever the bytes are, there is an act or a reason why there is none; nothing of it is believed before it was looked
//! at. The same id is the same press.

use serde_json::{Map, Value};

use crate::base::{Exercise, Game, Language, Side, kinds};
use crate::checklist::{Complaints, Pain};
use crate::child::{Amount, MOST_LEVEL, PlannedSet};

/// Most bytes of an act.
pub const MOST_BYTES: usize = 64 << 10;
/// Longest id, role, key and name, characters.
const MOST_ID: usize = 64;
/// Longest note, characters.
pub const MOST_NOTE: usize = 500;
/// Most answers at once.
const MOST_ANSWERS: usize = 64;
/// Longest time that marks on the skin are said to have been there, minutes.
const MOST_MARKS_MIN: f64 = 10_000.0;

kinds! {
    /// Why something is no act.
    pub enum Wrong {
        /// More bytes than any act has.
        Long {
            /// So many came.
            bytes: usize,
            /// So many may.
            most: usize,
        } = "play-act-long",
        /// Not JSON.
        NotJson {
            /// Where it stops being so.
            line: usize,
            /// The same.
            column: usize,
        } = "play-act-not-json",
        /// JSON, but no object with an id.
        NoId {
            /// Longest id.
            most: usize,
        } = "play-act-no-id",
        /// Nothing that can be done.
        Unknown {
            /// What was asked for.
            given: String,
        } = "play-act-unknown",
        /// Something that it needs is missing, or is something else.
        Field {
            /// What was asked for.
            act: String,
            /// What it needs.
            field: &'static str,
            /// What that has to be.
            expected: &'static str,
        } = "play-act-field",
    }
}

/// Who stops, or why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StopBy {
    /// An adult.
    #[default]
    Adult,
    /// The child.
    Child,
    /// Something hurts.
    Pain,
}

/// An answer to a question of the checklist, as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Yes or no.
    Flag(bool),
    /// A number, 0 to 10.
    Number(u8),
    /// Nobody knows.
    Unsure,
    /// Somebody knows and keeps it to himself.
    Withheld,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Do {
    /// An adult says that it is beside the child, and that it may begin.
    ConfirmAdult,
    /// Answers to the checklist.
    Checklist {
        /// By the keys of the questions.
        answers: Vec<(String, Said)>,
        /// Who answers: a role.
        who: Option<String>,
    },
    /// Goes on to the empty mat, and from there to standing still.
    Begin,
    /// Plays a game.
    Start {
        /// Which.
        game: Game,
        /// How much; nothing for what is left of the plan.
        target: Option<Amount>,
    },
    /// The child shows its movement anew.
    ShowMe,
    /// A pause.
    Pause,
    /// The pause is over.
    Resume,
    /// Stops at once.
    Stop {
        /// Who, or why.
        by: StopBy,
    },
    /// The session is over.
    End,
    /// Whether it hurts.
    Pain {
        /// Whether this is after practice; else before it.
        after: bool,
        /// How much.
        pain: Pain,
    },
    /// What else is wrong.
    Complaints(Complaints),
    /// How hard a game is.
    Level {
        /// Which game.
        game: Game,
        /// The level, where it is to change.
        value: Option<f64>,
        /// Whether it stays as it is, where that is to change.
        locked: Option<bool>,
    },
    /// Rests no longer.
    Next,
    /// An adult writes something down.
    Note {
        /// What.
        text: String,
    },
    /// The simulated child moves.
    Move {
        /// Which movement.
        name: String,
        /// Of which foot.
        side: Option<Side>,
    },
    /// A game is played with another of its exercises.
    Variant {
        /// Which game.
        game: Game,
        /// Which exercise.
        exercise: Exercise,
    },
    /// What is said is said in another language from now on.
    Language {
        /// Which.
        language: Language,
    },
}

/// An act.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Its name: the same name is the same act.
    pub id: String,
    /// What is to be done.
    pub what: Do,
    /// As it came, for the log.
    pub body: Value,
}

/// Everything that can be asked for.
pub const KNOWN: [&str; 17] = [
    "confirm_adult",
    "checklist",
    "begin",
    "start",
    "show_me",
    "pause",
    "resume",
    "stop",
    "end",
    "pain",
    "complaints",
    "level",
    "next",
    "note",
    "move",
    "variant",
    "language",
];

impl Act {
    /// Reads an act.
    ///
    /// # Errors
    /// When the bytes are none.
    pub fn parse(body: &[u8]) -> Result<Self, Wrong> {
        if body.len() > MOST_BYTES {
            return Err(Wrong::Long { bytes: body.len(), most: MOST_BYTES });
        }
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| Wrong::NotJson { line: error.line(), column: error.column() })?;
        Self::of(value)
    }

    /// Reads an act from its JSON.
    ///
    /// # Errors
    /// When it is none.
    pub fn of(body: Value) -> Result<Self, Wrong> {
        let no_id = || Wrong::NoId { most: MOST_ID };
        let fields = body.as_object().ok_or_else(no_id)?;
        let id = fields.get("id").and_then(Value::as_str).filter(|id| is_short(id)).ok_or_else(no_id)?;
        let name = fields.get("do").map_or("", |name| name.as_str().unwrap_or(""));
        let what = Fields { act: name, fields }.what()?;
        Ok(Self { id: id.to_owned(), what, body: body.clone() })
    }
}

/// Whether a text is one of 1 to 64 characters that can be shown.
fn is_short(text: &str) -> bool {
    (1..=MOST_ID).contains(&text.chars().count()) && !text.chars().any(char::is_control)
}

/// The fields of an act.
struct Fields<'a> {
    act: &'a str,
    fields: &'a Map<String, Value>,
}

impl Fields<'_> {
    fn what(&self) -> Result<Do, Wrong> {
        Ok(match self.act {
            "confirm_adult" => Do::ConfirmAdult,
            "checklist" => Do::Checklist { answers: self.answers()?, who: self.short("who")? },
            "begin" => Do::Begin,
            "start" => self.start()?,
            "show_me" => Do::ShowMe,
            "pause" => Do::Pause,
            "resume" => Do::Resume,
            "stop" => Do::Stop { by: self.stop_by()? },
            "end" => Do::End,
            "pain" => self.pain()?,
            "complaints" => self.complaints()?,
            "level" => Do::Level { game: self.game()?, value: self.level()?, locked: self.flag("locked")? },
            "next" => Do::Next,
            "note" => Do::Note { text: self.note()? },
            "move" => {
                let name = self.short("name")?.ok_or_else(|| self.wrong("name", "short"))?;
                Do::Move { name, side: self.side()? }
            }
            "variant" => Do::Variant { game: self.game()?, exercise: self.exercise()? },
            "language" => Do::Language { language: self.language()? },
            other => {
                let shown = other.chars().filter(|c| !c.is_control()).take(MOST_ID);
                return Err(Wrong::Unknown { given: shown.collect() });
            }
        })
    }

    fn wrong(&self, field: &'static str, expected: &'static str) -> Wrong {
        Wrong::Field { act: self.act.to_owned(), field, expected }
    }

    /// A field that may be missing.
    fn field(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    fn flag(&self, name: &'static str) -> Result<Option<bool>, Wrong> {
        let flag = |value: &Value| value.as_bool().ok_or_else(|| self.wrong(name, "flag"));
        self.field(name).map(flag).transpose()
    }

    fn short(&self, name: &'static str) -> Result<Option<String>, Wrong> {
        let short = |value: &Value| {
            let text = value.as_str().filter(|text| is_short(text));
            text.map(str::to_owned).ok_or_else(|| self.wrong(name, "short"))
        };
        self.field(name).map(short).transpose()
    }

    fn side(&self) -> Result<Option<Side>, Wrong> {
        match self.field("side").map(|side| side.as_str().unwrap_or("")) {
            None => Ok(None),
            Some("left") => Ok(Some(Side::Left)),
            Some("right") => Ok(Some(Side::Right)),
            Some(_) => Err(self.wrong("side", "side")),
        }
    }

    fn game(&self) -> Result<Game, Wrong> {
        let game = self.field("game").and_then(Value::as_str).and_then(|key| key.parse().ok());
        game.ok_or_else(|| self.wrong("game", "game"))
    }

    fn exercise(&self) -> Result<Exercise, Wrong> {
        let exercise = self.field("exercise").and_then(Value::as_str).and_then(|key| key.parse().ok());
        exercise.ok_or_else(|| self.wrong("exercise", "exercise"))
    }

    fn language(&self) -> Result<Language, Wrong> {
        let language = self.field("language").and_then(Value::as_str).and_then(|code| code.parse().ok());
        language.ok_or_else(|| self.wrong("language", "language"))
    }

    fn start(&self) -> Result<Do, Wrong> {
        let game = self.game()?;
        let target = self.field("target").map(|value| self.amount(game, value)).transpose()?;
        Ok(Do::Start { game, target })
    }

    fn amount(&self, game: Game, value: &Value) -> Result<Amount, Wrong> {
        let reps = value.get("reps").and_then(Value::as_u64).and_then(|reps| u32::try_from(reps).ok());
        let seconds = value.get("seconds").and_then(Value::as_f64);
        let amount = match (reps, seconds) {
            (Some(reps), None) => Amount::Reps(reps),
            (None, Some(seconds)) => Amount::Seconds(seconds),
            _ => return Err(self.wrong("target", "amount")),
        };
        let fits = |exercise: &Exercise| PlannedSet::new(*exercise, amount).is_ok();
        game.exercises().iter().any(fits).then_some(amount).ok_or_else(|| self.wrong("target", "amount"))
    }

    fn stop_by(&self) -> Result<StopBy, Wrong> {
        match self.field("why").map(|why| why.as_str().unwrap_or("")) {
            None | Some("adult") => Ok(StopBy::Adult),
            Some("child") => Ok(StopBy::Child),
            Some("pain") => Ok(StopBy::Pain),
            Some(_) => Err(self.wrong("why", "stop")),
        }
    }

    fn pain(&self) -> Result<Do, Wrong> {
        let after = match self.field("when").and_then(Value::as_str) {
            Some("before") => false,
            Some("after") => true,
            _ => return Err(self.wrong("when", "when")),
        };
        let pain = match self.field("value") {
            Some(Value::Bool(hurts)) => Some(Pain::Said(*hurts)),
            Some(Value::Number(number)) => number.to_string().parse().ok(),
            Some(Value::String(text)) => text.parse().ok(),
            _ => None,
        };
        Ok(Do::Pain { after, pain: pain.ok_or_else(|| self.wrong("value", "pain"))? })
    }

    fn complaints(&self) -> Result<Do, Wrong> {
        let flag = |name| Ok(self.flag(name)?.unwrap_or_default());
        let minutes = |value: &Value| {
            let minutes = value.as_f64().filter(|minutes| (0.0..=MOST_MARKS_MIN).contains(minutes));
            minutes.ok_or_else(|| self.wrong("skin_marks_min", "minutes"))
        };
        Ok(Do::Complaints(Complaints {
            new_pain: flag("new_pain")?,
            numbness: flag("numbness")?,
            dizziness: flag("dizziness")?,
            skin_marks_min: self.field("skin_marks_min").map(minutes).transpose()?,
        }))
    }

    fn level(&self) -> Result<Option<f64>, Wrong> {
        let level = |value: &Value| {
            let level = value.as_f64().filter(|level| (0.0..=MOST_LEVEL).contains(level));
            level.ok_or_else(|| self.wrong("value", "level"))
        };
        self.field("value").map(level).transpose()
    }

    fn note(&self) -> Result<String, Wrong> {
        let text = self.field("text").and_then(Value::as_str).map(str::trim);
        let fits = |text: &&str| {
            let is_odd = |c: char| c.is_control() && c != '\n';
            (1..=MOST_NOTE).contains(&text.chars().count()) && !text.chars().any(is_odd)
        };
        text.filter(fits).map(str::to_owned).ok_or_else(|| self.wrong("text", "note"))
    }

    fn answers(&self) -> Result<Vec<(String, Said)>, Wrong> {
        let wrong = || self.wrong("answers", "answers");
        let given = self.field("answers").and_then(Value::as_object).ok_or_else(wrong)?;
        if given.len() > MOST_ANSWERS {
            return Err(wrong());
        }
        let said = |value: &Value| match value {
            Value::Bool(yes) => Some(Said::Flag(*yes)),
            Value::Number(number) => {
                number.as_u64().filter(|number| *number <= 10).map(|number| Said::Number(number as u8))
            }
            Value::String(word) if word == "unsure" => Some(Said::Unsure),
            Value::String(word) if word == "withheld" => Some(Said::Withheld),
            _ => None,
        };
        let answer = |(key, value): (&String, &Value)| {
            let said = said(value).filter(|_| is_short(key)).ok_or_else(wrong)?;
            Ok((key.clone(), said))
        };
        given.iter().map(answer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(rest: &str) -> Result<Do, Wrong> {
        Act::parse(format!("{{\"id\":\"a\",{rest}}}").as_bytes()).map(|act| act.what)
    }

    #[test]
    fn every_act_is_read() {
        let lanterns = Do::Start { game: Game::Lanterns, target: Some(Amount::Reps(10)) };
        let numb = Complaints { numbness: true, skin_marks_min: Some(12.0), ..Complaints::default() };
        let answers = vec![("pain".to_owned(), Said::Number(2)), ("swelling".to_owned(), Said::Flag(false))];
        for (text, expected) in [
            (r#""do":"confirm_adult""#, Do::ConfirmAdult),
            (
                r#""do":"checklist","answers":{"swelling":false,"pain":2},"who":"parent""#,
                Do::Checklist { answers, who: Some("parent".to_owned()) },
            ),
            (r#""do":"begin""#, Do::Begin),
            (r#""do":"start","game":"lanterns","target":{"reps":10}"#, lanterns),
            (
                r#""do":"start","game":"hedgehog","target":null"#,
                Do::Start { game: Game::Hedgehog, target: None },
            ),
            (r#""do":"show_me""#, Do::ShowMe),
            (r#""do":"pause""#, Do::Pause),
            (r#""do":"resume""#, Do::Resume),
            (r#""do":"stop""#, Do::Stop { by: StopBy::Adult }),
            (r#""do":"stop","why":"pain""#, Do::Stop { by: StopBy::Pain }),
            (r#""do":"end""#, Do::End),
            (r#""do":"pain","when":"before","value":4"#, Do::Pain { after: false, pain: Pain::Face(4) }),
            (
                r#""do":"pain","when":"after","value":false"#,
                Do::Pain { after: true, pain: Pain::Said(false) },
            ),
            (r#""do":"pain","when":"after","value":"n3""#, Do::Pain { after: true, pain: Pain::Number(3) }),
            (r#""do":"complaints","numbness":true,"skin_marks_min":12"#, Do::Complaints(numb)),
            (
                r#""do":"level","game":"boat","locked":true"#,
                Do::Level { game: Game::Boat, value: None, locked: Some(true) },
            ),
            (r#""do":"next""#, Do::Next),
            (r#""do":"note","text":" held a hand ""#, Do::Note { text: "held a hand".to_owned() }),
            (
                r#""do":"move","name":"march","side":"left""#,
                Do::Move { name: "march".to_owned(), side: Some(Side::Left) },
            ),
            (
                r#""do":"variant","game":"lanterns","exercise":"heel_raise""#,
                Do::Variant { game: Game::Lanterns, exercise: Exercise::HeelRaise },
            ),
            (r#""do":"language","language":"uk""#, Do::Language { language: Language::Ukrainian }),
        ] {
            assert_eq!(parsed(text), Ok(expected), "{text}");
            assert!(KNOWN.iter().any(|known| text.contains(known)), "{text}");
        }
    }

    #[test]
    fn what_is_no_act_is_told_in_one_line() {
        let id = |text: &str| Act::parse(text.as_bytes()).unwrap_err();
        let long = format!("{{\"id\":\"{}\",\"do\":\"pause\"}}", "x".repeat(65));
        for text in ["[]", "{}", "7", r#"{"id":7,"do":"pause"}"#, r#"{"id":"","do":"pause"}"#, &long] {
            assert_eq!(id(text), Wrong::NoId { most: 64 }, "{text}");
        }
        assert_eq!(id("{\"id\":"), Wrong::NotJson { line: 1, column: 6 });
        assert!(matches!(Act::parse(&vec![b' '; MOST_BYTES + 1]), Err(Wrong::Long { .. })));
        assert!(matches!(Act::parse("[".repeat(60_000).as_bytes()), Err(Wrong::NotJson { .. })));
        let unknown = parsed(r#""do":"dance""#).unwrap_err();
        assert_eq!(unknown, Wrong::Unknown { given: "dance".to_owned() });
        let note = format!(r#""do":"note","text":"{}""#, "x".repeat(501));
        for (text, field) in [
            (r#""do":"start""#, "game"),
            (r#""do":"start","game":"chess""#, "game"),
            (r#""do":"start","game":"parade","target":{}"#, "target"),
            (r#""do":"start","game":"parade","target":{"reps":0}"#, "target"),
            (r#""do":"start","game":"hedgehog","target":{"reps":3}"#, "target"),
            (r#""do":"start","game":"boat","target":{"reps":3,"seconds":3}"#, "target"),
            (r#""do":"stop","why":"cat""#, "why"),
            (r#""do":"pain","value":4"#, "when"),
            (r#""do":"pain","when":"before","value":3"#, "value"),
            (r#""do":"pain","when":"before""#, "value"),
            (r#""do":"complaints","numbness":"yes""#, "numbness"),
            (r#""do":"complaints","skin_marks_min":-1"#, "skin_marks_min"),
            (r#""do":"level","game":"boat","value":11"#, "value"),
            (r#""do":"level","game":"boat","locked":1"#, "locked"),
            (r#""do":"note","text":"  ""#, "text"),
            (&note, "text"),
            (r#""do":"move""#, "name"),
            (r#""do":"move","name":"march","side":"top""#, "side"),
            (r#""do":"variant","game":"lanterns","exercise":"chess""#, "exercise"),
            (r#""do":"language""#, "language"),
            (r#""do":"language","language":"xx""#, "language"),
            (r#""do":"checklist","answers":[]"#, "answers"),
            (r#""do":"checklist","answers":{"a":"maybe"}"#, "answers"),
            (r#""do":"checklist","answers":{"a":11}"#, "answers"),
        ] {
            let wrong = parsed(text).unwrap_err();
            assert!(matches!(wrong, Wrong::Field { field: got, .. } if got == field), "{text}: {wrong:?}");
            let said = wrong.to_string();
            assert!(said.contains(field) && !said.contains('\n'), "{said}");
        }
    }
}
