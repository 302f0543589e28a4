// Wipers: a lifted forefoot moves the wiper of its side. The more is wiped, the more is seen of who waits outside. The lamp of a
// side fills while its wiper is up; where the feet take turns, the one that is due has a ring. A wipe that was no good smears.

import { play } from "../core/sound.js";
import { between, INK } from "../draw/colour.js";
import { critter } from "../draw/critter.js";
import { cap } from "../draw/ears.js";
import { chance, clamp, glide, Moment, pose, swing } from "../draw/ease.js";
import { clouds, hills, house, sun, tree } from "../draw/scenery.js";
import { at, blob, box, corners, disc, fade, limb, oval, paint, stroke } from "../draw/shapes.js";
import { signPath, signStripes } from "../draw/signs.js";
import { Sparks } from "../draw/sparks.js";

const FRIENDS = [["rabbit", 0.3], ["pig", 0.5], ["bear", 0.7], ["cat", 0.4], ["panda", 0.6]];
const SPOTS = 90;
const MUD = ["#8b7355", "#9c8465", "#77634a"];
/** A wiper is up from this share of the movement on. */
const UP = 0.5;
/** Rays round a lamp that is full. */
const RAYS = 8;
const GLEAM = ["#ffffff", "#dff1f7"];

/** The place of the window in the picture. */
const pane = (w, h) => ({ x: 0.04 * w, y: 0.04 * h, w: 0.92 * w, h: 0.72 * h });

function outside(ctx, w, h, t, share, glass) {
  ctx.fillStyle = fade(ctx, glass.y, glass.y + glass.h, between("#aeb9c2", "#bfe3f2", share), between("#d8dcdc", "#fdf4e0", share));
  ctx.fillRect(0, 0, w, h);
  if (share > 0.3) sun(ctx, 0.5 * w, glass.y + 0.17 * glass.h, 0.07 * glass.h * clamp(2 * share - 0.6));
  clouds(ctx, w, h, t, 4);
  const ground = glass.y + 0.66 * glass.h;
  hills(ctx, w, h, ground, 0.14 * glass.h, between("#9aa99a", "#a8cf95", share), 2);
  for (const [i, x] of [0.12, 0.24, 0.78, 0.9].entries()) tree(ctx, x * w, ground + 0.08 * glass.h, 0.34 * glass.h, between("#7d8f7c", "#6fa868", share), t, i);
  house(ctx, 0.14 * w, ground + 0.1 * glass.h, 0.12 * w, 0.22 * glass.h, "#f2d6a2", share > 0.8, 1);
  corners(ctx, [[0.36 * w, ground + 0.06 * glass.h], [0.64 * w, ground + 0.06 * glass.h], [1.1 * w, h], [-0.1 * w, h]], "#9b97a3");
  for (let i = 0; i < 4; i += 1) {
    const y = ground + (0.1 + 0.09 * i) * glass.h;
    box(ctx, w / 2 - (3 + 2 * i), y, 6 + 4 * i, (0.03 + 0.012 * i) * glass.h, 2, "#fffaf0");
  }
  const high = Math.min(0.44 * glass.h, 0.34 * w);
  FRIENDS.forEach(([kind, x], i) => {
    const wave = share > (i + 0.5) / FRIENDS.length;
    critter(ctx, kind, x * w + (x - 0.5) * 0.3 * w, ground + (0.2 + 0.04 * (i % 2)) * glass.h, high, t, {
      seed: i, arms: [0.1, wave ? 0.75 + 0.25 * swing(t, i, 4) : 0.05], mood: wave ? "happy" : "calm",
    });
  });
}

/** Drops of mud and rain that are still there; those of the side that was wiped last go first. */
function dirt(ctx, glass, share, t) {
  ctx.fillStyle = `rgba(214, 208, 196, ${(0.55 * (1 - share)).toFixed(3)})`;
  ctx.fillRect(glass.x, glass.y, glass.w, glass.h);
  const left = SPOTS * (1 - share);
  for (let i = 0; i < SPOTS; i += 1) {
    const stay = clamp(left - ((i * 37) % SPOTS));
    if (stay <= 0) continue;
    const [x, y] = [glass.x + chance(i) * glass.w, glass.y + chance(i + 200) * glass.h];
    const r = (0.008 + 0.02 * chance(i + 90)) * Math.min(glass.w, 1.4 * glass.h) * stay;
    blob(ctx, [[x - r, y], [x - 0.5 * r, y - 0.9 * r], [x + 0.7 * r, y - 0.8 * r], [x + 1.1 * r, y + 0.2 * r], [x + 0.2 * r, y + 1.2 * r], [x - 0.8 * r, y + 0.8 * r]], MUD[i % 3]);
  }
}

/** A wiper from its foot at (x, y), turned by `angle` from lying flat. */
function wiper(ctx, x, y, long, angle, side) {
  const way = side === 0 ? 1 : -1;
  const [dx, dy] = [way * Math.cos(angle), -Math.sin(angle)];
  limb(ctx, [[x, y], [x + 0.62 * long * dx, y + 0.62 * long * dy]], 6, "#4a4558", 1.6);
  limb(ctx, [[x + 0.3 * long * dx, y + 0.3 * long * dy], [x + long * dx, y + long * dy]], 9, "#6a6480", 2);
  disc(ctx, x, y, 11, "#4a4558", 2.4);
}

/**
 * The lamp of a side at (x, y), its sign as everywhere; `full` 0 to 1; with a ring where it is due. It is dark until it is lit,
 * and has rays once it is full: told apart without colour.
 */
function lamp(ctx, x, y, r, side, full, isDue) {
  const foot = side === 0 ? "left" : "right";
  if (isDue) {
    signPath(ctx, foot, x, y, 1.45 * r);
    paint(ctx, null, 5, "#ffe08a");
  }
  const isFull = full >= 1;
  if (isFull) {
    for (let i = 0; i < RAYS; i += 1) {
      const [dx, dy] = [Math.sin((2 * Math.PI * i) / RAYS), -Math.cos((2 * Math.PI * i) / RAYS)];
      stroke(ctx, [[x + 1.75 * r * dx, y + 1.75 * r * dy], [x + 2.2 * r * dx, y + 2.2 * r * dy]], 5, "#fff1b8");
    }
  }
  signPath(ctx, foot, x, y, r);
  paint(ctx, "#332a3c");
  ctx.save();
  ctx.clip();
  ctx.fillStyle = isFull ? "#fff1b8" : "#f5c95a";
  ctx.fillRect(x - 2 * r, y + 1.05 * r - 2.1 * r * full, 4 * r, 2.1 * r * full);
  ctx.restore();
  signStripes(ctx, foot, x, y, r, 0.16 * r, full > 0.5 ? INK : "#a79db3");
  signPath(ctx, foot, x, y, r);
  paint(ctx, null, isFull ? 5 : 3, isFull ? "#ffffff" : "#a79db3");
}

/** The mud that a wipe leaves which was too short, or of the foot that was not due. */
function smear(ctx, glass, side, share) {
  ctx.globalAlpha = 1 - share;
  const x = glass.x + (side ? 0.7 : 0.3) * glass.w;
  for (let i = 0; i < 5; i += 1) {
    const r = (0.1 + 0.055 * i) * glass.w;
    ctx.beginPath();
    ctx.arc(x, glass.y + glass.h, r + 0.1 * glass.h, Math.PI * 1.15, Math.PI * 1.85);
    paint(ctx, null, 0.018 * glass.h, MUD[i % 3]);
  }
  ctx.globalAlpha = 1;
}

function dashboard(ctx, w, h, glass, t, up, isHappy, full, due) {
  const y = glass.y + glass.h;
  ctx.beginPath();
  ctx.rect(0, 0, w, h);
  ctx.roundRect(glass.x, glass.y, glass.w, glass.h, 0.05 * h);
  ctx.fillStyle = "#e0663f";
  ctx.fill("evenodd");
  box(ctx, glass.x, glass.y, glass.w, glass.h, 0.05 * h, null, 5);
  box(ctx, -10, y + 0.03 * h, w + 20, h - y, 14, "#5b4a63", 4);
  for (const side of [0, 1]) {
    const x = w / 2 + (side ? 1 : -1) * Math.min(0.3 * w, 0.36 * h);
    lamp(ctx, x, y + 0.14 * h, 0.045 * h, side, full[side], due === side);
  }
  critter(ctx, "dog", w / 2, h + 0.04 * h, 0.3 * h, t, { seed: 4, hat: cap("#3c6f9c"), look: [0.8 * (up[1] - up[0]), -0.3], turn: 0.6 * (up[1] - up[0]), mood: isHappy ? "happy" : "calm", arms: [0.35 + 0.3 * up[0], 0.35 + 0.3 * up[1]] });
  const [x, r] = [w / 2, 0.1 * h];
  ctx.beginPath();
  ctx.arc(x, h + 0.02 * h, r, Math.PI, 2 * Math.PI);
  paint(ctx, null, 0.026 * h);
  stroke(ctx, [[x, h], [x, h - 0.9 * r]], 0.018 * h);
  oval(ctx, x, h, 0.03 * h, 0.02 * h, "#f0c04a", 2);
}

export const wipers = {
  emblem(stage, t) {
    const { ctx, w, h } = stage;
    const glass = pane(w, h);
    outside(ctx, w, h, t, 0.7, glass);
    dirt(ctx, glass, 0.75, t);
    wiper(ctx, 0.17 * w, glass.y + glass.h, 0.34 * w, 0.5 + 0.5 * pose(0.5 + 0.5 * swing(t, 0, 1.4)), 0);
    wiper(ctx, 0.83 * w, glass.y + glass.h, 0.34 * w, 0.15, 1);
    dashboard(ctx, w, h, glass, t, [0, 0], true, [0, 0], null);
  },

  create(stage, now) {
    const sparks = new Sparks();
    let share = now.share;
    const up = [0, 0];
    const smeared = new Moment(1.8);
    /** For how long each wiper has been up, and the side that wiped last. */
    const upS = [0, 0];
    let last = null;
    return {
      event({ kind, side }, t) {
        if (kind === "miss") {
          smeared.start(t);
          play("muddle");
        }
        if (kind === "success" && last !== null) sparks.burst(t, (last ? 0.7 : 0.3) * stage.w, 0.4 * stage.h, 0.22 * stage.h, GLEAM, 10);
        if (kind !== "rep") return;
        last = side === "right" ? 1 : 0;
        play("wipe");
        play("pluck", { step: 2 + 2 * last + (now.count % 3) });
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        share = glide(share, now.share, dt, 0.6);
        for (const i of [0, 1]) {
          up[i] = glide(up[i], pose(now.sides[i]), dt, 0.12);
          upS[i] = up[i] > UP ? upS[i] + dt : 0;
        }
        const asked = now.ask.hold_s ?? 0;
        const full = upS.map((long) => (asked > 0 ? clamp(long / asked) : Number(long > 0)));
        const glass = pane(w, h);
        ctx.save();
        ctx.beginPath();
        ctx.roundRect(glass.x, glass.y, glass.w, glass.h, 0.05 * h);
        ctx.clip();
        outside(ctx, w, h, t, share, glass);
        dirt(ctx, glass, share, t);
        const s = smeared.at(t);
        if (s !== null && last !== null) smear(ctx, glass, last, s);
        const long = Math.min(0.34 * w, 0.84 * glass.h);
        const foot = w / 2 - 1.02 * long;
        for (const i of [0, 1]) wiper(ctx, i ? w - foot : foot, glass.y + glass.h - 4, long, 0.06 + 1.75 * clamp(up[i]), i);
        ctx.restore();
        dashboard(ctx, w, h, glass, t, up, Math.max(...up) > 0.6 || now.share >= 1, full, now.ask.strict && last !== null ? 1 - last : null);
        sparks.draw(ctx, t);
      },
    };
  },
};
