//! The sole: a pressure field as a formula, in the foot's own frame.
//!
//! Foot frame: `u` runs from the heel (0) to the tip of the longest toe (the foot length), `v`
//! across, towards the person's right; both in millimetres. Shapes are written in shares of foot
//! length with `s = u / length` and `q` counted towards the little toe, so that a left foot is the
//! mirror of a right one.
//!
//! Places and sizes follow peak pictures of barefoot steps (Pataky et al. 2008): the heel takes the
//! rear 27 % of the length, the heads lie on a slanting arc at 65 to 76 %, the ball is a third as
//! wide as the foot is long. Heights within a field are relative; [`super::field`] scales each field
//! to one newton.

use rand::{Rng, RngExt};

use crate::base::Side;

use super::{Child, Pattern};

/// Number of fields of a sole.
pub(super) const FIELDS: usize = 6;
/// Pressures of, or weights on, the fields.
pub(super) type Fields = [f64; FIELDS];

/// Heel pad.
pub(super) const HEEL: usize = 0;
/// Lateral column.
pub(super) const MIDFOOT: usize = 1;
/// First and second metatarsal heads.
pub(super) const BALL_MEDIAL: usize = 2;
/// Third to fifth metatarsal heads.
pub(super) const BALL_LATERAL: usize = 3;
/// Great toe.
pub(super) const HALLUX: usize = 4;
/// Second to fifth toes.
pub(super) const TOES: usize = 5;

/// Share of a foot's load outside the midfoot that the toes carry.
const TOE_SHARE: f64 = 0.045;
/// Share of the ball's load under the first two heads.
const MEDIAL_SHARE: f64 = 0.46;
/// Shares of foot length between which the lateral column lies.
const COLUMN: (f64, f64) = (0.06, 0.74);
/// Steepness of the border: pressure falls as `1 - r^n` towards the rim, as soft tissue does.
const COLUMN_STEEPNESS: i32 = 4;

/// A foot on its outer edge bears nothing medial of the first of these and all of it lateral of the second, shares of
/// foot length from its middle towards the little toe: half of the heel, the outer column, the outer heads and toes. A
/// design of this program.
const EDGE: (f64, f64) = (-0.02, 0.08);

/// An egg-shaped pressure bump; lengths in shares of foot length.
#[derive(Clone, Copy, Debug)]
struct Bump {
    field: usize,
    height: f64,
    s: f64,
    q: f64,
    /// Half axes towards the toes, towards the heel, and across.
    front: f64,
    rear: f64,
    half_width: f64,
    /// Sine and cosine of the turn of its long axis towards the little toe.
    turn: (f64, f64),
    /// Square of the distance beyond which it surely is nothing.
    reach2: f64,
}

impl Bump {
    fn pressure(&self, s: f64, q: f64) -> f64 {
        let (ds, dq) = (s - self.s, q - self.q);
        // Most places are far from most bumps: those are told apart before anything is turned.
        if ds * ds + dq * dq > self.reach2 {
            return 0.0;
        }
        let (sin, cos) = self.turn;
        let (along, across) = (ds * cos + dq * sin, dq * cos - ds * sin);
        let half = if along > 0.0 { self.front } else { self.rear };
        let r2 = (along / half).powi(2) + (across / self.half_width).powi(2);
        if r2 < 1.0 { self.height * (1.0 - r2 * r2.sqrt()) } else { 0.0 }
    }
}

/// Lateral column: a band from heel to ball along the lateral border, waisted by the arch.
#[derive(Clone, Copy, Debug)]
struct Column {
    /// Width at the waist over full width; below 0 the band is broken, above 1 it bulges.
    waist: f64,
    breadth: f64,
}

impl Column {
    fn pressure(&self, s: f64, q: f64) -> f64 {
        let x = (s - COLUMN.0) / (COLUMN.1 - COLUMN.0);
        if !(0.0..=1.0).contains(&x) {
            return 0.0;
        }
        // The lateral border bulges outwards; the medial border of a full print is nearly straight.
        let lateral = self.breadth * (0.055 + 0.117 * x + 0.08 * x * (1.0 - x));
        let medial = self.breadth * (-0.066 - 0.086 * x + 0.05 * x * (1.0 - x));
        let ends = (2.0 * x - 1.0).powi(2);
        let filled = (self.waist + (1.0 - self.waist) * ends).clamp(0.0, self.waist.max(1.0));
        let width = (lateral - medial) * filled;
        if width <= 0.0 {
            return 0.0;
        }
        let t = (q - (lateral - 0.5 * width)).abs() / (0.5 * width);
        if t >= 1.0 {
            return 0.0;
        }
        let ends_fade = smoothstep(x / 0.3) * smoothstep((1.0 - x) / 0.25);
        // A very thin bridge carries little.
        let thin = (width / 0.045).min(1.0);
        thin * ends_fade * (1.0 - t.powi(COLUMN_STEEPNESS))
    }
}

/// Loads of the fields of a foot, moved to where one with the pattern bears them; their sum stays.
pub(super) fn borne(pattern: Pattern, usual: Fields) -> Fields {
    let mut parts = usual;
    match pattern {
        Pattern::ClubfootLike => {
            let moved = 0.45 * parts[BALL_MEDIAL];
            parts[BALL_MEDIAL] -= moved;
            parts[BALL_LATERAL] += moved;
            parts[MIDFOOT] *= 1.6;
            parts[HALLUX] *= 0.6;
        }
        Pattern::WithoutHallux => parts[HALLUX] = 0.0,
        Pattern::Usual | Pattern::MetatarsusAdductus | Pattern::ToeWalker | Pattern::InToer => return usual,
    }
    let [before, after] = [usual, parts].map(|parts| parts.iter().sum::<f64>());
    if after > 0.0 { parts.map(|part| part * before / after) } else { usual }
}

/// 0 below 0, 1 above 1, a cubic between.
pub(super) fn smoothstep(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// The sole of one foot.
#[derive(Clone, Debug)]
pub(super) struct Sole {
    length_mm: f64,
    /// +1 where the little toe is on the right, -1 where it is on the left.
    lateral: f64,
    bumps: Vec<Bump>,
    column: Column,
    /// Height of the column at its waist over the mean pressure under the foot.
    column_level: f64,
    heel_share: f64,
    /// Whether the foot stands on its outer edge.
    on_edge: bool,
    pattern: Pattern,
    /// Tangent of the angle by which the forefoot is turned inwards.
    bend: f64,
}

/// Shares of foot length between which an adducted forefoot turns off: at the joints before the metatarsals.
const BENDS: (f64, f64) = (0.34, 0.50);

/// How far ahead of the bend a place lies, a share of foot length: nothing behind it, smooth within.
fn ahead_of_bend(s: f64) -> f64 {
    let width = BENDS.1 - BENDS.0;
    match s - BENDS.0 {
        ahead if ahead <= 0.0 => 0.0,
        ahead if ahead < width => 0.5 * ahead * ahead / width,
        ahead => ahead - 0.5 * width,
    }
}

impl Sole {
    /// The sole of a child's foot. `individuality` scales small anatomical differences drawn from
    /// `rng`; the same draws give the mirrored foot of the other side.
    pub(super) fn new(child: &Child, side: Side, individuality: f64, rng: &mut impl Rng) -> Self {
        let (arch, pattern, lateral) = match side {
            Side::Left => (child.arch[0], child.patterns[0], -1.0),
            Side::Right => (child.arch[1], child.patterns[1], 1.0),
        };
        let youth = child.youth();
        // Small feet are broader for their length: 0.44 of it at 1 year, 0.37 at 13.
        let breadth = 1.0 + 0.1 * youth;
        let flat = (arch.flatness().min(1.0) + 0.05 * youth).min(1.05);
        // Beyond the flattest named type the medial border bulges inwards.
        let bulge = 1.09 * (arch.flatness() - 1.0).max(0.0);
        let mut vary = |spread: f64| individuality * spread * rng.random_range(-1.0..1.0);
        let mut bumps = Vec::new();
        let mut add = |field, height, [s, q]: [f64; 2], [front, rear, half_width]: [f64; 3], turn: f64| {
            let size = 1.0 + vary(0.04);
            let (front, rear, half_width) = (front * size, rear * size, breadth * half_width * size);
            bumps.push(Bump {
                field,
                height: height * (1.0 + vary(0.08)),
                s: s + vary(0.005),
                q: breadth * (q + vary(0.004)),
                front,
                rear,
                half_width,
                turn: (turn + vary(0.06)).sin_cos(),
                reach2: 1.001 * front.max(rear).max(half_width).powi(2),
            });
        };
        add(HEEL, 1.0, [0.100, -0.004], [0.225, 0.090, 0.102], 0.05);
        add(BALL_MEDIAL, 0.85, [0.735, -0.108], [0.058, 0.105, 0.062], 0.10);
        add(BALL_MEDIAL, 1.00, [0.755, -0.045], [0.058, 0.130, 0.052], 0.05);
        add(BALL_LATERAL, 1.05, [0.745, 0.015], [0.058, 0.140, 0.052], 0.0);
        add(BALL_LATERAL, 0.90, [0.718, 0.073], [0.056, 0.210, 0.052], -0.05);
        add(BALL_LATERAL, 0.75, [0.675, 0.124], [0.060, 0.225, 0.050], -0.10);
        let shift = child.toe_gap;
        add(HALLUX, 1.0, [0.865 + shift, -0.098], [0.060, 0.072, 0.044], -0.08);
        add(TOES, 1.0, [0.897 + shift, -0.012], [0.030, 0.034, 0.021], 0.0);
        add(TOES, 0.9, [0.870 + shift, 0.042], [0.028, 0.032, 0.021], 0.05);
        add(TOES, 0.8, [0.834 + shift, 0.092], [0.026, 0.030, 0.020], 0.10);
        add(TOES, 0.7, [0.788 + shift, 0.138], [0.025, 0.028, 0.020], 0.15);
        Self {
            length_mm: child.foot_length_mm,
            lateral,
            bumps,
            // The last term takes the column of the highest arch back under heel and ball.
            column: Column {
                waist: (-0.12 + 1.09 * flat - 0.5 * (1.0 - flat).max(0.0).powi(8)).min(1.0) + bulge,
                breadth,
            },
            column_level: (0.62 + 0.3 * flat) * (1.0 + 0.25 * youth),
            // Small children stand on their heels: CoP at 36 % of foot length at 3 to 5 years and
            // 42 % at 11 (Usui 1995).
            heel_share: 0.57 + 0.07 * youth,
            on_edge: false,
            pattern,
            bend: pattern.adduction_deg().to_radians().tan(),
        }
    }

    /// A single round or long bump: a leg of a chair, a paw, a seat. It bears with the heel's field.
    pub(super) fn bump(length_mm: f64, breadth_mm: f64) -> Self {
        let half_width = 0.5 * breadth_mm / length_mm;
        let bump = Bump {
            field: HEEL,
            height: 1.0,
            s: 0.5,
            q: 0.0,
            front: 0.5,
            rear: 0.5,
            half_width,
            turn: (0.0, 1.0),
            reach2: 1.001 * half_width.max(0.5).powi(2),
        };
        Self {
            length_mm,
            lateral: 1.0,
            bumps: vec![bump],
            column: Column { waist: 0.0, breadth: 0.0 },
            column_level: 0.0,
            heel_share: 1.0,
            on_edge: false,
            pattern: Pattern::Usual,
            bend: 0.0,
        }
    }

    /// The same sole on its outer edge.
    pub(super) fn on_outer_edge(mut self) -> Self {
        self.on_edge = true;
        self
    }

    /// How it is shaped and set down.
    pub(super) fn pattern(&self) -> Pattern {
        self.pattern
    }

    /// Foot length, millimetres.
    pub(super) fn length_mm(&self) -> f64 {
        self.length_mm
    }

    /// A box around everything that can be loaded: `(u_min, u_max, v_min, v_max)`, millimetres.
    pub(super) fn extent(&self) -> (f64, f64, f64, f64) {
        let mut extent = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for bump in &self.bumps {
            let (sin, cos) = (bump.turn.0.abs(), bump.turn.1);
            let (front, rear) =
                (bump.front * cos + bump.half_width * sin, bump.rear * cos + bump.half_width * sin);
            let half = bump.half_width * cos + bump.rear.max(bump.front) * sin;
            let middle = self.lateral * bump.q;
            extent.0 = extent.0.min(bump.s - rear);
            extent.1 = extent.1.max(bump.s + front);
            extent.2 = extent.2.min(middle - half);
            extent.3 = extent.3.max(middle + half);
        }
        // The toes of an adducted forefoot lie farthest inwards.
        let inwards = self.lateral * self.bend * ahead_of_bend(extent.1);
        extent.2 = extent.2.min(extent.2 - inwards);
        extent.3 = extent.3.max(extent.3 - inwards);
        let l = self.length_mm;
        (extent.0 * l, extent.1 * l, extent.2 * l, extent.3 * l)
    }

    /// Relative pressure of every field at a place of the foot frame.
    pub(super) fn shape(&self, u_mm: f64, v_mm: f64) -> Fields {
        self.tilted(self.flat_shape(u_mm, v_mm), v_mm)
    }

    /// What is left of the pressures of a flat foot at a place across it.
    pub(super) fn tilted(&self, flat: Fields, v_mm: f64) -> Fields {
        let tilted = self.tilt(v_mm);
        flat.map(|p| p * tilted)
    }

    /// What is left at a place across the foot of the pressure on a flat one.
    fn tilt(&self, v_mm: f64) -> f64 {
        let q = self.lateral * v_mm / self.length_mm;
        if self.on_edge { smoothstep((q - EDGE.0) / (EDGE.1 - EDGE.0)) } else { 1.0 }
    }

    /// The same of a foot that stands flat.
    pub(super) fn flat_shape(&self, u_mm: f64, v_mm: f64) -> Fields {
        let s = u_mm / self.length_mm;
        let q = self.lateral * v_mm / self.length_mm + self.bend * ahead_of_bend(s);
        let mut p = [0.0; FIELDS];
        for bump in &self.bumps {
            p[bump.field] += bump.pressure(s, q);
        }
        p[MIDFOOT] = self.column.pressure(s, q);
        p
    }

    /// How the load of a quietly standing foot is shared among its fields; sums to 1.
    /// `column_integral_mm2` is the integral of the column's shape.
    pub(super) fn standing_shares(&self, column_integral_mm2: f64) -> Fields {
        // A print covers about a fifth of the squared length: that fixes "mean pressure".
        let midfoot = self.column_level * column_integral_mm2 / (0.2 * self.length_mm.powi(2));
        let rest = 1.0 - midfoot;
        let ball = rest * (1.0 - self.heel_share - TOE_SHARE);
        let mut shares = [0.0; FIELDS];
        shares[HEEL] = rest * self.heel_share;
        shares[MIDFOOT] = midfoot;
        shares[BALL_MEDIAL] = ball * MEDIAL_SHARE;
        shares[BALL_LATERAL] = ball * (1.0 - MEDIAL_SHARE);
        shares[HALLUX] = rest * TOE_SHARE * 0.62;
        shares[TOES] = rest * TOE_SHARE * 0.38;
        borne(self.pattern, shares)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Arch;
    use rand::SeedableRng;
    use rand_pcg::Pcg64;

    fn sole(arch: Arch, side: Side) -> Sole {
        Sole::new(&Child::of_age(6.0, [arch; 2]), side, 1.0, &mut Pcg64::seed_from_u64(3))
    }

    #[test]
    fn feet_of_the_two_sides_are_mirror_images() {
        let (left, right) = (sole(Arch::Normal, Side::Left), sole(Arch::Normal, Side::Right));
        for (u, v) in [(20.0, 4.0), (90.0, 15.0), (135.0, -20.0), (165.0, -17.0), (150.0, 26.0)] {
            assert_eq!(right.shape(u, v), left.shape(u, -v));
        }
        assert_ne!(right.shape(90.0, 15.0), right.shape(90.0, -15.0));
    }

    #[test]
    fn nothing_presses_outside_the_extent() {
        let sole = sole(Arch::Flat, Side::Left);
        let (u0, u1, v0, v1) = sole.extent();
        for i in 0..400 {
            let t = f64::from(i) / 400.0;
            let (u, v) = (u0 + t * (u1 - u0), v0 + t * (v1 - v0));
            for (u, v) in [(u, v0), (u, v1), (u0, v), (u1, v)] {
                assert_eq!(sole.shape(u, v), [0.0; FIELDS]);
            }
        }
    }

    #[test]
    fn a_very_high_arch_leaves_a_gap_and_toes_stay_apart_from_the_ball() {
        let bare = |sole: &Sole, s: f64| {
            (-60..60).all(|v| sole.shape(s * 185.0, f64::from(v)).iter().all(|&p| p == 0.0))
        };
        assert!(bare(&sole(Arch::VeryHigh, Side::Right), 0.40));
        assert!(!bare(&sole(Arch::High, Side::Right), 0.40));
        // Between hallux and first head, along the hallux.
        let right = sole(Arch::Normal, Side::Right);
        let free = (100..185).any(|u| right.shape(f64::from(u), -0.105 * 185.0).iter().all(|&p| p == 0.0));
        assert!(free);
    }

    #[test]
    fn no_load_is_lost_where_a_pattern_moves_it() {
        let usual = [0.55, 0.08, 0.14, 0.18, 0.03, 0.02];
        for pattern in Pattern::ALL {
            let parts = borne(pattern, usual);
            assert!((parts.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{pattern}");
        }
        assert_eq!(borne(Pattern::Usual, usual), usual);
        assert!(borne(Pattern::ClubfootLike, usual)[BALL_MEDIAL] < 0.6 * usual[BALL_MEDIAL]);
    }

    #[test]
    fn standing_shares_are_whole() {
        for arch in Arch::NAMED {
            let shares = sole(arch, Side::Left).standing_shares(1500.0);
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            assert!(shares.iter().all(|share| (0.0..0.75).contains(share)), "{shares:?}");
        }
    }
}
