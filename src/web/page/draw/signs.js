// Left is a filled circle, right a striped triangle: told apart without colour, in every view.

import { INK, LEFT, RIGHT } from "./colour.js";
import { paint } from "./shapes.js";

const SVG = "http://www.w3.org/2000/svg";

function part(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** The sign of a foot, hidden from screen readers: its name stands beside it. */
export function signOf(side) {
  const svg = part("svg", { viewBox: "0 0 24 24", class: `foot-sign ${side}`, "aria-hidden": "true" });
  if (side === "left") {
    svg.append(part("circle", { cx: 12, cy: 12, r: 9.5, class: "body" }));
  } else {
    svg.append(
      part("path", { d: "M12 2 23 21.5H1z", class: "body" }),
      part("path", { d: "M10 5.5 19 21.5M7.5 10 14 21.5M5 14.5 9 21.5", class: "stripe" }),
    );
  }
  return svg;
}

/** Corners of the triangle, and its stripes from end to end, where a circle has the radius 1. */
const TRIANGLE = [[0, -1.05], [1.16, 1], [-1.16, 1]];
const STRIPES = [[[-0.21, -0.68], [0.74, 1]], [[-0.47, -0.21], [0.21, 1]], [[-0.74, 0.26], [-0.32, 1]]];

/** Opens the path of the sign of a foot on a canvas, its middle at (x, y). */
export function signPath(ctx, side, x, y, r) {
  ctx.beginPath();
  if (side === "left") ctx.arc(x, y, r, 0, 2 * Math.PI);
  else TRIANGLE.forEach(([dx, dy]) => ctx.lineTo(x + dx * r, y + dy * r));
  ctx.closePath();
}

/** The stripes of the right one; the left has none. */
export function signStripes(ctx, side, x, y, r, line, ink = INK) {
  if (side === "left") return;
  ctx.beginPath();
  for (const [[ax, ay], [bx, by]] of STRIPES) {
    ctx.moveTo(x + ax * r, y + ay * r);
    ctx.lineTo(x + bx * r, y + by * r);
  }
  paint(ctx, null, line, ink);
}

/** The sign of a foot on a canvas, in its colour. */
export function drawSign(ctx, side, x, y, r, line, rim = INK) {
  signPath(ctx, side, x, y, r);
  paint(ctx, side === "left" ? LEFT : RIGHT);
  signStripes(ctx, side, x, y, r, Math.max(1.2, 0.16 * r));
  signPath(ctx, side, x, y, r);
  paint(ctx, null, line, rim);
}
