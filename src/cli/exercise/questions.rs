//! The questions before and after practice.

use crate::checklist::{Asked, Complaints, FACES_YEARS, Pain};
use crate::cli::args::ExerciseArgs;
use crate::cli::console::Console;

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

/// Asks whether it hurts, by the age of the child; nothing where nobody answers.
pub(super) fn pain(console: &Console, when: &str, age_years: f64) -> Option<Pain> {
    let answers = if age_years < FACES_YEARS {
        "yes or no"
    } else {
        "show the faces: 0 no hurt, 2, 4, 6, 8, 10 hurts most"
    };
    loop {
        let said = console.words(&format!("Does anything hurt {when}? ({answers})"))?;
        match said.parse() {
            Ok(pain) => return Some(pain),
            Err(error) => eprintln!("{error}"),
        }
    }
}

/// Asks what else is wrong afterwards.
pub(super) fn complaints(console: &Console, complaints: &mut Complaints) {
    let question = "Anything else? p new pain, n a numb foot, d dizziness, m and for how many minutes marks stayed on the skin \
                    (m 5); separate several with commas; Enter for nothing:";
    while let Some(said) = console.words(question) {
        let mut found = *complaints;
        if said.split(',').map(str::trim).filter(|word| !word.is_empty()).all(|word| take(word, &mut found)) {
            *complaints = found;
            return;
        }
        eprintln!("{said:?}: expected p, n, d, or m and a number of minutes");
    }
}

fn take(word: &str, complaints: &mut Complaints) -> bool {
    match word {
        "p" => complaints.new_pain = true,
        "n" => complaints.numbness = true,
        "d" => complaints.dizziness = true,
        _ => {
            let minutes = word.strip_prefix('m').and_then(|minutes| minutes.trim().parse::<f64>().ok());
            let Some(minutes) = minutes.filter(|minutes| (0.0..=10_000.0).contains(minutes)) else {
                return false;
            };
            complaints.skin_marks_min = Some(minutes);
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_are_read_as_they_are_typed() {
        let mut found = Complaints::default();
        assert!(["n", "m 12"].iter().all(|word| take(word, &mut found)));
        let expected = Complaints { numbness: true, skin_marks_min: Some(12.0), ..Complaints::default() };
        assert_eq!(found, expected);
        for wrong in ["x", "m", "m -1", "nn"] {
            assert!(!take(wrong, &mut found), "{wrong}");
        }
    }
}
