//! The one-page report, against compressing a blank page of the same size.

mod ratio;

use plantar::analysis::{Options, analyse};
use plantar::base::{Language, Mat};
use plantar::report::{PAGE_HEIGHT_PX, PAGE_WIDTH_PX, PageInput, document, draw_page};
use plantar::sim::{Arch, Child, Config, Scene, simulate};

fn main() {
    ratio::head("report");
    for scene in [Scene::Standing, Scene::Walking] {
        let rows = if scene == Scene::Walking { 160 } else { 96 };
        let mat = Mat::new(rows, 96, 5.0, 5.0).unwrap();
        let config = Config::new(scene, Child::of_age(6.0, [Arch::Normal; 2]), mat, 1);
        let (recording, _) = simulate(&config).unwrap();
        let result = analyse(&recording, Options::default());
        let text = document("bench", &recording.meta, recording.segments(), &result).to_string();
        let input = PageInput { name: "bench", meta: &recording.meta, result: &result, document: &text };
        ratio::row(
            &format!("draw the page of a {scene:?} child"),
            || draw_page(&input, Language::English).unwrap().len(),
            "a blank page as PNG",
            blank,
        );
    }
}

fn blank() -> usize {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, PAGE_WIDTH_PX, PAGE_HEIGHT_PX);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&vec![255; 3 * (PAGE_WIDTH_PX * PAGE_HEIGHT_PX) as usize]).unwrap();
    writer.finish().unwrap();
    bytes.len()
}
