//! Scripts as files: TOML.

use serde::Deserialize;

use crate::base::Exercise;

use super::script::{Action, Aside, AsideSet, RollEnd, Script, ScriptError, Set, Sides, Thing, Toward};

/// Most characters of a script.
const MAX_CHARS: usize = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    stand_s: Option<f64>,
    #[serde(default)]
    action: Vec<WrittenAction>,
}

/// Every option any action has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAction {
    #[serde(rename = "do")]
    what: String,
    reps: Option<usize>,
    seconds: Option<f64>,
    hold_s: Option<f64>,
    tempo_s: Option<f64>,
    pause_s: Option<f64>,
    side: Option<Sides>,
    range: Option<f64>,
    fatigue: Option<f64>,
    fatigue_from: Option<usize>,
    half: Option<Vec<usize>>,
    half_range: Option<f64>,
    same_side: Option<Vec<usize>>,
    heel_down: Option<Vec<usize>>,
    drift_mm: Option<f64>,
    spread: Option<f64>,
    first: Option<RollEnd>,
    toward: Option<Toward>,
    share: Option<f64>,
    thing: Option<Thing>,
    load_n: Option<f64>,
    meanwhile: Option<bool>,
}

impl Script {
    /// Reads a script from TOML.
    ///
    /// # Errors
    /// What is wrong and where, in one line: text that is no TOML, an unknown word, an option that the action
    /// does not have, a number out of its range.
    pub fn from_toml(text: &str) -> Result<Self, ScriptError> {
        if text.len() > MAX_CHARS {
            return Err(ScriptError(format!("{} characters: expected at most {MAX_CHARS}", text.len())));
        }
        let written: Written = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = text.get(..at).unwrap_or(text).matches('\n').count() + 1;
            let message: Vec<&str> = error.message().split_whitespace().collect();
            ScriptError(format!("line {line}: {}", message.join(" ")))
        })?;
        if written.action.is_empty() {
            return Err(ScriptError("no [[action]]: expected at least one".to_owned()));
        }
        let numbered = written.action.into_iter().enumerate();
        let actions = numbered
            .map(|(at, action)| {
                let what = action.what.chars().take(40).collect::<String>();
                read(action).map_err(|error| ScriptError(format!("action {} ({what}): {}", at + 1, error.0)))
            })
            .collect::<Result<_, _>>()?;
        let script = Self { stand_s: written.stand_s.unwrap_or(4.0), actions };
        script.check()?;
        Ok(script)
    }
}

fn read(written: WrittenAction) -> Result<Action, ScriptError> {
    if let Ok(exercise) = written.what.parse::<Exercise>() {
        return set(exercise, written).map(Action::Practise);
    }
    let Some(what) = Aside::ALL.into_iter().find(|aside| aside.key() == written.what) else {
        let words: Vec<&str> =
            Exercise::ALL.map(Exercise::key).into_iter().chain(Aside::ALL.map(Aside::key)).collect();
        return Err(ScriptError(format!("do: expected one of {}", words.join(", "))));
    };
    aside(what, &written).map(Action::Aside)
}

/// Refuses an option that the action does not have.
fn none_of(given: &[(&str, bool)]) -> Result<(), ScriptError> {
    match given.iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => Err(ScriptError(format!("{name} is no option of it"))),
        None => Ok(()),
    }
}

fn set(exercise: Exercise, written: WrittenAction) -> Result<Set, ScriptError> {
    none_of(&[
        ("toward", written.toward.is_some()),
        ("share", written.share.is_some()),
        ("thing", written.thing.is_some()),
        ("load_n", written.load_n.is_some()),
        ("meanwhile", written.meanwhile.is_some()),
        ("same_side", written.same_side.is_some() && exercise != Exercise::March),
        ("heel_down", written.heel_down.is_some() && exercise != Exercise::Tiptoe),
        ("first", written.first.is_some() && exercise != Exercise::Roll),
    ])?;
    if written.reps.is_some() && written.seconds.is_some() {
        return Err(ScriptError("reps and seconds: expected one of them".to_owned()));
    }
    let usual = Set::of(exercise);
    let seconds = if written.reps.is_some() { None } else { written.seconds.or(usual.seconds) };
    Ok(Set {
        exercise,
        reps: written.reps.unwrap_or(usual.reps),
        seconds,
        hold_s: written.hold_s.unwrap_or(usual.hold_s),
        tempo_s: written.tempo_s.unwrap_or(usual.tempo_s),
        pause_s: written.pause_s.unwrap_or(usual.pause_s),
        side: written.side.unwrap_or(usual.side),
        range: written.range.unwrap_or(usual.range),
        fatigue: written.fatigue.unwrap_or(usual.fatigue),
        fatigue_from: written.fatigue_from.unwrap_or(usual.fatigue_from),
        half: written.half.unwrap_or(usual.half),
        half_range: written.half_range.unwrap_or(usual.half_range),
        same_side: written.same_side.unwrap_or(usual.same_side),
        heel_down: written.heel_down.unwrap_or(usual.heel_down),
        drift_mm: written.drift_mm.unwrap_or(usual.drift_mm),
        spread: written.spread.unwrap_or(usual.spread),
        first: written.first.unwrap_or(usual.first),
    })
}

fn aside(what: Aside, written: &WrittenAction) -> Result<AsideSet, ScriptError> {
    let sided = matches!(what, Aside::Scratch | Aside::StepOff | Aside::WalkAcross);
    none_of(&[
        ("reps", written.reps.is_some()),
        ("hold_s", written.hold_s.is_some()),
        ("tempo_s", written.tempo_s.is_some()),
        ("pause_s", written.pause_s.is_some()),
        ("side", written.side.is_some() && !sided),
        ("range", written.range.is_some()),
        ("fatigue", written.fatigue.is_some()),
        ("fatigue_from", written.fatigue_from.is_some()),
        ("half", written.half.is_some()),
        ("half_range", written.half_range.is_some()),
        ("same_side", written.same_side.is_some()),
        ("heel_down", written.heel_down.is_some()),
        ("drift_mm", written.drift_mm.is_some()),
        ("spread", written.spread.is_some()),
        ("first", written.first.is_some()),
        ("toward", written.toward.is_some() && what != Aside::Lean),
        ("share", written.share.is_some() && what != Aside::HandOnWall),
        ("thing", written.thing.is_some() && what != Aside::Object),
        ("load_n", written.load_n.is_some() && what != Aside::Object),
        ("meanwhile", written.meanwhile.is_some() && !what.can_be_meanwhile()),
    ])?;
    let usual = AsideSet::of(what);
    Ok(AsideSet {
        what,
        toward: written.toward,
        seconds: written.seconds.unwrap_or(usual.seconds),
        side: written.side.unwrap_or(usual.side),
        share: written.share.unwrap_or(usual.share),
        thing: written.thing.unwrap_or(usual.thing),
        load_n: written.load_n.unwrap_or(usual.load_n),
        meanwhile: written.meanwhile.unwrap_or(usual.meanwhile),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_says_what_it_leaves_out() {
        let text = "stand_s = 2.5\n[[action]]\ndo = \"squat\"\nreps = 4\nhalf = [2]\nrange = 0.6\n\
                    [[action]]\ndo = \"second_person\"\nseconds = 8\nmeanwhile = true\n[[action]]\ndo = \"tramp\"\nseconds = 15";
        let script = Script::from_toml(text).unwrap();
        assert_eq!((script.stand_s, script.actions.len()), (2.5, 3));
        let Action::Practise(squat) = &script.actions[0] else { panic!("a set") };
        let expected = Set { reps: 4, half: vec![2], range: 0.6, ..Set::of(Exercise::Squat) };
        assert_eq!(squat, &expected);
        let Action::Aside(person) = script.actions[1] else { panic!("an aside") };
        assert!(person.meanwhile && person.seconds == 8.0);
        let Action::Practise(tramp) = &script.actions[2] else { panic!("a set") };
        assert_eq!(tramp.movements(), 20);
    }

    #[test]
    fn the_page_of_the_format_tells_every_word_and_shows_a_script() {
        let page = include_str!("../../../docs/formats/SCRIPT.md");
        let shown = page.split("```").nth(1).and_then(|block| block.strip_prefix("toml")).unwrap();
        assert_eq!(Script::from_toml(shown).unwrap().actions.len(), 4);
        let options = "reps seconds hold_s tempo_s pause_s side range fatigue fatigue_from half half_range \
                       same_side heel_down first drift_mm spread";
        let words = Exercise::ALL.map(Exercise::key).into_iter().chain(Aside::ALL.map(Aside::key));
        for word in words.chain(options.split(' ')) {
            assert!(page.contains(&format!("\n| `{word}` |")), "{word}");
        }
        let error = Script::from_toml("[[action]]\nextra = 1").unwrap_err().to_string();
        let known = error.split('`').skip(3).step_by(2).filter(|word| *word != "do");
        for word in known {
            assert!(page.contains(&format!("`{word}`")), "{word}");
        }
    }

    #[test]
    fn every_action_can_be_written() {
        for exercise in Exercise::ALL {
            let script = Script::from_toml(&format!("[[action]]\ndo = \"{exercise}\"")).unwrap();
            assert_eq!(script.actions, [Action::Practise(Set::of(exercise))]);
        }
        for what in Aside::ALL {
            let script = Script::from_toml(&format!("[[action]]\ndo = \"{}\"", what.key())).unwrap();
            assert_eq!(script.actions, [Action::Aside(AsideSet::of(what))]);
        }
    }

    #[test]
    fn what_is_wrong_takes_one_line() {
        for (text, expected) in [
            ("", "no [[action]]: expected at least one"),
            ("[[action]", "line 1: "),
            ("stand = 3", "line 1: unknown field `stand`"),
            ("[[action]]\nreps = 3", "missing field `do`"),
            ("[[action]]\ndo = \"dance\"", "action 1 (dance): do: expected one of march, roll, outer_edge"),
            ("[[action]]\ndo = \"roll\"\n[[action]]\ndo = \"roll\"\nrep = 3", "line 5: unknown field `rep`"),
            ("[[action]]\ndo = \"roll\"\nreps = -3", "line 3: "),
            ("[[action]]\ndo = \"roll\"\nside = \"front\"", "line 3: unknown variant `front`"),
            ("[[action]]\ndo = \"roll\"\nrange = 1.2", "action 1 (roll): range = 1.2: expected 0.3 to 1"),
            ("[[action]]\ndo = \"roll\"\nhalf = [11]", "action 1 (roll): half = 11: expected 1 to 10"),
            ("[[action]]\ndo = \"roll\"\nheel_down = [1]", "action 1 (roll): heel_down is no option of it"),
            (
                "[[action]]\ndo = \"tramp\"\nreps = 3\nseconds = 3",
                "action 1 (tramp): reps and seconds: expected one",
            ),
            (
                "[[action]]\ndo = \"march\"\nside = \"both\"",
                "action 1 (march): side: expected \"alternate\", \"left\"",
            ),
            ("[[action]]\ndo = \"stand\"\nreps = 2", "action 1 (stand): reps is no option of it"),
            (
                "[[action]]\ndo = \"sit\"\nseconds = nan",
                "action 1 (sit): seconds = NaN: expected 0.5 to 3600",
            ),
        ] {
            let error = Script::from_toml(text).unwrap_err().to_string();
            assert!(error.contains(expected) && !error.contains('\n'), "{text:?}: {error}");
        }
    }
}
