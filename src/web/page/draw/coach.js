// Shows a movement without a word: an animal does it, or two feet seen from near by.

import { isCalm } from "../core/settings.js";
import { critter } from "./critter.js";
import { clamp, soft } from "./ease.js";
import { at, blob, box, limb, oval, stroke } from "./shapes.js";

const SKIN = "#eab98f";
const FAR_SKIN = "#d3a07a";

/** 0 to 1 and back in `long` seconds with a rest at both ends; with reduced motion one, then the other. */
function there(t, long, hold = 0.2) {
  const s = (((t / long) % 1) + 1) % 1;
  if (isCalm()) return s < 0.5 ? 0 : 1;
  const up = (share) => soft(clamp(share / (0.5 - hold)));
  return s < 0.5 ? up(s) : 1 - up(s - 0.5);
}

/** The two feet in turn: [left, right]. */
function inTurn(t, long) {
  const s = (((t / long) % 1) + 1) % 1;
  const one = there(t, long / 2, 0.12);
  return s < 0.5 ? [one, 0] : [0, one];
}

const mat = (ctx, w) => box(ctx, -w / 2, 0, w, 7, 3.5, "#5b5f86", 2);

function animal(ctx, t, pose) {
  mat(ctx, 84);
  critter(ctx, "fox", 0, 0, 96, t, pose);
}

/**
 * A foot from its inner side, the toes to the right, its ankle above (0, 0) when flat. `heel` lifts the heel, `front` the
 * ball with the toes, `toes` the toes alone, each 0 to 1.
 */
function foot(ctx, { heel = 0, front = 0, toes = 0, skin = SKIN }) {
  const pitch = 0.62 * heel - 0.42 * front;
  const pivot = pitch > 0 ? [24, -2] : [-14, -2];
  at(ctx, pivot[0], pivot[1], 1, () => {
    ctx.translate(-pivot[0], -pivot[1]);
    limb(ctx, [[-6, -20], [-7 - 10 * pitch, -48], [-6 - 16 * pitch, -74]], 19, skin, 2.2);
    blob(ctx, [[-17, 0], [-19, -14], [-13, -30], [5, -27], [17, -17], [28, -11], [29, 0], [4, 1]], skin, 2.2);
    const toe = [[-5, -6], [8, -6.5], [17, -1], [9, 5.5], [-5, 5]];
    at(ctx, 26, -5.5, 1, () => blob(ctx, toe, skin, 2.2), -1.05 * toes - 0.6 * heel);
    stroke(ctx, [[2, -3], [9, -7], [16, -4]], 1.6, "#b9825c");
  }, pitch);
}

function feetFromTheSide(ctx, near, far) {
  mat(ctx, 92);
  at(ctx, 6, -4, 0.94, () => foot(ctx, { ...far, skin: FAR_SKIN }));
  at(ctx, -6, 0, 1, () => foot(ctx, near));
}

/** Two feet from the front; `tilt` 0 to 1 onto their outer edges. */
function feetFromTheFront(ctx, tilt) {
  mat(ctx, 92);
  const turn = 0.44 * tilt;
  const ankle = [-9 * Math.cos(turn) + 22 * Math.sin(turn), -22 * Math.cos(turn) - 9 * Math.sin(turn)];
  for (const side of [-1, 1]) {
    at(ctx, 30 * side, 0, 1, () => {
      ctx.scale(side, 1);
      limb(ctx, [ankle, [ankle[0] * 0.6 - 4, -46], [-9, -76]], 19, SKIN, 2.2);
      at(ctx, 0, 0, 1, () => {
        blob(ctx, [[-25, 0], [-27, -14], [-17, -29], [-3, -29], [3, -14], [2, 0]], SKIN, 2.2);
        for (const [x, r] of [[-19, 6], [-11, 4.6], [-5, 4], [0, 3.4]]) oval(ctx, x, -r + 0.5, r * 0.8, r, SKIN, 1.8);
      }, turn);
    });
  }
}

/** Each in a box about 100 wide, from -100 to 8 high, its ground at 0. */
const MOVES = {
  march: (ctx, t) => animal(ctx, t, { lift: inTurn(t, 1.9), mood: "happy" }),
  tramp: (ctx, t) => animal(ctx, t, { lift: inTurn(t, 1.2).map((up) => 0.45 * up), crouch: 0.25 }),
  tiptoe: (ctx, t) => animal(ctx, t, { lift: inTurn(t, 2.2).map((up) => 0.5 * up), tiptoe: 1, arms: [0.5, 0.5] }),
  squat: (ctx, t) => animal(ctx, t, { crouch: there(t, 2.8), arms: [0.45, 0.45] }),
  free: (ctx, t) => animal(ctx, t, { lift: inTurn(t, 3), arms: [there(t, 3), there(t + 1, 3)], mood: "happy" }),
  lean: (ctx, t) => {
    mat(ctx, 84);
    at(ctx, 0, 0, 1, () => critter(ctx, "fox", 0, 0, 96, t), 0.14 * (2 * there(t, 3.4) - 1));
  },
  roll: (ctx, t) => {
    const s = 2 * there(t, 3.2) - 1;
    const pose = { heel: Math.max(0, s), front: Math.max(0, -s) };
    feetFromTheSide(ctx, pose, pose);
  },
  outer_edge: (ctx, t) => feetFromTheFront(ctx, there(t, 4, 0.3)),
  toes_up: (ctx, t) => feetFromTheSide(ctx, { toes: there(t, 3.6, 0.3) }, { toes: there(t, 3.6, 0.3) }),
  heel_raise: (ctx, t) => feetFromTheSide(ctx, { heel: there(t, 3.2) }, { heel: there(t, 3.2) }),
  pad_lift: (ctx, t) => {
    const [near, far] = inTurn(t, 3.2);
    feetFromTheSide(ctx, { front: near }, { front: far });
  },
};

/** Shows the movement of an exercise in a square of `size` round (x, y). */
export function coach(ctx, exercise, x, y, size, t) {
  at(ctx, x, y + 0.42 * size, size / 118, () => (MOVES[exercise] ?? MOVES.free)(ctx, t));
}
