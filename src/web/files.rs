//! The files of the page, built into the program. They hold no data.

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

/// A file of the page.
pub(super) struct File {
    /// Where it is found.
    pub(super) path: &'static str,
    /// Its media type.
    pub(super) kind: &'static str,
    pub(super) bytes: &'static [u8],
}

/// Files by their path, type and place in the sources.
macro_rules! files {
    ($($path:literal $kind:ident $file:literal;)*) => {
        &[$(File { path: $path, kind: $kind, bytes: include_bytes!(concat!("page/", $file)) }),*]
    };
}

pub(super) const FILES: &[File] = files! {
    "/" HTML "index.html";
    "/style.css" CSS "style.css";
    "/main.js" JS "main.js";
};
