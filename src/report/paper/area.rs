//! Rectangles of the page, in pixels.

/// A rectangle: x to the right, y down, pixels from the page's upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::report) struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Area {
    pub(crate) fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    pub(crate) fn right(&self) -> f32 {
        self.x + self.w
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.y + self.h
    }

    pub(crate) fn centre(&self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// The rectangle without a border of `dx` at both sides and `dy` above and below.
    pub(crate) fn inset(&self, dx: f32, dy: f32) -> Self {
        Self::new(self.x + dx, self.y + dy, self.w - 2.0 * dx, self.h - 2.0 * dy)
    }

    /// The rectangle parted at `h` from above.
    pub(crate) fn split_top(&self, h: f32) -> (Self, Self) {
        (Self::new(self.x, self.y, self.w, h), Self::new(self.x, self.y + h, self.w, self.h - h))
    }

    /// The rectangle parted at `h` from below; the upper part first.
    pub(crate) fn split_bottom(&self, h: f32) -> (Self, Self) {
        self.split_top(self.h - h)
    }

    /// Columns whose widths stand to each other as `shares`, `gap` pixels apart.
    pub(crate) fn columns<const N: usize>(&self, shares: [f32; N], gap: f32) -> [Self; N] {
        let free = self.w - gap * (N.saturating_sub(1)) as f32;
        let total: f32 = shares.iter().sum();
        let mut x = self.x;
        shares.map(|share| {
            let w = free * share / total;
            let column = Self::new(x, self.y, w, self.h);
            x += w + gap;
            column
        })
    }

    /// Whether the other rectangle lies inside, give or take `slack` pixels.
    #[cfg(test)]
    pub(crate) fn holds(&self, other: &Self, slack: f32) -> bool {
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }

    /// Whether the two share more than `slack` pixels in both directions.
    #[cfg(test)]
    pub(crate) fn overlaps(&self, other: &Self, slack: f32) -> bool {
        self.x + slack < other.right()
            && other.x + slack < self.right()
            && self.y + slack < other.bottom()
            && other.y + slack < self.bottom()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width() {
        let [a, b] = Area::new(10.0, 0.0, 110.0, 5.0).columns([1.0, 3.0], 10.0);
        assert_eq!((a.x, a.w), (10.0, 25.0));
        assert_eq!((b.x, b.right()), (45.0, 120.0));
        assert!(!a.overlaps(&b, 0.0));
    }
}
