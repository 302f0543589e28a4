//! A rectangle of values in row-major order.

/// Row-major `rows` x `cols` values.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid<T> {
    rows: usize,
    cols: usize,
    values: Vec<T>,
}

impl<T> Grid<T> {
    /// A grid over the given row-major values.
    ///
    /// # Panics
    /// When `values` does not hold `rows * cols` values: a mistake of the caller.
    pub fn from_values(rows: usize, cols: usize, values: Vec<T>) -> Self {
        assert_eq!(values.len(), rows * cols, "a grid of {rows} x {cols}");
        Self { rows, cols, values }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// All values, row-major.
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// All values, row-major.
    pub fn values_mut(&mut self) -> &mut [T] {
        &mut self.values
    }

    /// One row of values.
    pub fn row(&self, row: usize) -> &[T] {
        &self.values[row * self.cols..(row + 1) * self.cols]
    }

    /// Every value with its row and column.
    pub fn iter(&self) -> impl Iterator<Item = (usize, usize, &T)> {
        let cols = self.cols;
        self.values.iter().enumerate().map(move |(at, value)| (at / cols, at % cols, value))
    }

    /// A grid of the same shape with every value mapped.
    pub fn map<U>(&self, f: impl FnMut(&T) -> U) -> Grid<U> {
        Grid { rows: self.rows, cols: self.cols, values: self.values.iter().map(f).collect() }
    }
}

impl<T: Clone> Grid<T> {
    /// A grid of one value.
    pub fn filled(rows: usize, cols: usize, value: T) -> Self {
        Self { rows, cols, values: vec![value; rows * cols] }
    }
}

impl<T> std::ops::Index<(usize, usize)> for Grid<T> {
    type Output = T;
    fn index(&self, (row, col): (usize, usize)) -> &T {
        debug_assert!(col < self.cols);
        &self.values[row * self.cols + col]
    }
}

impl<T> std::ops::IndexMut<(usize, usize)> for Grid<T> {
    fn index_mut(&mut self, (row, col): (usize, usize)) -> &mut T {
        debug_assert!(col < self.cols);
        &mut self.values[row * self.cols + col]
    }
}
