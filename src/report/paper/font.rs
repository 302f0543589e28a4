//! Letters as outlines: widths, line breaks and paths from the built-in DejaVu Sans.
//!
//! plotters' own text drops each glyph's left bearing and rounds the pen to whole pixels, so
//! letters collide. Here every glyph keeps its bearing, kerning and sub-pixel place.

use ab_glyph::{Font, FontRef, GlyphId, OutlineCurve};
use tiny_skia::{Path, PathBuilder};

/// Weight of the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Weight {
    Regular,
    Bold,
}

/// Height of capitals over the em size, of DejaVu Sans.
pub(in crate::report) const CAP_HEIGHT: f32 = 0.729;
/// Room kept above the baseline over the em size: accents included.
pub(in crate::report) const ASCENT: f32 = 0.76;
/// Room kept below the baseline over the em size.
pub(in crate::report) const DESCENT: f32 = 0.24;

/// Units that no line begins with.
const UNITS: [&str; 11] = ["%", "mm", "mm²", "cm²", "kPa", "N", "Hz", "s", "min", "h", "kg"];
/// Letters of a short form of what is counted, at most.
const LONGEST_SHORT_FORM: usize = 5;
/// Slavic words that are not the last of a line.
const LEADING: [&str; 25] = [
    "на", "по", "от", "до", "не", "из", "за", "со", "во", "ко", "об", "ни", "із", "зі", "ні", "do", "na",
    "od", "po", "za", "we", "ze", "ku", "nie", "ni",
];
/// Slavic words that are not the first of a line.
const LEANING: [&str; 7] = ["б", "бы", "би", "ж", "же", "ли", "ль"];
/// What may stand before a word.
const OPENING: [char; 8] = ['(', '[', '«', '„', '“', '‘', '"', '\''];
/// Signs within a word that a line may end behind.
const WITHIN_WORD: [char; 5] = ['-', '–', '/', '_', '\u{2011}'];
/// Letters that a syllable has.
const VOWELS: &str = "aeiouyäöüáéíóúąęаеёиоуыэюяіїє";
/// What stands between two numbers of one value.
const BETWEEN_NUMBERS: [&str; 2] = ["×", "±"];
/// What stands between two thoughts, and begins no line.
const DASHES: [&str; 2] = ["–", "—"];
/// Spaces that part words but no lines: in a number, before its unit, behind a word of one letter.
const NO_BREAK: [char; 4] = ['\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}'];
/// What a hyphen before a number is drawn as; documents and tables keep the hyphen.
const MINUS: char = '\u{2212}';
/// Put at the end of a text that was cut.
const ELLIPSIS: char = '…';

/// The two faces of the page.
pub(in crate::report) struct Fonts {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
}

impl Fonts {
    pub(crate) fn load() -> Result<Self, ab_glyph::InvalidFont> {
        Ok(Self {
            regular: FontRef::try_from_slice(dejavu::sans::regular())?,
            bold: FontRef::try_from_slice(dejavu::sans::bold())?,
        })
    }

    fn face(&self, weight: Weight) -> &FontRef<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Calls `each` with every glyph and its pen position in font units; returns the advance.
    fn lay(&self, text: &str, weight: Weight, mut each: impl FnMut(GlyphId, f32)) -> f32 {
        let face = self.face(weight);
        let (mut pen, mut before) = (0.0, None);
        let mut last = None;
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let is_minus =
                letter == '-' && !last.is_some_and(is_within) && letters.peek().is_some_and(is_digit);
            last = Some(letter);
            let glyph = face.glyph_id(if is_minus { MINUS } else { letter });
            if let Some(before) = before {
                pen += face.kern_unscaled(before, glyph);
            }
            each(glyph, pen);
            pen += face.h_advance_unscaled(glyph);
            before = Some(glyph);
        }
        pen
    }

    /// Font units to pixels at an em size in pixels.
    fn scale(&self, size: f32, weight: Weight) -> f32 {
        // DejaVu's em is 2048 units; a face that does not say is taken to be the same.
        size / self.face(weight).units_per_em().unwrap_or(2048.0)
    }

    /// Advance width in pixels at an em size in pixels.
    pub(crate) fn width(&self, text: &str, size: f32, weight: Weight) -> f32 {
        self.lay(text, weight, |_, _| {}) * self.scale(size, weight)
    }

    /// The outline of a text whose baseline starts at (0, 0), y down; `None` when nothing is inked.
    pub(crate) fn path(&self, text: &str, size: f32, weight: Weight) -> Option<Path> {
        let scale = self.scale(size, weight);
        let face = self.face(weight);
        let mut path = PathBuilder::new();
        self.lay(text, weight, |glyph, pen| {
            let Some(outline) = face.outline(glyph) else { return };
            let at = |p: ab_glyph::Point| ((pen + p.x) * scale, -p.y * scale);
            let mut last = None;
            for curve in &outline.curves {
                let (from, to) = match *curve {
                    OutlineCurve::Line(a, b) => (a, b),
                    OutlineCurve::Quad(a, _, b) => (a, b),
                    OutlineCurve::Cubic(a, _, _, b) => (a, b),
                };
                if last != Some((from.x, from.y)) {
                    if last.is_some() {
                        path.close();
                    }
                    let (x, y) = at(from);
                    path.move_to(x, y);
                }
                let (x, y) = at(to);
                match *curve {
                    OutlineCurve::Line(..) => path.line_to(x, y),
                    OutlineCurve::Quad(_, c, _) => {
                        let (cx, cy) = at(c);
                        path.quad_to(cx, cy, x, y);
                    }
                    OutlineCurve::Cubic(_, c, d, _) => {
                        let ((cx, cy), (dx, dy)) = (at(c), at(d));
                        path.cubic_to(cx, cy, dx, dy, x, y);
                    }
                }
                last = Some((to.x, to.y));
            }
            if last.is_some() {
                path.close();
            }
        });
        path.finish()
    }

    /// The text cut to a width, with an ellipsis when something was cut off.
    pub(crate) fn fit(&self, text: &str, size: f32, weight: Weight, width: f32) -> String {
        if self.width(text, size, weight) <= width {
            return text.to_owned();
        }
        let mut cut: String = text.to_owned();
        while cut.pop().is_some() {
            let shown = format!("{}{ELLIPSIS}", cut.trim_end());
            if self.width(&shown, size, weight) <= width {
                return shown;
            }
        }
        String::new()
    }

    /// A line whose text goes on, with an ellipsis: after its last word that fits, or within its only one.
    fn cut(&self, line: &str, size: f32, weight: Weight, width: f32) -> String {
        let mut kept = line;
        loop {
            let shown = format!("{}{ELLIPSIS}", kept.trim_end_matches([' ', ',', ';', ':', '(']));
            if self.width(&shown, size, weight) <= width {
                return shown;
            }
            match kept.rfind(' ') {
                Some(end) => kept = &kept[..end],
                None => return self.fit(&format!("{kept}{ELLIPSIS}"), size, weight, width),
            }
        }
    }

    /// The text in lines no wider than `width`, at most `most` of them; a word wider than a line
    /// is broken, and what does not fit ends in an ellipsis after a whole word.
    pub(crate) fn wrap(&self, text: &str, size: f32, weight: Weight, width: f32, most: usize) -> Vec<String> {
        self.wrapped(text, (size, weight), (width, width), most)
    }

    /// The same for lines that are written with narrower letters where they are wider than `width`: a word is broken
    /// where it is wider than `widest` only.
    pub(crate) fn wrap_whole(
        &self,
        text: &str,
        size: f32,
        (width, widest): (f32, f32),
        most: usize,
    ) -> Vec<String> {
        self.wrapped(text, (size, Weight::Regular), (width, widest), most)
    }

    fn wrapped(
        &self,
        text: &str,
        (size, weight): (f32, Weight),
        (width, widest): (f32, f32),
        most: usize,
    ) -> Vec<String> {
        let fits = |line: &str| self.width(line, size, weight) <= width;
        let is_narrow = |word: &str| self.width(word, size, weight) <= widest;
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        // What belongs together is parted where it is wider than a line.
        let pieces = |chunk: String| match fits(&chunk) {
            true => vec![chunk],
            false => chunk.split(' ').map(str::to_owned).collect(),
        };
        for word in chunks(text).into_iter().flat_map(pieces) {
            let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
            if fits(&longer) {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            let mut rest = word.as_str();
            // A text far longer than the room is not laid out to its end.
            while lines.len() <= most && !is_narrow(rest) && rest.chars().count() > 1 {
                let (head, end) = broken(rest, &is_narrow);
                lines.push(head);
                rest = &rest[end..];
            }
            line = rest.to_owned();
            if lines.len() > most {
                break;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                *last = self.cut(last, size, weight, width);
            }
        }
        lines
    }
}

/// Whether a hyphen behind a letter is part of a word, a date or a range, and no minus.
fn is_within(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '/' | '.' | ')')
}

fn is_digit(letter: &char) -> bool {
    letter.is_ascii_digit()
}

/// The beginning of a word that does not fit a line, as it is written there, and where its rest begins: behind a sign
/// within it; else, of letters alone, with a hyphen before a consonant that a vowel follows.
fn broken(word: &str, fits: &impl Fn(&str) -> bool) -> (String, usize) {
    let ends: Vec<usize> = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
    let whole = ends.iter().take_while(|&&end| fits(&word[..end])).count().clamp(1, ends.len() - 1);
    let behind_sign = (1..=whole).rev().find(|&count| word[..ends[count - 1]].ends_with(WITHIN_WORD));
    if let Some(count) = behind_sign {
        return (word[..ends[count - 1]].to_owned(), ends[count - 1]);
    }
    let letters: Vec<char> = word.chars().take(whole + 2).collect();
    let plain = (word[..ends[whole - 1]].to_owned(), ends[whole - 1]);
    if !letters[..=whole].iter().all(|letter| letter.is_alphabetic()) {
        return plain;
    }
    let hyphened = |count: usize| format!("{}-", &word[..ends[count - 1]]);
    let is_vowel = |letter: &char| VOWELS.contains(letter.to_lowercase().next().unwrap_or(*letter));
    let begins_syllable =
        |count: usize| !is_vowel(&letters[count]) && letters.get(count + 1).is_some_and(is_vowel);
    let may_end = |&count: &usize| count + 1 < ends.len() && fits(&hyphened(count));
    let counts = || (2..=whole).rev().filter(may_end);
    match counts().find(|&count| begins_syllable(count)).or_else(|| counts().next()) {
        Some(count) => (hyphened(count), ends[count - 1]),
        None => plain,
    }
}

/// The words of a text, with a space between those that stay on one line: a number with its unit, or with the other
/// number of its value; a dash with the word before it, or with the one it is the head of; a word of one letter, and
/// the short Slavic prepositions, with the next; and what leans on the word before it with that.
fn chunks(text: &str) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    let mut goes_on = false;
    for word in
        text.split(|c: char| c.is_whitespace() && !NO_BREAK.contains(&c)).filter(|word| !word.is_empty())
    {
        let bare = word.trim_end_matches([',', ';', ':', ')']);
        let is_unit = UNITS.contains(&bare.trim_end_matches('.')) || is_short_form(bare);
        let is_between = BETWEEN_NUMBERS.contains(&word);
        let is_dash = DASHES.contains(&word);
        let leans = word == "/" || LEANING.contains(&bare.trim_end_matches(['.', '!', '?']));
        let before = chunks.last().and_then(|chunk| chunk.chars().last());
        let is_number = before.is_some_and(|last| last.is_ascii_digit() || last == ')');
        // The unit of a measure stands behind its name.
        let is_named = before == Some(',') && UNITS.contains(&bare);
        let ends_thought = before.is_none_or(|last| matches!(last, '.' | ';' | '!' | '?'));
        let behind_number = (is_unit && is_number) || is_named;
        let joins =
            goes_on || behind_number || leans || (is_between && is_number) || (is_dash && !ends_thought);
        match chunks.last_mut().filter(|_| joins) {
            Some(chunk) => {
                *chunk += " ";
                *chunk += word;
            }
            None => chunks.push(word.to_owned()),
        }
        let is_head = !behind_number && !leans && leads(word);
        goes_on = is_head || word == "/" || (is_between && is_number) || (is_dash && ends_thought);
    }
    chunks
}

/// Whether a word stays with the next one: a letter alone, "&", or a short preposition, behind a bracket or a quote
/// as well.
fn leads(word: &str) -> bool {
    let word = word.trim_start_matches(OPENING).to_lowercase();
    let mut letters = word.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    is_letter || word == "&" || LEADING.contains(&word.as_str())
}

/// Whether a word is a short form of what is counted: "отсч.", "zl.".
fn is_short_form(word: &str) -> bool {
    let letters = word.strip_suffix('.').unwrap_or_default();
    (1..=LONGEST_SHORT_FORM).contains(&letters.chars().count()) && letters.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kerning_and_bearings_are_kept() {
        let fonts = Fonts::load().unwrap();
        let width = |text: &str| fonts.width(text, 100.0, Weight::Regular);
        assert!(width("AV") < width("A") + width("V"), "AV is kerned");
        let path = fonts.path("l", 100.0, Weight::Regular).unwrap();
        assert!(path.bounds().left() > 5.0, "the left bearing of l: {:?}", path.bounds());
        assert_eq!(width("(-0.6"), width("(\u{2212}0.6"), "a number has a minus");
        for kept in ["2024-01-10", "a-5", "-a", "- 5", "5-6"] {
            assert!(width(kept) < width(&kept.replace('-', "\u{2212}")), "{kept}");
        }
        assert!(fonts.path("  ", 100.0, Weight::Regular).is_none());
    }

    #[test]
    fn lines_hold_their_width_whatever_the_words() {
        let fonts = Fonts::load().unwrap();
        for text in ["short", "", &"word ".repeat(200), &"x".repeat(3000), "a\nb\tc"] {
            let lines = fonts.wrap(text, 24.0, Weight::Regular, 300.0, 4);
            assert!(lines.len() <= 4);
            for line in &lines {
                assert!(fonts.width(line, 24.0, Weight::Regular) <= 300.0, "{line:?}");
            }
        }
        let cut = fonts.wrap(&"word ".repeat(200), 24.0, Weight::Regular, 300.0, 2);
        assert!(cut[1].ends_with(ELLIPSIS), "{cut:?}");
        let text = "exports of other mats can be read (emed, Tekscan, footscan, zebris and others)";
        for width in [160.0, 200.0, 250.0, 300.0] {
            let cut = fonts.wrap(text, 24.0, Weight::Regular, width, 2);
            let last = cut[1].trim_end_matches(ELLIPSIS);
            let is_word = |word: &str| text.split([' ', ',']).any(|whole| whole == word);
            assert!(last.split([' ', ',']).all(is_word), "cut in mid-word: {cut:?}");
        }
        let width = fonts.width("changed 0", 24.0, Weight::Regular);
        assert_eq!(fonts.wrap("changed 0 %, a", 24.0, Weight::Regular, width, 4), ["changed", "0 %, a"]);
        assert_eq!(fonts.wrap("a b", 24.0, Weight::Regular, 300.0, 4), ["a b"]);
    }

    #[test]
    fn what_belongs_together_stays_on_one_line() {
        for (text, parts) in [
            ("от 5 до 12 s", &["от 5", "до 12 s"][..]),
            ("48\u{a0}% or 1\u{2009}234", &["48\u{a0}%", "or", "1\u{2009}234"]),
            ("5,2\u{202f}kPa", &["5,2\u{202f}kPa"]),
            ("8 × 8 mm", &["8 × 8 mm"]),
            ("0,23 ± 0,02 (90 %)", &["0,23 ± 0,02", "(90 %)"]),
            ("Стопа — опора", &["Стопа —", "опора"]),
            ("– a: short. – b: long", &["– a:", "short.", "– b:", "long"]),
            ("nacisk w kPa i czas", &["nacisk", "w kPa", "i czas"]),
            ("В стопе (у носка) и «з ним» было б", &["В стопе", "(у носка)", "и «з ним»", "было б"]),
            ("шаг не по отсчёту, 8 отсч. за", &["шаг", "не по отсчёту,", "8 отсч.", "за"]),
            ("Tong & Kong, arch / % of", &["Tong", "& Kong,", "arch / %", "of"]),
            ("индекс свода, %, правая", &["индекс", "свода, %,", "правая"]),
            ("12 s auf der Matte", &["12 s", "auf", "der", "Matte"]),
        ] {
            assert_eq!(chunks(text), parts, "{text}");
        }
        let fonts = Fonts::load().unwrap();
        // A word alone is broken behind a sign, or with a hyphen before a syllable; a name keeps its letters.
        let width = fonts.width("Verände-", 24.0, Weight::Regular);
        let broken = |text| fonts.wrap(text, 24.0, Weight::Regular, width, 4);
        assert_eq!(broken("Veränderung"), ["Verände-", "rung"]);
        assert_eq!(broken("Mess-ändern"), ["Mess-", "ändern"]);
        assert_eq!(broken("A1234567890").concat(), "A1234567890");
        assert_eq!(fonts.wrap_whole("Veränderung", 24.0, (width, 1.5 * width), 4), ["Veränderung"]);
        // Too wide for a line, it is parted between words first.
        assert_eq!(fonts.wrap("w stopie", 24.0, Weight::Regular, 90.0, 4), ["w", "stopie"]);
        let width = fonts.width("Стопа", 24.0, Weight::Regular);
        let lines = fonts.wrap("Стопа — опора", 24.0, Weight::Regular, 2.0 * width, 4);
        assert_eq!(lines, ["Стопа —", "опора"]);
    }
}
