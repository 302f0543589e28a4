//! A page as a PNG: print resolution and the numbers as text.

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};

use super::ReportError;
use super::canvas::{Canvas, DOTS_PER_INCH};
use super::page::PageInput;
use super::subject;
use super::words::one_line;

/// The dots an inch of the paper, by the metre.
const PIXELS_PER_METRE: u32 = (DOTS_PER_INCH / 0.0254) as u32;

/// What every PNG says of itself.
fn told(title: &str) -> Vec<(String, String)> {
    vec![
        ("Title".to_owned(), format!("plantar: {title}")),
        ("Software".to_owned(), concat!("plantar ", env!("CARGO_PKG_VERSION")).to_owned()),
    ]
}

/// The same, and the document behind the picture.
fn with_document(name: &str, document: &str) -> Vec<(String, String)> {
    let mut texts = told(&one_line(name));
    texts.push(("plantar".to_owned(), document.to_owned()));
    texts
}

/// Keys and texts of a session's PNG. The text is UTF-8, which only iTXt chunks carry.
fn texts(input: &PageInput<'_>) -> Vec<(String, String)> {
    let mut texts = with_document(input.name, input.document);
    let slots = subject::place(input.result);
    for (_, slot) in subject::occupied(&slots) {
        let key = |name: &str| format!("{} {name}", slot.name.to_lowercase());
        let foot = slot.foot;
        let numbers = [
            ("arch_index", foot.arch_index().ok()),
            ("load_share", foot.load_share.as_ref().ok().copied()),
            ("contact_area_mm2", foot.contact_area_mm2.as_ref().ok().copied()),
            (
                "length_mm",
                foot.footprint
                    .as_ref()
                    .ok()
                    .filter(|_| foot.shape.is_ok())
                    .map(|geometry| geometry.length_mm),
            ),
        ];
        for (name, number) in numbers {
            if let Some(number) = number.filter(|number| number.is_finite()) {
                texts.push((key(name), format!("{number:.4}")));
            }
        }
    }
    texts
}

/// Encodes a page of a session.
pub(super) fn encode(canvas: &Canvas, input: &PageInput<'_>) -> Result<Vec<u8>, ReportError> {
    written(canvas, texts(input))
}

/// Encodes a picture that is of no session.
pub(super) fn encode_titled(canvas: &Canvas, title: &str) -> Result<Vec<u8>, ReportError> {
    written(canvas, told(title))
}

/// Encodes a picture that is of no session, with its document.
pub(super) fn encode_with(canvas: &Canvas, title: &str, document: &str) -> Result<Vec<u8>, ReportError> {
    written(canvas, with_document(title, document))
}

fn written(canvas: &Canvas, texts: Vec<(String, String)>) -> Result<Vec<u8>, ReportError> {
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
