// Ears, tails and hats of the animals. Their head is a circle of about 24 round the origin.

import { shade } from "./colour.js";
import { both } from "./face.js";
import { blob, box, corners, disc, limb, oval, stroke } from "./shapes.js";

const pointed = (ctx, fur, inner, line, turn) =>
  both(ctx, (side) => {
    const dx = 2 * turn * side;
    corners(ctx, [[6 + dx, -20], [17 + dx, -39], [24 + dx, -12]], fur, line);
    corners(ctx, [[12 + dx, -20], [17 + dx, -32], [20.5 + dx, -16]], inner);
  });

export const EARS = {
  pointed,
  cat: pointed,
  round: (ctx, fur, inner, line) =>
    both(ctx, () => {
      disc(ctx, 18, -19, 9, fur, line);
      disc(ctx, 18, -19, 4.5, inner);
    }),
  panda: (ctx, fur, inner, line) => both(ctx, () => disc(ctx, 18, -19, 8.5, "#4a4558", line)),
  mouse: (ctx, fur, inner, line) =>
    both(ctx, () => {
      disc(ctx, 20, -20, 13, fur, line);
      disc(ctx, 20, -20, 8, "#efb8b4");
    }),
  rabbit: (ctx, fur, inner, line, turn) =>
    both(ctx, (side) => {
      oval(ctx, 10 + 2 * turn * side, -37, 6.5, 20, fur, line, 0.16);
      oval(ctx, 10 + 2 * turn * side, -36, 3, 14, "#efb8b4", 0, 0.16);
    }),
  pig: (ctx, fur, inner, line) =>
    both(ctx, () => blob(ctx, [[6, -20], [14, -31], [25, -30], [25, -16], [16, -12]], shade(fur, -0.06), line)),
  dog: (ctx, fur, inner, line) =>
    both(ctx, () => blob(ctx, [[12, -24], [24, -24], [31, -8], [29, 10], [21, 10], [19, -8]], shade(fur, -0.32), line)),
};

export const TAILS = {
  brush: (ctx, fur, tip, line, b, y) => {
    blob(ctx, [[12, y + 16], [34, y + 12], [44 + b, y - 12], [38 + b, y - 26], [30, y - 12], [22, y + 2]], fur, line);
    blob(ctx, [[44 + b, y - 12], [38 + b, y - 27], [31, y - 14], [36, y - 8]], tip);
  },
  thin: (ctx, fur, tip, line, b, y) =>
    limb(ctx, [[12, y + 18], [30, y + 20], [36 + b, y + 2], [32 + 2 * b, y - 12]], 4, fur, line),
};

/** A tall hat with a plume: the drum major's. */
export function shako(ctx) {
  box(ctx, -15, -50, 30, 30, [5, 5, 2, 2], "#b03a48", 2.2);
  box(ctx, -15, -29, 30, 7, 2, "#f0c04a", 2.2);
  box(ctx, -19, -22.5, 38, 5, 3, INK_SOFT, 1.6);
  disc(ctx, 0, -37, 4.5, "#f0c04a", 1.8);
  blob(ctx, [[-4, -49], [-9, -62], [0, -74], [9, -63], [4, -49]], "#fff6e6", 2.2);
}

const INK_SOFT = "#3f3858";

/** A small round cap: the band's. */
export function cap(colour) {
  return (ctx) => {
    blob(ctx, [[-17, -20], [-15, -33], [0, -37], [15, -33], [17, -20], [0, -17]], colour, 2);
    box(ctx, -18, -22.5, 36, 5, 3, INK_SOFT, 1.6);
  };
}

/** A sailor's cap. */
export function sailor(ctx) {
  blob(ctx, [[-20, -27], [-17, -38], [0, -41], [17, -38], [20, -27], [0, -23]], "#ffffff", 2.2);
  box(ctx, -16, -27, 32, 7, 3, "#2f5f8f", 2.2);
  stroke(ctx, [[14, -22], [20, -14], [18, -8]], 3, "#2f5f8f");
}

/** A grown-up's glasses. */
export function glasses(ctx) {
  for (const x of [-9.6, 9.6]) disc(ctx, x, -3, 7.5, null, 1.9);
  stroke(ctx, [[-2.5, -4], [0, -5.5], [2.5, -4]], 1.9);
}
