// Grapes: stamping fills the tub with juice, and a full one is carried off, if it is full before the snail is past it.
// Bottles on the shelf fill one by one.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { chance, clamp, glide, mix, Moment, pose, soft, swing } from "../draw/ease.js";
import { clouds, hills, sky, snail, sun } from "../draw/scenery.js";
import { box, disc, oval, paint, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";
import { endsTry } from "./now.js";

const GRAPE = "#7d5a9b";
const JUICE = "#a2458a";
const DROPS = ["#a2458a", "#c06bab", "#7d5a9b"];
const BOTTLES = 6;

function grape(ctx, x, y, r, flat) {
  oval(ctx, x, y + 0.35 * r * flat, r * (1 + 0.25 * flat), r * (1 - 0.4 * flat), GRAPE, 1.8);
  disc(ctx, x - 0.3 * r, y - 0.3 * r, 0.2 * r, "rgba(255, 255, 255, 0.55)");
}

/** A vine row on the hill. */
function vines(ctx, w, y, high, seed) {
  const n = Math.round(w / 60);
  for (let i = 0; i < n; i += 1) {
    const x = ((i + 0.5) * w) / n;
    stroke(ctx, [[x, y], [x, y - high]], 3, "#7a5a3f");
    for (let k = 0; k < 5; k += 1) {
      disc(ctx, x + (chance(seed + 5 * i + k) - 0.5) * high, y - high * (0.6 + 0.6 * chance(seed + i + 9 * k)), 0.24 * high, k % 2 ? "#6f9d4f" : "#82b060");
    }
  }
}

function bottle(ctx, x, y, high, full) {
  const wide = 0.36 * high;
  ctx.beginPath();
  ctx.moveTo(x - wide / 2, y);
  ctx.lineTo(x - wide / 2, y - 0.55 * high);
  ctx.quadraticCurveTo(x - wide / 2, y - 0.68 * high, x - 0.14 * wide, y - 0.74 * high);
  ctx.lineTo(x - 0.14 * wide, y - 0.94 * high);
  ctx.lineTo(x + 0.14 * wide, y - 0.94 * high);
  ctx.lineTo(x + 0.14 * wide, y - 0.74 * high);
  ctx.quadraticCurveTo(x + wide / 2, y - 0.68 * high, x + wide / 2, y - 0.55 * high);
  ctx.lineTo(x + wide / 2, y);
  ctx.closePath();
  ctx.save();
  paint(ctx, "#eef5ee");
  ctx.clip();
  ctx.fillStyle = JUICE;
  ctx.fillRect(x - wide, y - 0.72 * high * clamp(full), 2 * wide, high);
  ctx.restore();
  paint(ctx, null, 2.4);
  if (full >= 1) box(ctx, x - 0.17 * wide, y - 1.02 * high, 0.34 * wide, 0.1 * high, 2, "#b98a5a", 2);
}

/** The back wall of the tub and what is in it; `(x, y)` the middle of its floor. */
function inside(ctx, x, y, wide, high, level, t) {
  box(ctx, x - wide / 2, y - high, wide, high, [0, 0, 26, 26], "#dfc49a");
  oval(ctx, x, y - high, wide / 2, 0.09 * wide, "#b98d5c", 3);
  const top = y - (0.16 + 0.62 * level) * high;
  ctx.beginPath();
  ctx.moveTo(x - 0.485 * wide, y - 4);
  for (let i = 0; i <= 20; i += 1) {
    ctx.lineTo(x + (i / 20 - 0.5) * 0.97 * wide, top + 3 * swing(t, 0.7 * i, 2));
  }
  ctx.lineTo(x + 0.485 * wide, y - 4);
  paint(ctx, JUICE);
  return top;
}

/** The front: a pane between staves, so that the feet can be seen. */
function front(ctx, x, y, wide, high) {
  box(ctx, x - 0.475 * wide, y - 0.9 * high, 0.95 * wide, 0.84 * high, 18, "rgba(255, 255, 255, 0.16)", 2.5, "rgba(42, 37, 64, 0.55)");
  for (const [top, tall] of [[1.0, 0.13], [0.12, 0.13]]) box(ctx, x - 0.52 * wide, y - top * high, 1.04 * wide, tall * high, 8, "#a9713f", 3);
  for (const side of [-1, 1]) box(ctx, x + side * 0.49 * wide - 0.03 * wide, y - 0.98 * high, 0.06 * wide, 0.98 * high, 6, "#c58d55", 3);
}

export const grapes = {
  emblem({ ctx, w, h }, t) {
    sky(ctx, w, h, "#fbe8c3", "#fdf4e0");
    const wide = Math.min(0.72 * w, 1.0 * h);
    inside(ctx, w / 2, 0.94 * h, wide, 0.44 * h, 0.3, t);
    const up = 0.35 * pose(0.5 + 0.5 * swing(t, 0, 2.2));
    critter(ctx, "pig", w / 2, 0.88 * h, 0.76 * h, t, { lift: [up, 0.35 - up], mood: "happy", arms: [0.5, 0.5] });
    for (let i = 0; i < 9; i += 1) grape(ctx, w / 2 + (i / 8 - 0.5) * 0.85 * wide, 0.86 * h + 0.03 * h * chance(i), 0.05 * wide, 0.2);
    front(ctx, w / 2, 0.94 * h, wide, 0.44 * h);
  },

  create(stage, now) {
    const sparks = new Sparks();
    const carried = new Moment(1.6);
    /** How full this tub is, after so many steps since then; how much of everything is done. */
    let level = 0;
    let steps = 0;
    let since = null;
    let total = now.share;
    const flat = [0, 0];
    return {
      event({ kind, side }, t) {
        if (kind === "rep") steps += 1;
        if (kind === "rep" && since === null) since = t;
        if (kind === "success") {
          carried.start(t);
          level = 0;
        }
        if (kind === "miss") play("muddle");
        if (endsTry(kind)) [steps, since] = [0, null];
        if (kind !== "rep" && kind !== "down") return;
        const i = side === "right" ? 1 : 0;
        flat[i] = 1;
        play("squash");
        if (kind === "rep") play("pluck", { step: [0, 2, 4, 5][now.count % 4] });
        const wide = Math.min(0.62 * stage.w, 0.8 * stage.h);
        sparks.burst(t, stage.w / 2 + (i ? 0.12 : -0.12) * wide, 0.82 * stage.h, 0.16 * stage.h, DROPS, 6, "disc");
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        const { tub = 8, fill_s: long = 10 } = now.ask;
        level = glide(level, clamp(steps / tub), dt, 0.4);
        total = glide(total, now.share, dt, 0.8);
        stage.still("vineyard", (to) => {
          sky(to, w, h, "#bfe3f2", "#fdf1d2");
          sun(to, 0.5 * w, 0.14 * h, 0.05 * h);
          hills(to, w, h, 0.5 * h, 0.12 * h, "#b9d39a", 3);
          to.fillStyle = "#b0cd8c";
          to.fillRect(0, 0.5 * h, w, h);
          vines(to, w, 0.56 * h, 0.05 * h, 2);
          to.fillStyle = "#a3c47f";
          to.fillRect(0, 0.6 * h, w, h);
          vines(to, w, 0.73 * h, 0.08 * h, 4);
          to.fillStyle = "#d9c294";
          to.fillRect(0, 0.8 * h, w, h);
        });
        clouds(ctx, w, h, t, 2);
        const wide = Math.min(0.62 * w, 0.8 * h);
        const high = 0.3 * h;
        const [x, y] = [w / 2, 0.94 * h];
        // A full tub leaves to the right, an empty one comes from the left.
        const away = carried.at(t);
        const full = away !== null && away < 0.5 ? 1 : level;
        const dx = away === null ? 0 : away < 0.5 ? soft(2 * away) * w : (soft(2 * away - 1) - 1) * w;
        ctx.save();
        ctx.translate(dx, 0);
        const top = inside(ctx, x, y, wide, high, full, t);
        for (const i of [0, 1]) flat[i] = glide(flat[i], 0, dt, 0.5);
        const floor = y - 0.16 * high;
        const left = Math.max(8, Math.round(34 * (1 - 0.7 * full)));
        for (let i = 0; i < left; i += 1) {
          const gx = x + (chance(i) - 0.5) * 0.88 * wide;
          const side = gx < x ? 0 : 1;
          grape(ctx, gx, Math.min(floor, top + 0.02 * h + 0.06 * h * chance(i + 60)), 0.035 * wide, 0.7 * flat[side]);
        }
        ctx.restore();
        const up = now.sides.map((share, i) => Math.max(0.6 * pose(clamp(1.6 * share - 0.3)), 0.8 * pose(now.up[i])));
        critter(ctx, "pig", x, y - 0.12 * high, Math.min(0.6 * h, 0.9 * w), t, {
          seed: 2, lift: up, arms: [0.3 + 0.4 * up[1], 0.3 + 0.4 * up[0]], mood: away !== null || Math.max(...flat) > 0.3 ? "happy" : "calm",
        });
        ctx.save();
        ctx.translate(dx, 0);
        for (let i = 0; i < left; i += 3) grape(ctx, x + (chance(i + 17) - 0.5) * 0.86 * wide, Math.min(floor, top + 0.05 * h + 0.05 * h * chance(i + 3)), 0.037 * wide, 0.7 * flat[i % 2]);
        front(ctx, x, y, wide, high);
        ctx.restore();
        const late = since === null ? 0 : pose((t - since) / long);
        snail(ctx, x + mix(-0.5, 0.5, late) * wide, 0.99 * h, 0.09 * h, t);
        this.shelf(ctx, w, h, wide);
        sparks.draw(ctx, t);
      },

      shelf(ctx, w, h, wide) {
        const room = (w - wide) / 2;
        if (room < 0.3 * h) return this.stacks(ctx, w, h, room);
        const gap = Math.min(0.1 * h, (0.8 * room) / BOTTLES);
        const high = 2 * gap;
        const [x, y] = [w - room / 2 - 2.4 * gap, 0.92 * h];
        box(ctx, x - 0.6 * gap, y, (BOTTLES + 0.2) * gap, 0.025 * h, 4, "#a9713f", 2.5);
        for (let i = 0; i < BOTTLES; i += 1) bottle(ctx, x + i * gap, y, high, BOTTLES * total - i);
      },

      /** Where there is little room beside the tub: half of the bottles at either side. */
      stacks(ctx, w, h, room) {
        const high = Math.min(0.13 * h, 1.6 * room);
        for (let i = 0; i < BOTTLES; i += 1) {
          const [x, y] = [i % 2 ? w - 0.42 * room : 0.42 * room, 0.96 * h - 1.15 * high * Math.floor(i / 2)];
          box(ctx, x - 0.3 * high, y, 0.6 * high, 5, 2, "#a9713f", 2);
          bottle(ctx, x, y, high, BOTTLES * total - i);
        }
      },
    };
  },
};
