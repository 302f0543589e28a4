// Faces: eyes that look and blink, cheeks, a nose, a mouth.

import { INK } from "./colour.js";
import { at, disc, oval, paint, stroke } from "./shapes.js";

/** One eye, its middle at (x, y). `open` 0 to 1, `look` [-1..1, -1..1]. */
export function eye(ctx, x, y, r, open, look = [0, 0]) {
  if (open < 0.25) {
    stroke(ctx, [[x - r, y], [x, y + 0.5 * r], [x + r, y]], 0.45 * r);
    return;
  }
  oval(ctx, x, y, r, 1.15 * r * open, INK);
  disc(ctx, x + r * (0.3 + 0.35 * look[0]), y + r * (-0.35 + 0.35 * look[1]), 0.36 * r, "#ffffff");
  disc(ctx, x + r * (-0.35 + 0.25 * look[0]), y + r * (0.4 + 0.2 * look[1]), 0.17 * r, "#ffffff");
}

/** A sleeping or contented eye: an arc, open downwards (`up` 1) or upwards (-1). */
export function shut(ctx, x, y, r, up = -1, ink = INK) {
  ctx.beginPath();
  ctx.arc(x, y, r, up > 0 ? Math.PI : 0, up > 0 ? 2 * Math.PI : Math.PI);
  paint(ctx, null, 0.45 * r, ink);
}

/** A mouth, its middle at (x, y): `smile` -1 to 1, `open` 0 to 1. */
export function mouth(ctx, x, y, w, smile, open = 0) {
  if (open > 0.05) {
    ctx.beginPath();
    ctx.moveTo(x - 0.5 * w, y);
    ctx.quadraticCurveTo(x, y + 0.3 * w * smile, x + 0.5 * w, y);
    ctx.bezierCurveTo(x + 0.45 * w, y + 1.1 * w * open, x - 0.45 * w, y + 1.1 * w * open, x - 0.5 * w, y);
    paint(ctx, "#7c2f3f", 0.16 * w);
    oval(ctx, x, y + 0.62 * w * open, 0.22 * w, 0.18 * w * open, "#e8808a");
    return;
  }
  stroke(ctx, [[x - 0.5 * w, y], [x, y + 0.5 * w * smile], [x + 0.5 * w, y]], 0.17 * w);
}

/** Two cheeks at `x` to both sides of 0. */
export function cheeks(ctx, x, y, r) {
  ctx.globalAlpha = 0.55;
  for (const side of [-1, 1]) oval(ctx, side * x, y, r, 0.7 * r, "#f2928c");
  ctx.globalAlpha = 1;
}

/**
 * One of the faces of the pain question, 0 to 10, in a circle of radius 1 round the origin: from a smile to a mouth turned
 * down with brows drawn together. Shape alone tells them apart.
 */
export function painFace(ctx, pain) {
  const p = pain / 10;
  disc(ctx, 0, 0, 0.94, "#fbe3b6", 0.07);
  for (const side of [-1, 1]) {
    const [x, y] = [0.34 * side, -0.16];
    if (p > 0.75) stroke(ctx, [[x - 0.15 * side, y - 0.1], [x + 0.13 * side, y + 0.02], [x - 0.15 * side, y + 0.12]], 0.075);
    else oval(ctx, x, y, 0.09, 0.13 - 0.05 * p, INK);
    const inner = mixed(-0.5, -0.36, p);
    const outer = mixed(-0.46, -0.56, p);
    if (p > 0.1) stroke(ctx, [[x + 0.17 * side, outer + 0.16 * p], [x, (inner + outer) / 2], [x - 0.15 * side, inner]], 0.075);
  }
  const smile = 0.66 - 1.6 * p;
  if (p > 0.85) {
    oval(ctx, 0, 0.5, 0.34, 0.2, "#7c2f3f", 0.07);
    oval(ctx, 0, 0.6, 0.2, 0.08, "#e8808a");
  } else {
    stroke(ctx, [[-0.42, 0.42 - 0.22 * smile], [0, 0.42 + 0.5 * smile], [0.42, 0.42 - 0.22 * smile]], 0.085);
  }
  if (p > 0.7) oval(ctx, 0.5, 0.16, 0.06, 0.11, "#6fb4dd", 0.04);
}

const mixed = (from, to, share) => from + (to - from) * share;

/** Draws `draw` with a mirror along x = 0: -1 to the left, 1 to the right. */
export function both(ctx, draw) {
  for (const side of [-1, 1]) {
    at(ctx, 0, 0, 1, () => {
      ctx.scale(side, 1);
      draw(side);
    });
  }
}
