// Fireflies: the child leans, and a small moth with a lantern goes where its weight goes. On the flower that waits it
// rests until a light comes out; the meadow fills with lights.

import { play } from "../core/sound.js";
import { chance, clamp, glide, lids, mix, Moment, soft, swing } from "../draw/ease.js";
import { cheeks, eye, mouth } from "../draw/face.js";
import { fir, hills, stars } from "../draw/scenery.js";
import { at, disc, fade, glow, limb, oval, stroke } from "../draw/shapes.js";

/** The moth stays within its ring, or a little beyond. */
const FARTHEST = 1.1;
const PETAL = "#d9a3d0";

function meadow(ctx, w, h) {
  ctx.fillStyle = fade(ctx, 0, h, "#1c2550", "#3f5a7a");
  ctx.fillRect(0, 0, w, h);
  stars(ctx, w, 0.5 * h, 0.8, 9);
  hills(ctx, w, h, 0.3 * h, 0.08 * h, "#2b3a66", 2);
  for (let i = 0; i < Math.round(w / 90); i += 1) fir(ctx, 90 * i + 50 * chance(i), 0.32 * h, (0.09 + 0.07 * chance(i + 3)) * h, "#24325a");
  ctx.fillStyle = fade(ctx, 0.3 * h, h, "#2f4f5f", "#27433f");
  ctx.fillRect(0, 0.32 * h, w, h);
  for (let i = 0; i < 90; i += 1) {
    const [x, y] = [chance(i) * w, (0.36 + 0.64 * chance(i + 300)) * h];
    const high = (0.02 + 0.06 * (y / h) ** 2) * h;
    stroke(ctx, [[x, y], [x + 3, y - high]], 2.4, "#3d665a");
    stroke(ctx, [[x + 4, y], [x + 9, y - 0.7 * high]], 2.4, "#3d665a");
  }
}

/** The moth with its lantern, the lantern at (x, y). */
function moth(ctx, x, lamp, size, t, look) {
  glow(ctx, x, lamp, 1.4 * size, "255, 224, 150", 0.5);
  const y = lamp - 0.72 * size;
  const flap = 0.16 * swing(t, 0, 7);
  at(ctx, x, y, size / 100, () => {
    for (const side of [-1, 1]) {
      oval(ctx, 38 * side, -20, 34, 25, "#cfd3ee", 2.8, side * (-0.5 + flap));
      oval(ctx, 32 * side, 16, 23, 18, "#b9bfe4", 2.8, side * (0.5 - flap));
      disc(ctx, 42 * side, -22, 8, "#8f96cc");
    }
    oval(ctx, 0, 8, 13, 30, "#f2ead9", 2.8);
    disc(ctx, 0, -26, 21, "#f7f1e4", 2.8);
    for (const side of [-1, 1]) {
      stroke(ctx, [[6 * side, -44], [14 * side, -60], [22 * side, -62]], 2.8);
      eye(ctx, 8 * side, -28, 4.6, lids(t, 2), look);
    }
    cheeks(ctx, 13, -18, 4);
    mouth(ctx, 0, -17, 8, 0.7);
    limb(ctx, [[0, 36], [0, 60]], 2, "#c9a36a", 1);
    disc(ctx, 0, 72, 12, "#ffe08a", 2.6);
  });
}

/** The flower that waits; `open` 0 to 1; its ring, `rx` and `ry`, tells how far the lantern may be from its middle. */
function bloom(ctx, x, y, [rx, ry], open, t) {
  oval(ctx, x, y, rx, ry, "rgba(255, 255, 255, 0.1)", 3, 0, "rgba(255, 246, 214, 0.75)");
  const r = Math.sqrt(rx * ry);
  glow(ctx, x, y, r * (0.8 + 0.5 * open), "255, 214, 140", 0.25 + 0.45 * open);
  const s = 0.62 * r;
  for (let i = 0; i < 7; i += 1) {
    const a = (i * 2 * Math.PI) / 7 + 0.05 * swing(t, 1, 1);
    const out = s * (0.42 + 0.3 * open);
    oval(ctx, x + out * Math.cos(a), y + out * Math.sin(a), 0.42 * s, 0.26 * s, PETAL, 2.2, a);
  }
  disc(ctx, x, y, 0.34 * s, open > 0.7 ? "#fff1b8" : "#f6cf5a", 2.2);
}

function firefly(ctx, x, y, r) {
  glow(ctx, x, y, 5 * r, "230, 255, 150", 0.6);
  disc(ctx, x, y, r, "#f4ffc4");
}

export const fireflies = {
  shows: "lean",

  emblem({ ctx, w, h }, t) {
    meadow(ctx, w, h);
    for (let i = 0; i < 7; i += 1) firefly(ctx, chance(i) * w, (0.2 + 0.7 * chance(i + 8)) * h, 2.6);
    moth(ctx, w / 2, 0.8 * h + 3 * swing(t, 0, 1), Math.min(0.62 * h, 0.5 * w), t, [0, 0]);
  },

  create(stage, now) {
    const caught = new Moment(1.5);
    let from = null;
    let target = null;
    let open = 0;
    /** How much of the way to the front and back the moth goes. */
    let upDown = 0;
    return {
      event({ kind }, t) {
        if (kind !== "success") return;
        caught.start(t);
        play("pop");
        from = target;
        open = 0;
      },

      draw(t, dt) {
        const { ctx, w, h } = stage;
        stage.still("meadow", (to) => meadow(to, w, h));
        const reach = [Math.min(0.4 * w, 0.5 * h), 0.27 * h];
        const place = ([x, y]) => [w / 2 + x * reach[0], 0.6 * h - y * reach[1]];
        oval(ctx, ...place([0, 0]), 1.12 * reach[0], 1.12 * reach[1], "rgba(255, 255, 255, 0.05)", 2, 0, "rgba(255, 255, 255, 0.25)");
        this.lights(t, w, h);
        const { x = 0, y = 0, size = 0.4, wait_s: wait = 1 } = now.ask;
        const want = place([x, y]);
        target = target ? target.map((at_, i) => glide(at_, want[i], dt, 0.5)) : want;
        open = glide(open, clamp((now.holdingS ?? 0) / wait), dt, 0.25);
        bloom(ctx, ...target, reach.map((far) => size * far), open, t);
        const s = caught.at(t);
        if (s !== null && from) firefly(ctx, mix(from[0], w / 2, soft(s)) + 20 * Math.sin(6 * s), mix(from[1], 0.14 * h, soft(s)), 5);
        // A flower in the middle, neither in front nor behind, is one that sideways alone counts for.
        upDown = glide(upDown, y === 0 ? 0 : 1, dt, 0.8);
        const lean = [now.lean[0], upDown * now.lean[1]];
        const far = Math.max(1, Math.hypot(...lean) / FARTHEST);
        moth(ctx, ...place(lean.map((one) => one / far)), Math.min(0.17 * h, 0.22 * w), t, [clamp(x - lean[0], -1, 1), clamp(lean[1] - y, -1, 1)]);
      },

      /** A light for each that was caught. */
      lights(t, w, h) {
        for (let i = 0; i < Math.min(now.count, 60); i += 1) {
          const x = ((i * 0.618 + 0.3) % 1) * w + 14 * swing(t, i, 0.5);
          const y = (0.12 + 0.84 * ((i * 0.414 + 0.2) % 1)) * h + 10 * swing(t, i + 4, 0.6);
          firefly(stage.ctx, x, y, 3.4);
        }
      },
    };
  },
};
