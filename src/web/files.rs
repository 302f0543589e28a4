//! The files of the page, built into the program. They hold no data. Its texts are in `words`.

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
    "/core/act.js"
    "/core/awake.js"
    "/core/dom.js"
    "/core/enter.js"
    "/core/keys.js"
    "/core/messages.js"
    "/core/press.js"
    "/core/session.js"
    "/core/settings.js"
    "/core/sound.js"
    "/core/stream.js"
    "/draw/coach.js"
    "/draw/colour.js"
    "/draw/critter.js"
    "/draw/ears.js"
    "/draw/ease.js"
    "/draw/face.js"
    "/draw/finale.js"
    "/draw/hammock.js"
    "/draw/heat.js"
    "/draw/icons.js"
    "/draw/instruments.js"
    "/draw/path.js"
    "/draw/prepare.js"
    "/draw/scenery.js"
    "/draw/shapes.js"
    "/draw/signs.js"
    "/draw/sole.js"
    "/draw/sparks.js"
    "/draw/stage.js"
    "/games/all.js"
    "/games/bear.js"
    "/games/boat.js"
    "/games/fireflies.js"
    "/games/frog.js"
    "/games/grapes.js"
    "/games/hedgehog.js"
    "/games/lanterns.js"
    "/games/now.js"
    "/games/painting.js"
    "/games/parade.js"
    "/games/wipers.js"
    "/main.js"
    "/style/base.css"
    "/style/play.css"
    "/style/views.css"
    "/views/adult.js"
    "/views/check.js"
    "/views/chooser.js"
    "/views/count.js"
    "/views/curves.js"
    "/views/done.js"
    "/views/export.js"
    "/views/game.js"
    "/views/gone.js"
    "/views/help.js"
    "/views/languages.js"
    "/views/levels.js"
    "/views/live.js"
    "/views/marks.js"
    "/views/moves.js"
    "/views/pain.js"
    "/views/play.js"
    "/views/questions.js"
    "/views/rest.js"
    "/views/settings.js"
    "/views/shell.js"
    "/views/start.js"
    "/views/tables.js"
    "/words.js"
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
