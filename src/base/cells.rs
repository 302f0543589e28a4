//! The stored numbers of many frames, in the type they came in.
//!
//! Counts stay integers and imported pressures stay floats, so that nothing is rounded on the way
//! into or out of a recording. What the numbers mean is told by [`super::Scale`].

/// A number type cells are stored in.
pub trait Sample: Copy + Send + Sync + 'static {
    /// The number, exactly.
    fn value(self) -> f64;
}

macro_rules! sample {
    ($($t:ty),*) => {$(
        impl Sample for $t {
            #[inline]
            fn value(self) -> f64 {
                f64::from(self)
            }
        }
    )*};
}
sample!(u8, u16, f32, f64);

/// Which number type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CellsKind {
    /// 8-bit counts.
    U8,
    /// 16-bit counts.
    U16,
    /// 32-bit floats.
    F32,
    /// 64-bit floats.
    F64,
}

impl CellsKind {
    /// Bytes of one value.
    pub fn bytes(self) -> usize {
        match self {
            Self::U8 => 1,
            Self::U16 => 2,
            Self::F32 => 4,
            Self::F64 => 8,
        }
    }
}

/// Cell values of any number of frames, one after the other, each row-major.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    /// 8-bit counts.
    U8(Vec<u8>),
    /// 16-bit counts.
    U16(Vec<u16>),
    /// 32-bit floats.
    F32(Vec<f32>),
    /// 64-bit floats.
    F64(Vec<f64>),
}

/// Borrowed cell values, usually of one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellsRef<'a> {
    /// 8-bit counts.
    U8(&'a [u8]),
    /// 16-bit counts.
    U16(&'a [u16]),
    /// 32-bit floats.
    F32(&'a [f32]),
    /// 64-bit floats.
    F64(&'a [f64]),
}

/// Runs one expression on whichever vector or slice the value holds.
macro_rules! each {
    ($enum:ident, $of:expr, $v:ident => $e:expr) => {
        match $of {
            $enum::U8($v) => $e,
            $enum::U16($v) => $e,
            $enum::F32($v) => $e,
            $enum::F64($v) => $e,
        }
    };
}

impl Cells {
    /// No values yet, of the given type.
    pub fn empty(kind: CellsKind) -> Self {
        match kind {
            CellsKind::U8 => Self::U8(Vec::new()),
            CellsKind::U16 => Self::U16(Vec::new()),
            CellsKind::F32 => Self::F32(Vec::new()),
            CellsKind::F64 => Self::F64(Vec::new()),
        }
    }

    /// No values yet, of the given type, with room for `values` of them.
    pub fn with_capacity(kind: CellsKind, values: usize) -> Self {
        let mut cells = Self::empty(kind);
        each!(Self, &mut cells, v => v.reserve_exact(values));
        cells
    }

    /// So many cells of 0.
    pub fn zeros(kind: CellsKind, cells: usize) -> Self {
        match kind {
            CellsKind::U8 => Self::U8(vec![0; cells]),
            CellsKind::U16 => Self::U16(vec![0; cells]),
            CellsKind::F32 => Self::F32(vec![0.0; cells]),
            CellsKind::F64 => Self::F64(vec![0.0; cells]),
        }
    }

    /// Sets every cell to 0.
    pub fn set_to_zero(&mut self) {
        match self {
            Self::U8(cells) => cells.fill(0),
            Self::U16(cells) => cells.fill(0),
            Self::F32(cells) => cells.fill(0.0),
            Self::F64(cells) => cells.fill(0.0),
        }
    }

    /// The number type.
    pub fn kind(&self) -> CellsKind {
        self.view().kind()
    }

    /// Number of values.
    pub fn len(&self) -> usize {
        each!(Self, self, v => v.len())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All values, borrowed.
    pub fn view(&self) -> CellsRef<'_> {
        match self {
            Self::U8(v) => CellsRef::U8(v),
            Self::U16(v) => CellsRef::U16(v),
            Self::F32(v) => CellsRef::F32(v),
            Self::F64(v) => CellsRef::F64(v),
        }
    }

    /// Forgets the values, keeps the memory.
    pub fn clear(&mut self) {
        each!(Self, self, v => v.clear());
    }

    /// Appends values. 8-bit counts fit into 16-bit storage, which is how a stream that changes
    /// its encoding goes on in the same recording; storage that holds only 8-bit counts is
    /// widened for 16-bit ones.
    ///
    /// # Panics
    /// When floats and counts, or floats of two widths, are mixed: a mistake of the caller.
    pub fn extend(&mut self, more: CellsRef<'_>) {
        match (&mut *self, more) {
            (Self::U8(to), CellsRef::U8(v)) => to.extend_from_slice(v),
            (Self::U16(to), CellsRef::U16(v)) => to.extend_from_slice(v),
            (Self::F32(to), CellsRef::F32(v)) => to.extend_from_slice(v),
            (Self::F64(to), CellsRef::F64(v)) => to.extend_from_slice(v),
            (Self::U16(to), CellsRef::U8(v)) => to.extend(v.iter().map(|&count| u16::from(count))),
            (Self::U8(to), CellsRef::U16(v)) => {
                let mut wide: Vec<u16> = to.iter().map(|&count| u16::from(count)).collect();
                wide.extend_from_slice(v);
                *self = Self::U16(wide);
            }
            (to, v) => panic!("{:?} cells appended to {:?} cells", v.kind(), to.kind()),
        }
    }

    /// Appends values of this type that lie in bytes as [`CellsRef::bytes_into`] puts them. Bytes beyond whole values are
    /// left out.
    pub fn extend_from_bytes(&mut self, bytes: &[u8]) {
        match self {
            Self::U8(to) => to.extend_from_slice(bytes),
            Self::U16(to) => to.extend(bytes.as_chunks().0.iter().map(|&bytes| u16::from_le_bytes(bytes))),
            Self::F32(to) => to.extend(bytes.as_chunks().0.iter().map(|&bytes| f32::from_le_bytes(bytes))),
            Self::F64(to) => to.extend(bytes.as_chunks().0.iter().map(|&bytes| f64::from_le_bytes(bytes))),
        }
    }
}

impl<'a> CellsRef<'a> {
    /// The number type.
    pub fn kind(self) -> CellsKind {
        match self {
            Self::U8(_) => CellsKind::U8,
            Self::U16(_) => CellsKind::U16,
            Self::F32(_) => CellsKind::F32,
            Self::F64(_) => CellsKind::F64,
        }
    }

    /// Number of values.
    pub fn len(self) -> usize {
        each!(Self, self, v => v.len())
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The stored number at an index.
    ///
    /// # Panics
    /// When the index is out of range.
    pub fn get(self, at: usize) -> f64 {
        each!(Self, self, v => v[at].value())
    }

    /// A part of the values.
    ///
    /// # Panics
    /// When the range is out of bounds.
    pub fn slice(self, range: std::ops::Range<usize>) -> Self {
        match self {
            Self::U8(v) => Self::U8(&v[range]),
            Self::U16(v) => Self::U16(&v[range]),
            Self::F32(v) => Self::F32(&v[range]),
            Self::F64(v) => Self::F64(&v[range]),
        }
    }

    /// Appends the bytes of all values, each of them little-endian.
    pub fn bytes_into(self, to: &mut Vec<u8>) {
        let start = to.len();
        to.resize(start + self.len() * self.kind().bytes(), 0);
        let to = &mut to[start..];
        match self {
            Self::U8(v) => to.copy_from_slice(v),
            Self::U16(v) => {
                to.as_chunks_mut().0.iter_mut().zip(v).for_each(|(to, cell)| *to = cell.to_le_bytes());
            }
            Self::F32(v) => {
                to.as_chunks_mut().0.iter_mut().zip(v).for_each(|(to, cell)| *to = cell.to_le_bytes());
            }
            Self::F64(v) => {
                to.as_chunks_mut().0.iter_mut().zip(v).for_each(|(to, cell)| *to = cell.to_le_bytes());
            }
        }
    }

    /// Writes every value, scaled, into `to`.
    ///
    /// # Panics
    /// When `to` has another length.
    pub fn scaled_into(self, scale: &super::Scale, to: &mut [f64]) {
        assert_eq!(self.len(), to.len());
        each!(Self, self, v => for (to, &stored) in to.iter_mut().zip(v) {
            *to = scale.apply(stored.value());
        });
    }

    /// An owned copy.
    pub fn to_cells(self) -> Cells {
        match self {
            Self::U8(v) => Cells::U8(v.to_vec()),
            Self::U16(v) => Cells::U16(v.to_vec()),
            Self::F32(v) => Cells::F32(v.to_vec()),
            Self::F64(v) => Cells::F64(v.to_vec()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_widen_when_words_arrive() {
        let mut cells = Cells::U8(vec![1, 255]);
        cells.extend(CellsRef::U16(&[4095]));
        cells.extend(CellsRef::U8(&[7]));
        assert_eq!(cells, Cells::U16(vec![1, 255, 4095, 7]));
    }

    #[test]
    fn bytes_are_little_endian_and_come_back() {
        let all = [
            Cells::U8(vec![1, 255]),
            Cells::U16(vec![0x0102, 4095]),
            Cells::F32(vec![-0.5, 1e30]),
            Cells::F64(vec![-0.5, 1e300]),
        ];
        for cells in all {
            let mut bytes = vec![7];
            cells.view().bytes_into(&mut bytes);
            assert_eq!(bytes.len(), 1 + 2 * cells.kind().bytes());
            let mut back = Cells::empty(cells.kind());
            back.extend_from_bytes(&bytes[1..]);
            assert_eq!(back, cells);
        }
        let mut bytes = Vec::new();
        CellsRef::U16(&[0x0102]).bytes_into(&mut bytes);
        assert_eq!(bytes, [2, 1]);
    }

    #[test]
    fn scaling_is_gain_times_stored_plus_offset() {
        let scale = super::super::Scale::new(super::super::Unit::Kpa, 0.5, 1.0).unwrap();
        let mut to = [0.0; 2];
        CellsRef::U16(&[0, 10]).scaled_into(&scale, &mut to);
        assert_eq!(to, [1.0, 6.0]);
    }
}
