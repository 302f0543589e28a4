//! A mat on a pseudo-terminal, of which the test knows every cell: what the page draws of it, and what happens when it is
//! pulled out.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use plantar::base::{CellsRef, Mat, Recording};
use plantar::sim::{Arch, Child, Config, Posture, Scene, simulate};
use plantar::wire::{Encoder, Encoding, Format, Gain, Hello};
use serde_json::json;

use crate::common::mat::FakeMat;
use crate::fit::{self, SCREENS};
use crate::newcomer::{begin, choose, finish};
use crate::program::Program;
use crate::tab::Tab;

const ROWS: usize = 32;
const COLS: usize = 32;
const PITCH_MM: f64 = 10.0;
const RATE_HZ: f64 = 50.0;
/// What the darkest and the lightest colour of the page stand for, kPa; see `play::session::showing`.
const FULL_KPA: f64 = 120.0;

/// What goes on on the mat.
const EMPTY: usize = 0;
const STANDING: usize = 1;
const RIGHT_ONLY: usize = 2;
/// One frame of standing again and again.
const FROZEN: usize = 3;

/// Scenes by number, and a mat on which one of them is to be seen, found at `link`.
struct Bench {
    scenes: Arc<Vec<Recording>>,
    what: Arc<AtomicUsize>,
    link: PathBuf,
    mat: Option<FakeMat>,
}

fn scene(scene: Scene, posture: Posture) -> Recording {
    let mat = Mat::new(ROWS, COLS, PITCH_MM, PITCH_MM).unwrap();
    let mut config = Config::new(scene, Child::of_age(9.0, [Arch::Normal, Arch::Normal]), mat, 3);
    (config.posture, config.mat_seed, config.rate_hz, config.duration_s) = (posture, Some(3), RATE_HZ, 20.0);
    simulate(&config).unwrap().0
}

impl Bench {
    fn new(folder: &Path) -> Self {
        let scenes = vec![
            scene(Scene::Empty, Posture::TwoFeet),
            scene(Scene::Standing, Posture::TwoFeet),
            scene(Scene::Standing, Posture::OneFoot(plantar::base::Side::Right)),
        ];
        let what = Arc::new(AtomicUsize::new(STANDING));
        let mut bench = Self { scenes: Arc::new(scenes), what, link: folder.join("mat"), mat: None };
        bench.put_in();
        bench
    }

    fn show(&self, what: usize) {
        self.what.store(what, Ordering::Relaxed);
    }

    fn put_in(&mut self) {
        let (scenes, what) = (Arc::clone(&self.scenes), Arc::clone(&self.what));
        let meta = &scenes[0].meta;
        let full = meta.full_scale.unwrap() as u16;
        let mut hello =
            Hello::from_mat(&meta.mat, Format::plain(Encoding::U16).to_byte(), full, RATE_HZ).unwrap();
        hello.unit = Some(meta.scale.unit.label().to_owned());
        hello.gain = Some(Gain { gain: meta.scale.gain as f32, offset: meta.scale.offset as f32 });
        let mut encoder = Encoder::new(hello).unwrap();
        let every = Duration::from_secs_f64(1.0 / RATE_HZ);
        let (mut n, mut at) = (0_u32, 0);
        let mat = FakeMat::start(every, move |_, out| {
            if n.is_multiple_of(20) {
                encoder.hello(out);
            }
            let what = what.load(Ordering::Relaxed);
            at = if what == FROZEN { 0 } else { at + 1 };
            let scene = &scenes[if what == FROZEN { STANDING } else { what }];
            encoder.frame(n * (1e6 / RATE_HZ) as u32, scene.frame(at % scene.frames()), out).unwrap();
            n += 1;
        });
        std::os::unix::fs::symlink(&mat.port, &self.link).unwrap();
        self.mat = Some(mat);
    }

    fn pull(&mut self) {
        std::fs::remove_file(&self.link).unwrap();
        self.mat = None;
    }

    /// Pressures of the frame that is shown again and again, kPa, row by row.
    fn frozen_kpa(&self) -> Vec<f64> {
        let scene = &self.scenes[STANDING];
        let CellsRef::U16(counts) = scene.frame(0) else { panic!("16 bits") };
        let scale = &scene.meta.scale;
        counts.iter().map(|&count| scale.gain * f64::from(count) + scale.offset).collect()
    }
}

/// Where the canvas of the mat says that it draws.
struct Place {
    left: f64,
    top: f64,
    cell: (f64, f64),
    scale: f64,
    cop: (f64, f64),
}

const MAP: &str = "document.querySelector('[data-part=map]')";
/// A copy of the canvas of the mat: one that is read more than once is warned of.
const COPY: &str = r#"
    const map = document.querySelector("[data-part=map]");
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [map.width, map.height];
    const ctx = copy.getContext("2d", { willReadFrequently: true });
    ctx.drawImage(map, 0, 0);
"#;

impl Place {
    fn of(tab: &Tab<'_>) -> Self {
        assert_eq!(tab.value(&format!("{MAP}.dataset.row0")), "back");
        let number = |name: &str| {
            let said = tab.value(&format!("Number({MAP}.dataset[{}])", json!(name)));
            said.as_f64().unwrap()
        };
        Self {
            left: number("left"),
            top: number("top"),
            cell: (number("cellW"), number("cellH")),
            scale: number("scale"),
            cop: (number("copX"), number("copY")),
        }
    }

    /// A place of the mat in cells from its corner behind and to the left, on the canvas: the front is at the top.
    fn at(&self, col: f64, row: f64) -> (f64, f64) {
        (self.left + col * self.cell.0, self.top + (ROWS as f64 - row) * self.cell.1)
    }
}

/// Red, green and blue of the canvas of the mat at places of it.
fn colours(tab: &Tab<'_>, place: &Place, places: &[(f64, f64)]) -> Vec<[f64; 3]> {
    let pixels: Vec<_> =
        places.iter().map(|(x, y)| [(x * place.scale).floor(), (y * place.scale).floor()]).collect();
    let read = tab.run(&format!(
        "{COPY}
         return {}.map(([x, y]) => [...ctx.getImageData(x, y, 1, 1).data].slice(0, 3));",
        json!(pixels)
    ));
    serde_json::from_value(read).unwrap()
}

/// How much red there is on the copy, and its middle, which only the dot has, CSS pixels.
const MIDDLE_OF_RED: &str = r#"
    const { data } = ctx.getImageData(0, 0, map.width, map.height);
    let [n, x, y] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 4) {
        if (data[i] < 190 || data[i + 1] > 60 || data[i + 2] > 70) continue;
        n += 1;
        x += ((i / 4) % map.width) + 0.5;
        y += Math.floor(i / 4 / map.width) + 0.5;
    }
    const scale = Number(map.dataset.scale);
    return [n, x / n / scale, y / n / scale];
"#;

fn centre(kpa: &[f64], of: impl Fn(usize) -> bool) -> (f64, f64) {
    let (mut sum, mut col, mut row) = (0.0, 0.0, 0.0);
    for (cell, value) in kpa.iter().enumerate().filter(|(cell, _)| of(cell % COLS)) {
        sum += value;
        col += value * ((cell % COLS) as f64 + 0.5);
        row += value * ((cell / COLS) as f64 + 0.5);
    }
    (col / sum, row / sum)
}

fn the_cells_have_their_colours(tab: &Tab<'_>, bench: &Bench) {
    let (place, kpa) = (Place::of(tab), bench.frozen_kpa());
    let (col, row) = centre(&kpa, |_| true);
    let dot = place.at(col, row);
    let red: Vec<f64> = serde_json::from_value(tab.run(&format!("{COPY}{MIDDLE_OF_RED}"))).unwrap();
    assert!(red[0] > 50.0, "{red:?}");
    for found in [(red[1], red[2]), place.cop] {
        let off = (found.0 - dot.0).hypot(found.1 - dot.1);
        assert!(off < 1.0, "the dot is {off} px away: {found:?}, expected {dot:?}");
    }
    // Not where a mark or the trail lies over the cells: those are near the middles.
    let feet = [centre(&kpa, |col| col < COLS / 2), centre(&kpa, |col| col >= COLS / 2), (col, row)];
    let free = |cell: &usize| {
        let (x, y) = ((cell % COLS) as f64 + 0.5, (cell / COLS) as f64 + 0.5);
        feet.iter().all(|foot| (foot.0 - x).hypot(foot.1 - y) > 4.0)
    };
    let known: Vec<usize> = (0..ROWS * COLS).filter(free).collect();
    let middles: Vec<_> =
        known.iter().map(|cell| place.at((cell % COLS) as f64 + 0.5, (cell / COLS) as f64 + 0.5)).collect();
    let seen = colours(tab, &place, &middles);
    let mut loaded = 0;
    for (cell, seen) in known.iter().zip(seen) {
        let level = (255.0 * kpa[*cell].max(0.0) / FULL_KPA).round().min(255.0);
        loaded += usize::from(level > 30.0);
        let scale = colorous::CIVIDIS.eval_continuous(level / 255.0).into_array().map(f64::from);
        let off = [0, 1, 2].map(|part| (scale[part] - seen[part]).abs());
        // This scale is a polynomial near the published one, in red the least: green tells the level.
        let is_near = off[0] <= 16.0 && off[1] <= 5.0 && off[2] <= 16.0;
        assert!(is_near, "cell {cell}: {seen:?} for {} kPa, expected {scale:?}", kpa[*cell]);
    }
    assert!(loaded > 15, "{loaded}");
}

/// Lightness of the marks of both feet: of their bodies, beside the letters.
fn marks(tab: &Tab<'_>, bench: &Bench) -> [f64; 2] {
    let (place, kpa, shot) = (Place::of(tab), bench.frozen_kpa(), tab.shot());
    let corner = tab.value(&format!("(({{ x, y }}) => [x, y])({MAP}.getBoundingClientRect())"));
    let corner: (f64, f64) = serde_json::from_value(corner).unwrap();
    // A mark is 0.035 of the mat in radius; see `src/web/page/draw/heat.js`.
    let beside = 0.75 * 0.035 * COLS as f64 * place.cell.0;
    [true, false].map(|is_left| {
        let (col, row) = centre(&kpa, |col| (col < COLS / 2) == is_left);
        let (x, y) = place.at(col, row);
        let grey = |beside: f64| shot.grey(corner.0 + x + beside, corner.1 + y);
        (grey(-beside) + grey(beside)) / 2.0
    })
}

fn grey_tells_left_from_right_and_on_from_off(tab: &Tab<'_>, bench: &Bench) {
    let on = marks(tab, bench);
    assert!(on[1] - on[0] > 60.0, "left and right are alike in grey: {on:?}");
    let bar = |side: &str| {
        let box_ = tab.value(&format!(
            "(({{ x, y, width, height }}) => [x + 0.2 * width, y + height / 2])\
             (document.querySelector('.load[data-side={side}] .level').getBoundingClientRect())"
        ));
        let (x, y): (f64, f64) = serde_json::from_value(box_).unwrap();
        tab.shot().grey(x, y)
    };
    let before = [bar("left"), bar("right")];
    bench.show(RIGHT_ONLY);
    tab.wait("document.querySelector('.load[data-side=left]').dataset.on === 'false'");
    tab.wait("document.querySelector('.load[data-side=left]').dataset.share === '0.000'");
    let after = [bar("left"), bar("right")];
    assert!((before[0] - after[0]).abs() > 60.0, "on and off are alike in grey: {before:?} {after:?}");
    assert!((before[1] - after[1]).abs() < 5.0, "{before:?} {after:?}");
    bench.show(STANDING);
    tab.wait("document.querySelector('.load[data-side=left]').dataset.on === 'true'");
}

fn a_reload_goes_on_where_it_was(tab: &Tab<'_>) {
    let before: u64 = tab.says("events").parse().unwrap();
    assert!(before > 3, "{before}");
    tab.requests();
    tab.reload();
    tab.wait(&format!("Number(document.body.dataset.events) >= {before}"));
    let asked = tab.requests();
    let after =
        asked.iter().find_map(|address| address.split_once("/stream?after=")).map(|(_, n)| n.to_owned());
    let after: u64 = after.unwrap_or_else(|| panic!("{asked:?}")).parse().unwrap();
    assert!(after >= before, "{after}, {before} had been seen");
    assert_eq!((tab.says("view"), tab.says("phase")), ("play".to_owned(), "playing".to_owned()));
    assert_eq!(tab.value("document.body.dataset.gaps ?? '0'"), "0");
}

fn pulled_out_and_put_in(tab: &Tab<'_>, bench: &mut Bench) {
    bench.pull();
    tab.wait_for("phase", "paused");
    tab.wait_for("link", "away");
    tab.wait("document.querySelector('[data-part=veil]').checkVisibility()");
    let said = tab.value("document.querySelector('[data-part=veil]').innerText");
    assert!(said.as_str().unwrap().contains("unplugged"), "{said}");
    bench.put_in();
    tab.wait_for("link", "ok");
    // It waits for somebody to say so.
    assert_eq!(tab.says("phase"), "paused");
    tab.press("[data-word=go_on]");
    tab.wait_for("phase", "playing");
    // The feet have to be found again, standing still; a game that is asked for before that is refused, as it should be.
    std::thread::sleep(Duration::from_secs(3));
    tab.wait("document.querySelector('[data-part=unseen]').hidden");
}

/// Milliseconds from a press of Stop until the page is in another phase, as the page itself sees both.
fn stopped_after_ms(tab: &Tab<'_>) -> f64 {
    tab.run(
        "window.stopping = new Promise((done) => {
            let pressed;
            addEventListener('pointerdown', () => { pressed = performance.now(); }, { capture: true, once: true });
            const seen = new MutationObserver(() => {
                if (document.body.dataset.phase === 'playing') return;
                seen.disconnect();
                done(performance.now() - pressed);
            });
            seen.observe(document.body, { attributes: true, attributeFilter: ['data-phase'] });
        });",
    );
    tab.press("[data-word=stop]");
    tab.run_to_end("window.stopping.then(done);").as_f64().unwrap()
}

fn stop_is_at_once(tab: &Tab<'_>) {
    let mut quickest_ms = f64::INFINITY;
    for _ in 0..3 {
        if tab.says("phase") != "playing" {
            choose(tab, "parade");
        }
        let took_ms = stopped_after_ms(tab);
        println!("stopped after {took_ms:.0} ms");
        quickest_ms = quickest_ms.min(took_ms);
        tab.wait_for("phase", "ready");
    }
    // Of several the quickest: this computer may have much else to do.
    assert!(quickest_ms < 300.0, "{quickest_ms} ms");
}

/// Whether two looks at a game, some time apart, are the same picture.
fn is_still(tab: &Tab<'_>) -> bool {
    let look = "document.querySelector('[data-part=game]').toDataURL()";
    let before = tab.value(look);
    std::thread::sleep(Duration::from_secs(1));
    before == tab.value(look)
}

fn with_less_motion_nothing_moves_by_itself(tab: &Tab<'_>) {
    choose(tab, "boat");
    assert_eq!((tab.says("calm"), is_still(tab)), ("false".to_owned(), false));
    let less = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    tab.devtools("Emulation.setEmulatedMedia", &less);
    tab.reload();
    tab.wait_for("calm", "true");
    tab.wait("document.querySelector('[data-part=game]')");
    std::thread::sleep(Duration::from_secs(1));
    assert!(is_still(tab), "something moves by itself");
}

#[test]
#[ignore = "needs chromium, its driver and axe-core: .ci/run browser"]
fn a_known_mat_is_drawn_as_it_is_and_may_be_pulled_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = Bench::new(folder.path());
    let mut tab = Tab::new(SCREENS[1]);
    let program = Program::start(&["--age", "7", "--port", bench.link.to_str().unwrap()]);
    tab.open(&program.address());
    assert_eq!(tab.says("simulated"), "false");
    let (axe, mut wrong) = (fit::axe(), Vec::new());
    let mut look = |page: &str| wrong.extend(fit::look(&tab, page, &axe));
    // Somebody on one foot is neither off the mat nor standing: it waits.
    bench.show(RIGHT_ONLY);
    begin(&tab, &mut look);
    tab.wait_for("phase", "empty");
    look("empty");
    bench.show(EMPTY);
    tab.wait_for("phase", "still");
    look("still");
    bench.show(STANDING);
    tab.wait_for("phase", "ready");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    tab.size(SCREENS[1].0, SCREENS[1].1);

    tab.go("live");
    bench.show(FROZEN);
    // The tail has gone from under the dot.
    std::thread::sleep(Duration::from_secs(6));
    the_cells_have_their_colours(&tab, &bench);
    grey_tells_left_from_right_and_on_from_off(&tab, &bench);
    assert_eq!(tab.faults(), Vec::<String>::new());

    tab.go("play");
    choose(&tab, "parade");
    a_reload_goes_on_where_it_was(&tab);
    pulled_out_and_put_in(&tab, &mut bench);
    stop_is_at_once(&tab);
    with_less_motion_nothing_moves_by_itself(&tab);
    tab.press("[data-word=stop]");
    tab.wait_for("phase", "ready");
    let mut looked = Vec::new();
    finish(&tab, |page| looked.extend(fit::look(&tab, page, &axe)));
    assert!(looked.is_empty(), "{}", looked.join("\n"));
    assert_eq!(tab.faults(), Vec::<String>::new());
}
