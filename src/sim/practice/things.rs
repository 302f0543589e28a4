//! What presses on the mat besides two feet: a seat, a body, another child, a chair, a dog.

use crate::base::{Point, Side};
use crate::sim::Child;
use crate::sim::placement::{Placement, Pose};

use super::curve::Curve;
use super::planned::{Beside, Planner, Shape};
use super::script::{AsideSet, Thing};

/// Breadth of a foot with some room, a share of its length.
const FOOT_BREADTH: f64 = 0.44;
/// Free room between a thing and anything else, millimetres.
const ROOM_MM: f64 = 8.0;
/// A leg of a chair, and a paw: length and breadth, millimetres.
const LEG_MM: (f64, f64) = (20.0, 20.0);
const PAW_MM: (f64, f64) = (40.0, 34.0);
/// Half of the distances of a small dog's paws, along and across, millimetres.
const PAWS_MM: (f64, f64) = (90.0, 45.0);
/// Places tried along each side of the mat.
const TRIES: usize = 16;
/// Share of the weight of a sleeping child that lies on the mat, and the size of that, millimetres at most and
/// shares of the mat.
const LYING: f64 = 0.6;
const BODY_MM: (f64, f64) = (500.0, 220.0);
const BODY_OF_MAT: f64 = 0.9;

fn add(planner: &mut Planner, shape: Shape, middle: Point, rotation_deg: f64, load_n: Vec<Curve>) {
    let length_mm = match shape {
        Shape::Bump(length_mm, _) => length_mm,
        Shape::Sole(child, _) => child.foot_length_mm,
    };
    let pose = Pose::new(middle, rotation_deg, length_mm);
    planner.plan.beside.push(Beside { shape, pose, load_n });
}

/// Whether a round place lies on the mat.
fn on_mat(planner: &Planner, middle: Point, radius_mm: f64) -> bool {
    let (width, height) = planner.mat.size_mm();
    let inside = |x: f64, size: f64| x >= radius_mm && x <= size - radius_mm;
    inside(middle.x, width) && inside(middle.y, height)
}

/// Buttocks behind the heels, under a share of the weight, where the mat has room for them.
pub(in crate::sim) fn seat(planner: &mut Planner, share: Curve) {
    let length = planner.child.foot_length_mm;
    let (ahead, right) = planner.placement.directions();
    let middle = Point::new(planner.placement.x_mm, planner.placement.y_mm) - ahead * (0.95 * length);
    let (long, broad) = (0.6 * length, 0.5 * length);
    let halves = [-1.0, 1.0].map(|sign| middle + right * (sign * 0.3 * length));
    if halves.iter().all(|&half| on_mat(planner, half, 0.5 * long)) {
        let load = share.times(0.5 * planner.child.weight_n());
        let turn = planner.placement.rotation_deg;
        for half in halves {
            add(planner, Shape::Bump(long, broad), half, turn, vec![load]);
        }
    }
}

/// A body lying in the middle of the mat.
pub(in crate::sim) fn lie(planner: &mut Planner, share: Curve) {
    let (width, height) = planner.mat.size_mm();
    let shape = Shape::Bump(BODY_MM.0.min(BODY_OF_MAT * height), BODY_MM.1.min(BODY_OF_MAT * width));
    let load = share.times(LYING * planner.child.weight_n());
    add(planner, shape, Point::new(0.5 * width, 0.5 * height), 0.0, vec![load]);
}

/// Another child of the same age steps on beside, where there is more of the mat, and leaves again.
pub(in crate::sim) fn second_person(planner: &mut Planner, seconds: f64) {
    let (start_s, end_s) = (planner.now_s, planner.now_s + seconds);
    let own = *planner.child;
    let other = Child { weight_kg: 1.05 * own.weight_kg, ..Child::of_age(own.age_years, own.arch) };
    let length = own.foot_length_mm.max(other.foot_length_mm);
    let apart = planner.placement.stance_width_mm + FOOT_BREADTH * length + 2.0 * ROOM_MM;
    let (_, right) = planner.placement.directions();
    let (width, height) = planner.mat.size_mm();
    let to_middle =
        Point::new(0.5 * width, 0.5 * height) - Point::new(planner.placement.x_mm, planner.placement.y_mm);
    let sign = if to_middle.dot(&right) >= 0.0 { 1.0 } else { -1.0 };
    let there = Placement {
        x_mm: planner.placement.x_mm + sign * apart * right.x,
        y_mm: planner.placement.y_mm + sign * apart * right.y,
        ..planner.placement
    };
    // The near foot steps on first and bears everything until the far one stands too.
    let near = if sign > 0.0 { Side::Left } else { Side::Right };
    let step_s = (0.1 * seconds).min(0.3);
    let half = 0.5 * other.weight_kg / own.weight_kg * own.weight_n();
    let standing = Curve::new(start_s, [step_s, seconds - 2.0 * step_s, step_s], half);
    let alone = |from_s: f64| Curve::new(from_s, [step_s, step_s, step_s], half);
    let far = Curve::new(start_s + 2.0 * step_s, [step_s, seconds - 6.0 * step_s, step_s], half);
    let loads = [vec![standing, alone(start_s), alone(end_s - 3.0 * step_s)], vec![far]];
    for (side, load_n) in [near, near.other()].into_iter().zip(loads) {
        let pose = there.pose(side, other.foot_length_mm);
        planner.plan.beside.push(Beside { shape: Shape::Sole(other, side), pose, load_n });
    }
    planner.now_s = end_s;
}

/// A thing on the free place farthest from the feet, from a time until now; whether there is room.
pub(in crate::sim) fn object(planner: &mut Planner, aside: &AsideSet, start_s: f64) -> bool {
    let (radius_mm, shape) = match aside.thing {
        Thing::Chair => (0.5 * LEG_MM.0, Shape::Bump(LEG_MM.0, LEG_MM.1)),
        Thing::Dog => (PAWS_MM.0.hypot(PAWS_MM.1) + 0.5 * PAW_MM.0, Shape::Bump(PAW_MM.0, PAW_MM.1)),
    };
    let Some(place) = farthest(planner, radius_mm) else { return false };
    let seconds = aside.seconds;
    let flank_s = (0.2 * seconds).min(0.3);
    let curve = Curve::new(start_s, [flank_s, seconds - 2.0 * flank_s, flank_s], aside.load_n);
    match aside.thing {
        Thing::Chair => add(planner, shape, place, 0.0, vec![curve]),
        Thing::Dog => {
            for (along, across) in [(1.0, -1.0), (1.0, 1.0), (-1.0, -1.0), (-1.0, 1.0)] {
                let paw = Point::new(place.x + across * PAWS_MM.1, place.y + along * PAWS_MM.0);
                add(planner, shape, paw, 0.0, vec![curve.times(0.25)]);
            }
        }
    }
    true
}

/// The middle of a free round place, farthest from both feet; none where the mat has no room.
fn farthest(planner: &Planner, radius_mm: f64) -> Option<Point> {
    let (width, height) = planner.mat.size_mm();
    let length = planner.child.foot_length_mm;
    let feet = [Side::Left, Side::Right].map(|side| {
        let pose = planner.placement.pose(side, length);
        (pose.to_mat(0.0, 0.0), pose.to_mat(length, 0.0))
    });
    let to_feet = |place: Point| {
        let each = feet.iter().map(|&(heel, toe)| {
            let along = ((place - heel).dot(&(toe - heel)) / (toe - heel).norm_squared()).clamp(0.0, 1.0);
            (place - (heel + (toe - heel) * along)).norm()
        });
        each.fold(f64::MAX, f64::min)
    };
    let at = |index: usize, size: f64| {
        let border = radius_mm + ROOM_MM;
        border + index as f64 / (TRIES - 1) as f64 * (size - 2.0 * border)
    };
    let places = (0..TRIES * TRIES).map(|i| Point::new(at(i % TRIES, width), at(i / TRIES, height)));
    places
        .filter(|&place| on_mat(planner, place, radius_mm))
        .filter(|&place| to_feet(place) >= 0.5 * FOOT_BREADTH * length + radius_mm + ROOM_MM)
        .max_by(|a, b| to_feet(*a).total_cmp(&to_feet(*b)))
}
