//! Sums with what the processor has (AVX-512, or AVX2 and FMA; found out at run time), those of 32-bit floats
//! written out sixteen at a time.
//!
//! Left to itself the compiler must assume the oldest processor, and the sums of a frame of floats, which
//! have to be 64 bits wide to be exact, take five to ten times as long there.

use std::arch::x86_64::{__m128, __m256d, __m256i, __m512d, __m512i};

use pulp::x86::{V3, V4};
use pulp::{NullaryFnOnce, cast};

/// Cells of a row taken together.
const GROUP: usize = 16;

/// What the sums of a frame come to: the moments are about the outer corner, in pitches.
pub(super) struct Totals {
    pub(super) loaded: f64,
    pub(super) peak: f64,
    pub(super) total: f64,
    pub(super) moment_col: f64,
    pub(super) moment_row: f64,
}

/// What the processor can.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wide {
    /// AVX-512.
    V4(V4),
    /// AVX2 and FMA.
    V3(V3),
}

impl Wide {
    /// The widest there is.
    pub(super) fn find() -> Option<Self> {
        V4::try_new().map(Self::V4).or_else(|| V3::try_new().map(Self::V3))
    }

    /// Every kind there is.
    #[cfg(test)]
    pub(super) fn all() -> Vec<Self> {
        [V4::try_new().map(Self::V4), V3::try_new().map(Self::V3)].into_iter().flatten().collect()
    }

    /// Runs `work` compiled for this kind of processor; what it does must be inlined into it.
    pub(super) fn run<W: NullaryFnOnce>(self, work: W) -> W::Output {
        match self {
            Self::V4(simd) => simd.vectorize(work),
            Self::V3(simd) => simd.vectorize(work),
        }
    }

    /// Sums a full grid of stored numbers; `None` where one is below 0 or not finite, which takes a closer
    /// look.
    pub(super) fn totals(self, cells: &[f32], cols: usize) -> Option<Totals> {
        match self {
            Self::V4(simd) => simd.vectorize(Sums { simd, cells, cols }),
            Self::V3(simd) => simd.vectorize(Sums { simd, cells, cols }),
        }
    }
}

/// Sums that stay in registers down a strip of [`GROUP`] columns, and what is known of all strips before.
trait Strips: Copy {
    /// Sums of the columns, and their moments by rows.
    type Strip: Copy;
    /// The highest number, how many are loaded, and whether all are at least 0.
    type Seen: Copy;
    fn strip(self) -> Self::Strip;
    fn nothing_seen(self) -> Self::Seen;
    /// Adds the cells of a row, `row` pitches from the corner.
    fn add(self, strip: &mut Self::Strip, seen: &mut Self::Seen, group: &[f32; GROUP], row: f64);
    /// Sum and moment of each column.
    fn columns(self, strip: Self::Strip) -> ([f64; GROUP], [f64; GROUP]);
    /// Highest number, count of loaded cells, whether all were at least 0.
    fn told(self, seen: Self::Seen) -> (f32, u32, bool);
}

impl Strips for V4 {
    type Strip = [__m512d; 4];
    type Seen = ([__m512i; 2], u32);

    #[inline(always)]
    fn strip(self) -> Self::Strip {
        [self.avx512f._mm512_setzero_pd(); 4]
    }

    #[inline(always)]
    fn nothing_seen(self) -> Self::Seen {
        ([self.avx512f._mm512_setzero_si512(); 2], 0)
    }

    #[inline(always)]
    fn add(self, strip: &mut Self::Strip, (all, loaded): &mut Self::Seen, group: &[f32; GROUP], row: f64) {
        let wide = self.avx512f;
        let bits: __m512i = cast(*group);
        let any = wide._mm512_test_epi32_mask(bits, bits);
        if any == 0 {
            return;
        }
        all[0] = wide._mm512_or_si512(all[0], bits);
        all[1] = wide._mm512_max_epi32(all[1], bits);
        *loaded += any.count_ones();
        let both = wide._mm512_castsi512_pd(bits);
        let halves: [__m256d; 2] =
            [wide._mm512_castpd512_pd256(both), wide._mm512_extractf64x4_pd::<1>(both)];
        let row = wide._mm512_set1_pd(row);
        for (at, half) in halves.into_iter().enumerate() {
            let values = wide._mm512_cvtps_pd(self.avx._mm256_castpd_ps(half));
            strip[at] = wide._mm512_add_pd(strip[at], values);
            strip[at + 2] = wide._mm512_fmadd_pd(values, row, strip[at + 2]);
        }
    }

    #[inline(always)]
    fn columns(self, [a, b, c, d]: Self::Strip) -> ([f64; GROUP], [f64; GROUP]) {
        (cast([a, b]), cast([c, d]))
    }

    #[inline(always)]
    fn told(self, ([all, most], loaded): Self::Seen) -> (f32, u32, bool) {
        let (all, most): ([i32; 16], [i32; 16]) = (cast(all), cast(most));
        (highest(&most), loaded, all.iter().all(|&bits| bits >= 0))
    }
}

impl Strips for V3 {
    type Strip = [__m256d; 8];
    type Seen = [__m256i; 3];

    #[inline(always)]
    fn strip(self) -> Self::Strip {
        [self.avx._mm256_setzero_pd(); 8]
    }

    #[inline(always)]
    fn nothing_seen(self) -> Self::Seen {
        [self.avx._mm256_setzero_si256(); 3]
    }

    #[inline(always)]
    fn add(
        self,
        strip: &mut Self::Strip,
        [all, most, loaded]: &mut Self::Seen,
        group: &[f32; GROUP],
        row: f64,
    ) {
        let Self { avx, avx2, fma, .. } = self;
        let bits: [__m256i; 2] = cast(*group);
        let any = avx2._mm256_or_si256(bits[0], bits[1]);
        if avx._mm256_testz_si256(any, any) != 0 {
            return;
        }
        let nothing = avx._mm256_setzero_si256();
        *all = avx2._mm256_or_si256(*all, any);
        *most = avx2._mm256_max_epi32(*most, avx2._mm256_max_epi32(bits[0], bits[1]));
        for half in bits {
            *loaded = avx2._mm256_sub_epi32(*loaded, avx2._mm256_cmpgt_epi32(half, nothing));
        }
        let floats = bits.map(|half| avx._mm256_castsi256_ps(half));
        let quarters: [__m128; 4] = [
            avx._mm256_castps256_ps128(floats[0]),
            avx._mm256_extractf128_ps::<1>(floats[0]),
            avx._mm256_castps256_ps128(floats[1]),
            avx._mm256_extractf128_ps::<1>(floats[1]),
        ];
        let row = avx._mm256_set1_pd(row);
        for (at, quarter) in quarters.into_iter().enumerate() {
            let values = avx._mm256_cvtps_pd(quarter);
            strip[at] = avx._mm256_add_pd(strip[at], values);
            strip[at + 4] = fma._mm256_fmadd_pd(values, row, strip[at + 4]);
        }
    }

    #[inline(always)]
    fn columns(self, strip: Self::Strip) -> ([f64; GROUP], [f64; GROUP]) {
        let [a, b, c, d, e, f, g, h] = strip;
        (cast([a, b, c, d]), cast([e, f, g, h]))
    }

    #[inline(always)]
    fn told(self, [all, most, loaded]: Self::Seen) -> (f32, u32, bool) {
        let (all, most, loaded): ([i32; 8], [i32; 8], [i32; 8]) = (cast(all), cast(most), cast(loaded));
        (highest(&most), loaded.iter().sum::<i32>() as u32, all.iter().all(|&bits| bits >= 0))
    }
}

/// The highest of numbers not below 0, which are in the order of their bits.
fn highest(bits: &[i32]) -> f32 {
    f32::from_bits(bits.iter().copied().fold(0, i32::max) as u32)
}

struct Sums<'a, S> {
    simd: S,
    cells: &'a [f32],
    cols: usize,
}

impl<S: Strips> Sums<'_, S> {
    /// Sums `N` strips beside each other: no sum has to wait for the one before.
    #[inline(always)]
    fn pass<const N: usize>(&self, first: usize, seen: &mut S::Seen, to: &mut Totals) {
        let mut strips = [self.simd.strip(); N];
        let mut row = 0.5;
        for line in self.cells.chunks_exact(self.cols) {
            let (groups, _) = line[first..].as_chunks::<GROUP>();
            let Some(groups) = groups.first_chunk::<N>() else { break };
            for (strip, group) in strips.iter_mut().zip(groups) {
                self.simd.add(strip, seen, group, row);
            }
            row += 1.0;
        }
        for (at, strip) in strips.into_iter().enumerate() {
            let (sums, moments) = self.simd.columns(strip);
            for (col, sum) in (first + at * GROUP..).zip(sums) {
                to.total += sum;
                to.moment_col += sum * (col as f64 + 0.5);
            }
            to.moment_row += moments.iter().sum::<f64>();
        }
    }
}

impl<S: Strips> NullaryFnOnce for Sums<'_, S> {
    type Output = Option<Totals>;

    #[inline(always)]
    fn call(self) -> Option<Totals> {
        let Self { simd, cells, cols } = self;
        let mut seen = simd.nothing_seen();
        let mut to = Totals { loaded: 0.0, peak: 0.0, total: 0.0, moment_col: 0.0, moment_row: 0.0 };
        let strips = cols / GROUP;
        for pair in 0..strips / 2 {
            self.pass::<2>(2 * pair * GROUP, &mut seen, &mut to);
        }
        if strips % 2 == 1 {
            self.pass::<1>((strips - 1) * GROUP, &mut seen, &mut to);
        }
        let (mut peak, mut loaded, mut good) = simd.told(seen);
        for (row, line) in cells.chunks_exact(cols).enumerate() {
            for (col, &stored) in line.iter().enumerate().skip(cols - cols % GROUP) {
                let value = f64::from(stored);
                good &= stored >= 0.0;
                peak = if stored > peak { stored } else { peak };
                loaded += u32::from(stored > 0.0);
                to.total += value;
                to.moment_col += value * (col as f64 + 0.5);
                to.moment_row += value * (row as f64 + 0.5);
            }
        }
        (to.loaded, to.peak) = (f64::from(loaded), f64::from(peak));
        (good && peak.is_finite()).then_some(to)
    }
}
