//! What the axes of an array count, and where the numbers of a frame lie in it.

use std::fmt;

use super::error::Fault;
use super::npy::Header;

/// What an axis counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Axis {
    Trial,
    Frame,
    Row,
    Col,
}

impl Axis {
    /// Its letter and its word.
    const NAMES: [(Self, char, &str); 4] = [
        (Self::Trial, 't', "trials"),
        (Self::Frame, 'f', "frames"),
        (Self::Row, 'r', "rows"),
        (Self::Col, 'c', "cols"),
    ];

    fn letter(self) -> char {
        Self::NAMES[self as usize].1
    }
}

/// What each axis of an array counts, in the order of its shape: trials, frames, rows, columns. Written as letters
/// (`rfc`) or words (`rows,frames,cols`); each at most once, rows and columns always.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Axes {
    axes: [Axis; 4],
    len: usize,
}

impl Axes {
    fn of(axes: &[Axis]) -> Option<Self> {
        let once = axes.iter().enumerate().all(|(at, axis)| !axes[..at].contains(axis));
        let all = [Axis::Row, Axis::Col].iter().all(|axis| axes.contains(axis));
        let mut kept = [Axis::Trial; 4];
        kept.get_mut(..axes.len())?.copy_from_slice(axes);
        (once && all).then_some(Self { axes: kept, len: axes.len() })
    }

    fn as_slice(&self) -> &[Axis] {
        &self.axes[..self.len]
    }
}

impl fmt::Display for Axes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().iter().try_for_each(|axis| write!(f, "{}", axis.letter()))
    }
}

impl fmt::Debug for Axes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Axes({self})")
    }
}

impl std::str::FromStr for Axes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim().to_ascii_lowercase();
        let words: Vec<String> = match text.contains(',') {
            true => text.split(',').map(|word| word.trim().to_owned()).collect(),
            false => text.chars().map(String::from).collect(),
        };
        let axis = |word: &String| {
            let named = |&&(_, letter, name): &&(Axis, char, &str)| {
                *word == letter.to_string() || word == name || (name == "cols" && word == "columns")
            };
            Axis::NAMES.iter().find(named).map(|&(axis, ..)| axis)
        };
        let axes: Option<Vec<Axis>> = words.iter().map(axis).collect();
        axes.and_then(|axes| Self::of(&axes)).ok_or_else(|| {
            "expected what each axis counts, such as frc, rfc or tfrc (t trials, f frames, r rows, c columns)"
                .to_owned()
        })
    }
}

/// Where the numbers of a trial lie in the file.
#[derive(Debug)]
pub(super) struct Layout {
    /// Axes and their sizes, the slowest first: frames, rows and columns are always among them.
    memory: Vec<(Axis, usize)>,
    /// Which of the trials.
    trial: usize,
}

/// Steps between numbers that were read: from frame to frame, row to row, column to column.
pub(super) struct Strides {
    pub(super) base: usize,
    pub(super) frame: usize,
    pub(super) row: usize,
    pub(super) col: usize,
}

impl Layout {
    /// The layout of an array by its header and by what its axes were said to count. Without a word: frames x rows x
    /// columns, or rows x columns, and an axis of one at either end of four counts trials.
    pub(super) fn of(header: &Header, told: Option<Axes>, trial: usize) -> Result<Self, Fault> {
        use Axis::{Col, Frame, Row, Trial};
        let shape: Vec<usize> =
            header.shape.iter().map(|&size| usize::try_from(size).unwrap_or(usize::MAX)).collect();
        let shown = || shape.iter().map(ToString::to_string).collect::<Vec<_>>().join(" x ");
        let axes = match (told, &shape[..]) {
            (Some(axes), shape) if axes.len == shape.len() => axes.as_slice().to_vec(),
            (Some(axes), _) => {
                let what = format!("--axes {axes} names {} axes, but the array is {}", axes.len, shown());
                return Err(Fault::new(what));
            }
            (None, [_, _]) => vec![Row, Col],
            (None, [_, _, _]) => vec![Frame, Row, Col],
            (None, [1, _, _, _]) => vec![Trial, Frame, Row, Col],
            (None, [_, _, _, 1]) => vec![Frame, Row, Col, Trial],
            (None, [_, _, _, _]) => {
                let what = format!("an array of {}: say what its axes count, such as --axes tfrc", shown());
                return Err(Fault::new(what));
            }
            (None, _) => {
                let what = format!(
                    "expected an array of frames x rows x columns, got one of {} dimensions",
                    shape.len()
                );
                return Err(Fault::new(what));
            }
        };
        let mut memory: Vec<(Axis, usize)> = axes.into_iter().zip(shape).collect();
        if header.fortran_order {
            memory.reverse();
        }
        if !memory.iter().any(|&(axis, _)| axis == Frame) {
            memory.insert(0, (Frame, 1));
        }
        Ok(Self { memory, trial })
    }

    fn size(&self, axis: Axis) -> usize {
        self.memory.iter().find(|&&(of, _)| of == axis).map_or(1, |&(_, size)| size)
    }

    pub(super) fn trials(&self) -> usize {
        self.size(Axis::Trial)
    }

    pub(super) fn frames(&self) -> usize {
        self.size(Axis::Frame)
    }

    pub(super) fn rows(&self) -> usize {
        self.size(Axis::Row)
    }

    pub(super) fn cols(&self) -> usize {
        self.size(Axis::Col)
    }

    fn frame_at(&self) -> usize {
        self.memory.iter().position(|&(axis, _)| axis == Axis::Frame).unwrap_or(0)
    }

    /// Numbers that lie behind each other for each frame.
    pub(super) fn together(&self) -> usize {
        self.memory[self.frame_at() + 1..].iter().map(|&(_, size)| size).product()
    }

    /// Numbers that are read for each frame.
    pub(super) fn read_for_each(&self) -> usize {
        let slower = self.memory[..self.frame_at()].iter().filter(|&&(axis, _)| axis != Axis::Trial);
        slower.map(|&(_, size)| size).product::<usize>() * self.together()
    }

    /// Whether numbers lie as recordings keep them: frame after frame, row after row.
    pub(super) fn is_straight(&self) -> bool {
        let order = self.memory.iter().map(|&(axis, _)| axis).filter(|&axis| axis != Axis::Trial);
        order.eq([Axis::Frame, Axis::Row, Axis::Col]) && self.read_for_each() == self.rows() * self.cols()
    }

    /// Where the stretches that hold a frame begin, in numbers from the start of the array.
    pub(super) fn stretches(&self, frame: usize) -> Vec<u64> {
        let mut step: u64 = self.together() as u64 * self.frames() as u64;
        let mut starts = vec![frame as u64 * self.together() as u64];
        for &(axis, size) in self.memory[..self.frame_at()].iter().rev() {
            let at = if axis == Axis::Trial { self.trial..self.trial + 1 } else { 0..size };
            starts = at.flat_map(|at| starts.iter().map(move |start| start + at as u64 * step)).collect();
            step *= size as u64;
        }
        starts
    }

    /// How the numbers of some frames lie once their stretches were read one after another.
    pub(super) fn strides(&self, frames: usize) -> Strides {
        let (frame_at, mut step) = (self.frame_at(), 1);
        let mut strides = Strides { base: 0, frame: self.together(), row: 0, col: 0 };
        for (at, &(axis, size)) in self.memory.iter().enumerate().rev() {
            let size = if at == frame_at { frames } else { size };
            match axis {
                Axis::Row => strides.row = step,
                Axis::Col => strides.col = step,
                Axis::Trial if at > frame_at => strides.base = self.trial * step,
                Axis::Trial => continue,
                Axis::Frame => {}
            }
            step *= size;
        }
        strides
    }
}

/// How many trials an array holds; one where its axes cannot be told yet.
pub(super) fn trials(header: &Header, told: Option<Axes>) -> usize {
    Layout::of(header, told, 0).map_or(1, |layout| layout.trials().max(1))
}

/// The name of a trial of an array: that of the array where it is the only one.
pub(super) fn trial_name(array: &str, trial: usize, trials: usize) -> String {
    match (array, trials) {
        (_, 1) => array.to_owned(),
        ("", _) => format!("trial_{}", trial + 1),
        _ => format!("{array}_trial_{}", trial + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_are_letters_or_words() {
        for (text, same) in
            [("rfc", "rfc"), ("rows,frames,cols", "rfc"), (" T,f,R,columns ", "tfrc"), ("cr", "cr")]
        {
            assert_eq!(text.parse::<Axes>().unwrap().to_string(), same);
        }
        for text in ["", "fr", "rfcc", "rfcx", "tfrcc", "rows frames cols"] {
            assert!(text.parse::<Axes>().unwrap_err().contains("such as frc"), "{text}");
        }
    }
}
