//! Simulated sessions, measured and kept as the program keeps them.

use rand::RngExt as _;
use rand_pcg::Pcg64;

use super::child::PLACEMENTS;
use super::sensor::sensor;
use super::whom::Cohort;
use crate::analysis::{Options, analyse};
use crate::base::{ChildId, Date, Mat, Recording};
use crate::child::{Protocol, Recorded, Session, SessionId};
use crate::flow::child::session::{mat_key, protocol, recorded};
use crate::flow::proof::accuracy::AccuracyError;
use crate::sim::{Child, Config, FeetOnMat, Placement, Scene, Truth, simulate};

/// A mat two feet of any age here fit onto whichever way they stand, and one to be walked over, along and across,
/// millimetres.
const STOOD_ON_MM: f64 = 480.0;
const WALKED_OVER_MM: (f64, f64) = (2000.0, 400.0);
/// A stand: seconds, and frames a second.
const STAND: (f64, f64) = (4.0, 25.0);
/// A walk over the mat: seconds, and frames a second.
const WALK: (f64, f64) = (32.0 / 6.0, 50.0);

/// Whose session, and when.
pub(super) struct Visit<'a> {
    pub(super) cohort: &'a Cohort,
    pub(super) id: &'a ChildId,
    /// The feet on the day.
    pub(super) kid: Child,
    /// Seed of their anatomy.
    pub(super) anatomy: u64,
    /// Days since the first session.
    pub(super) days: u64,
    pub(super) day: Date,
}

impl Visit<'_> {
    fn session(&self, protocol: Protocol, recording: &Recording, recordings: Vec<Recorded>) -> Session {
        Session {
            id: SessionId::from_digest(2 * self.days + u64::from(protocol == Protocol::Walking)),
            child: self.id.clone(),
            date: self.day,
            zone: None,
            simulated: true,
            protocol,
            mat: mat_key(&recording.meta),
            recordings,
        }
    }

    fn config(&self, scene: Scene, mat: Mat, rng: &mut Pcg64) -> Config {
        let mut config = Config::new(scene, self.kid, mat, rng.random());
        (config.child_seed, config.mat_seed) = (Some(self.anatomy), Some(self.cohort.seed));
        config.sensor = sensor();
        config
    }

    fn mat(&self, (along_mm, across_mm): (f64, f64)) -> Result<Mat, AccuracyError> {
        let pitch_mm = self.cohort.pitch_mm;
        let cells = |mm: f64| (mm / pitch_mm).ceil() as usize;
        Ok(Mat::new(cells(along_mm), cells(across_mm), pitch_mm, pitch_mm)?)
    }

    /// Stands anywhere on the mat, what is true of each, and how many gave nothing.
    pub(super) fn stood(
        &self,
        rng: &mut Pcg64,
    ) -> Result<(Option<Session>, Vec<Truth>, usize), AccuracyError> {
        let mat = self.mat((STOOD_ON_MM, STOOD_ON_MM))?;
        let (mut session, mut truths, mut lost) = (None::<Session>, Vec::new(), 0);
        for _ in 0..PLACEMENTS {
            let mut config = self.config(Scene::Standing, mat.clone(), rng);
            config.placement = Placement::random(rng, &config.mat, &self.kid, FeetOnMat::Both)?;
            (config.duration_s, config.rate_hz) = STAND;
            let (recording, truth) = simulate(&config)?;
            truths.push(truth);
            let options = Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() };
            let result = analyse(&recording, options);
            if result.task.clone().and_then(protocol) != Ok(Protocol::Standing) {
                lost += 1;
                continue;
            }
            let kept =
                session.get_or_insert_with(|| self.session(Protocol::Standing, &recording, Vec::new()));
            kept.recordings.push(recorded(&result));
        }
        Ok((session, truths, lost))
    }

    /// So many walks over the mat with feet that point outwards by so much, and what is true of them; no session where nothing
    /// was seen of steps.
    pub(super) fn walked(
        &self,
        toe_out_deg: f64,
        passes: usize,
        rng: &mut Pcg64,
    ) -> Result<(Option<Session>, Truth), AccuracyError> {
        let mut config = self.config(Scene::Walking, self.mat(WALKED_OVER_MM)?, rng);
        config.placement = Placement { toe_out_deg, ..Placement::centred(&config.mat, &self.kid) };
        (config.duration_s, config.rate_hz) = (WALK.0 * passes as f64, WALK.1);
        config.passes = passes;
        let (recording, truth) = simulate(&config)?;
        let result = analyse(&recording, Options::default());
        let walked = result.task.clone().and_then(protocol) == Ok(Protocol::Walking);
        let session = walked.then(|| self.session(Protocol::Walking, &recording, vec![recorded(&result)]));
        Ok((session, truth))
    }
}
