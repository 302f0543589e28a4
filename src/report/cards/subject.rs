//! The feet of a session, as the page names and places them.

use super::words::Said;
use crate::analysis::result::{FootResult, SessionResult};
use crate::base::{InWords, Language, Side};

/// One foot at its place on the page.
#[derive(Clone)]
pub(in crate::report) struct Slot<'a> {
    pub foot: &'a FootResult,
    /// Index into [`SessionResult::feet`].
    pub index: usize,
    /// "Left", "Right", or "Foot A" and "Foot B" when the side is not clear.
    pub name: String,
    /// The same as one letter.
    pub letter: String,
}

/// The feet at the left and the right place of the page.
pub(in crate::report) type Slots<'a> = [Option<Slot<'a>>; 2];

/// Gives every foot a place: the left foot left, the right foot right, and a foot whose side is
/// not clear the first place that is free.
pub(in crate::report) fn place(result: &SessionResult, language: Language) -> Slots<'_> {
    let mut slots: Slots<'_> = [None, None];
    let feet = || result.feet.iter().enumerate();
    let sure = feet().filter(|(_, foot)| foot.side.is_ok());
    let unsure = feet().filter(|(_, foot)| foot.side.is_err());
    for (index, foot) in sure.chain(unsure) {
        let wanted = usize::from(foot.side == Ok(Side::Right));
        let Some(at) = [wanted, 1 - wanted].into_iter().find(|&at| slots[at].is_none()) else { break };
        let (name, letter) = match (&foot.side, at) {
            (Ok(Side::Left), _) => (Said::Left, Said::LetterLeft),
            (Ok(Side::Right), _) => (Said::Right, Said::LetterRight),
            (Err(_), 0) => (Said::FootA, Said::LetterA),
            (Err(_), _) => (Said::FootB, Said::LetterB),
        };
        let [name, letter] = [name, letter].map(|said| said.in_words(language));
        slots[at] = Some(Slot { foot, index, name, letter });
    }
    slots
}

/// The occupied places with their numbers, 0 for left and 1 for right.
pub(in crate::report) fn occupied<'s, 'a>(
    slots: &'s Slots<'a>,
) -> impl Iterator<Item = (usize, &'s Slot<'a>)> {
    slots.iter().enumerate().filter_map(|(at, slot)| slot.as_ref().map(|slot| (at, slot)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Refusal;
    use crate::report::fixture;

    #[test]
    fn a_right_foot_alone_stands_right_and_an_unsure_one_where_there_is_room() {
        let (_, mut result) = fixture::standing();
        result.feet.remove(0);
        let slots = place(&result, Language::English);
        assert!(slots[0].is_none());
        assert_eq!(slots[1].as_ref().unwrap().name, "Right");

        let (_, mut result) = fixture::standing();
        result.feet[0].side = Err(Refusal::planted("unsure"));
        let names = place(&result, Language::English).map(|slot| slot.unwrap().name);
        assert_eq!(names, ["Foot A", "Right"]);
        result.feet[1].side = Err(Refusal::planted("unsure"));
        assert_eq!(place(&result, Language::English).map(|slot| slot.unwrap().name), ["Foot A", "Foot B"]);
    }
}
