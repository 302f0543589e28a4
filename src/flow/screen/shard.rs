//! One part of a screening, where several computers share the work.

use std::collections::BTreeSet;

use super::ScreenItem;

/// Most parts: more than any cluster works on at once.
const MOST: usize = 100_000;

/// One of so many parts of a list or a folder, written I/N.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenShard {
    /// Which one, from 1.
    number: usize,
    /// Of how many.
    of: usize,
}

/// Words that name no part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected I/N with I from 1 to N and N at most {MOST}, such as 3/16 for the third of sixteen parts")]
pub struct ShardError;

impl std::str::FromStr for ScreenShard {
    type Err = ShardError;

    fn from_str(text: &str) -> Result<Self, ShardError> {
        let (number, of) = text.trim().split_once('/').ok_or(ShardError)?;
        let [number, of] = [number, of].map(|word| word.parse::<usize>().map_err(|_| ShardError));
        let (number, of) = (number?, of?);
        let is_one = (1..=of).contains(&number) && of <= MOST;
        is_one.then_some(Self { number, of }).ok_or(ShardError)
    }
}

impl std::fmt::Display for ScreenShard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl ScreenShard {
    /// Leaves the recordings of this part. They are dealt in turn by child, where a list tells whose they are, else one
    /// by one: those of a child are compared with each other and must not be parted.
    pub fn deal(self, items: &mut Vec<ScreenItem>) {
        let owners: BTreeSet<String> = items.iter().map(owner).collect();
        let own: BTreeSet<String> = owners.into_iter().skip(self.number - 1).step_by(self.of).collect();
        items.retain(|item| own.contains(&owner(item)));
    }
}

/// Whose a recording is: the child's where it is known, else its own.
fn owner(item: &ScreenItem) -> String {
    item.child.as_ref().map_or_else(|| item.name.clone(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::list::item;
    use super::*;
    use crate::base::Date;

    fn items(told: &[(&str, Option<&str>)]) -> Vec<ScreenItem> {
        let today = Date::new(2026, 11, 30).unwrap();
        let row = |(file, child): &(&str, Option<&str>)| {
            let row = serde_json::json!({ "file": file, "child": child });
            item(serde_json::from_value(row).unwrap(), Path::new(""), today).unwrap()
        };
        told.iter().map(row).collect()
    }

    fn dealt(items: &[ScreenItem], shard: &str) -> Vec<String> {
        let mut items = items.to_vec();
        shard.parse::<ScreenShard>().unwrap().deal(&mut items);
        items.into_iter().map(|item| item.name).collect()
    }

    #[test]
    fn every_recording_is_in_one_part_and_those_of_a_child_together() {
        let told = [
            ("a", Some("K1")),
            ("b", None),
            ("c", Some("K2")),
            ("d", Some("K1")),
            ("e", None),
            ("f", Some("K3")),
            ("g", Some("K2")),
        ];
        let items = items(&told);
        assert_eq!(dealt(&items, "1/1").len(), told.len());
        let parts = ["1/3", "2/3", "3/3"].map(|shard| dealt(&items, shard));
        // By child and name: K1, K2, K3, b, e.
        assert_eq!(parts[0], ["a", "b", "d"]);
        assert_eq!(parts[1], ["c", "e", "g"]);
        assert_eq!(parts[2], ["f"]);
        // The order of a list does not matter.
        let backwards: Vec<ScreenItem> = items.iter().rev().cloned().collect();
        let mut again = dealt(&backwards, "2/3");
        again.sort();
        assert_eq!(again, parts[1]);
        // More parts than there are children.
        assert!(dealt(&items, "6/6").is_empty());
    }

    #[test]
    fn a_part_is_written_as_which_of_how_many() {
        for right in ["1/1", "3/16", "100000/100000"] {
            assert_eq!(right.parse::<ScreenShard>().unwrap().to_string(), right);
        }
        for wrong in ["", "3", "0/4", "5/4", "-1/4", "1/0", "1/2/3", "a/b", "1/100001", "1 of 4"] {
            assert_eq!(wrong.parse::<ScreenShard>(), Err(ShardError), "{wrong}");
        }
    }
}
