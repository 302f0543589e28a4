//! Fields of a packet, or of a line, that are no cells.

use super::error::{ProfileError, wrong};
use super::number::Number;
use super::schema::{AuxTable, Kind, Profile};

/// Numbers that stand before the cells of a line of text, or behind them, at most.
pub(super) const BEFORE_CELLS: usize = 64;
/// Names of auxiliary fields that mean something.
const SEQUENCE: &str = "seq";
const TIME: &str = "time";

/// A field that is no cell, and in which kind of piece it is.
#[derive(Clone, Debug)]
pub(super) struct Aux {
    pub(super) name: String,
    pub(super) at: isize,
    pub(super) number: Number,
    pub(super) count: usize,
    pub(super) unit_us: f64,
    pub(super) piece: Option<usize>,
}

impl Aux {
    pub(super) fn is_sequence(&self) -> bool {
        self.name == SEQUENCE && self.modulus().is_some()
    }

    pub(super) fn is_time(&self) -> bool {
        self.name == TIME && self.modulus().is_some()
    }

    /// After so many steps its number begins anew; `None` for what cannot count. Digits are taken for those of a
    /// number of 32 bits, as the clocks of small controllers are.
    pub(super) fn modulus(&self) -> Option<u64> {
        match self.number.is_text() {
            true => Some((1 << 32) * self.parts()),
            false => self.number.modulus(),
        }
    }

    /// Into how many parts each unit is divided: a time in digits may have a fraction.
    pub(super) fn parts(&self) -> u64 {
        if self.number.is_text() && self.name == TIME { 1_000_000 } else { 1 }
    }
}

/// The fields of all packets, then those of each kind of piece.
pub(super) fn aux(profile: &Profile) -> Result<Vec<Aux>, ProfileError> {
    let in_lines = profile.frame.kind == Kind::Lines;
    let field = |name: &String, table: &AuxTable, piece: Option<usize>| {
        if table.number.is_text() != in_lines || (!in_lines && table.number.width().is_none()) {
            let expected = if in_lines { "text, as in every line" } else { "a number of whole bytes" };
            return wrong(&format!("aux.{name}.type"), format!("expected {expected}"));
        }
        if let Some(unit_us) = table.unit_us.filter(|unit_us| !(unit_us.is_finite() && *unit_us > 0.0)) {
            return wrong(&format!("aux.{name}.unit_us"), format!("{unit_us}: expected a number above 0"));
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

/// How many numbers stand behind the cells of a line: as many as fields counted from its end say.
pub(super) fn after(profile: &Profile) -> Result<usize, ProfileError> {
    let before = profile.sample.data_at.unwrap_or(0);
    let mut after = 0;
    for (name, table) in &profile.aux {
        let (count, behind) = (table.count.unwrap_or(1), table.at.unsigned_abs());
        let fits = match table.at {
            0.. => behind.saturating_add(count) <= before,
            _ => count <= behind && behind <= BEFORE_CELLS,
        };
        if !fits {
            let told = format!(
                "expected numbers before the cells, of which sample.data_at says there are {before}, or, counted from \
                 the end of the line (-1, up to -{BEFORE_CELLS}), behind them"
            );
            return wrong(&format!("aux.{name}.at"), told);
        }
        if table.at < 0 {
            after = after.max(behind);
        }
    }
    Ok(after)
}
