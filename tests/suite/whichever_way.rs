//! The same recording gives the same result whichever way it goes in: whole or frame by frame, looked at on
//! the way or not, alone or among others on every core.

use crate::common::{ARCHES, plantar, scene, simulate};
use plantar::analysis::{Options, Session, analyse};
use plantar::sim::{Scene, simulate as simulated};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn pushed_frame_by_frame_and_looked_at(
        seed in 0_u64..1000,
        kind in 0_usize..3,
        noise_kpa in prop_oneof![Just(0.0), Just(1.0)],
        look_every in 1_usize..40,
    ) {
        let what = [Scene::Standing, Scene::Stepping, Scene::Walking][kind];
        let mut config = scene(what, 3.0 + (seed % 10) as f64, ARCHES[seed as usize % 5], 10.0, seed);
        config.duration_s = 4.0;
        (config.sensor.noise_kpa, config.sensor.idle_noise) = (noise_kpa, true);
        let (recording, _) = simulated(&config).unwrap();
        let mut session = Session::new(&recording.meta, Options::default());
        for (at, stamp) in recording.stamps().iter().enumerate() {
            session.push(stamp, recording.frame(at));
            if at % look_every == 0 {
                prop_assert_eq!(session.state().frames, at + 1);
            }
        }
        prop_assert!(session.finish() == analyse(&recording, Options::default()));
    }
}

#[test]
fn many_files_at_once_and_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..7)
        .map(|seed: usize| {
            let file = folder.path().join(format!("child{seed}.parquet"));
            let kind = ["standing", "stepping", "walking"][seed % 3];
            simulate(&file, &["--scene", kind, "--seconds", "3", "--seed", &seed.to_string()]);
            file.to_str().unwrap().to_owned()
        })
        .collect();
    let all = plantar(["analyse", "--json"].into_iter().map(str::to_owned).chain(files.clone())).ok().json();
    let all = all["results"].as_array().unwrap();
    assert_eq!(all.len(), files.len());
    for (file, among) in files.iter().zip(all) {
        assert_eq!(&plantar(["analyse", "--json", file]).json(), among, "{file}");
    }
    let words = |files: &[String]| plantar([&["analyse".to_owned()], files].concat()).stdout;
    assert_eq!(words(&files), files.iter().map(|file| words(std::slice::from_ref(file))).collect::<String>());
}
