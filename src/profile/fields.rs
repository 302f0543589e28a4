//! Fields of a packet that are no cells.

use super::ProfileError;
use super::limits::wrong;
use super::plan::Aux;
use super::schema::{AuxTable, Profile};

/// The fields of all packets, then those of each kind of piece.
pub(super) fn aux(profile: &Profile) -> Result<Vec<Aux>, ProfileError> {
    let field = |name: &String, table: &AuxTable, piece: Option<usize>| {
        if table.number.width().is_none() {
            return wrong(&format!("aux.{name}.type"), "expected a number of whole bytes");
        }
        Ok(Aux {
            name: name.clone(),
            at: table.at,
            number: table.number,
            count: table.count.unwrap_or(1),
            unit_us: table.unit_us.unwrap_or(1.0),
            piece,
        })
    };
    let of_all = profile.aux.iter().map(|(name, table)| field(name, table, None));
    let of_pieces = profile
        .parts
        .iter()
        .enumerate()
        .flat_map(|(at, part)| part.aux.iter().map(move |(name, table)| (name, table, Some(at))));
    of_all.chain(of_pieces.map(|(name, table, piece)| field(name, table, piece))).collect()
}
