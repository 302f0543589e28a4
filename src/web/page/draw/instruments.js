// What the band plays. Each is drawn in the units of an animal: 100 high, its feet at 0, its middle at x = 0.

import { blob, box, corners, disc, limb, oval, stroke } from "./shapes.js";

const BRASS = "#f0c04a";

function drum(ctx) {
  stroke(ctx, [[-17, -46], [0, -40], [17, -46]], 3, "#7a4a2f");
  box(ctx, -17, -38, 34, 20, [3, 3, 6, 6], "#b03a48", 2.2);
  oval(ctx, 0, -38, 17, 5, "#fffaf0", 2.2);
  for (const x of [-11, -3.5, 4]) stroke(ctx, [[x, -32], [x + 3.5, -19], [x + 7, -32]], 1.4, "#fff3d0");
  for (const side of [-1, 1]) limb(ctx, [[26 * side, -33], [8 * side, -41]], 2.2, "#f4e3c0", 1);
}

function trumpet(ctx) {
  limb(ctx, [[3, -53], [24, -51]], 3.4, BRASS, 1.3);
  blob(ctx, [[22, -54], [33, -60], [36, -51], [33, -42], [22, -48]], BRASS, 1.8);
  for (const x of [10, 14, 18]) box(ctx, x, -50, 2.8, 6, 1, BRASS, 1.1);
}

function cymbals(ctx) {
  for (const side of [-1, 1]) oval(ctx, 13 * side, -36, 4.5, 13, BRASS, 2, 0.22 * side);
}

function triangle(ctx) {
  ctx.globalAlpha = 1;
  corners(ctx, [[20, -50], [12, -32], [29, -32]], null, 3.2);
  corners(ctx, [[20, -50], [12, -32], [29, -32]], null, 1.4, "#dfe5ee");
  limb(ctx, [[2, -34], [13, -40]], 1.8, "#dfe5ee", 0.9);
}

function tuba(ctx) {
  disc(ctx, 4, -34, 13, BRASS, 2.2);
  disc(ctx, 4, -34, 5, "#fff1dc", 2.2);
  blob(ctx, [[10, -44], [14, -60], [32, -66], [30, -50], [18, -38]], BRASS, 2.2);
  oval(ctx, 24, -61, 10, 5, "#a97d1f", 1.6, -0.5);
}

/** The drum major's first. */
export const INSTRUMENTS = [drum, trumpet, cymbals, triangle, tuba];
