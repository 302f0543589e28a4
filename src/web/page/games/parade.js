// Parade: a drum major marches with the child, and the band joins lift by lift. The melody takes the child's own tempo, and
// where that is to be kept a metronome shows when the next step is in time. A band that is not, falls out of step.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { cap, shako } from "../draw/ears.js";
import { clamp, glide, Moment, pose, soft, swing } from "../draw/ease.js";
import { INSTRUMENTS } from "../draw/instruments.js";
import { clouds, hills, house, sky } from "../draw/scenery.js";
import { box, corners, disc, fade, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";
import { endsTry } from "./now.js";

const BAND = ["rabbit", "cat", "bear", "pig", "mouse", "dog", "panda", "fox", "rabbit", "cat", "pig", "dog"];
const CAPS = ["#3c6f9c", "#2f7d5b", "#8a4f96", "#c8663a"];
const CONFETTI = ["#f0c04a", "#d9534f", "#3c6f9c", "#4f9a6a", "#fffaf0"];
/** Steps of the scale; every counted lift plays the next. */
const MELODY = [0, 2, 4, 4, 5, 4, 2, 0, 2, 4, 5, 7, 5, 4, 2, 2, 0, 0, 4, 7, 5, 5, 4, 2, 0, 2, 4, 5, 4, 2, 0, 0];
const HOUSES = ["#f2d6a2", "#e8b7a0", "#cfdcc0", "#d5c7e2", "#f0e2c0"];

function street(ctx, w, h, lit) {
  sky(ctx, w, h, "#bfe3f2", "#fdf4e0");
  hills(ctx, w, h, 0.56 * h, 0.12 * h, "#b9d8a8", 2);
  const wide = Math.max(70, Math.min(0.16 * w, 0.24 * h));
  const n = Math.ceil(w / (1.12 * wide));
  for (let i = 0; i < n; i += 1) {
    house(ctx, i * 1.12 * wide, 0.68 * h, wide, wide * (1 + 0.35 * ((i * 7) % 3)), HOUSES[i % HOUSES.length], i < lit * n, i);
  }
  ctx.fillStyle = fade(ctx, 0.68 * h, h, "#d9cdb8", "#c4b59b");
  ctx.fillRect(0, 0.68 * h, w, h);
  stroke(ctx, [[0, 0.685 * h], [w, 0.685 * h]], 3, "#8d806b");
}

function bunting(ctx, w, h, t, share) {
  const n = Math.max(8, Math.round(w / 70));
  const at = (i) => [(i / n) * w, 0.3 * h + 0.05 * h * Math.sin((Math.PI * i * 2) / n) ** 2 + 1.5 * swing(t, i, 1.4)];
  stroke(ctx, Array.from({ length: n + 1 }, (_, i) => at(i)), 2);
  for (let i = 0; i < n; i += 1) {
    const [x, y] = at(i + 0.5);
    const isOut = (i + 0.5) / n < share;
    corners(ctx, [[x - 11, y], [x + 11, y], [x, y + 22]], isOut ? CONFETTI[i % 4] : "#efe8da", 2);
  }
}

/** Places of the band, the nearest first: to both sides of the drum major, then rows behind. */
function places(w, h, size) {
  const perRow = Math.max(4, 2 * Math.floor(w / (1.5 * size)));
  return BAND.map((_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = i % perRow;
    const side = inRow % 2 === 0 ? -1 : 1;
    const out = Math.floor(inRow / 2) + 1;
    const gap = (w / 2 - 0.3 * size) / (perRow / 2);
    return [w / 2 + side * (out - (row % 2 ? 0.45 : 0)) * gap, (0.9 - 0.085 * row) * h, 0.7 - 0.1 * row];
  });
}

/** Intervals between lifts that make the tempo, and how many it takes. */
const TEMPO_OF = 5;
const TEMPO_FROM = 3;

/** The child's own beat, for the eye: when the last lift was, and how long from one to the next. */
class Beat {
  #gaps = [];
  #last = null;

  lift(t) {
    if (this.#last !== null) this.#gaps = [...this.#gaps, t - this.#last].slice(-TEMPO_OF);
    this.#last = t;
  }

  rest() {
    [this.#gaps, this.#last] = [[], null];
  }

  /** How much of a beat has gone since the last lift, at most all of it; null before there is a tempo. */
  at(t) {
    if (this.#gaps.length < TEMPO_FROM) return null;
    const sorted = [...this.#gaps].sort((a, b) => a - b);
    return Math.min(1, (t - this.#last) / sorted[Math.floor(sorted.length / 2)]);
  }
}

/** A metronome, its foot at (x, y): its hand is at an end when a step is due, in the fields where one is in time. */
function metronome(ctx, x, y, high, share, window, isOdd) {
  corners(ctx, [[x - 0.34 * high, y], [x - 0.2 * high, y - 0.62 * high], [x + 0.2 * high, y - 0.62 * high], [x + 0.34 * high, y]], "#a9713f", 3);
  const tip = (swing_, far) => [x + far * Math.sin(0.85 * swing_), y - 0.16 * high - far * Math.cos(0.85 * swing_)];
  for (const end of [-1, 1]) {
    const edge = end * Math.cos(Math.PI * Math.min(0.5, window));
    corners(ctx, [tip(0, 0), tip(edge, 0.86 * high), tip((edge + end) / 2, 0.88 * high), tip(end, 0.86 * high)], "rgba(127, 190, 140, 0.85)", 2);
  }
  const hand = tip((isOdd ? -1 : 1) * Math.cos(Math.PI * pose(share)), 0.8 * high);
  stroke(ctx, [tip(0, 0), hand], 4);
  disc(ctx, ...hand, 0.07 * high, "#f0c04a", 2.5);
}

export const parade = {
  emblem({ ctx, w, h }, t) {
    street(ctx, w, h, 0);
    critter(ctx, "mouse", w / 2, 0.96 * h, 0.66 * h, t, { hat: shako, lift: [0, pose(soft(0.5 + 0.5 * swing(t, 0, 2)))], hold: INSTRUMENTS[0] });
  },

  create(stage, now) {
    const sparks = new Sparks();
    const beat = new Moment(0.35);
    const muddle = new Moment(2.6);
    const tempo = new Beat();
    /** Lifts of this parade, and in all: every other one is of the other foot. */
    let lifts = 0;
    let all = 0;
    const joined = BAND.map(() => 0);
    let lit = 0;
    return {
      event({ kind, side }, t) {
        if (kind === "lift") {
          play("drum", { side });
          beat.start(t);
          tempo.lift(t);
          all += 1;
        } else if (kind === "rep") {
          lifts += 1;
          play("pluck", { step: MELODY[now.count % MELODY.length] });
        } else if (kind === "success" || kind === "reached") {
          sparks.burst(t, stage.w / 2, 0.5 * stage.h, 0.35 * stage.h, CONFETTI, 22, "disc");
        } else if (kind === "miss") {
          muddle.start(t);
          tempo.rest();
          play("muddle");
        }
        if (endsTry(kind)) lifts = 0;
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        lit = glide(lit, now.share, dt, 0.6);
        stage.still(`street ${Math.round(12 * now.share)}`, (to) => street(to, w, h, now.share));
        clouds(ctx, w, 0.8 * h, t, 1);
        bunting(ctx, w, h, t, lit);
        const up = now.up.map(pose);
        const size = Math.min(0.46 * h, 0.56 * w);
        const bob = beat.at(t) === null ? 0 : 0.012 * size;
        const isMuddled = muddle.at(t) !== null;
        const band = now.share * BAND.length;
        const seats = places(w, h, size);
        for (let i = BAND.length - 1; i >= 0; i -= 1) {
          joined[i] = glide(joined[i], clamp(band - i + 0.001) > 0.99 || band >= i + 1 ? 1 : 0, dt, 0.9);
          if (joined[i] < 0.03) continue;
          const [x, y, scale] = seats[i];
          const from = x < w / 2 ? -0.2 * w : 1.2 * w;
          critter(ctx, BAND[i], from + (x - from) * joined[i], y - bob, size * scale, t, {
            seed: i + 2, hat: cap(CAPS[i % CAPS.length]), hold: INSTRUMENTS[1 + (i % 4)],
            ...(isMuddled ? astray(i, t) : { lift: up, mood: i % 3 === 0 ? "happy" : "calm" }),
          });
        }
        box(ctx, w / 2 - 0.4 * size, 0.95 * h, 0.8 * size, 0.06 * h, 8, "#b03a48", 3);
        box(ctx, w / 2 - 0.43 * size, 0.935 * h, 0.86 * size, 0.025 * h, 6, "#f0c04a", 3);
        critter(ctx, "mouse", w / 2, 0.945 * h - bob, size, t, {
          seed: 1, hat: shako, lift: up, hold: INSTRUMENTS[0], mood: isMuddled ? "wow" : now.share >= 1 ? "happy" : "calm",
          arms: [0.15 + 0.3 * up[1], 0.15 + 0.3 * up[0]],
        });
        this.asked(w, h, size);
        const window = now.ask.tempo_window ?? null;
        const due = tempo.at(t);
        const high = Math.min(0.2 * h, 0.26 * w);
        const x = Math.min(w / 2 + 0.66 * size, w - 0.67 * high);
        if (window !== null && due !== null) metronome(ctx, x, 0.99 * h, high, due, window, all % 2 === 1);
        sparks.draw(ctx, t);
      },

      /** A drum head for each lift of this parade, on the front of the stand. */
      asked(w, h, size) {
        const many = now.ask.lifts ?? 0;
        const gap = (0.74 * size) / Math.max(many, 10);
        for (let i = 0; i < many; i += 1) {
          disc(stage.ctx, w / 2 + (i - (many - 1) / 2) * gap, 0.98 * h, Math.min(0.011 * h, 0.4 * gap), i < lifts ? "#f0c04a" : "#7d2530", 1.6);
        }
      },
    };
  },
};

/** One of a band that is out of step: each looks and lifts as it likes. */
function astray(i, t) {
  const s = swing(t, 2.3 * i, 5);
  return { lift: [clamp(s), clamp(-s)], turn: i % 2 ? 0.8 : -0.8, look: [i % 2 ? 0.8 : -0.8, 0], mood: "wow" };
}
