// Lanterns: one charges while the toes are up, and flies away when the child lets go: bright if it was charged, dim if not.
// It takes both feet, and each lights a flame of its own: with a golden rim where one alone is a miss. The night fills with
// lanterns.

import { play } from "../core/sound.js";
import { between } from "../draw/colour.js";
import { critter } from "../draw/critter.js";
import { chance, clamp, glide, mix, Moment, pose, soft, swing } from "../draw/ease.js";
import { fir, hills, stars } from "../draw/scenery.js";
import { at, blob, box, disc, fade, glow, oval, paint, star, stroke } from "../draw/shapes.js";
import { drawSign } from "../draw/signs.js";

/** A miss this soon after a repetition is of that repetition, seconds. */
const SAME_S = 0.3;
const COLOURS = ["#f4a340", "#ef7f52", "#f2c94c", "#e8798d"];

/** A paper lantern, its middle at (x, y); `light` 0 to 1. */
function lantern(ctx, x, y, size, light, colour, turn = 0) {
  if (light > 0.03) glow(ctx, x, y, 1.7 * size, "255, 196, 96", 0.6 * light);
  at(ctx, x, y, size / 100, () => {
    blob(ctx, [[-38, -34], [-46, 0], [-32, 44], [32, 44], [46, 0], [38, -34], [0, -50]], between("#6a5f78", colour, 0.25 + 0.75 * light), 3);
    ctx.globalAlpha = 0.7 * light;
    blob(ctx, [[-20, -24], [-24, 0], [-16, 34], [16, 34], [24, 0], [20, -24]], "#fff1b8");
    ctx.globalAlpha = 1;
    for (const dx of [-15, 0, 15]) stroke(ctx, [[0.7 * dx, -42], [1.1 * dx, 0], [dx, 42]], 1.8, "rgba(42, 37, 64, 0.5)");
    box(ctx, -27, 38, 54, 8, 3, "#8a5a3a", 2.2);
  }, turn);
}

function night(ctx, w, h) {
  ctx.fillStyle = fade(ctx, 0, 0.8 * h, "#151a3f", "#4b4d86");
  ctx.fillRect(0, 0, w, h);
  stars(ctx, w, h, 1, 5);
  disc(ctx, 0.5 * w, 0.16 * h, 0.055 * h, "#f7ecc6");
  disc(ctx, 0.5 * w + 0.022 * h, 0.15 * h, 0.046 * h, "#1f2550");
  hills(ctx, w, h, 0.68 * h, 0.12 * h, "#2e3566", 3);
  for (let i = 0; i < Math.round(w / 70); i += 1) fir(ctx, 70 * i + 40 * chance(i), (0.75 + 0.03 * chance(i + 4)) * h, (0.1 + 0.1 * chance(i + 9)) * h, "#28315c");
  hills(ctx, w, h, 0.8 * h, 0.05 * h, "#252c52", 8);
}

/** Where the lantern with a number is in the sky: they keep apart and out of the corners. */
function place(i, w, h) {
  const x = 0.08 + 0.84 * ((i * 0.618 + 0.27) % 1);
  const top = x < 0.38 || x > 0.62 ? 0.36 : 0.12;
  return [x * w, (top + (0.5 - top) * ((i * 0.414 + 0.1) % 1)) * h];
}

/** A ring round the lantern at (x, y) that fills while it charges, and a star once it may fly. */
function charging(ctx, x, y, r, share) {
  const arc = (to, colour) => {
    ctx.beginPath();
    ctx.arc(x, y, r, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * to);
    paint(ctx, null, 0.12 * r, colour);
  };
  arc(1, "rgba(255, 255, 255, 0.25)");
  if (share > 0) arc(share, "#ffe08a");
  if (share >= 1) star(ctx, x, y - r, 0.26 * r, "#fff1b8", 2);
}

/** The flame of a foot, its bowl at (x, y); `lit` 0 to 1; `rim` is the colour round the bowl. */
function flame(ctx, x, y, size, side, lit, rim) {
  drawSign(ctx, side, x, y, 0.3 * size, 2.5, rim);
  if (lit < 0.05) return;
  glow(ctx, x, y - 0.6 * size, size, "255, 196, 96", 0.6 * lit);
  blob(ctx, [[x - 0.24 * size * lit, y - 0.42 * size], [x, y - (0.5 + 0.9 * lit) * size], [x + 0.24 * size * lit, y - 0.42 * size], [x, y - 0.3 * size]], "#ffd36b", 2);
}

export const lanterns = {
  emblem(stage, t) {
    const { ctx, w, h } = stage;
    night(ctx, w, h);
    const size = Math.min(0.5 * h, 0.4 * w);
    lantern(ctx, 0.5 * w, 0.5 * h + 4 * swing(t, 0, 0.8), size, 0.9, COLOURS[0]);
    lantern(ctx, 0.2 * w, 0.3 * h + 3 * swing(t, 1, 0.9), 0.4 * size, 0.8, COLOURS[1]);
    lantern(ctx, 0.82 * w, 0.36 * h + 3 * swing(t, 2, 0.7), 0.45 * size, 0.8, COLOURS[3]);
  },

  create(stage, now) {
    const flight = new Moment(2.6);
    let flew = [0, 0];
    let charge = 0;
    let ready = 1;
    /** Numbers of lanterns that flew before they were charged. */
    const dim = new Set();
    let flewAt = -Infinity;
    return {
      event({ kind }, t) {
        if (kind === "hold_began") play("hum");
        if (kind === "miss") {
          if (t - flewAt < SAME_S) dim.add(now.count - 1);
          play("muddle");
        }
        if (kind === "success") play("twinkle");
        if (kind !== "rep") return;
        flight.start(t);
        flewAt = t;
        flew = [stage.w / 2, this.hand(stage)];
        ready = 0;
        charge = 0;
      },

      /** Where the lantern is held: above the head. */
      hand: ({ w, h }) => 0.96 * h - 1.25 * Math.min(0.4 * h, 0.5 * w),

      draw(t, dt) {
        const { ctx, w, h } = stage;
        const long = now.ask.hold_s ?? 2;
        const held = now.holdingS === null ? 0.25 * clamp(now.progress) : 0.25 + (0.75 * now.holdingS) / long;
        charge = glide(charge, clamp(held), dt, 0.3);
        ready = glide(ready, 1, dt, 1.4);
        stage.still("night", (to) => night(to, w, h));
        const inFlight = flight.at(t);
        const many = now.count - (inFlight === null ? 0 : 1);
        const small = Math.min(0.13 * h, 0.15 * w);
        for (let i = 0; i < Math.min(many, 40); i += 1) {
          const [x, y] = place(i, w, h);
          lantern(ctx, x + 5 * swing(t, i, 0.5), y + 6 * swing(t, i + 3, 0.7), small * (0.6 + 0.3 * chance(i)), dim.has(i) ? 0.2 : 0.85, COLOURS[i % 4], 0.05 * swing(t, i, 0.9));
        }
        const size = Math.min(0.4 * h, 0.5 * w);
        const big = 0.5 * size;
        const lit = Math.max(charge, 0.2);
        if (charge > 0.05) glow(ctx, w / 2, this.hand(stage), 1.1 * size, "255, 190, 90", 0.3 * charge);
        const up = pose(charge);
        critter(ctx, "panda", w / 2, 0.96 * h, size, t, {
          seed: 3, look: [0, -0.5 - 0.5 * up], arms: [0.85 + 0.15 * up, 0.85 + 0.15 * up], mood: inFlight !== null ? "happy" : charge > 0.6 ? "wow" : "calm", tiptoe: 0.5 * up,
        });
        this.friends(t, w, h, size);
        if (inFlight === null || inFlight > 0.45) {
          const sway = 0.03 * swing(t, 1, 1.1);
          const y = this.hand(stage) - 0.05 * size * up + 0.2 * big * (1 - ready);
          lantern(ctx, w / 2, y, big * soft(ready), lit, COLOURS[now.count % 4], sway);
          charging(ctx, w / 2, y, 0.66 * big, clamp((now.holdingS ?? 0) / long));
          const rim = now.ask.both ? "#f5b93a" : "#ffffff";
          ["left", "right"].forEach((side, i) => flame(ctx, w / 2 + (i ? 1 : -1) * 1.05 * big, y + 0.2 * big, 0.4 * big, side, clamp(now.sides[i]), rim));
        }
        if (inFlight !== null) {
          const s = soft(inFlight);
          const [x, y] = place(Math.max(0, now.count - 1), w, h);
          lantern(ctx, mix(flew[0], x, s) + 12 * Math.sin(5 * s) * (1 - s), mix(flew[1], y, s), mix(big, small * 0.75, s), dim.has(now.count - 1) ? 0.2 : 1, COLOURS[Math.max(0, now.count - 1) % 4], 0.1 * Math.sin(6 * s) * (1 - s));
        }
      },

      /** Owls come to watch, one for every quarter of the way. */
      friends(t, w, h, size) {
        const { ctx } = stage;
        for (let i = 0; i < Math.floor(4 * now.share); i += 1) {
          const side = i % 2 ? 1 : -1;
          const x = w / 2 + side * (0.5 + 0.28 * Math.floor(i / 2)) * size;
          owl(ctx, x, 0.96 * h, 0.27 * size, t, i);
        }
      },
    };
  },
};

function owl(ctx, x, y, size, t, seed) {
  at(ctx, x, y, size / 100, () => {
    blob(ctx, [[-40, -10], [-44, -70], [-36, -104], [0, -92], [36, -104], [44, -70], [40, -10], [0, 0]], "#7c6a8f", 3.4);
    oval(ctx, 0, -34, 25, 28, "#cbbcd6");
    for (const side of [-1, 1]) {
      disc(ctx, 18 * side, -66, 17, "#f7ecd2", 3);
      const open = Math.sin(0.9 * t + 2 * seed) > -0.95;
      if (open) disc(ctx, 18 * side, -68, 7.5, "#2a2540");
      else stroke(ctx, [[18 * side - 9, -66], [18 * side, -62], [18 * side + 9, -66]], 3.4);
    }
    blob(ctx, [[-6, -56], [6, -56], [0, -44]], "#f0a93a", 2.6);
  });
}
