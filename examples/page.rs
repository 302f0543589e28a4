//! A page of a session as PNG.
//!
//! `cargo run --no-default-features --features pages --example page -- page.png`

use plantar::base::Language;
use plantar::report::{PageInput, document, draw_page};
use plantar::sim::{Arch, Child, Config, Scene, simulate};
use plantar::{Mat, Options, analyse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = std::env::args().nth(1).unwrap_or_else(|| "page.png".to_owned());
    // A simulated six-year-old with a flat left foot stands for ten seconds; `import::read` reads a file.
    let child = Child::of_age(6.0, [Arch::Flat, Arch::Normal]);
    let mut config = Config::new(Scene::Standing, child, Mat::new(60, 60, 8.0, 8.0)?, 7);
    config.duration_s = 10.0;
    let (recording, _) = simulate(&config)?;

    let options = Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() };
    let result = analyse(&recording, options);
    let document = document("simulated", &recording.meta, recording.segments(), &result).to_string();
    let input = PageInput { name: "simulated", meta: &recording.meta, result: &result, document: &document };
    let page = draw_page(&input, Language::English)?;
    std::fs::write(&out, page)?;
    println!("wrote {out}");
    Ok(())
}
