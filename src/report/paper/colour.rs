//! Colours: of the page, of the two feet, of pressure.

/// Red, green, blue.
pub(in crate::report) type Rgb = (u8, u8, u8);

/// Text and outlines.
pub(in crate::report) const INK: Rgb = (0x16, 0x1c, 0x22);
/// Secondary text; 6:1 on white.
pub(in crate::report) const GREY: Rgb = (0x52, 0x5c, 0x66);
/// Frames and grid lines.
pub(in crate::report) const HAIRLINE: Rgb = (0xc9, 0xcf, 0xd6);
/// Quiet fills.
pub(in crate::report) const WASH: Rgb = (0xf2, 0xf4, 0xf6);
/// Paper.
pub(in crate::report) const PAPER: Rgb = (0xff, 0xff, 0xff);

/// The left and the right foot: dark blue and orange, told apart in every common colour vision
/// deficiency and, by lightness, in grey. Shape and line style differ as well.
pub(in crate::report) const FEET: [Rgb; 2] = [(0x0b, 0x4a, 0x86), (0xd9, 0x6a, 0x0b)];

/// Colour of a pressure, 0 to 1: viridis from light to dark, so that more pressure is more ink, on
/// paper and in grey alike.
pub(in crate::report) fn pressure(share: f64) -> Rgb {
    colorous::VIRIDIS.eval_continuous(1.0 - share.clamp(0.0, 1.0)).as_tuple()
}

/// Colour of a difference, -1 to 1: blue, white at 0, orange.
pub(in crate::report) fn diverging(share: f64) -> Rgb {
    tint(if share < 0.0 { FEET[0] } else { FEET[1] }, share.abs().min(1.0))
}

/// A colour mixed with paper: 1 is the colour, 0 is paper.
pub(in crate::report) fn tint(colour: Rgb, strength: f64) -> Rgb {
    let mix = |c: u8| (255.0 + strength * (f64::from(c) - 255.0)).round() as u8;
    (mix(colour.0), mix(colour.1), mix(colour.2))
}

/// Of ink and paper what stands out more on a colour.
pub(in crate::report) fn readable_on(colour: Rgb) -> Rgb {
    // Contrast by WCAG 2: the lighter luminance over the darker, 0.05 added to both.
    let [ground, ink, paper] = [colour, INK, PAPER].map(|colour| luminance(colour) + 0.05);
    if paper / ground > ground / ink { PAPER } else { INK }
}

/// Relative luminance of a colour of sRGB, 0 to 1.
fn luminance((r, g, b): Rgb) -> f64 {
    let linear = |c: u8| match f64::from(c) / 255.0 {
        c if c <= 0.04045 => c / 12.92,
        c => ((c + 0.055) / 1.055).powf(2.4),
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey((r, g, b): Rgb) -> f64 {
        0.299 * f64::from(r) + 0.587 * f64::from(g) + 0.114 * f64::from(b)
    }

    #[test]
    fn more_pressure_is_darker_in_grey() {
        let steps: Vec<f64> = (0..=20).map(|i| grey(pressure(f64::from(i) / 20.0))).collect();
        assert!(steps.windows(2).all(|pair| pair[1] < pair[0]), "{steps:?}");
        assert_eq!(pressure(f64::NAN), pressure(f64::NAN));
    }

    #[test]
    fn the_feet_differ_in_grey() {
        assert!((grey(FEET[0]) - grey(FEET[1])).abs() > 50.0);
    }

    #[test]
    fn letters_stand_out_on_every_tint_of_the_feet() {
        for strength in 0..=20 {
            for foot in FEET {
                let ground = tint(foot, f64::from(strength) / 20.0);
                let [a, b] = [ground, readable_on(ground)].map(|colour| luminance(colour) + 0.05);
                assert!(a.max(b) / a.min(b) > 4.0, "{ground:?}");
            }
        }
        assert_eq!([readable_on(FEET[0]), readable_on(FEET[1])], [PAPER, INK]);
    }
}
