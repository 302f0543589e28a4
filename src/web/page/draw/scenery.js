// What stands behind the characters: sky, hills, trees, water, grass, clouds, houses.

import { between, shade } from "./colour.js";
import { chance, swing } from "./ease.js";
import { at, blob, box, corners, disc, fade, limb, oval, stroke } from "./shapes.js";

export function sky(ctx, w, h, top, bottom) {
  ctx.fillStyle = fade(ctx, 0, h, top, bottom);
  ctx.fillRect(0, 0, w, h);
}

/** A row of hills from `y` down to the bottom; the same seed, the same hills. */
export function hills(ctx, w, h, y, high, colour, seed) {
  const long = 0.8 * Math.max(320, 0.5 * w);
  ctx.beginPath();
  ctx.moveTo(-20, h);
  for (let x = -20; x <= w + 30; x += 12) {
    const wave = Math.sin((2 * Math.PI * x) / long + seed) + 0.45 * Math.sin((5.1 * x) / long + 2.3 * seed);
    ctx.lineTo(x, y - high * (0.35 + 0.42 * wave));
  }
  ctx.lineTo(w + 30, h);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

export function cloud(ctx, x, y, size, colour = "#ffffff") {
  at(ctx, x, y, size, () => {
    ctx.globalAlpha = 0.9;
    ctx.beginPath();
    for (const [cx, cy, r] of [[-0.5, 0.04, 0.26], [-0.15, -0.12, 0.36], [0.28, -0.06, 0.3], [0.58, 0.08, 0.2]]) {
      ctx.moveTo(cx + r, cy);
      ctx.arc(cx, cy, r, 0, 2 * Math.PI);
    }
    ctx.rect(-0.6, 0.02, 1.25, 0.27);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.globalAlpha = 1;
  });
}

/** A few clouds that drift. */
export function clouds(ctx, w, h, t, seed = 0, colour = "#ffffff") {
  for (let i = 0; i < 4; i += 1) {
    const away = chance(seed + i) * w + (i * w) / 4 + 6 * swing(t, i, 0.13);
    const size = Math.min(w, h) * (0.09 + 0.07 * chance(seed + 7 + i));
    cloud(ctx, ((away % (1.3 * w)) - 0.15 * w), h * (0.08 + 0.17 * chance(seed + 3 + i)), size, colour);
  }
}

export function sun(ctx, x, y, r) {
  disc(ctx, x, y, 1.45 * r, "rgba(255, 231, 150, 0.45)");
  disc(ctx, x, y, r, "#ffdb6e");
}

/** A round tree, its foot at (x, y). */
export function tree(ctx, x, y, high, colour, t = 0, seed = 0) {
  limb(ctx, [[x, y], [x + 0.02 * high, y - 0.45 * high]], 0.09 * high, "#8a5f43", 0);
  const lean = 0.012 * high * swing(t, seed, 0.9);
  disc(ctx, x - 0.16 * high + lean, y - 0.58 * high, 0.23 * high, shade(colour, -0.1));
  disc(ctx, x + 0.17 * high + lean, y - 0.6 * high, 0.24 * high, shade(colour, -0.05));
  disc(ctx, x + lean, y - 0.78 * high, 0.27 * high, colour);
  disc(ctx, x - 0.08 * high + lean, y - 0.84 * high, 0.1 * high, shade(colour, 0.16));
}

/** A fir, its foot at (x, y). */
export function fir(ctx, x, y, high, colour) {
  box(ctx, x - 0.04 * high, y - 0.15 * high, 0.08 * high, 0.15 * high, 0, shade(colour, -0.35));
  for (const [up, wide] of [[0.1, 0.3], [0.36, 0.24], [0.62, 0.17]]) {
    const base = y - up * high;
    corners(ctx, [[x - wide * high, base], [x, base - 0.42 * high], [x + wide * high, base]], shade(colour, -0.08 + 0.12 * up));
  }
}

/** Tufts of grass along a line. */
export function grass(ctx, w, y, high, colour, t, seed = 0) {
  const n = Math.round(w / 46);
  for (let i = 0; i < n; i += 1) {
    const x = ((i + chance(seed + i)) * w) / n;
    const tip = 0.25 * high * swing(t, i, 1.1);
    for (const [dx, tall] of [[-5, 0.7], [0, 1], [5, 0.6]]) {
      stroke(ctx, [[x + dx * 0.5, y + 2], [x + dx * 0.8, y - 0.5 * high * tall], [x + dx + tip, y - high * tall]], 2.4, colour);
    }
  }
}

/** A flower on its stem, its foot at (x, y); `open` 0 to 1. */
export function flower(ctx, x, y, high, colour, open, t = 0, seed = 0) {
  const dx = 0.08 * high * swing(t, seed, 1.2);
  stroke(ctx, [[x, y], [x - dx, y - 0.5 * high], [x + dx, y - high]], 0.07 * high, "#4f8a4f");
  oval(ctx, x + 0.13 * high, y - 0.35 * high, 0.14 * high, 0.05 * high, "#5f9d5a", 0, -0.5);
  const r = 0.2 * high * (0.35 + 0.65 * open);
  for (let i = 0; i < 6; i += 1) {
    const a = (i * Math.PI) / 3;
    oval(ctx, x + dx + r * Math.cos(a), y - high + r * Math.sin(a), 0.75 * r, 0.5 * r, colour, 0.02 * high, a);
  }
  disc(ctx, x + dx, y - high, 0.6 * r, "#f6cf5a", 0.02 * high);
}

/** A house front, its foot at (x, y); `lit` lights its windows. */
export function house(ctx, x, y, w, h, colour, lit, seed = 0) {
  box(ctx, x, y - h, w, h, 2, colour, 2);
  corners(ctx, [[x - 0.08 * w, y - h], [x + 0.5 * w, y - h - 0.42 * w], [x + 1.08 * w, y - h]], between("#a5544a", "#6a6f9c", chance(seed)), 2);
  for (const [cx, cy] of [[0.2, 0.14], [0.6, 0.14], [0.2, 0.48], [0.6, 0.48]]) {
    box(ctx, x + cx * w, y - h + cy * h, 0.22 * w, 0.2 * h, 2, lit ? "#ffdf86" : shade(colour, -0.35), 1.6);
  }
  box(ctx, x + 0.4 * w, y - 0.24 * h, 0.2 * w, 0.24 * h, [4, 4, 0, 0], shade(colour, -0.5), 1.6);
}

/** A sheet of water from `y` down, with soft waves. */
export function water(ctx, w, y, h, colour, t, seed = 0, high = 5) {
  const points = [[-20, y]];
  for (let x = 0; x <= w + 40; x += 40) points.push([x, y + high * swing(t, 0.024 * x + seed, 1.25)]);
  ctx.beginPath();
  ctx.moveTo(-20, y + h);
  points.forEach((point) => ctx.lineTo(...point));
  ctx.lineTo(w + 40, y + h);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Stars of a night sky: steady lights, more of them as `share` grows. */
export function stars(ctx, w, h, share, seed = 0) {
  const n = Math.round(70 * share);
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [chance(seed + i) * w, chance(seed + 100 + i) * 0.62 * h];
    disc(ctx, x, y, 0.8 + 1.5 * chance(seed + 200 + i), "rgba(255, 246, 214, 0.85)");
  }
}

/** A mushroom, its foot at (x, y). */
export function mushroom(ctx, x, y, high) {
  blob(ctx, [[x - 0.2 * high, y], [x - 0.16 * high, y - 0.6 * high], [x + 0.16 * high, y - 0.6 * high], [x + 0.2 * high, y]], "#fbeed8", 1.8);
  blob(ctx, [[x - 0.55 * high, y - 0.45 * high], [x - 0.4 * high, y - 0.95 * high], [x + 0.4 * high, y - 0.95 * high], [x + 0.55 * high, y - 0.45 * high]], "#c8453f", 1.8);
  for (const [dx, dy] of [[-0.22, 0.62], [0.08, 0.76], [0.28, 0.56]]) disc(ctx, x + dx * high, y - dy * high, 0.07 * high, "#fff6e6");
}

/** A snail on its way to the right, its foot at (x, y), `size` long. */
export function snail(ctx, x, y, size, t) {
  at(ctx, x, y, size / 100, () => {
    blob(ctx, [[-60, 0], [-40, -14], [30, -16], [44, -44], [66, -40], [62, -6], [50, 0]], "#e8c98f", 4);
    for (const dx of [50, 62]) stroke(ctx, [[dx, -40], [dx + 4, -60 + 2 * swing(t, dx, 2)]], 4);
    disc(ctx, -10, -34, 32, "#b9744a", 4);
    disc(ctx, -8, -32, 17, "#d99a66", 3);
    disc(ctx, -6, -31, 6, "#b9744a");
    disc(ctx, 56, -28, 4, "#2a2540");
  });
}
