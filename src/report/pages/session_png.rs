//! A page of a session as a PNG: its numbers as text.

use crate::base::Language;
use crate::report::cards::subject;
use crate::report::input::page::PageInput;
use crate::report::paper::canvas::Canvas;
use crate::report::paper::error::ReportError;
use crate::report::paper::picture::{with_document, written};

/// Keys and texts of a session's PNG. The text is UTF-8, which only iTXt chunks carry.
fn texts(input: &PageInput<'_>) -> Vec<(String, String)> {
    let mut texts = with_document(input.name, input.document);
    // Keys are the same in every language.
    let slots = subject::place(input.result, Language::English);
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
pub(in crate::report) fn encode(canvas: &Canvas, input: &PageInput<'_>) -> Result<Vec<u8>, ReportError> {
    written(canvas, texts(input))
}
