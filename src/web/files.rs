//! The files of the page, built into the program. They hold no data.

/// A file of the page.
pub(super) struct File {
    /// Where it is found: its place in `page`, behind a slash. The document itself is at `/`.
    pub(super) path: &'static str,
    pub(super) bytes: &'static [u8],
}

impl File {
    /// Its media type.
    pub(super) fn kind(&self) -> &'static str {
        match self.path.rsplit_once('.') {
            Some((_, "js")) => "text/javascript; charset=utf-8",
            Some((_, "css")) => "text/css; charset=utf-8",
            _ => "text/html; charset=utf-8",
        }
    }
}

macro_rules! files {
    ($($path:literal)*) => {
        &[
            File { path: "/", bytes: include_bytes!("page/index.html") },
            $(File { path: $path, bytes: include_bytes!(concat!("page", $path)) }),*
        ]
    };
}

pub(super) const FILES: &[File] = files! {
    "/main.js"
    "/style.css"
};

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// Paths of the files below a folder of the page.
    fn below(folder: &Path, page: &Path, paths: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, page, paths);
            } else {
                let inside = path.strip_prefix(page).unwrap().to_str().unwrap().replace('\\', "/");
                paths.push(format!("/{inside}"));
            }
        }
    }

    #[test]
    fn every_file_of_the_page_is_served() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/page");
        let mut paths = Vec::new();
        below(&page, &page, &mut paths);
        let mut served: Vec<_> = FILES.iter().map(|file| file.path.to_owned()).collect();
        served[0] = "/index.html".to_owned();
        paths.sort();
        served.sort();
        assert_eq!(served, paths);
        for file in FILES {
            let ending = file.path.rsplit_once('.').map_or("html", |(_, ending)| ending);
            let known = [("html", "text/html"), ("css", "text/css"), ("js", "text/javascript")];
            assert!(
                known.iter().any(|(name, kind)| *name == ending && file.kind().starts_with(kind)),
                "{}",
                file.path
            );
        }
    }
}
