//! A page as a PNG: print resolution and the numbers as text.

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};

use super::canvas::{Canvas, DOTS_PER_INCH};
use super::error::ReportError;
use crate::report::paper::words::one_line;

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
pub(in crate::report) fn with_document(name: &str, document: &str) -> Vec<(String, String)> {
    let mut texts = told(&one_line(name));
    texts.push(("plantar".to_owned(), document.to_owned()));
    texts
}

/// Encodes a picture that is of no session.
pub(in crate::report) fn encode_titled(canvas: &Canvas, title: &str) -> Result<Vec<u8>, ReportError> {
    written(canvas, told(title))
}

/// Encodes a picture that is of no session, with its document.
pub(in crate::report) fn encode_with(
    canvas: &Canvas,
    title: &str,
    document: &str,
) -> Result<Vec<u8>, ReportError> {
    written(canvas, with_document(title, document))
}

pub(in crate::report) fn written(
    canvas: &Canvas,
    texts: Vec<(String, String)>,
) -> Result<Vec<u8>, ReportError> {
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
    encoder.add_itxt_chunk("Language".to_owned(), canvas.language.code().to_owned())?;
    for (key, text) in texts {
        encoder.add_itxt_chunk(key, text)?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&canvas.rgb())?;
    writer.finish()?;
    Ok(bytes)
}
