//! What is seen of a page, as pixels.

/// A screenshot.
pub(crate) struct Shot {
    width: usize,
    height: usize,
    channels: usize,
    bytes: Vec<u8>,
}

impl Shot {
    /// Of a PNG.
    pub(crate) fn of(file: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        assert_eq!(info.bit_depth, png::BitDepth::Eight);
        let channels = info.color_type.samples();
        Self { width: info.width as usize, height: info.height as usize, channels, bytes }
    }

    /// Lightness of a pixel as a printer without colour has it, 0 to 255.
    pub(crate) fn grey(&self, x: f64, y: f64) -> f64 {
        let (x, y) = (x.round() as usize, y.round() as usize);
        assert!(x < self.width && y < self.height, "{x}, {y} lies outside");
        let at = (y * self.width + x) * self.channels;
        let [red, green, blue] = [0, 1, 2].map(|part| f64::from(self.bytes[at + part]));
        0.299 * red + 0.587 * green + 0.114 * blue
    }
}
