//! How load is spread over a foot and between the feet.

use super::reason::Reason;
use crate::analysis::memory::room::Room;
use crate::analysis::memory::series::{Entry, Series, take_number};
use crate::base::Measured;
use crate::footprint::{LOAD_PIECES, LoadPiece};
use crate::measure::{Definition, load as defined};

/// Where the load of one foot lies in one frame, or summed over a contact.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FootLoad {
    /// Load of each piece of [`load_partition`](crate::footprint::load_partition); only its ratios count.
    pub pieces: [f64; LOAD_PIECES],
    /// Centre of pressure along the axis, share of the print's length from the heel.
    pub along_share: f64,
    /// Centre of pressure across the axis, millimetres towards the lateral side.
    pub lateral_mm: f64,
    /// Whether the cells are too coarse to tell the toes from the ball, whose pieces then hold their load.
    pub toes_hidden: bool,
}

/// One measure of how a foot's load is spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoadMeasure {
    /// Rear third of the toeless length.
    Rear,
    /// Middle third.
    Mid,
    /// Front third, without toes.
    Fore,
    /// Toes.
    Toes,
    /// Rear half of the print's length.
    Rearfoot,
    /// Front half.
    Forefoot,
    /// Medial of the axis.
    Medial,
    /// Medial part of the rear third's load.
    MedialOfRear,
    /// Medial part of the middle third's load.
    MedialOfMid,
    /// Medial part of the front third's load.
    MedialOfFore,
    /// Rear medial quarter.
    RearMedial,
    /// Rear lateral quarter.
    RearLateral,
    /// Front medial quarter.
    FrontMedial,
    /// Front lateral quarter.
    FrontLateral,
    /// Centre of pressure along the foot.
    CentreAlong,
    /// Centre of pressure across the foot.
    CentreLateral,
}

impl LoadMeasure {
    /// All of them; each stands at the place of its number.
    pub const ALL: [Self; 16] = [
        Self::Rear,
        Self::Mid,
        Self::Fore,
        Self::Toes,
        Self::Rearfoot,
        Self::Forefoot,
        Self::Medial,
        Self::MedialOfRear,
        Self::MedialOfMid,
        Self::MedialOfFore,
        Self::RearMedial,
        Self::RearLateral,
        Self::FrontMedial,
        Self::FrontLateral,
        Self::CentreAlong,
        Self::CentreLateral,
    ];

    /// What it is.
    pub fn definition(self) -> &'static Definition {
        defined::FOOT[self as usize]
    }

    /// Whether it needs to know which side is medial.
    pub fn needs_side(self) -> bool {
        !matches!(
            self,
            Self::Rear
                | Self::Mid
                | Self::Fore
                | Self::Toes
                | Self::Rearfoot
                | Self::Forefoot
                | Self::CentreAlong
        )
    }

    /// Its value; refused where there is no load to take a share of.
    pub fn of(self, load: &FootLoad) -> Measured<f64> {
        let sum = |counts: &dyn Fn(LoadPiece) -> bool| -> f64 {
            let pieces = load.pieces.iter().enumerate();
            pieces.filter(|&(piece, _)| counts(LoadPiece::of(piece))).map(|(_, load)| load).sum()
        };
        let part = |counts: &dyn Fn(LoadPiece) -> bool, whole: f64| {
            if whole > 0.0 { Ok(sum(counts) / whole) } else { Err(Reason::NoLoadOnPart.into()) }
        };
        let all: f64 = load.pieces.iter().sum();
        let third = |third: usize| part(&|piece| piece.third == third, all);
        let medial_of =
            |third: usize| part(&|p| p.third == third && !p.lateral, sum(&|piece| piece.third == third));
        let quarter = |front: bool, lateral: bool| {
            part(&|piece| piece.in_front_half == front && piece.lateral == lateral, all)
        };
        match self {
            Self::Rear => third(0),
            Self::Mid => third(1),
            Self::Fore => third(2),
            Self::Toes if load.toes_hidden => Err(Reason::ToesHidden.into()),
            Self::Toes => third(3),
            Self::Rearfoot => part(&|piece| !piece.in_front_half, all),
            Self::Forefoot => part(&|piece| piece.in_front_half, all),
            Self::Medial => part(&|piece| !piece.lateral, all),
            Self::MedialOfRear => medial_of(0),
            Self::MedialOfMid => medial_of(1),
            Self::MedialOfFore => medial_of(2),
            Self::RearMedial => quarter(false, false),
            Self::RearLateral => quarter(false, true),
            Self::FrontMedial => quarter(true, false),
            Self::FrontLateral => quarter(true, true),
            Self::CentreAlong => Ok(load.along_share),
            Self::CentreLateral => Ok(load.lateral_mm),
        }
    }
}

/// How the load of one foot is spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The measures in the order of [`LoadMeasure::ALL`]. Standing: the median over the frames of the stable
    /// window. Taking steps: the mean over the complete contacts of the value of each, in which every frame
    /// counts by its force.
    pub values: Vec<Measured<f64>>,
    /// The frames of the recording in which the foot is on the mat with a traced print.
    pub series: LoadSeries,
}

/// Where the load of a foot lies in the frames in which that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadSeries {
    /// Ascending.
    frames: Vec<usize>,
    loads: Series<FootLoad>,
}

impl LoadSeries {
    /// What is known of a frame; `None` where the foot is in the air or has no traced print.
    pub fn get(&self, frame: usize) -> Option<FootLoad> {
        self.frames.binary_search(&frame).ok().map(|at| self.loads.at(at))
    }

    /// Nothing yet, of a session with this room outside the memory.
    pub(in crate::analysis) fn within(room: Option<Room>) -> Self {
        Self { frames: Vec::new(), loads: Series::within(room) }
    }

    /// Appends a frame, which may come after a later one until [`sorted`](Self::sorted).
    pub(in crate::analysis) fn push(&mut self, frame: usize, load: FootLoad) {
        self.frames.push(frame);
        self.loads.push(load);
    }

    /// All loads, in the order they came.
    pub(in crate::analysis) fn loads(&self) -> impl Iterator<Item = FootLoad> {
        self.loads.iter()
    }

    /// The frames in order; of one that came twice the last counts.
    pub(in crate::analysis) fn sorted(self) -> Self {
        if self.frames.is_sorted_by(|one, next| one < next) {
            return self;
        }
        self.frames.into_iter().zip(self.loads.iter()).collect()
    }
}

impl Entry for FootLoad {
    const BYTES: usize = (LOAD_PIECES + 2) * size_of::<f64>() + 1;

    fn put(self, to: &mut Vec<u8>) {
        let numbers = self.pieces.into_iter().chain([self.along_share, self.lateral_mm]);
        numbers.for_each(|number| number.put(to));
        to.push(u8::from(self.toes_hidden));
    }

    fn take(mut from: &[u8]) -> Self {
        let pieces = std::array::from_fn(|_| take_number(&mut from));
        let [along_share, lateral_mm] = std::array::from_fn(|_| take_number(&mut from));
        Self { pieces, along_share, lateral_mm, toes_hidden: from == [1] }
    }
}

impl FromIterator<(usize, FootLoad)> for LoadSeries {
    /// Frames with their loads, in any order; of one given twice the last counts.
    fn from_iter<I: IntoIterator<Item = (usize, FootLoad)>>(of: I) -> Self {
        let mut all: Vec<(usize, FootLoad)> = of.into_iter().collect();
        all.reverse();
        all.sort_by_key(|&(frame, _)| frame);
        all.dedup_by_key(|(frame, _)| *frame);
        let (frames, loads): (_, Vec<FootLoad>) = all.into_iter().unzip();
        Self { frames, loads: loads.into_iter().collect() }
    }
}

impl Spread {
    /// One of the measures.
    pub fn get(&self, measure: LoadMeasure) -> &Measured<f64> {
        &self.values[measure as usize]
    }
}

/// How the load is shared between the feet, from a share on the right and one on the left.
#[derive(Clone, Debug, PartialEq)]
pub struct Symmetry {
    /// Share of the left foot: [`FootResult::load_share`](super::FootResult::load_share) of it.
    pub left_share: Measured<f64>,
    /// The median of the same: over the frames in which both feet are down, or from the median impulse of
    /// the complete contacts of each foot.
    pub left_share_median: Measured<f64>,
    /// Robinson's symmetry index, %.
    pub robinson_pct: Measured<f64>,
    /// Asymmetry index, %.
    pub asymmetry_pct: Measured<f64>,
    /// Symmetry angle, %.
    pub angle_pct: Measured<f64>,
    /// Natural logarithm of right over left.
    pub log_ratio: Measured<f64>,
}

/// Robinson's symmetry index: 100 (R - L) / (0.5 (R + L)), from -200 to 200.
pub fn robinson_pct(right: f64, left: f64) -> f64 {
    2.0 * asymmetry_pct(right, left)
}

/// Asymmetry index: 100 (R - L) / (R + L), from -100 to 100.
pub fn asymmetry_pct(right: f64, left: f64) -> f64 {
    100.0 * (right - left) / (right + left)
}

/// Symmetry angle of Zifchock et al. 2008: 100 (45 - atan2(L, R)) / 90 with the angle in degrees.
pub fn symmetry_angle_pct(right: f64, left: f64) -> f64 {
    100.0 * (45.0 - left.atan2(right).to_degrees()) / 90.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_symmetry_measures_of_sixty_to_forty() {
        assert!((robinson_pct(60.0, 40.0) - 40.0).abs() < 1e-12);
        assert!((asymmetry_pct(60.0, 40.0) - 20.0).abs() < 1e-12);
        assert!((symmetry_angle_pct(60.0, 40.0) - 12.57).abs() < 0.005);
        assert_eq!(symmetry_angle_pct(1.0, 1.0), 0.0);
        assert!((symmetry_angle_pct(40.0, 60.0) + symmetry_angle_pct(60.0, 40.0)).abs() < 1e-12);
    }

    #[test]
    fn shares_of_thirds_halves_and_quarters_are_whole() {
        let load = FootLoad { pieces: std::array::from_fn(|at| at as f64 + 1.0), ..FootLoad::default() };
        let sum = |measures: &[LoadMeasure]| -> f64 {
            measures.iter().map(|measure| measure.of(&load).unwrap()).sum()
        };
        for (at, measure) in LoadMeasure::ALL.into_iter().enumerate() {
            assert_eq!(measure as usize, at);
        }
        assert!((sum(&LoadMeasure::ALL[..4]) - 1.0).abs() < 1e-12);
        assert!((sum(&LoadMeasure::ALL[4..6]) - 1.0).abs() < 1e-12);
        assert!((sum(&LoadMeasure::ALL[10..14]) - 1.0).abs() < 1e-12);
        // The rear third has pieces 1 to 4, of which the first and third are medial.
        assert!((LoadMeasure::MedialOfRear.of(&load).unwrap() - 0.4).abs() < 1e-12);
        assert!(LoadMeasure::Rear.of(&FootLoad::default()).is_err());
        let hidden = FootLoad { toes_hidden: true, ..load };
        assert!(LoadMeasure::Toes.of(&hidden).unwrap_err().to_string().contains("too coarse"));
        assert_eq!(LoadMeasure::Fore.of(&hidden), LoadMeasure::Fore.of(&load));
    }
}
