// Past the sleeping bear: a mouse tiptoes along with the child to the picnic. A heel that comes down makes the bear yawn and
// takes one of the moons over its bed; when there is none left it blinks. It never catches anybody.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { breath, chance, clamp, glide, mix, Moment, pose, soft, swing } from "../draw/ease.js";
import { cheeks, eye, mouth, shut } from "../draw/face.js";
import { fir, flower, grass, hills, mushroom, sky } from "../draw/scenery.js";
import { at, blob, box, disc, fade, limb, oval, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";
import { endsTry } from "./now.js";

const FUR = "#8a5d3d";
const MUZZLE = "#d9b186";
const LINE = 2.4;
const PETALS = ["#e98aa0", "#f6cf5a", "#b79ad6", "#ffffff"];

/** The bear, asleep on its belly, its ground at (x, y); `yawn` 0 to 1; it looks up where it is awake. */
function sleeper(ctx, x, y, size, t, yawn, isAwake = false) {
  const b = breath(t, 0.5);
  at(ctx, x, y, size / 100, () => {
    oval(ctx, 0, 1, 82, 7, "rgba(42, 37, 64, 0.2)");
    blob(ctx, [[-62, 0], [-70, -34], [-30, -62 - 2 * b], [30, -60 - 2 * b], [74, -34 - b], [72, 0]], FUR, LINE);
    limb(ctx, [[46, -6], [66, -4]], 16, FUR, LINE);
    for (const dx of [70, 76]) stroke(ctx, [[dx, -10], [dx + 2, -2]], 2);
    at(ctx, -48, -30 - b - 9 * yawn, 1.12, () => {
      for (const side of [-1, 1]) {
        disc(ctx, 19 * side, -18, 9, FUR, LINE);
        disc(ctx, 19 * side, -18, 4.5, MUZZLE);
      }
      blob(ctx, [[-28, 0], [-24, -20], [0, -25], [24, -20], [28, 0], [20, 21], [0, 24], [-20, 21]], FUR, LINE);
      oval(ctx, 0, 10, 13, 9 + 5 * yawn, MUZZLE);
      cheeks(ctx, 19, 8, 5);
      for (const side of [-1, 1]) {
        if (isAwake) eye(ctx, 10.5 * side, -5 - 2 * yawn, 5, 1, [0.6, 0.3]);
        else shut(ctx, 10.5 * side, -3 - 2 * yawn, 4.5);
      }
      oval(ctx, 0, 4 - 2 * yawn, 4.6, 3.2, "#3a2b3c");
      mouth(ctx, 0, 10 - yawn, 8 + 5 * yawn, 0.5, 0.1 + 0.95 * yawn);
    }, -0.1 * yawn);
    limb(ctx, [[-26, -8], [-44, -2 - 22 * yawn], [-66 + 4 * yawn, -3 - 34 * yawn]], 15, FUR, LINE);
  });
}

/** What a sleeper breathes: three letters that rise, the mark of sleep in every picture book. */
function zzz(ctx, x, y, size, t, share) {
  ctx.fillStyle = "rgba(42, 37, 64, 0.75)";
  ctx.font = `800 ${size}px system-ui, sans-serif`;
  for (let i = 0; i < 3; i += 1) {
    const s = (((0.16 * t * (share === 0 ? 0 : 1) + i / 3) % 1) + 1) % 1;
    ctx.globalAlpha = Math.min(1, 3 * s, 3 * (1 - s));
    ctx.font = `800 ${size * (0.6 + 0.6 * s)}px system-ui, sans-serif`;
    ctx.fillText("z", x + size * (1.6 * s + 0.3 * Math.sin(7 * s)), y - 2.4 * size * s);
  }
  ctx.globalAlpha = 1;
}

function forest(ctx, w, h) {
  sky(ctx, w, h, "#cfe9e2", "#f6f3d8");
  hills(ctx, w, h, 0.56 * h, 0.12 * h, "#aecfae", 3);
  const n = Math.round(w / 80);
  for (let i = 0; i < n; i += 1) fir(ctx, (i + chance(i)) * (w / n), (0.63 + 0.03 * chance(i + 9)) * h, (0.25 + 0.14 * chance(i + 5)) * h, i % 2 ? "#6f9f86" : "#5f9179");
  hills(ctx, w, h, 0.64 * h, 0.03 * h, "#93bb84", 6);
  ctx.fillStyle = fade(ctx, 0.72 * h, h, "#8db57a", "#6f9d62");
  ctx.fillRect(0, 0.72 * h, w, h);
  ctx.beginPath();
  ctx.ellipse(w / 2, 0.9 * h, 0.7 * w, 0.055 * h, 0, 0, 2 * Math.PI);
  ctx.fillStyle = "#e6d3a3";
  ctx.fill();
}

function cave(ctx, x, y, size) {
  blob(ctx, [[x - 1.25 * size, y], [x - 1.1 * size, y - 0.8 * size], [x - 0.2 * size, y - 1.25 * size], [x + 0.9 * size, y - 1.0 * size], [x + 1.3 * size, y]], "#9a93a3", 3);
  blob(ctx, [[x - 0.95 * size, y], [x - 0.8 * size, y - 0.62 * size], [x, y - 0.92 * size], [x + 0.8 * size, y - 0.66 * size], [x + 0.98 * size, y]], "#4a4558", 3);
  for (const [dx, dy, r] of [[-1.05, -0.3, 0.1], [0.95, -0.7, 0.09], [-0.5, -1.0, 0.08]]) oval(ctx, x + dx * size, y + dy * size, r * size, 0.6 * r * size, "#857d90");
}

/** A moon for each time that a heel may come down, the middle of the row at (x, y); those that are used up are dark. */
function moons(ctx, x, y, r, many, left) {
  for (let i = 0; i < many; i += 1) {
    const at_ = x + (i - (many - 1) / 2) * 2.5 * r;
    ctx.save();
    disc(ctx, at_, y, r, i < left ? "#f6d96b" : "#8f9a8c");
    ctx.clip();
    if (i < left) disc(ctx, at_ + 0.55 * r, y - 0.35 * r, 0.85 * r, "#5f9179");
    ctx.restore();
    disc(ctx, at_, y, r, null, 2);
  }
}

function picnic(ctx, x, y, size, isThere, t) {
  blob(ctx, [[x - size, y + 0.16 * size], [x - 0.7 * size, y - 0.14 * size], [x + 0.8 * size, y - 0.14 * size], [x + size, y + 0.16 * size]], "#d9534f", 2.4);
  for (const dx of [-0.5, 0, 0.5]) stroke(ctx, [[x + dx * size, y - 0.1 * size], [x + 1.15 * dx * size, y + 0.12 * size]], 3, "#fffaf0");
  box(ctx, x - 0.3 * size, y - 0.5 * size, 0.5 * size, 0.44 * size, [4, 4, 10, 10], "#f0c04a", 2.6);
  box(ctx, x - 0.35 * size, y - 0.58 * size, 0.6 * size, 0.13 * size, 4, "#a9713f", 2.6);
  for (const [dx, c] of [[0.42, "#c8453f"], [0.62, "#8a4f96"]]) disc(ctx, x + dx * size, y - 0.1 * size, 0.12 * size, c, 2);
  if (isThere) critter(ctx, "rabbit", x + 0.9 * size, y + 0.05 * size, 1.3 * size, t, { seed: 3, mood: "happy", arms: [0.9, 0.2] });
}

export const bear = {
  emblem({ ctx, w, h }, t) {
    forest(ctx, w, h);
    sleeper(ctx, 0.54 * w, 0.9 * h, Math.min(0.8 * h, 0.5 * w), t, 0);
    critter(ctx, "mouse", 0.84 * w, 0.97 * h, 0.4 * h, t, { tiptoe: 1, turn: -0.5, arms: [0.5, 0.5] });
  },

  create(stage, now) {
    const sparks = new Sparks();
    const yawning = new Moment(2.4);
    const awake = new Moment(2.4);
    /** How often a heel came down in this try. */
    let heels = 0;
    let way = now.share;
    return {
      event({ kind, id }, t) {
        if (id === "heel_down") heels += 1;
        if (kind === "miss") awake.start(t);
        if (endsTry(kind)) heels = 0;
        if (kind === "rep") {
          play("step");
          play("pluck", { step: [0, 1, 2, 4][now.count % 4] });
        }
        if (kind === "fault" || kind === "miss" || id === "heel_down") {
          yawning.start(t);
          play("yawn");
        }
        if (kind === "reached") sparks.burst(t, 0.86 * stage.w, 0.8 * stage.h, 0.3 * stage.h, PETALS, 20);
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        way = glide(way, now.share, dt, 0.6);
        stage.still("forest", (to) => forest(to, w, h));
        const size = Math.min(0.46 * h, 0.44 * w);
        cave(ctx, 0.46 * w, 0.8 * h, 0.92 * size);
        const s = yawning.at(t);
        const yawn = s === null ? 0 : soft(4 * Math.min(s, 1 - s));
        sleeper(ctx, 0.48 * w, 0.82 * h, 0.84 * size, t, pose(yawn), awake.at(t) !== null);
        const many = now.ask.yawns_of_ten ?? 0;
        moons(ctx, 0.48 * w, 0.8 * h - 1.32 * size, Math.min(0.028 * h, (0.2 * w) / Math.max(many, 1)), many, many - heels);
        if (yawn < 0.1) zzz(ctx, 0.48 * w - 0.2 * size, 0.82 * h - 0.62 * size, 0.1 * size, t, breath(t));
        this.path(t, w, h);
        picnic(ctx, 0.9 * w, 0.87 * h, Math.min(0.13 * h, 0.09 * w), now.share >= 1, t);
        const up = now.up.map((one, i) => 0.7 * pose(Math.max(one, now.sides[i])));
        const isSwaying = Math.max(...up) > 0.2;
        critter(ctx, "mouse", mix(0.08, 0.8, way) * w, 0.95 * h, 0.62 * size, t, {
          seed: 1, turn: 0.55, look: [yawn > 0.2 ? -0.9 : 0.7, yawn > 0.2 ? -0.5 : 0], lift: up, tiptoe: isSwaying || now.progress > 0.4 ? 1 : 0,
          arms: [0.55, 0.55], mood: yawn > 0.2 ? "wow" : now.share >= 1 ? "happy" : "calm",
        });
        grass(ctx, w, 0.995 * h, 0.04 * h, "#4f8a4f", t, 2);
        sparks.draw(ctx, t);
      },

      /** Flowers open where the mouse has been. */
      path(t, w, h) {
        const { ctx } = stage;
        const many = Math.min(now.ask.steps ?? 14, 24);
        for (let i = 0; i < many; i += 1) {
          const at_ = (i + 0.5) / many;
          const open = clamp((way - at_) * many);
          const [x, y] = [mix(0.06, 0.8, at_) * w, (0.865 + 0.025 * (i % 2)) * h];
          if (i % 4 === 3) mushroom(ctx, x, y, 0.05 * h * (0.7 + 0.3 * open));
          else flower(ctx, x, y, 0.06 * h * (0.6 + 0.4 * open), PETALS[i % 4], open, t, i);
        }
      },
    };
  },
};
