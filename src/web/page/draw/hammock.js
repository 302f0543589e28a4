// The resting place: a bear in a hammock between two trees.

import { breath, swing } from "./ease.js";
import { starString } from "./finale.js";
import { cheeks, mouth, shut } from "./face.js";
import { clouds, grass, hills, sky, tree } from "./scenery.js";
import { at, blob, disc, limb, oval, stroke } from "./shapes.js";

const FUR = "#9b6a45";
const BELLY = "#dfb98c";
const LINE = 2.2;

/** A drawing of it; `stars()` tells how many stars the last game gave. */
export function hammock(stars) {
  const grown = [0, 0, 0];
  return (stage, t, dt) => {
    draw(stage, t);
    const { ctx, w, h } = stage;
    starString(ctx, w, 0.13 * h, Math.min(0.055 * h, 0.07 * w), t, dt, grown, stars());
  };
}

function draw(stage, t) {
  const { ctx, w, h } = stage;
  stage.still("hammock", (to) => {
    sky(to, w, h, "#cfe6f2", "#fdf3dc");
    hills(to, w, h, 0.7 * h, 0.12 * h, "#b5d9a4", 4);
    hills(to, w, h, 0.82 * h, 0.07 * h, "#9ccb86", 1);
  });
  clouds(ctx, w, h, t, 4);
  const size = Math.min(0.8 * w, 0.9 * h);
  const [x, y] = [w / 2, 0.62 * h];
  const reach = 0.52 * size;
  for (const [i, side] of [-1, 1].entries()) tree(ctx, x + side * reach, y + 0.24 * size, 0.72 * size, "#6fa868", t, i);
  at(ctx, x, y, size / 200, () => bear(ctx, t, (reach * 200) / size), 0.02 * swing(t, 0, 0.8));
  grass(ctx, w, 0.93 * h, 0.04 * h, "#6fa868", t, 3);
}

/** The bear lies along the x axis, its head to the left; 200 units wide. */
function bear(ctx, t, reach) {
  const b = breath(t);
  const cloth = [[-74, -14], [-58, 18], [0, 34], [58, 18], [74, -14]];
  for (const side of [-1, 1]) stroke(ctx, [[74 * side, -14], [reach * side, -34]], 2.6, "#8a6a4a");
  limb(ctx, [[30, 6], [56, -2], [66, -14]], 13, FUR, LINE);
  oval(ctx, 68, -19, 7, 9.5, FUR, LINE, 0.3);
  oval(ctx, 4, -2 - 0.8 * b, 38, 21 + 1.6 * b, FUR, LINE, 0.06);
  oval(ctx, 6, -8 - 1.4 * b, 25, 13 + 1.2 * b, BELLY);
  limb(ctx, [[-22, -8], [-6, -16 - 1.5 * b], [6, -14 - 2 * b]], 9, FUR, LINE);
  at(ctx, -44, -14, 1, () => {
    for (const side of [-1, 1]) disc(ctx, 17 * side, -19, 9, FUR, LINE);
    for (const side of [-1, 1]) disc(ctx, 17 * side, -19, 4.5, BELLY);
    blob(ctx, [[-26, -2], [-22, -20], [0, -25], [22, -20], [26, -2], [19, 18], [0, 22], [-19, 18]], FUR, LINE);
    oval(ctx, 0, 9, 11, 8, BELLY);
    cheeks(ctx, 17, 7, 4.5);
    for (const side of [-1, 1]) shut(ctx, 9.6 * side, -3, 3.8);
    oval(ctx, 0, 4.5, 3.6, 2.6, "#3a2b3c");
    mouth(ctx, 0, 11, 8, 0.6, 0.12 + 0.1 * b);
  }, -0.3);
  blob(ctx, [...cloth, [58, 4], [0, 16], [-58, 4]], "#d9745c", LINE);
  for (const dx of [-40, -14, 14, 40]) stroke(ctx, [[dx, 10 + 5 * Math.cos(dx / 40)], [dx * 0.97, 24 + 4 * Math.cos(dx / 30)]], 3, "#f0c9a0");
}
