//! Which cells of a grid lie beside each other, and what hangs together.

/// The up to four cells that share a side with one, in a grid of so many rows and columns: before and after it in its
/// column, then in its row.
pub fn four(size: (usize, usize), cell: usize) -> impl Iterator<Item = usize> + use<> {
    let (rows, cols) = size;
    let (row, col) = (cell / cols, cell % cols);
    let beside = [
        (row > 0).then(|| cell - cols),
        (row + 1 < rows).then(|| cell + cols),
        (col > 0).then(|| cell - 1),
        (col + 1 < cols).then(|| cell + 1),
    ];
    beside.into_iter().flatten()
}

/// The up to eight cells around one, row by row.
pub fn eight(size: (usize, usize), cell: usize) -> impl Iterator<Item = usize> + Clone + use<> {
    let (rows, cols) = size;
    let (row, col) = (cell / cols, cell % cols);
    let around = move |at: usize, end: usize| at.saturating_sub(1)..(at + 2).min(end);
    around(row, rows)
        .flat_map(move |r| around(col, cols).map(move |c| r * cols + c))
        .filter(move |&next| next != cell)
}

/// What is reached from a cell over cells that `take` takes, in the order in which it is reached; nothing where it does
/// not take the first. It takes no cell twice.
pub fn reached<Near: Iterator<Item = usize>>(
    from: usize,
    near: impl Fn(usize) -> Near,
    mut take: impl FnMut(usize) -> bool,
) -> Vec<usize> {
    let mut found = Vec::new();
    if take(from) {
        found.push(from);
    }
    let mut at = 0;
    while let Some(&cell) = found.get(at) {
        found.extend(near(cell).filter(|&next| take(next)));
        at += 1;
    }
    found
}

/// The pieces that hang together of those of so many cells of which `inside` holds.
pub fn pieces<Near: Iterator<Item = usize>>(
    cells: usize,
    near: impl Fn(usize) -> Near,
    inside: impl Fn(usize) -> bool,
) -> Vec<Vec<usize>> {
    let mut seen = vec![false; cells];
    let one = |from: usize| {
        reached(from, &near, |cell| !seen[cell] && inside(cell) && !std::mem::replace(&mut seen[cell], true))
    };
    (0..cells).map(one).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_border_has_fewer_neighbours() {
        let all = |near: &dyn Fn(usize) -> Vec<usize>| [0, 5].map(near);
        assert_eq!(all(&|cell| four((3, 4), cell).collect()), [vec![4, 1], vec![1, 9, 4, 6]]);
        assert_eq!(
            all(&|cell| eight((3, 4), cell).collect()),
            [vec![1, 4, 5], vec![0, 1, 2, 4, 6, 8, 9, 10]]
        );
    }

    #[test]
    fn a_corner_joins_pieces_of_eight_neighbours_only() {
        // X X . .
        // . . X .
        // X . . .
        let inside = |cell: usize| [0, 1, 6, 8].contains(&cell);
        let size = (3, 4);
        assert_eq!(pieces(12, |cell| eight(size, cell), inside), [vec![0, 1, 6], vec![8]]);
        assert_eq!(pieces(12, |cell| four(size, cell), inside), [vec![0, 1], vec![6], vec![8]]);
        assert!(reached(2, |cell| four(size, cell), inside).is_empty());
    }
}
