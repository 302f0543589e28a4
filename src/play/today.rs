//! Which games today brings.

use crate::base::{Date, Game};
use crate::child::PlannedSet;

/// So many.
const GAMES: usize = 3;

/// Three games for a day: of those that are planned, else of all that practise an exercise. Another day brings others; a
/// day that was missed changes nothing.
pub(super) fn todays(plan: &[PlannedSet], today: Date) -> Vec<Game> {
    let mut planned: Vec<Game> = Vec::new();
    for game in plan.iter().filter_map(|set| Game::of(set.exercise)) {
        if !planned.contains(&game) {
            planned.push(game);
        }
    }
    let usual = || Game::ALL.into_iter().filter(|game| !matches!(game, Game::Fireflies | Game::Painting));
    let from: Vec<Game> = if planned.is_empty() { usual().collect() } else { planned };
    let epoch = Date::new(1970, 1, 1).map_or(0, |epoch| today.days_since(epoch));
    let first = epoch.rem_euclid(from.len() as i64) as usize;
    // Steps of three, so that the next day brings none of today's where there are enough.
    let first = first * GAMES % from.len();
    (0..GAMES.min(from.len())).map(|at| from[(first + at) % from.len()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Exercise;
    use crate::child::Amount;

    #[test]
    fn they_are_of_the_plan_and_change_from_day_to_day() {
        let plan: Vec<PlannedSet> =
            [Exercise::March, Exercise::ToesUp, Exercise::HeelRaise, Exercise::Squat, Exercise::Free]
                .into_iter()
                .map(|exercise| PlannedSet { exercise, amount: Amount::Seconds(30.0) })
                .collect();
        let day: Date = "2026-03-02".parse().unwrap();
        let mut all = todays(&plan, day);
        all.sort_unstable();
        assert_eq!(all, [Game::Parade, Game::Frog, Game::Lanterns]);
        assert_eq!(todays(&plan[..1], day), [Game::Parade]);
        let days: Vec<Vec<Game>> = (0..8).map(|at| todays(&[], day.plus_days(at).unwrap())).collect();
        assert!(days.windows(2).all(|pair| pair[0].iter().all(|game| !pair[1].contains(game))), "{days:?}");
        let seen = |game: &Game| days.iter().any(|day| day.contains(game));
        assert_eq!(Game::ALL.iter().filter(|game| seen(game)).count(), 8);
    }
}
