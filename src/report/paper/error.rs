//! Why a page could not be drawn.

/// Why a page could not be drawn.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A built-in font could not be read.
    #[error("the built-in font cannot be read: {0}")]
    Font(#[from] ab_glyph::InvalidFont),
    /// A chart could not be laid out.
    #[error("a chart of the page cannot be drawn: {0}")]
    Chart(String),
    /// The picture could not be encoded.
    #[error("the page cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// The page has a size no picture can have.
    #[error("no picture of {width} x {height} pixels can be made")]
    Size {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
}

/// What plotters gives back when drawing; our backend itself never fails.
type ChartError = plotters::drawing::DrawingAreaErrorKind<std::convert::Infallible>;

impl From<ChartError> for ReportError {
    fn from(error: ChartError) -> Self {
        Self::Chart(error.to_string())
    }
}
