// Shapes that everything is drawn of: filled, with an ink line round them.

import { INK } from "./colour.js";

const TURN = 2 * Math.PI;

/** Fills and outlines the path that is open. `line` is the width of the ink, 0 for none. */
export function paint(ctx, fill, line = 0, ink = INK) {
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  if (line > 0) {
    ctx.strokeStyle = ink;
    ctx.lineWidth = line;
    ctx.lineJoin = "round";
    ctx.lineCap = "round";
    ctx.stroke();
  }
}

export function oval(ctx, x, y, rx, ry, fill, line = 0, turn = 0, ink = INK) {
  ctx.beginPath();
  ctx.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), turn, 0, TURN);
  paint(ctx, fill, line, ink);
}

export const disc = (ctx, x, y, r, fill, line = 0, ink = INK) => oval(ctx, x, y, r, r, fill, line, 0, ink);

export function box(ctx, x, y, w, h, r, fill, line = 0, ink = INK) {
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  paint(ctx, fill, line, ink);
}

/** A polygon of `[x, y]`. */
export function corners(ctx, points, fill, line = 0, ink = INK) {
  ctx.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.closePath();
  paint(ctx, fill, line, ink);
}

/** A round shape through `[x, y]`, closed. */
export function blob(ctx, points, fill, line = 0, ink = INK) {
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const last = points[points.length - 1];
  ctx.beginPath();
  ctx.moveTo(...middle(last, points[0]));
  points.forEach((point, i) => ctx.quadraticCurveTo(...point, ...middle(point, points[(i + 1) % points.length])));
  ctx.closePath();
  paint(ctx, fill, line, ink);
}

/** A soft line through `[x, y]`. */
export function stroke(ctx, points, width, ink = INK) {
  ctx.beginPath();
  ctx.moveTo(...points[0]);
  for (let i = 1; i < points.length - 1; i += 1) {
    const [x, y] = points[i];
    const [nx, ny] = points[i + 1];
    const isLast = i === points.length - 2;
    ctx.quadraticCurveTo(x, y, isLast ? nx : (x + nx) / 2, isLast ? ny : (y + ny) / 2);
  }
  if (points.length === 2) ctx.lineTo(...points[1]);
  paint(ctx, null, width, ink);
}

/** A limb: a thick line with ink round it. */
export function limb(ctx, points, width, fill, line) {
  stroke(ctx, points, width + 2 * line);
  stroke(ctx, points, width, fill);
}

export function star(ctx, x, y, r, fill, line = 0, turn = 0) {
  const points = Array.from({ length: 10 }, (_, i) => {
    const far = i % 2 === 0 ? r : 0.5 * r;
    const angle = turn - TURN / 4 + (i * TURN) / 10;
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
  corners(ctx, points, fill, line);
}

/** Draws with the origin at (x, y), `size` times as large, turned by `turn` radians. */
export function at(ctx, x, y, size, draw, turn = 0) {
  ctx.save();
  ctx.translate(x, y);
  if (turn !== 0) ctx.rotate(turn);
  if (size !== 1) ctx.scale(size, size);
  draw();
  ctx.restore();
}

/** A fill that goes from the colour at the top to the one at the bottom. */
export function fade(ctx, top, bottom, from, to) {
  const made = ctx.createLinearGradient(0, top, 0, bottom);
  made.addColorStop(0, from);
  made.addColorStop(1, to);
  return made;
}

/** A round light: `colour` is `r, g, b`. */
export function glow(ctx, x, y, r, colour, strength) {
  const made = ctx.createRadialGradient(x, y, 0, x, y, r);
  made.addColorStop(0, `rgba(${colour}, ${strength})`);
  made.addColorStop(0.4, `rgba(${colour}, ${0.35 * strength})`);
  made.addColorStop(1, `rgba(${colour}, 0)`);
  ctx.fillStyle = made;
  ctx.fillRect(x - r, y - r, 2 * r, 2 * r);
}
