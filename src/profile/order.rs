//! From the order on the wire to the cells of a mat.

use super::error::{ProfileError, wrong};
use super::pieces::Pieces;
use super::schema::{Order, Profile};
use crate::wire::Layout;

/// Row-major index of each cell as sent; `u32::MAX` where there is none. Empty for the same order.
pub(super) fn order(
    profile: &Profile,
    pieces: &Pieces,
    index_map: Option<&str>,
) -> Result<Vec<u32>, ProfileError> {
    let (rows, cols, table) = (profile.mat.rows, profile.mat.cols, &profile.layout);
    if let Some(name) = &table.index {
        let Some(text) = index_map else {
            return wrong("layout.index", format!("the file {name} was not found beside the profile"));
        };
        return index_order(text, rows * cols);
    }
    // Pieces by row or column, and points, say themselves where they belong.
    let placed = matches!(pieces, Pieces::Row(_) | Pieces::Col(_)) || profile.sample.sparse.is_some();
    if placed && (table.serpentine || table.order == Order::Col) {
        return wrong(
            "layout.order",
            "rows, columns and points that say where they belong have no other order",
        );
    }
    let layout = Layout {
        column_major: table.order == Order::Col,
        flip_x: table.flip_x,
        flip_y: table.flip_y,
        serpentine: table.serpentine,
    };
    Ok(layout.order(rows, cols))
}

/// Reads an index map: after a line `base,0` or `base,1` one line `number sent,cell` for each cell that
/// exists, the cells row by row, both counted from that base.
fn index_order(text: &str, cells: usize) -> Result<Vec<u32>, ProfileError> {
    let (mut order, mut taken) = (vec![u32::MAX; cells], vec![false; cells]);
    let mut lines =
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let base = match lines.next().map(|(_, line)| line.trim()) {
        Some("base,0") => 0,
        Some("base,1") => 1,
        _ => return wrong("layout.index", "the first line of the map must be base,0 or base,1"),
    };
    for (at, line) in lines {
        let numbers: Option<Vec<usize>> =
            line.split(',').map(|word| word.trim().parse::<usize>().ok()?.checked_sub(base)).collect();
        let place = match numbers.as_deref() {
            Some(&[sent, cell]) if sent < cells && cell < cells => Some((sent, cell)),
            _ => None,
        };
        let Some((sent, cell)) = place else {
            let line_number = at + 1;
            return wrong(
                "layout.index",
                format!(
                    "line {line_number} of the map: expected `number sent,cell`, each one of {cells} from {base}"
                ),
            );
        };
        if order[sent] != u32::MAX || std::mem::replace(&mut taken[cell], true) {
            let line_number = at + 1;
            let again = if order[sent] == u32::MAX { "cell" } else { "number sent" };
            return wrong(
                "layout.index",
                format!("line {line_number} of the map: this {again} occurred before"),
            );
        }
        order[sent] = cell as u32;
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_that_gives_a_place_twice_is_an_error() {
        assert_eq!(index_order("base,1\n1,2\n2,1\n", 3).unwrap(), [1, 0, u32::MAX]);
        for (twice, what) in [("base,0\n0,1\n0,2\n", "number sent"), ("base,0\n0,1\n2,1\n", "cell")] {
            let error = index_order(twice, 3).unwrap_err().to_string();
            assert!(error.contains("line 3") && error.contains(what), "{error}");
        }
    }
}
