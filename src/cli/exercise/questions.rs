//! The questions before and after practice.

use crate::base::{InWords as _, Language};
use crate::checklist::{Asked, Complaints, FACES_YEARS, Pain, Stop, stops};
use crate::cli::args::ExerciseArgs;
use crate::cli::console::Console;
use crate::cli::letters::Letter;
use crate::cli::prompts::Ask;

/// What was answered on the command line.
pub(super) fn given(args: &ExerciseArgs) -> Asked {
    let asked = &args.asked;
    Asked {
        who: args.given.who.clone().unwrap_or_else(|| "not said".to_owned()),
        before: asked.pain_before,
        after: asked.pain_after,
        complaints: Complaints {
            new_pain: asked.new_pain,
            numbness: asked.numb,
            dizziness: asked.dizzy,
            skin_marks_min: asked.skin_marks,
        },
    }
}

/// Asks whether it hurts, by the age of the child, and how it hurt `before` practice where it is over; nothing where
/// nobody answers.
pub(super) fn pain(
    console: &Console,
    (after, before): (bool, Option<Pain>),
    age_years: f64,
    language: Language,
) -> Option<Pain> {
    let [yes, no] = [Letter::Yes, Letter::No].map(|letter| letter.shown(language));
    let question = if age_years < FACES_YEARS {
        Ask::HurtsYesNo { after, yes: yes.clone(), no: no.clone() }
    } else {
        Ask::HurtsFaces { after }
    };
    loop {
        let given = console.words(&question.in_words(language))?;
        match hurts(&given, language) {
            Some(pain) => {
                let stops = stops(before.filter(|_| after), Some(pain), &Complaints::default());
                if is_right(console, &stops, language) {
                    return Some(pain);
                }
            }
            None => {
                let expected = Ask::PainExpected { given, yes: yes.clone(), no: no.clone() };
                eprintln!("{}", expected.in_words(language));
            }
        }
    }
}

/// Asks once more where an answer ends practice for the day. Where nobody is left who could say otherwise, it holds.
fn is_right(console: &Console, stops: &[Stop], language: Language) -> bool {
    if stops.is_empty() {
        return true;
    }
    let [yes, no] = [Letter::Yes, Letter::No].map(|letter| letter.shown(language));
    let stops = stops.iter().map(|stop| stop.in_words(language)).collect::<Vec<_>>().join(", ");
    let question = Ask::IsThatRight { stops, yes, no }.in_words(language);
    loop {
        let Some(said) = console.words(&question) else { return true };
        if let Some(letter) = Letter::meant(&said, &[Letter::Yes, Letter::No], language) {
            return letter == Letter::Yes;
        }
    }
}

/// Whether it hurts, from what was typed.
fn hurts(typed: &str, language: Language) -> Option<Pain> {
    match Letter::meant(typed, &[Letter::Yes, Letter::No], language) {
        Some(letter) => Some(Pain::Said(letter == Letter::Yes)),
        None => typed.parse().ok(),
    }
}

/// Asks what else is wrong afterwards.
pub(super) fn complaints(console: &Console, complaints: &mut Complaints, language: Language) {
    let letters = [Letter::No, Letter::Pain, Letter::Numb, Letter::Dizzy, Letter::Marks];
    let [no, pain, numb, dizzy, marks] = letters.map(|letter| letter.shown(language));
    let question = Ask::AnythingElse {
        no: no.clone(),
        pain: pain.clone(),
        numb: numb.clone(),
        dizzy: dizzy.clone(),
        marks: marks.clone(),
    };
    let question = question.in_words(language);
    while let Some(said) = console.words(&question) {
        let mut told = Complaints::default();
        if !take_all(&said, &mut told, language) {
            let [no, pain, numb, dizzy, marks] = letters.map(|letter| letter.shown(language));
            let expected = Ask::ComplaintExpected { given: said, no, pain, numb, dizzy, marks };
            eprintln!("{}", expected.in_words(language));
        } else if is_right(console, &stops(None, None, &told), language) {
            // Beside what was said on the command line.
            take_all(&said, complaints, language);
            return;
        }
    }
}

/// Takes in what was typed: nothing, a word for nothing, or complaints with commas between them.
fn take_all(said: &str, complaints: &mut Complaints, language: Language) -> bool {
    let is_no = Letter::meant(said, &[Letter::No], language).is_some();
    let mut words = said.split(',').map(str::trim).filter(|word| !word.is_empty());
    is_no || words.all(|word| take(word, complaints, language))
}

fn take(word: &str, complaints: &mut Complaints, language: Language) -> bool {
    match Letter::meant(word, &[Letter::Pain, Letter::Numb, Letter::Dizzy], language) {
        Some(Letter::Pain) => complaints.new_pain = true,
        Some(Letter::Numb) => complaints.numbness = true,
        Some(Letter::Dizzy) => complaints.dizziness = true,
        _ => {
            let Some(minutes) = marks_min(word, language) else { return false };
            complaints.skin_marks_min = Some(minutes);
        }
    }
    true
}

/// For how many minutes there were marks: a number behind the letter.
fn marks_min(word: &str, language: Language) -> Option<f64> {
    let word = word.to_lowercase();
    let mut letters =
        [language, Language::English].into_iter().flat_map(|language| Letter::Marks.words(language));
    let number = letters.find_map(|letter| word.strip_prefix(letter.as_str()))?;
    let minutes: f64 = number.trim().replace(language.decimal_sign(), ".").parse().ok()?;
    (0.0..=10_000.0).contains(&minutes).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_are_read_as_they_are_typed() {
        let mut found = Complaints::default();
        assert!(["f", "M 12"].iter().all(|word| take(word, &mut found, Language::English)));
        let expected = Complaints { numbness: true, skin_marks_min: Some(12.0), ..Complaints::default() };
        assert_eq!(found, expected);
        for language in Language::offered() {
            for wrong in ["x!", "m", "m -1", "nn", "n"] {
                assert!(!take(wrong, &mut found, language), "{language}: {wrong}");
            }
            let mut found = Complaints::default();
            let [numb, marks] = [Letter::Numb, Letter::Marks].map(|letter| letter.shown(language));
            assert!(take(&numb, &mut found, language), "{language}: {numb}");
            let half = format!("{marks} 2{}5", language.decimal_sign());
            assert!(take(&half, &mut found, language), "{language}: {half}");
            let expected = Complaints { numbness: true, skin_marks_min: Some(2.5), ..Complaints::default() };
            assert_eq!(found, expected, "{language}");
        }
    }

    #[test]
    fn no_says_that_nothing_is_wrong_and_what_ends_practice_is_asked_once_more() {
        let told = |typed: &[&str], language| {
            let mut found = Complaints::default();
            complaints(&Console::typing(typed, language), &mut found, language);
            found
        };
        let numb = Complaints { numbness: true, ..Complaints::default() };
        for language in Language::offered() {
            let [yes, no, letter] =
                [Letter::Yes, Letter::No, Letter::Numb].map(|letter| letter.shown(language));
            for nothing in ["n", "No", "", &no, &no.to_uppercase()] {
                // Whatever stands behind it is not asked for any more.
                assert_eq!(told(&[nothing, "f", "y"], language), Complaints::default(), "{language}");
            }
            assert_eq!(told(&[&letter, &yes], language), numb, "{language}");
            assert_eq!(told(&[&letter, "perhaps", &no, "n"], language), Complaints::default(), "{language}");
            assert_eq!(told(&["numb, n", &format!("f,{letter}"), "y"], language), numb, "{language}");
            // Somebody who went away did not take it back.
            assert_eq!(told(&[&letter], language), numb, "{language}");
        }
        // Short marks end nothing.
        let marks = Complaints { skin_marks_min: Some(5.0), ..Complaints::default() };
        assert_eq!(told(&["m 5"], Language::English), marks);
    }

    #[test]
    fn pain_that_ends_practice_is_asked_once_more() {
        let told = |typed: &[&str], asked| {
            pain(&Console::typing(typed, Language::English), asked, 7.0, Language::English)
        };
        assert_eq!(told(&["8", "n", "0"], (false, None)), Some(Pain::Face(0)));
        assert_eq!(told(&["8", "y"], (false, None)), Some(Pain::Face(8)));
        assert_eq!(told(&["2"], (false, None)), Some(Pain::Face(2)));
        // Less pain, but new.
        let before = Some(Pain::Face(0));
        assert_eq!(told(&["2", "n", "n"], (true, before)), Some(Pain::Said(false)));
        assert_eq!(told(&["2", "y"], (true, before)), Some(Pain::Face(2)));
        assert_eq!(told(&["2"], (true, Some(Pain::Face(2)))), Some(Pain::Face(2)));
    }

    #[test]
    fn pain_is_said_in_english_and_in_the_language_of_the_question() {
        for language in Language::offered() {
            let [yes, no] = [Letter::Yes, Letter::No].map(|letter| letter.shown(language));
            for (typed, pain) in [
                ("yes", Some(Pain::Said(true))),
                ("Y", Some(Pain::Said(true))),
                ("no", Some(Pain::Said(false))),
                (&*yes, Some(Pain::Said(true))),
                (&*no, Some(Pain::Said(false))),
                ("6", Some(Pain::Face(6))),
                ("n3", Some(Pain::Number(3))),
                ("3", None),
                ("", None),
            ] {
                assert_eq!(hurts(typed, language), pain, "{language}: {typed}");
            }
        }
    }
}
