// How things move.

import { isCalm } from "../core/settings.js";

export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));
export const mix = (from, to, share) => from + (to - from) * share;
/** 0 to 1 with a soft start and end. */
export const soft = (share) => {
  const s = clamp(share);
  return s * s * (3 - 2 * s);
};

/** A value on its way to another: nearly there after `long` seconds. With reduced motion it is there at once. */
export function glide(value, target, dt, long = 0.2) {
  return isCalm() ? target : target + (value - target) * Math.exp((-3 * dt) / long);
}

/** A share that follows the child: with reduced motion in four steps. */
export const pose = (share) => (isCalm() ? Math.round(clamp(share) * 3) / 3 : clamp(share));

/** A breath: -1 to 1 in about four seconds; still with reduced motion. */
export const breath = (t, seed = 0) => (isCalm() ? 0 : Math.sin(1.55 * t + 2.4 * seed));

/** A slow swing, for grass, clouds and tails; still with reduced motion. */
export const swing = (t, seed = 0, pace = 1) => (isCalm() ? 0 : Math.sin(pace * t + 1.7 * seed));

/** A random number 0 to 1 that is always the same for the same whole number. */
export function chance(seed) {
  const x = Math.sin(127.1 * seed + 311.7) * 43758.5453;
  return x - Math.floor(x);
}

/** How far eyes are open: 1, and for a moment every few seconds 0. */
export function lids(t, seed = 0) {
  const every = 2.6 + 2.2 * chance(seed);
  const at = (t + 5 * chance(seed + 9)) % every;
  return at < 0.14 ? Math.abs(at - 0.07) / 0.07 : 1;
}

/**
 * Something that happens once: `start(t)` it, and `at(t)` goes from 0 to 1 in `long` seconds; null before and after. With
 * reduced motion it stands half-way for that time.
 */
export class Moment {
  #since = -Infinity;

  constructor(long) {
    this.long = long;
  }

  start(t) {
    this.#since = t;
  }

  at(t) {
    const share = (t - this.#since) / this.long;
    if (share < 0 || share >= 1) return null;
    return isCalm() ? 0.5 : share;
  }
}
