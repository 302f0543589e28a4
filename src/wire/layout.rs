//! In which order a device sends its cells, and the way to the project's row-major order.

/// The layout bits of a HELLO. Undone in this order: serpentine lines straightened, columns
/// turned into rows, then the flips.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// A line on the wire is a column of the mat.
    pub column_major: bool,
    /// Columns are counted from the right.
    pub flip_x: bool,
    /// Rows are counted from the front.
    pub flip_y: bool,
    /// Every second line is sent backwards.
    pub serpentine: bool,
}

impl Layout {
    /// From the byte; bits 4-7 are not defined and ignored.
    pub fn from_byte(byte: u8) -> Self {
        let bit = |n: u8| byte >> n & 1 != 0;
        Self { column_major: bit(0), flip_x: bit(1), flip_y: bit(2), serpentine: bit(3) }
    }

    /// The byte.
    pub fn to_byte(self) -> u8 {
        u8::from(self.column_major)
            | u8::from(self.flip_x) << 1
            | u8::from(self.flip_y) << 2
            | u8::from(self.serpentine) << 3
    }

    /// Lines on the wire and cells in each.
    pub fn lines(self, rows: usize, cols: usize) -> (usize, usize) {
        if self.column_major { (cols, rows) } else { (rows, cols) }
    }

    /// For each cell as sent, its row-major index; empty when the orders are the same.
    pub fn order(self, rows: usize, cols: usize) -> Vec<u32> {
        if self == Self::default() {
            return Vec::new();
        }
        let (lines, length) = self.lines(rows, cols);
        let mut order = Vec::with_capacity(rows * cols);
        for line in 0..lines {
            for at in 0..length {
                let at = if self.serpentine && line % 2 == 1 { length - 1 - at } else { at };
                let (row, col) = if self.column_major { (at, line) } else { (line, at) };
                let row = if self.flip_y { rows - 1 - row } else { row };
                let col = if self.flip_x { cols - 1 - col } else { col };
                order.push((row * cols + col) as u32);
            }
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A mat of 2 x 3; the row-major index of each cell in the order sent.
    #[test]
    fn known_orders() {
        for (byte, order) in [
            (0, vec![]),
            (1, vec![0, 3, 1, 4, 2, 5]),
            (2, vec![2, 1, 0, 5, 4, 3]),
            (4, vec![3, 4, 5, 0, 1, 2]),
            (8, vec![0, 1, 2, 5, 4, 3]),
            (9, vec![0, 3, 4, 1, 2, 5]),
            (15, vec![5, 2, 1, 4, 3, 0]),
        ] {
            assert_eq!(Layout::from_byte(byte).order(2, 3), order, "{byte}");
            assert_eq!(Layout::from_byte(byte).to_byte(), byte);
        }
    }
}
