// Parade: a drum major marches with the child, and the band joins lift by lift. The melody takes the child's own tempo.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { cap, shako } from "../draw/ears.js";
import { clamp, glide, Moment, pose, soft, swing } from "../draw/ease.js";
import { INSTRUMENTS } from "../draw/instruments.js";
import { clouds, hills, house, sky } from "../draw/scenery.js";
import { box, corners, fade, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";

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

export const parade = {
  emblem({ ctx, w, h }, t) {
    street(ctx, w, h, 0);
    critter(ctx, "mouse", w / 2, 0.96 * h, 0.66 * h, t, { hat: shako, lift: [0, pose(soft(0.5 + 0.5 * swing(t, 0, 2)))], hold: INSTRUMENTS[0] });
  },

  create(stage, now) {
    const sparks = new Sparks();
    const beat = new Moment(0.35);
    const joined = BAND.map(() => 0);
    let lit = 0;
    return {
      event({ kind, side }, t) {
        if (kind === "lift") {
          play("drum", { side });
          beat.start(t);
        } else if (kind === "rep") {
          play("pluck", { step: MELODY[now.count % MELODY.length] });
        } else if (kind === "success" || kind === "reached") {
          sparks.burst(t, stage.w / 2, 0.5 * stage.h, 0.35 * stage.h, CONFETTI, 22, "disc");
        }
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
        const band = now.share * BAND.length;
        const seats = places(w, h, size);
        for (let i = BAND.length - 1; i >= 0; i -= 1) {
          joined[i] = glide(joined[i], clamp(band - i + 0.001) > 0.99 || band >= i + 1 ? 1 : 0, dt, 0.9);
          if (joined[i] < 0.03) continue;
          const [x, y, scale] = seats[i];
          const from = x < w / 2 ? -0.2 * w : 1.2 * w;
          critter(ctx, BAND[i], from + (x - from) * joined[i], y - bob, size * scale, t, {
            seed: i + 2, hat: cap(CAPS[i % CAPS.length]), lift: up, hold: INSTRUMENTS[1 + (i % 4)],
            mood: i % 3 === 0 ? "happy" : "calm",
          });
        }
        box(ctx, w / 2 - 0.4 * size, 0.95 * h, 0.8 * size, 0.06 * h, 8, "#b03a48", 3);
        box(ctx, w / 2 - 0.43 * size, 0.935 * h, 0.86 * size, 0.025 * h, 6, "#f0c04a", 3);
        critter(ctx, "mouse", w / 2, 0.945 * h - bob, size, t, {
          seed: 1, hat: shako, lift: up, hold: INSTRUMENTS[0], mood: now.share >= 1 ? "happy" : "calm",
          arms: [0.15 + 0.3 * up[1], 0.15 + 0.3 * up[0]],
        });
        sparks.draw(ctx, t);
      },
    };
  },
};
