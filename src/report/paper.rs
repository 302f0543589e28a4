//! How a page is drawn: the paper, its fonts and colours, the charts on it, and the PNG in the end.
//!
//! Nothing here knows of a card, a page or a document.

pub(super) mod area;
pub(super) mod backend;
pub(super) mod canvas;
pub(super) mod caution;
pub(super) mod colour;
pub(super) mod error;
pub(super) mod font;
pub(super) mod labels;
pub(super) mod mark;
pub(super) mod picture;
pub(super) mod plot;
pub(super) mod sheet;
pub(super) mod smooth;
pub(super) mod table;
pub(super) mod titled;
pub(super) mod words;
