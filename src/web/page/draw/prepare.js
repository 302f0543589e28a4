// Before a game: the mat has to be empty for a moment, then the child stands still like a tree, and a bird comes to sit.

import { breath, clamp, glide, pose, swing } from "./ease.js";
import { critter } from "./critter.js";
import { eye } from "./face.js";
import { clouds, grass, hills, sky } from "./scenery.js";
import { at, blob, box, corners, disc, limb, oval, stroke } from "./shapes.js";
import { sole } from "./sole.js";

/** A drawing of a phase, `empty` or `still`; `now()` gives the session. */
export function prepare(phase, now) {
  let share = 0;
  return (stage, t, dt) => {
    const { ctx, w, h } = stage;
    const { state, picture } = now();
    share = glide(share, clamp(state?.still ?? 0), dt, 0.4);
    stage.still("prepare", (to) => {
      sky(to, w, h, "#cfe6f2", "#f4f6e6");
      hills(to, w, h, 0.74 * h, 0.1 * h, "#b5d9a4", 5);
      hills(to, w, h, 0.85 * h, 0.05 * h, "#9ccb86", 2);
    });
    clouds(ctx, w, h, t, 2);
    const size = Math.min(0.6 * h, 0.8 * w);
    if (phase === "empty") empty(ctx, w, h, size, t, picture, share);
    else still(ctx, w, h, size, t, share);
    ring(ctx, w / 2, 0.95 * h, Math.min(0.7 * w, 420), share);
  };
}

/** How far it is, as a bar with a knob. */
function ring(ctx, x, y, wide, share) {
  box(ctx, x - wide / 2, y - 9, wide, 18, 9, "#ffffff", 3);
  if (share > 0.02) box(ctx, x - wide / 2 + 3, y - 6, (wide - 6) * clamp(share), 12, 6, "#2f7d5b");
}

function empty(ctx, w, h, size, t, picture, share) {
  const [x, y] = [w / 2 - 0.12 * size, 0.83 * h];
  corners(ctx, [[x - 0.36 * size, y], [x - 0.26 * size, y - 0.2 * size], [x + 0.26 * size, y - 0.2 * size], [x + 0.36 * size, y]], "#5b5f86", 3);
  const isOn = (picture?.feet.left?.on || picture?.feet.right?.on) ?? false;
  for (const side of ["left", "right"]) {
    const dx = side === "left" ? -0.09 : 0.09;
    ctx.globalAlpha = isOn ? 0.9 : 0.35;
    at(ctx, x + dx * size, y - 0.03 * size, 1, () => {
      ctx.scale(1, 0.55);
      sole(ctx, side, 0, 0, 0.1 * size, "#d9dcef");
    });
    ctx.globalAlpha = 1;
  }
  // The longer the mat has been empty, the happier the fox beside it.
  const away = 0.46 * size + 0.05 * size * share;
  critter(ctx, "fox", x + away, y + 0.02 * size, 0.62 * size, t, { seed: 1, look: [-0.8, 0.7], turn: -0.4, mood: share > 0.7 ? "happy" : "calm", arms: [pose(share), pose(share)] });
}

/** The fox stands like a tree; a bird flies nearer the stiller it is, and sits on its head at the end. */
function still(ctx, w, h, size, t, share) {
  const [x, y] = [w / 2, 0.84 * h];
  box(ctx, x - 0.34 * size, y - 2, 0.68 * size, 0.045 * size, 6, "#5b5f86", 2.5);
  const high = 0.82 * size;
  critter(ctx, "fox", x, y, high, t, { seed: 1, look: [0.5 * (1 - share), -0.8], mood: share > 0.95 ? "happy" : "calm" });
  const near = pose(share);
  const [bx, by] = [x + (1 - near) * 0.42 * size, y - 0.9 * high - (1 - near) * 0.06 * size];
  bird(ctx, bx, by + 3 * swing(t, 0, 3) * (1 - near), 0.22 * size, t, near < 0.97);
  grass(ctx, w, 0.9 * h, 0.035 * h, "#6fa868", t, 2);
}

/** A small round bird, its feet at (x, y). */
export function bird(ctx, x, y, size, t, flies) {
  at(ctx, x, y, size / 100, () => {
    ctx.scale(-1, 1);
    const flap = flies ? 0.5 * swing(t, 0, 9) : 0;
    corners(ctx, [[-30, -38], [-62, -44], [-58, -28]], "#3f78a8", 3);
    for (const dx of [-7, 8]) limb(ctx, [[dx, -14], [dx + 1, 0]], 3, "#e0922f", 0);
    oval(ctx, 0, -38, 36, 29 + breath(t, 4), "#5a9bcb", 3.4);
    oval(ctx, 12, -28, 20, 16, "#fbe9c9");
    corners(ctx, [[30, -50], [50, -42], [31, -36]], "#f0a93a", 3);
    eye(ctx, 20, -50, 5.5, 1, [0.5, 0]);
    disc(ctx, 26, -36, 4.5, "rgba(242, 146, 140, 0.6)");
    at(ctx, -6, -42, 1, () => blob(ctx, [[0, 0], [-26, -8], [-34, 12], [-8, 20], [8, 8]], "#3f78a8", 3), flap);
    stroke(ctx, [[-2, -67], [-6, -76], [-14, -78]], 3);
  });
}
