//! The scan order, told by the four corners pressed one after the other.

use std::time::{Duration, Instant};

use super::check::{Check, Guide, Prompt, Verdict};
use crate::base::CellsRef;
use crate::source::{FrameSource, Next, SourceError};

/// A press lasts so many frames at least, and presses beyond this share of the strongest are presses.
const PRESS_FRAMES: usize = 3;
const PRESS_SHARE: f64 = 0.3;
/// A corner is so near to the mat's, as a share of its rows and columns.
const CORNER: f64 = 0.25;
/// The order in which they are pressed.
pub(super) const CORNERS: [&str; 4] = ["rear left", "rear right", "front right", "front left"];
/// Frames of the mat left alone that tell what it reads then.
const ALONE_FRAMES: usize = 20;
/// A press rises over what the mat reads when left alone by so many times what it wavers, and by so much of
/// what the strongest press does (of the full scale, where there was none).
const WAVERS: f64 = 8.0;
const RISES: f64 = 0.05;
/// How long a press is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long one wait for a frame lasts.
const WAIT: Duration = Duration::from_millis(100);

const NAME: &str = "scan order";

/// The strongest cell of a frame and its count.
pub(super) fn strongest(cells: CellsRef<'_>) -> (usize, f64) {
    let values = (0..cells.len()).map(|at| (at, cells.get(at)));
    values.max_by(|a, b| f64::total_cmp(&a.1, &b.1)).unwrap_or((0, 0.0))
}

/// Which corner a cell lies in, of [`CORNERS`].
fn corner(cell: usize, rows: usize, cols: usize) -> Option<usize> {
    let near = |at: usize, of: usize| {
        let share = (at as f64 + 0.5) / of as f64;
        if share <= CORNER { Some(false) } else { (share >= 1.0 - CORNER).then_some(true) }
    };
    Some(match (near(cell / cols, rows)?, near(cell % cols, cols)?) {
        (false, false) => 0,
        (false, true) => 1,
        (true, true) => 2,
        (true, false) => 3,
    })
}

/// What the corners that were seen say when they were pressed in the order of [`CORNERS`].
fn judge(seen: &[usize]) -> (Verdict, String) {
    let names = |order: &[usize]| order.iter().map(|&at| CORNERS[at]).collect::<Vec<_>>().join(", ");
    let what = match seen {
        [0, 1, 2, 3] => return (Verdict::Pass, format!("pressed: {}", names(seen))),
        [] => return (Verdict::NotSeen, "no press of a corner was seen".to_owned()),
        [1, 0, 3, 2] => "left and right are exchanged: set the layout bit flip x",
        [3, 2, 1, 0] => "front and back are exchanged: set the layout bit flip y",
        [2, 3, 0, 1] => "the mat is turned round: set the layout bits flip x and flip y",
        [0, 3, 2, 1] => "rows and columns are exchanged: set the layout bit column major",
        _ => "set the layout bits",
    };
    (Verdict::Fail, format!("seen: {}; expected: {}: {what}", names(seen), names(&[0, 1, 2, 3])))
}

/// Whether presses came in the order of [`CORNERS`], by the strongest cell of each frame and its count.
pub(super) fn scan_order(strongest: &[(usize, f64)], rows: usize, cols: usize) -> (Verdict, String) {
    let most = strongest.iter().map(|&(_, value)| value).fold(0.0, f64::max);
    let mut presses: Vec<(Option<usize>, usize)> = Vec::new();
    for &(cell, _) in strongest.iter().filter(|(_, value)| *value > PRESS_SHARE * most) {
        match presses.last_mut() {
            Some((last, frames)) if *last == corner(cell, rows, cols) => *frames += 1,
            _ => presses.push((corner(cell, rows, cols), 1)),
        }
    }
    let order: Vec<usize> = presses
        .into_iter()
        .filter(|&(_, frames)| frames >= PRESS_FRAMES)
        .filter_map(|(corner, _)| corner)
        .collect();
    judge(&order)
}

/// What a mat reads when it is left alone.
struct Alone {
    highest: Vec<f64>,
    /// How much it wavers, and its full scale.
    wavers: f64,
    full_scale: f64,
}

impl Alone {
    /// The cell that rises most, and by how much.
    fn rise(&self, cells: CellsRef<'_>) -> (usize, f64) {
        let values =
            (0..cells.len().min(self.highest.len())).map(|at| (at, cells.get(at) - self.highest[at]));
        values.max_by(|a, b| f64::total_cmp(&a.1, &b.1)).unwrap_or((0, 0.0))
    }
}

/// Takes the next frames of a source; `None` when it ended, went away, or `guide` gave up.
fn frame<T>(
    source: &mut dyn FrameSource,
    guide: Guide<'_>,
    until: Instant,
    mut take: impl FnMut(CellsRef<'_>) -> Option<T>,
) -> Result<Option<T>, SourceError> {
    while Instant::now() < until {
        match source.next(WAIT)? {
            Next::Frame(_, cells) => {
                if let Some(taken) = take(cells) {
                    return Ok(Some(taken));
                }
            }
            Next::Ended(_) | Next::Lost(_) => return Ok(None),
            Next::Meta(_) | Next::Segment(_) | Next::Quiet => {}
        }
        if !guide(Prompt::Waiting) {
            return Ok(None);
        }
    }
    Ok(None)
}

/// Has the corners pressed one after the other on a live mat and judges where the presses come.
///
/// # Errors
/// When the mat cannot be read.
pub fn press_corners(source: &mut dyn FrameSource, guide: Guide<'_>) -> Result<Check, SourceError> {
    let told = |(verdict, reason): (Verdict, String)| Check { name: NAME, verdict, reason };
    let skipped = || told((Verdict::NotSeen, "nobody pressed the corners".to_owned()));
    if !guide(Prompt::Corners) {
        return Ok(skipped());
    }
    let (mut grid, mut full_scale) = ((0, 0), 0.0);
    while grid.0 == 0 {
        match source.next(WAIT)? {
            Next::Meta(meta) => {
                grid = (meta.mat.rows(), meta.mat.cols());
                full_scale = meta.full_scale.unwrap_or(0.0);
            }
            Next::Ended(_) | Next::Lost(_) => return Ok(skipped()),
            _ => {}
        }
    }
    let (mut lowest, mut highest, mut frames) = (Vec::new(), Vec::new(), 0);
    let alone = frame(source, guide, Instant::now() + PATIENCE, |cells| {
        lowest.resize(cells.len(), f64::INFINITY);
        highest.resize(cells.len(), 0.0_f64);
        for at in 0..cells.len() {
            lowest[at] = cells.get(at).min(lowest[at]);
            highest[at] = cells.get(at).max(highest[at]);
        }
        frames += 1;
        (frames == ALONE_FRAMES).then_some(())
    })?;
    if alone.is_none() {
        return Ok(skipped());
    }
    let wavers = lowest.iter().zip(&highest).map(|(low, high)| high - low).sum::<f64>() / lowest.len() as f64;
    let alone = Alone { highest, wavers, full_scale };
    let (mut seen, mut most) = (Vec::new(), 0.0_f64);
    for name in CORNERS {
        guide(Prompt::Press(name));
        let from =
            (WAVERS * alone.wavers).max(RISES * if most > 0.0 { most } else { alone.full_scale }).max(1.0);
        let mut same = (0, 0);
        let pressed = frame(source, guide, Instant::now() + PATIENCE, |cells| {
            let (cell, rise) = alone.rise(cells);
            same = match corner(cell, grid.0, grid.1) {
                _ if rise < from => (0, 0),
                Some(at) if at == same.0 => (at, same.1 + 1),
                Some(at) => (at, 1),
                // Somebody on the way over the mat is no press of a corner.
                None => (0, 0),
            };
            (same.1 == PRESS_FRAMES).then_some((same.0, cell, rise))
        })?;
        let Some((at, cell, rise)) = pressed else { break };
        most = most.max(rise);
        seen.push(at);
        guide(Prompt::Seen { row: cell / grid.1, col: cell % grid.1 });
        let mut released = 0;
        let gone = frame(source, guide, Instant::now() + PATIENCE, |cells| {
            released = if alone.rise(cells).1 < 0.5 * from.max(0.5 * rise) { released + 1 } else { 0 };
            (released == PRESS_FRAMES).then_some(())
        })?;
        if gone.is_none() {
            break;
        }
    }
    Ok(told(judge(&seen)))
}
