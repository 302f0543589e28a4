// Cave painting: wherever the child's feet press, paint comes onto the picture of its own soles. When all places of the plan
// are touched, the wall is full of animals.

import { play } from "../core/sound.js";
import { critter } from "../draw/critter.js";
import { clamp, glide, pose, soft, swing } from "../draw/ease.js";
import { ownSoles, SOLE_SHARE, soles, wall } from "../draw/finale.js";
import { at, blob, disc, fade, glow, limb, oval, stroke } from "../draw/shapes.js";
import { Sparks } from "../draw/sparks.js";

const OCHRE = "#8f3f22";
const DABS = ["#b4512c", "#8f3f22", "#d98b4a"];

/** Middles of the zones: share of the width from the inner border, share of the length from the heel. */
const ZONES = {
  heel_medial: [0.3, 0.13], heel_lateral: [0.7, 0.13], middle_medial: [0.3, 0.38], middle_lateral: [0.72, 0.38],
  fore_medial: [0.28, 0.66], fore_lateral: [0.72, 0.63], toes_medial: [0.25, 0.9], toes_lateral: [0.62, 0.87],
};

/** Cave animals, as strokes of a finger in a box of 100; each appears as its share of the painting is done. */
const ANIMALS = [
  (ctx) => {
    blob(ctx, [[-44, -20], [-30, -46], [0, -40], [26, -48], [40, -30], [36, -12], [-38, -10]], OCHRE);
    for (const x of [-34, -22, 18, 30]) limb(ctx, [[x, -18], [x - 2, 8]], 6, OCHRE, 0);
    blob(ctx, [[30, -36], [46, -60], [64, -52], [60, -40], [42, -26]], OCHRE);
    limb(ctx, [[-42, -24], [-54, -10]], 4, OCHRE, 0);
  },
  (ctx) => {
    blob(ctx, [[-40, -16], [-34, -40], [0, -34], [24, -60], [46, -40], [40, -10], [0, -8]], "#3b2a2a");
    for (const x of [-32, -20, 20, 32]) limb(ctx, [[x, -16], [x, 8]], 7, "#3b2a2a", 0);
    for (const dx of [0, 8]) stroke(ctx, [[40 + dx, -44], [52 + dx, -52], [52 + dx, -64]], 3.5, "#3b2a2a");
  },
  (ctx) => {
    disc(ctx, 0, -26, 17, OCHRE);
    for (let i = 0; i < 10; i += 1) {
      const a = (i * Math.PI) / 5;
      limb(ctx, [[24 * Math.cos(a), -26 + 24 * Math.sin(a)], [36 * Math.cos(a), -26 + 36 * Math.sin(a)]], 5, OCHRE, 0);
    }
  },
  (ctx) => {
    oval(ctx, 0, -14, 20, 22, "#3b2a2a");
    for (const [dx, dy] of [[-20, -44], [-8, -54], [6, -55], [18, -47]]) limb(ctx, [[0.6 * dx, -24], [dx, dy]], 8, "#3b2a2a", 0);
    limb(ctx, [[14, -10], [32, -26]], 8, "#3b2a2a", 0);
  },
  (ctx) => {
    oval(ctx, -6, -27, 34, 17, OCHRE);
    blob(ctx, [[16, -27], [44, -50], [40, -27], [44, -4]], OCHRE);
    disc(ctx, -24, -31, 3.5, "#d8b98c");
  },
  (ctx) => {
    blob(ctx, [[-34, -12], [-30, -34], [10, -34], [24, -22], [20, -10]], OCHRE);
    for (const x of [-28, -16, 8, 16]) limb(ctx, [[x, -16], [x, 8]], 4.5, OCHRE, 0);
    limb(ctx, [[18, -24], [28, -46]], 7, OCHRE, 0);
    oval(ctx, 33, -50, 9, 6, OCHRE);
    for (const dx of [0, 7]) stroke(ctx, [[27 + dx, -54], [22 + 2 * dx, -70], [30 + 2 * dx, -82]], 3, OCHRE);
  },
];

/** Where animals are on the wall: beside and above the soles, clear of count and coach. */
function spots(w, h) {
  return w > 1.1 * h
    ? [[0.11, 0.62], [0.89, 0.62], [0.34, 0.2], [0.66, 0.2], [0.24, 0.42], [0.77, 0.4]].map(([x, y]) => [x * w, y * h, 0.2 * h])
    : [[0.13, 0.45], [0.87, 0.45], [0.5, 0.14], [0.4, 0.25], [0.62, 0.26], [0.12, 0.66]].map(([x, y]) => [x * w, y * h, 0.16 * w]);
}

/** Of the emblem: soles without a painter yet. */
const emblemSoles = ownSoles();

export const painting = {
  emblem(stage, t) {
    const { ctx, w, h } = stage;
    wall(ctx, w, h);
    soles(ctx, emblemSoles, w / 2, 0.95 * h, 0.84 * h);
    at(ctx, 0.14 * w, 0.4 * h, 0.0024 * Math.min(w, h), () => ANIMALS[0](ctx));
    at(ctx, 0.87 * w, 0.42 * h, 0.0024 * Math.min(w, h), () => ANIMALS[2](ctx));
    critter(ctx, "mouse", 0.86 * w, 0.98 * h, 0.42 * h, t, { arms: [0.9, 0], seed: 2, look: [-0.8, -0.4] });
  },

  create(stage, now) {
    const own = ownSoles();
    const shown = ANIMALS.map(() => 0);
    const sparks = new Sparks();
    /** Places that are painted. */
    let painted = now.count;
    return {
      // There are no tries in it: what is painted stands in the state.
      event() {},

      draw(t, dt) {
        const { ctx, w, h } = stage;
        stage.still("wall", (to) => {
          wall(to, w, h);
          to.fillStyle = fade(to, 0.84 * h, h, "rgba(90, 66, 48, 0)", "rgba(90, 66, 48, 0.5)");
          to.fillRect(0, 0.84 * h, w, h);
          glow(to, w / 2, 0.55 * h, 0.7 * Math.max(w, h), "255, 214, 140", 0.34);
        });
        const zones = now.ask.zones ?? [];
        if (now.count > painted) {
          play("pluck", { step: now.count % 6 });
          sparks.burst(t, w / 2, 0.6 * h, 0.25 * h, DABS, 10, "disc");
        }
        painted = now.count;
        const all = now.share;
        spots(w, h).forEach(([x, y, size], i) => {
          shown[i] = glide(shown[i], clamp(all * ANIMALS.length - i), dt, 1);
          if (shown[i] < 0.02) return;
          ctx.globalAlpha = soft(shown[i]) * 0.92;
          at(ctx, x, y, size / 100, () => ANIMALS[i](ctx));
          ctx.globalAlpha = 1;
        });
        for (const side of ["left", "right"]) own[side].set(now.paint?.[`print_${side}`], now.paint?.[side]);
        const high = Math.min(0.62 * h, 0.7 * w);
        soles(ctx, own, w / 2, 0.92 * h, high);
        zones.forEach((zone) => this.waits(ctx, zone, w, h, high, t));
        const size = Math.min(0.3 * h, 0.27 * w);
        const x = w / 2 + Math.min(0.5 * w - 0.5 * size, 0.62 * high + 0.5 * size);
        critter(ctx, "mouse", x, 0.97 * h, size, t, {
          seed: 2, look: [-0.8, -0.4], arms: [0.5 + 0.4 * pose(0.5 + 0.5 * swing(t, 0, 2)), 0.1], mood: all >= 1 ? "happy" : "calm",
          hold: (to) => limb(to, [[-30, -46], [-42, -62]], 3, "#a9713f", 1.2),
        });
        sparks.draw(ctx, t);
      },

      /** A ring round a place that still waits for paint, told as `left:heel_medial`. */
      waits(ctx, place, w, h, high, t) {
        const [side, zone] = place.split(":");
        const middle = ZONES[zone];
        if (!middle) return;
        const wide = SOLE_SHARE * high;
        const out = side === "left" ? -1 : 1;
        const x = w / 2 + out * 0.62 * wide + out * (middle[0] - 0.5) * wide;
        const y = 0.92 * h - middle[1] * high;
        const r = 0.075 * high * (1 + 0.05 * swing(t, middle[1], 2));
        disc(ctx, x, y, r, "rgba(255, 250, 240, 0.35)");
        ctx.setLineDash([5, 6]);
        disc(ctx, x, y, r, null, 3.5);
        ctx.setLineDash([]);
      },
    };
  },
};
