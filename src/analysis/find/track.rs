//! Feet that come and go: steps across the mat.
//!
//! Every cell is loaded during some intervals. Intervals of neighbouring cells that overlap in time hang
//! together, so that a step that rolls from heel to toe is one cluster in space and time although no frame
//! shows it whole. Clusters are then cut (feet that touched) and joined (heel and ball of a cavus foot)
//! until each is as foot-like as can be.

mod forming;

use self::forming::Interval;
use super::bodies::{MAX_CROSSING, may_be_two};
use super::body::Body;
use super::bridged::bridged;
use super::cut;
use super::place::Place;
use super::shape::{MAX_PENALTY, Part, Shape};
use crate::analysis::gather::history::History;
use crate::base::Mat;
use crate::stats::median;

/// Pieces of one foot follow each other within this time.
const FOLLOW_S: f64 = 0.4;
/// Clusters of fewer cells and of less area are noise or a toe; they go to whatever foot is near.
const FEW_CELLS: usize = 6;
/// See [`FEW_CELLS`].
const SMALL_MM2: f64 = 300.0;
/// Most clusters that are weighed together when they are joined: over a minute of steps, and a bound on the time it
/// takes. Longer walks are parted where most time passes between two clusters.
const MAX_TOGETHER: usize = 400;
/// The rear and the front of one foot are down together for this share of the shorter one's time at least; two feet of a
/// walk for a sixth of a stance.
const DOWN_TOGETHER: f64 = 0.4;
/// Gain of joining the rear and the front of one foot, however foot-like each of them is.
const ONE_IN_TWO: f64 = 40.0;
/// Penalty of a cluster by itself that is no foot at all; joining it to a foot gains at most this.
const NO_FOOT: f64 = 12.0;
/// A foot partly off the mat counts when it is at least this wide and loaded to this share of the usual.
const PARTIAL: (f64, f64) = (30.0, 0.2);
/// A foot's place is watched this long before and after its contact, for its lightly loaded border.
const MARGIN_S: f64 = 0.05;

/// Intervals that hang together.
struct Cluster {
    part: Part,
    first: usize,
    last: usize,
}

/// One place for every step.
pub(super) fn steps(mat: &Mat, history: &History, threshold: f64, usual_load: f64) -> Vec<Place> {
    let mut clusters = Vec::new();
    let in_contact = |frame| in_contact(mat, history, frame, threshold);
    forming::groups(mat, history, in_contact, &mut |group| {
        let cluster = Cluster::new(mat, &group);
        if cluster.part.cells.len() >= FEW_CELLS || cluster.part.area_mm2(mat) >= SMALL_MM2 {
            cut_up(mat, cluster, group, &mut clusters);
        }
    });
    clusters.sort_by(|a, b| b.part.cells.len().cmp(&a.part.cells.len()).then(a.first.cmp(&b.first)));
    let chains = chains(history, &clusters);
    let join_all = |length_mm: Option<f64>| -> Vec<Vec<usize>> {
        let alone = |chain: &Vec<usize>| chain.iter().map(|&at| vec![at]).collect();
        chains.iter().flat_map(|chain| join(mat, history, &clusters, alone(chain), length_mm)).collect()
    };
    let length = known_length(mat, &clusters, &join_all(None));
    let groups = join_all(length);
    let mut places: Vec<Place> =
        groups.iter().filter_map(|group| place(mat, history, &clusters, group, usual_load)).collect();
    places.sort_by_key(|place| place.frames);
    places
}

/// The cells in contact in a frame.
fn in_contact(mat: &Mat, history: &History, frame: usize, threshold: f64) -> Vec<(usize, f64)> {
    if mat.surface().is_flat() {
        return history.loaded(frame).iter().filter(|&(_, value)| value >= threshold).collect();
    }
    let mut picture = vec![0.0; mat.cells()];
    history.loaded(frame).iter().for_each(|(cell, value)| picture[cell] = value);
    let closed = bridged(mat, &picture);
    closed.iter().copied().enumerate().filter(|&(_, value)| value >= threshold).collect()
}

impl Cluster {
    fn new(mat: &Mat, intervals: &[Interval]) -> Self {
        let picture = picture(mat, intervals);
        let cells: Vec<usize> = (0..mat.cells()).filter(|&cell| picture[cell] > 0.0).collect();
        let first = intervals.iter().map(|interval| interval.first).min().unwrap_or(0);
        let last = intervals.iter().map(|interval| interval.last).max().unwrap_or(0);
        Self { part: Part::new(mat, cells, &picture), first, last }
    }
}

/// Highest value of each cell over some intervals.
fn picture(mat: &Mat, intervals: &[Interval]) -> Vec<f64> {
    let mut picture = vec![0.0_f64; mat.cells()];
    for interval in intervals {
        let value = &mut picture[interval.cell];
        *value = value.max(interval.peak);
    }
    picture
}

/// Cuts a cluster as long as its pieces are more foot-like than the whole.
fn cut_up(mat: &Mat, cluster: Cluster, intervals: Vec<Interval>, into: &mut Vec<Cluster>) {
    let mut waiting = vec![(cluster, intervals)];
    while let Some((cluster, intervals)) = waiting.pop() {
        let whole = Shape::of(mat, &[&cluster.part]).map_or(0.0, |shape| shape.penalty(None));
        let pieces = (whole > MAX_PENALTY)
            .then(|| cut::in_two(mat, &cluster.part, &picture(mat, &intervals)))
            .flatten()
            .filter(|cut| cut.crossing <= MAX_CROSSING)
            .filter(|cut| {
                let penalty = |piece| Shape::of(mat, &[piece]).map_or(NO_FOOT, |shape| shape.penalty(None));
                cut.pieces.iter().map(penalty).sum::<f64>() < whole
            });
        match pieces {
            None => into.push(cluster),
            Some(cut) => {
                let mut second = vec![false; mat.cells()];
                cut.pieces[1].cells.iter().for_each(|&cell| second[cell] = true);
                let (one, other): (Vec<_>, Vec<_>) =
                    intervals.iter().partition(|interval| !second[interval.cell]);
                for intervals in [one, other] {
                    waiting.push((Cluster::new(mat, &intervals), intervals));
                }
            }
        }
    }
}

/// The clusters in parts of the session between which none can be of one foot: too much time passes, or the link
/// broke. Each part is in the order of the clusters.
fn chains(history: &History, clusters: &[Cluster]) -> Vec<Vec<usize>> {
    let mut by_time: Vec<usize> = (0..clusters.len()).collect();
    by_time.sort_by_key(|&at| (clusters[at].first, at));
    let mut chains: Vec<Vec<usize>> = Vec::new();
    let mut until = 0;
    for at in by_time {
        let first = clusters[at].first;
        match chains.last_mut() {
            Some(chain)
                if history.t_s[first] - history.t_s[until] <= FOLLOW_S
                    && !history.breaks_between(until, first) =>
            {
                chain.push(at);
            }
            _ => {
                chains.push(vec![at]);
                until = clusters[at].last;
            }
        }
        until = until.max(clusters[at].last);
    }
    let mut parted = Vec::with_capacity(chains.len());
    for mut chain in chains {
        while chain.len() > MAX_TOGETHER {
            let rest = chain.split_off(longest_wait(history, clusters, &chain[..MAX_TOGETHER]));
            parted.push(std::mem::replace(&mut chain, rest));
        }
        parted.push(chain);
    }
    parted.iter_mut().for_each(|chain| chain.sort_unstable());
    parted
}

/// Where in the second half of a chain, which is in order of time, most time passes from what was there before to the
/// next cluster.
fn longest_wait(history: &History, clusters: &[Cluster], chain: &[usize]) -> usize {
    let (mut until, mut best) = (0, (f64::NEG_INFINITY, chain.len()));
    for (place, &at) in chain.iter().enumerate() {
        let wait_s = history.t_s[clusters[at].first] - history.t_s[until];
        if place >= chain.len() / 2 && wait_s > best.0 {
            best = (wait_s, place);
        }
        until = until.max(clusters[at].last);
    }
    best.1
}

/// Joins clusters, the greatest gain first, until no join makes feet more foot-like.
fn join(
    mat: &Mat,
    history: &History,
    clusters: &[Cluster],
    mut groups: Vec<Vec<usize>>,
    length_mm: Option<f64>,
) -> Vec<Vec<usize>> {
    // Only a cluster by itself is forgiven: joined ones must make a foot.
    let cost = |group: &[usize]| {
        let parts: Vec<&Part> = group.iter().map(|&at| &clusters[at].part).collect();
        let cost = Shape::of(mat, &parts).map_or(NO_FOOT, |shape| shape.penalty(length_mm));
        if group.len() > 1 { cost } else { cost.min(NO_FOOT) }
    };
    let span = |group: &[usize]| {
        let first = group.iter().map(|&at| clusters[at].first).min().unwrap_or(0);
        let last = group.iter().map(|&at| clusters[at].last).max().unwrap_or(0);
        (history.t_s[first], history.t_s[last])
    };
    let one_in_two = |one: &[usize], other: &[usize]| {
        let (ours, theirs) = (span(one), span(other));
        let together_s = ours.1.min(theirs.1) - ours.0.max(theirs.0);
        let shorter_s = (ours.1 - ours.0).min(theirs.1 - theirs.0);
        let parts = |group: &[usize]| group.iter().map(|&at| &clusters[at].part).collect::<Vec<&Part>>();
        let (one, other) = (parts(one), parts(other));
        together_s > 0.0
            && together_s >= DOWN_TOGETHER * shorter_s
            && Shape::of(mat, &[&one[..], &other[..]].concat())
                .is_some_and(|whole| whole.is_one_foot_in_two(&one, &other))
    };
    let mut costs: Vec<f64> = groups.iter().map(|group| cost(group)).collect();
    loop {
        let mut best: Option<(f64, f64, usize, usize)> = None;
        for one in 0..groups.len() {
            let (from, to) = span(&groups[one]);
            for other in one + 1..groups.len() {
                let (start, stop) = span(&groups[other]);
                if start - to > FOLLOW_S || from - stop > FOLLOW_S {
                    continue;
                }
                let both = [&groups[one][..], &groups[other][..]].concat();
                let joined = cost(&both);
                let mut gain = costs[one] + costs[other] - joined;
                if joined <= MAX_PENALTY && one_in_two(&groups[one], &groups[other]) {
                    gain += ONE_IN_TWO;
                }
                if gain > 0.0 && best.is_none_or(|best| gain > best.0) {
                    best = Some((gain, joined, one, other));
                }
            }
        }
        let Some((_, joined, one, other)) = best else {
            return groups;
        };
        let taken = groups.swap_remove(other);
        costs.swap_remove(other);
        groups[one].extend(taken);
        costs[one] = joined;
    }
}

/// Length of the child's feet: the median of those clearly feet; `None` when there are fewer than three.
fn known_length(mat: &Mat, clusters: &[Cluster], groups: &[Vec<usize>]) -> Option<f64> {
    let lengths: Vec<f64> = groups
        .iter()
        .filter_map(|group| {
            let parts: Vec<&Part> = group.iter().map(|&at| &clusters[at].part).collect();
            Shape::of(mat, &parts)
        })
        .filter(|shape| shape.penalty(None) < 0.6 * MAX_PENALTY)
        .map(|shape| shape.length_mm)
        .collect();
    if lengths.len() < 3 { None } else { median(lengths) }
}

fn place(
    mat: &Mat,
    history: &History,
    clusters: &[Cluster],
    group: &[usize],
    usual_load: f64,
) -> Option<Place> {
    let parts: Vec<&Part> = group.iter().map(|&at| &clusters[at].part).collect();
    let body = Body::of(mat, &parts)?;
    let mut first = group.iter().map(|&at| clusters[at].first).min()?;
    let mut last = group.iter().map(|&at| clusters[at].last).max()?;
    let (start, stop) = (history.t_s[first] - MARGIN_S, history.t_s[last] + MARGIN_S);
    while first > 0 && history.t_s[first - 1] >= start && !history.breaks_before(first) {
        first -= 1;
    }
    while last + 1 < history.frames() && history.t_s[last + 1] <= stop && !history.breaks_before(last + 1) {
        last += 1;
    }
    let place = Place::new(mat, &body, (first, last + 1));
    let load = parts.iter().map(|part| part.load).sum::<f64>()
        * mat.cell_area_mm2()
        * crate::analysis::gather::frame::FORCE_PER_VALUE_MM2;
    let partial = place.at_border && body.shape.width_mm >= PARTIAL.0 && load >= PARTIAL.1 * usual_load;
    let is_foot = body.shape.penalty(None) <= MAX_PENALTY && !may_be_two(mat, &body.shape);
    (is_foot || partial).then_some(place)
}
