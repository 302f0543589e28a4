//! The page as a PNG: print resolution and the numbers as text.

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};

use super::ReportError;
use super::canvas::Canvas;
use super::page::PageInput;
use super::subject;
use super::words::one_line;

/// 200 dots an inch.
const PIXELS_PER_METRE: u32 = 7874;

/// The texts that every picture has.
fn heading(name: &str, document: &str) -> Vec<(String, String)> {
    vec![
        ("Title".to_owned(), format!("plantar: {}", one_line(name))),
        ("Software".to_owned(), format!("plantar {}", env!("CARGO_PKG_VERSION"))),
        ("plantar".to_owned(), document.to_owned()),
    ]
}

/// Keys and texts of the PNG. The text is UTF-8, which only iTXt chunks carry.
fn texts(input: &PageInput<'_>) -> Vec<(String, String)> {
    let mut texts = heading(input.name, input.document);
    let slots = subject::place(input.result);
    for (_, slot) in subject::occupied(&slots) {
        let key = |name: &str| format!("{} {name}", slot.name.to_lowercase());
        let foot = slot.foot;
        let numbers = [
            ("arch_index", foot.arch_index().ok()),
            ("load_share", foot.load_share.as_ref().ok().copied()),
            ("contact_area_mm2", foot.contact_area_mm2.as_ref().ok().copied()),
            ("length_mm", foot.footprint.as_ref().ok().map(|geometry| geometry.length_mm)),
        ];
        for (name, number) in numbers {
            if let Some(number) = number.filter(|number| number.is_finite()) {
                texts.push((key(name), format!("{number:.4}")));
            }
        }
    }
    texts
}

/// Encodes the page.
pub(super) fn encode(canvas: &Canvas, input: &PageInput<'_>) -> Result<Vec<u8>, ReportError> {
    encode_texts(canvas, texts(input))
}

/// Encodes another picture with its title and its document.
pub(super) fn encode_with(canvas: &Canvas, title: &str, document: &str) -> Result<Vec<u8>, ReportError> {
    encode_texts(canvas, heading(title, document))
}

fn encode_texts(canvas: &Canvas, texts: Vec<(String, String)>) -> Result<Vec<u8>, ReportError> {
    let (width, height) = canvas.size();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: PIXELS_PER_METRE,
        yppu: PIXELS_PER_METRE,
        unit: Unit::Meter,
    }));
    for (key, text) in texts {
        encoder.add_itxt_chunk(key, text)?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&canvas.rgb())?;
    writer.finish()?;
    Ok(bytes)
}
