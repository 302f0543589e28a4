//! Sums of 32-bit floats, eight at a time, where the processor can (AVX2 and FMA, found out at run time).
//!
//! Left to itself the compiler must assume the oldest processor, and the sums of a frame of floats, which
//! have to be 64 bits wide to be exact, take five times as long there.

use std::arch::x86_64::{__m128, __m256i};

use pulp::x86::V3;
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

/// Sums a full grid of stored numbers; `None` where one is below 0 or not finite, which takes a closer look.
pub(super) fn totals(simd: V3, cells: &[f32], cols: usize) -> Option<Totals> {
    simd.vectorize(Sums { simd, cells, cols })
}

struct Sums<'a> {
    simd: V3,
    cells: &'a [f32],
    cols: usize,
}

impl NullaryFnOnce for Sums<'_> {
    type Output = Option<Totals>;

    #[inline(always)]
    fn call(self) -> Option<Totals> {
        let Self { simd: V3 { avx, avx2, fma, .. }, cells, cols } = self;
        let (nothing, zero, one) =
            (avx._mm256_setzero_si256(), avx._mm256_setzero_pd(), avx._mm256_set1_pd(1.0));
        let (mut all, mut peak, mut loaded) = (nothing, nothing, nothing);
        let mut to = Totals { loaded: 0.0, peak: 0.0, total: 0.0, moment_col: 0.0, moment_row: 0.0 };
        for first in (0..cols / GROUP).map(|group| group * GROUP) {
            // Down a strip of columns everything stays in registers.
            let (mut sums, mut moments) = ([zero; 4], [zero; 4]);
            let mut row = avx._mm256_set1_pd(0.5);
            for line in cells.chunks_exact(cols) {
                let Some(group) = line[first..].first_chunk::<GROUP>() else { break };
                // Numbers not below 0 are in the order of their bits.
                let bits: [__m256i; 2] = cast(*group);
                let any = avx2._mm256_or_si256(bits[0], bits[1]);
                if avx._mm256_testz_si256(any, any) == 0 {
                    all = avx2._mm256_or_si256(all, any);
                    peak = avx2._mm256_max_epi32(peak, avx2._mm256_max_epi32(bits[0], bits[1]));
                    loaded = avx2._mm256_sub_epi32(loaded, avx2._mm256_cmpgt_epi32(bits[0], nothing));
                    loaded = avx2._mm256_sub_epi32(loaded, avx2._mm256_cmpgt_epi32(bits[1], nothing));
                    let quarters: [__m128; 4] = cast(*group);
                    for ((sum, moment), quarter) in sums.iter_mut().zip(&mut moments).zip(quarters) {
                        let values = avx._mm256_cvtps_pd(quarter);
                        *sum = avx._mm256_add_pd(*sum, values);
                        *moment = fma._mm256_fmadd_pd(values, row, *moment);
                    }
                }
                row = avx._mm256_add_pd(row, one);
            }
            let (sums, moments): ([f64; GROUP], [f64; GROUP]) = (cast(sums), cast(moments));
            for (col, sum) in (first..).zip(sums) {
                to.total += sum;
                to.moment_col += sum * (col as f64 + 0.5);
            }
            to.moment_row += moments.iter().sum::<f64>();
        }
        let (all, peak, loaded): ([i32; 8], [i32; 8], [i32; 8]) = (cast(all), cast(peak), cast(loaded));
        let mut peak = f32::from_bits(peak.into_iter().fold(0, i32::max) as u32);
        let mut loaded: i32 = loaded.iter().sum();
        let mut good = all.iter().all(|&bits| bits >= 0);
        for (row, line) in cells.chunks_exact(cols).enumerate() {
            for (col, &stored) in line.iter().enumerate().skip(cols - cols % GROUP) {
                let value = f64::from(stored);
                good &= stored >= 0.0;
                peak = if stored > peak { stored } else { peak };
                loaded += i32::from(stored > 0.0);
                to.total += value;
                to.moment_col += value * (col as f64 + 0.5);
                to.moment_row += value * (row as f64 + 0.5);
            }
        }
        (to.loaded, to.peak) = (f64::from(loaded), f64::from(peak));
        (good && peak.is_finite()).then_some(to)
    }
}
