// What a game knows: the program's newest state and picture, read once and smoothed for the eye. Nothing is counted here.

import { clamp, glide } from "../draw/ease.js";

/** How quickly the picture follows the feet, seconds: soft, and still at once for a child. */
const FOLLOW_S = 0.14;

/** The newest of everything, for one game. */
export class Now {
  /** What is asked: the parameters of the game at this level. */
  ask = {};
  count = 0;
  heldS = 0;
  holdingS = null;
  stars = 0;
  /** 0 to 1: how much of what was asked is done. */
  share = 0;
  /** The movement, share of the child's own range, smoothed; 0 while it is not known. */
  progress = 0;
  /** The roll from the own heel end, -1, to the own toe end, 1. */
  along = 0;
  /** Of each foot: up, or its share, 0 to 1, smoothed. */
  sides = [0, 0];
  /** Whether each foot bears. */
  on = [true, true];
  /** The centre of pressure within the child's own limits, -1 to 1. */
  lean = [0, 0];
  paint = null;
  isPaused = false;
  #want = { progress: 0, along: 0, sides: [0, 0], lean: [0, 0] };

  /** Takes in a state of the program. */
  state(state) {
    const { target } = state;
    this.ask = state.ask ?? {};
    this.count = state.count ?? 0;
    this.heldS = state.held_s ?? 0;
    this.holdingS = state.holding_s ?? null;
    this.stars = state.stars ?? 0;
    const done = target?.seconds !== undefined ? this.heldS : this.count;
    const of = target?.seconds ?? target?.reps ?? 0;
    this.share = of > 0 ? clamp(done / of) : 0;
    this.paint = state.paint ?? null;
    this.isPaused = state.phase === "paused";
    this.#want = {
      progress: clamp(state.progress ?? 0, 0, 1.2),
      along: clamp(state.along ?? 0, -1.2, 1.2),
      sides: (state.sides ?? [0, 0]).map((side) => clamp(side ?? 0, 0, 1.2)),
      lean: state.lean ?? [0, 0],
    };
  }

  /** Takes in the newest picture, and moves on by `dt` seconds. */
  picture(picture, dt) {
    for (const [i, side] of ["left", "right"].entries()) {
      const foot = picture?.feet[side];
      if (foot) this.on[i] = foot.on;
    }
    const want = this.#want;
    this.progress = glide(this.progress, want.progress, dt, FOLLOW_S);
    this.along = glide(this.along, want.along, dt, FOLLOW_S);
    this.sides = this.sides.map((side, i) => glide(side, want.sides[i], dt, FOLLOW_S));
    this.lean = this.lean.map((lean, i) => glide(lean, want.lean[i], dt, FOLLOW_S));
  }
}
