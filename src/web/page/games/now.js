// What a game knows: the program's newest state and picture, read once and smoothed for the eye. Nothing is counted here.

import { clamp, glide } from "../draw/ease.js";

/** How quickly the picture follows the feet, seconds: soft, and still at once for a child. */
const FOLLOW_S = 0.14;
const LIFT_S = 0.1;

/** Whether an event ends a try: what follows belongs to the next. */
export const endsTry = (kind) => ["success", "miss", "level"].includes(kind);

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
  /** How far each foot is in its movement, 0 to 1, smoothed. */
  sides = [0, 0];
  /** Whether each foot is lifted while the other bears, 0 to 1, smoothed. It comes with the pictures: at once. */
  up = [0, 0];
  /** Whether nobody is on the mat. */
  isOff = false;
  /** The centre of pressure within the child's own limits, -1 to 1. */
  lean = [0, 0];
  paint = null;
  isPaused = false;
  #want = { progress: 0, along: 0, sides: [0, 0], lean: [0, 0] };

  /** Takes in a state of the program. */
  state(state) {
    this.ask = state.ask ?? {};
    this.count = state.count ?? 0;
    this.heldS = state.held_s ?? 0;
    this.holdingS = state.holding_s ?? null;
    this.stars = state.stars ?? 0;
    this.share = clamp(state.done ?? 0);
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
    const on = ["left", "right"].map((side) => picture?.feet[side]?.on ?? true);
    this.isOff = !on[0] && !on[1];
    this.up = this.up.map((up, i) => glide(up, on[i] || this.isOff ? 0 : 1, dt, LIFT_S));
    const want = this.#want;
    this.progress = glide(this.progress, want.progress, dt, FOLLOW_S);
    this.along = glide(this.along, want.along, dt, FOLLOW_S);
    this.sides = this.sides.map((side, i) => glide(side, want.sides[i], dt, FOLLOW_S));
    this.lean = this.lean.map((lean, i) => glide(lean, want.lean[i], dt, FOLLOW_S));
  }
}
