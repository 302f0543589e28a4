// Animals that stand and look at the child: they breathe, blink, lift their feet, crouch, cheer.

import { shade } from "./colour.js";
import { breath, clamp, lids, mix } from "./ease.js";
import { EARS, TAILS } from "./ears.js";
import { both, cheeks, eye, mouth, shut } from "./face.js";
import { at, blob, limb, oval, stroke } from "./shapes.js";

const LINE = 1.9;

/** Kinds: colour of fur and belly, ears, tail, nose; `snout` is how far the muzzle is another colour. */
const KINDS = {
  fox: { fur: "#e2823c", belly: "#fff1dc", ears: "pointed", tail: "brush", nose: "#3a2b3c" },
  bear: { fur: "#9b6a45", belly: "#dfb98c", ears: "round", tail: null, nose: "#3a2b3c" },
  cat: { fur: "#8d93a8", belly: "#f0f1f6", ears: "cat", tail: "thin", nose: "#d9737f" },
  mouse: { fur: "#b9a6a6", belly: "#f6e9e4", ears: "mouse", tail: "thin", nose: "#d9737f" },
  rabbit: { fur: "#efe4d8", belly: "#ffffff", ears: "rabbit", tail: null, nose: "#d9737f" },
  pig: { fur: "#f2b3ae", belly: "#f9d3cd", ears: "pig", tail: null, nose: "#e58e8c" },
  dog: { fur: "#d7b078", belly: "#fff4e0", ears: "dog", tail: "thin", nose: "#3a2b3c" },
  panda: { fur: "#f7f5f2", belly: "#ffffff", ears: "panda", tail: null, nose: "#3a2b3c" },
};

export const KIND_NAMES = Object.keys(KINDS);

/**
 * Draws one, its feet at (x, y), `size` pixels high. `look`: [-1..1, -1..1]; `turn` -1..1 turns it to a side; `lift`:
 * [left, right] of the screen, 0..1; `crouch` and `tiptoe` 0..1; `arms`: [left, right], 0 hanging, 1 up;
 * `mood`: calm, happy, sleepy, wow; `hold(ctx)` draws what it holds, in its own units (100 high, feet at 0).
 */
export function critter(ctx, kind, x, y, size, t, options = {}) {
  const { seed = 0, look = [0, 0], turn = 0, lift = [0, 0], crouch = 0, tiptoe = 0 } = options;
  const { arms = [0, 0], mood = "calm", hat = null, hold = null, flat = 0 } = options;
  const { fur, belly, ears, tail, nose } = KINDS[kind];
  const b = breath(t, seed);
  const down = 13 * crouch - 5 * tiptoe;
  const lean = 2.2 * (lift[0] - lift[1]);
  at(ctx, x, y, size / 100, () => {
    ctx.scale(1 + 0.08 * flat, 1 - 0.12 * flat);
    oval(ctx, 0, 0.5, 25, 4, "rgba(42, 37, 64, 0.16)");
    if (tail) TAILS[tail](ctx, fur, belly, LINE, b, -32 + down);
    const leg = (i) => oneLeg(ctx, i, fur, clamp(lift[i]), crouch, tiptoe);
    [0, 1].filter((i) => lift[i] < 0.15).forEach(leg);
    at(ctx, lean, down, 1, () => {
      oval(ctx, 0, -34, 19 + 0.5 * b + 2.5 * crouch, 21 + 0.4 * b - 2 * crouch, fur, LINE);
      oval(ctx, 4 * turn, -31, 12, 14 - crouch, belly);
      at(ctx, -lean, -down, 1, () => [0, 1].filter((i) => lift[i] >= 0.15).forEach(leg));
      arm(ctx, -1, arms[0], fur, b);
      arm(ctx, 1, arms[1], fur, b);
      hold?.(ctx);
      at(ctx, 1.2 * lean, -66 - 1.1 * b + 2.5 * crouch, 1, () => {
        EARS[ears](ctx, fur, belly, LINE, turn);
        head(ctx, { fur, belly, nose, kind, look, turn, mood, t, seed });
        hat?.(ctx);
      });
    });
  });
}

function oneLeg(ctx, i, fur, up, crouch, tiptoe) {
  const side = i === 0 ? -1 : 1;
  const hip = [9 * side, -20 + 10 * crouch - 4 * tiptoe - 4 * up];
  const foot = [(11 + 6 * crouch - 1.5 * up) * side, -4 - 13 * up];
  const knee = [mix(hip[0], foot[0], 0.8) + 2 * side, mix(hip[1], foot[1], 0.5) - 3 * up];
  limb(ctx, [hip, knee, foot], 9, up > 0.15 ? fur : shade(fur, -0.08), LINE);
  const steep = 0.5 * tiptoe + 0.5 * up;
  oval(ctx, foot[0] + 1.5 * side, foot[1] + 0.5 - 2.5 * tiptoe, 9 - 1.5 * tiptoe, 4.6 + 2.2 * steep, fur, LINE);
}

function arm(ctx, side, up, fur, b) {
  const shoulder = [16 * side, -46];
  const hand = [mix(23, 29, up) * side, mix(-27, -66, clamp(up)) - 0.6 * b];
  const elbow = [mix(25, 31, up) * side, mix(-38, -48, up)];
  limb(ctx, [shoulder, elbow, hand], 7.5, fur, LINE);
}

function head(ctx, { fur, belly, nose, kind, look, turn, mood, t, seed }) {
  const dx = 6 * turn;
  blob(ctx, [[-26, -2], [-22, -20], [0, -25], [22, -20], [26, -2], [19, 18], [0, 22], [-19, 18]], fur, LINE);
  if (kind === "fox") {
    both(ctx, () => blob(ctx, [[2, 5], [14, 0], [23.5, 2], [20, 14], [8, 19.5], [1, 18]], belly));
  }
  if (kind === "panda") {
    both(ctx, (side) => oval(ctx, 9.5 + 0.6 * dx * side, -1, 6.5, 7.5, "#4a4558", 0, 0.5));
  }
  oval(ctx, dx, 9, kind === "pig" ? 8 : 11, kind === "pig" ? 6 : 8, kind === "pig" ? nose : belly, kind === "pig" ? LINE : 0);
  cheeks(ctx, 17, 7, 4.5);
  eyes(ctx, dx, mood, kind === "panda", look, lids(t, seed));
  const nosy = kind === "pig";
  if (nosy) both(ctx, () => oval(ctx, 3, 9, 1.3, 2, "#8f4a50"));
  else oval(ctx, dx * 1.15, 4.5, 3.6, 2.6, nose);
  const smile = { calm: 0.55, happy: 0.8, sleepy: 0.3, wow: 0.5 }[mood];
  const open = { calm: 0, happy: 0.55, sleepy: 0, wow: 0.7 }[mood];
  mouth(ctx, dx, nosy ? 16.5 : 10, open > 0 ? 8 : 9, smile, nosy ? 0.8 * open : open);
  if (kind === "cat" || kind === "mouse") whiskers(ctx, dx);
}

function eyes(ctx, dx, mood, onDark, look, open) {
  for (const side of [-1, 1]) {
    const x = 9.6 * side + dx;
    if (mood === "happy") shut(ctx, x, -2, 3.6, 1, onDark ? "#ffffff" : undefined);
    else if (mood === "sleepy") shut(ctx, x, -4, 3.6, -1, onDark ? "#ffffff" : undefined);
    else {
      if (onDark) oval(ctx, x, -3, 4.9, 5.3 * open, "#ffffff");
      eye(ctx, x, -3, mood === "wow" ? 4.6 : 4, open, look);
    }
  }
}

function whiskers(ctx, dx) {
  both(ctx, () => {
    stroke(ctx, [[13 + dx * 0.3, 8], [25, 6]], 0.9);
    stroke(ctx, [[13 + dx * 0.3, 11], [24, 13]], 0.9);
  });
}
