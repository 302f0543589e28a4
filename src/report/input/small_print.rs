//! Small pictures of prints: few cells, which a table or a file has room for.

/// A small picture of what stood on a mat: shares of the highest value, 0 to 255, row by row from the near edge.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SmallPrint {
    /// Columns; the rows follow from the number of values.
    pub cols: usize,
    /// Size of a cell across and along, millimetres.
    pub cell_mm: (f64, f64),
    /// The values.
    pub values: Vec<u8>,
}

impl SmallPrint {
    pub(crate) fn value(&self, row: usize, col: usize) -> u8 {
        self.values[row * self.cols + col]
    }

    pub(crate) fn rows(&self) -> usize {
        self.values.len() / self.cols.max(1)
    }

    /// Width and height, millimetres.
    pub(crate) fn size_mm(&self) -> (f64, f64) {
        (self.cols as f64 * self.cell_mm.0, self.rows() as f64 * self.cell_mm.1)
    }

    /// The value between the centres of cells, 0 to 1; 0 outside.
    pub(crate) fn at(&self, x_mm: f64, y_mm: f64) -> f64 {
        let (col, row) = (x_mm / self.cell_mm.0 - 0.5, y_mm / self.cell_mm.1 - 0.5);
        let cell = |row: f64, col: f64| {
            let inside =
                row >= 0.0 && col >= 0.0 && (row as usize) < self.rows() && (col as usize) < self.cols;
            if inside { f64::from(self.values[row as usize * self.cols + col as usize]) } else { 0.0 }
        };
        let (r, c) = (row.floor(), col.floor());
        let (u, v) = (row - r, col - c);
        let near = cell(r, c) * (1.0 - v) + cell(r, c + 1.0) * v;
        let far = cell(r + 1.0, c) * (1.0 - v) + cell(r + 1.0, c + 1.0) * v;
        (near * (1.0 - u) + far * u) / 255.0
    }
}
