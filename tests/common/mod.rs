//! Running the real program.
#![allow(dead_code, reason = "each test file uses its part")]

#[cfg(unix)]
pub(crate) mod mat;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use plantar::base::Mat;
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene};
use rand::SeedableRng;
use rand_pcg::Pcg64;

/// What one run of the program gave.
pub(crate) struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The run, which must have succeeded.
    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.code, Some(0), "stderr: {}", self.stderr);
        self
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {}", self.stdout))
    }
}

/// The program, ready for arguments, with nothing on its standard input. It speaks English, whatever this computer does.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plantar"));
    command.stdin(Stdio::null()).env("LC_ALL", "C").env_remove("PLANTAR_LANGUAGE");
    command
}

/// Runs the program to its end.
pub(crate) fn plantar<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Run {
    Run::of(command().args(args).output().unwrap())
}

/// A file or folder of the reference data, which lie beside the project and are no part of it. What needs them is
/// ignored unless it is asked for, and fails where they are not.
pub(crate) fn reference(what: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(what);
    assert!(path.exists(), "the reference data are not here: {}", path.display());
    path
}

/// Everything in a folder, by name.
pub(crate) fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Simulates a recording with the given further arguments.
pub(crate) fn simulate(out: &Path, more: &[&str]) {
    let mut args = vec!["simulate", "--out", out.to_str().unwrap()];
    args.extend_from_slice(more);
    plantar(args).ok();
}

/// Every named arch.
pub(crate) const ARCHES: [Arch; 5] = [Arch::VeryHigh, Arch::High, Arch::Normal, Arch::Low, Arch::Flat];

/// A scene at a random place and in a random direction: standing and stepping on a mat of half a metre,
/// walking along one of one and a half.
pub(crate) fn scene(scene: Scene, age_years: f64, arch: Arch, pitch_mm: f64, seed: u64) -> Config {
    let child = Child::of_age(age_years, [arch; 2]);
    let length_mm = if scene == Scene::Walking { 1500.0 } else { 500.0 };
    let cells = |mm: f64| (mm / pitch_mm).round() as usize;
    let mat = Mat::new(cells(length_mm), cells(500.0), pitch_mm, pitch_mm).unwrap();
    let mut config = Config::new(scene, child, mat, seed);
    if scene == Scene::Standing {
        config.duration_s = 4.0;
    } else {
        (config.duration_s, config.rate_hz) = (8.0, 100.0);
    }
    if scene != Scene::Walking {
        let mut rng = Pcg64::seed_from_u64(seed);
        config.placement = Placement::random(&mut rng, &config.mat, &config.child, FeetOnMat::Both).unwrap();
    }
    config
}
