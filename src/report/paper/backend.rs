//! plotters draws through this onto the canvas.
//!
//! plotters' coordinates are whole numbers. They are read here as a raster [`FINE`] times finer
//! than the pixels, so that lines, dots and letters come to lie at sub-pixel places. Every length
//! handed to plotters (margins, font sizes, stroke widths) is therefore in fine units: [`fine`].

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    FontTransform,
};
use tiny_skia::Transform;

use super::area::Area;
use super::canvas::{Canvas, Line, Style};
use super::font::{ASCENT, CAP_HEIGHT, DESCENT, Weight};

/// Fine units to a pixel.
pub(in crate::report) const FINE: f32 = 8.0;

/// Pixels in fine units.
pub(in crate::report) fn fine(pixels: f32) -> i32 {
    (pixels * FINE).round() as i32
}

/// A pen for plotters over the page.
pub(in crate::report) struct Pen<'a>(pub &'a mut Canvas);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn pixels(at: BackendCoord) -> (f32, f32) {
    (at.0 as f32 / FINE, at.1 as f32 / FINE)
}

fn line<S: BackendStyle>(style: &S) -> Line<'static> {
    Line { colour: style.color().rgb, width: style.stroke_width() as f32 / FINE, dash: &[] }
}

fn text_style<T: BackendTextStyle>(style: &T) -> Style {
    let weight = match style.style() {
        FontStyle::Bold => Weight::Bold,
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
    };
    Style::of(style.size() as f32 / FINE, weight).colour(style.color().rgb)
}

impl DrawingBackend for Pen<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let (width, height) = self.0.size();
        (width * FINE as u32, height * FINE as u32)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        let (x, y) = pixels(point);
        self.0.fill(&square(Area::new(x, y, 1.0 / FINE, 1.0 / FINE)), color.rgb, color.alpha);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.0.stroke(&[pixels(from), pixels(to)], false, &line(style), style.color().alpha);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let ((x, y), (right, bottom)) = (pixels(a), pixels(b));
        let corners = square(Area::new(x, y, right - x, bottom - y));
        if fill {
            self.0.fill(&corners, style.color().rgb, style.color().alpha);
        } else {
            self.0.stroke(&corners, true, &line(style), style.color().alpha);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<_> = path.into_iter().map(pixels).collect();
        self.0.stroke(&points, false, &line(style), style.color().alpha);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let radius = radius as f32 / FINE;
        if fill {
            self.0.disc(pixels(at), radius, style.color().rgb, style.color().alpha);
        } else {
            self.0.ring(pixels(at), radius, &line(style), style.color().alpha);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<_> = vert.into_iter().map(pixels).collect();
        self.0.fill(&points, style.color().rgb, style.color().alpha);
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, pos: BackendCoord) -> Drawn {
        if style.color().alpha == 0.0 {
            return Ok(());
        }
        let look = text_style(style);
        let width = self.0.fonts.width(text, look.size, look.weight);
        let dx = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => -width / 2.0,
            HPos::Right => -width,
        };
        let dy = look.size
            * match style.anchor().v_pos {
                VPos::Top => ASCENT,
                VPos::Center => CAP_HEIGHT / 2.0,
                VPos::Bottom => -DESCENT,
            };
        let (x, y) = pixels(pos);
        let place = match style.transform() {
            FontTransform::None => Transform::from_translate(x, y),
            FontTransform::Rotate90 => Transform::from_row(0.0, 1.0, -1.0, 0.0, x, y),
            FontTransform::Rotate180 => Transform::from_row(-1.0, 0.0, 0.0, -1.0, x, y),
            FontTransform::Rotate270 => Transform::from_row(0.0, -1.0, 1.0, 0.0, x, y),
        };
        self.0.text_placed(text, &look, place.pre_translate(dx, dy));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let look = text_style(style);
        let width = self.0.fonts.width(text, look.size, look.weight);
        Ok(((width * FINE).ceil() as u32, (look.size * (ASCENT + DESCENT) * FINE).ceil() as u32))
    }
}

fn square(area: Area) -> [(f32, f32); 4] {
    [(area.x, area.y), (area.right(), area.y), (area.right(), area.bottom()), (area.x, area.bottom())]
}
