// The last picture: stars on a string, and two soles painted on a cave wall by the child's own steps.

import { shade } from "./colour.js";
import { chance, clamp, glide, soft, swing } from "./ease.js";
import { critter } from "./critter.js";
import { disc, fade, oval, star, stroke } from "./shapes.js";
import { drawSign } from "./signs.js";
import { OwnSole } from "./sole.js";

/** The colours of the painted soles. */
const OCHRE = { foot: "#dcc093", bare: "#efd9b4", edge: "#5a3a2c", paint: "#b4512c" };

const ROPE = "#5a3a2c";

/** A wall of stone with soft patches; drawn once. */
export function wall(ctx, w, h) {
  ctx.fillStyle = fade(ctx, 0, h, "#d8b98c", "#c39f70");
  ctx.fillRect(0, 0, w, h);
  for (let i = 0; i < 60; i += 1) {
    const r = (0.02 + 0.07 * chance(i + 70)) * Math.max(w, h);
    ctx.globalAlpha = 0.12;
    oval(ctx, chance(i) * w, chance(i + 31) * h, r, 0.5 * r, shade("#c9a67c", chance(i + 9) - 0.55), 0, chance(i + 5));
  }
  ctx.globalAlpha = 1;
}

/** Width of the map of a sole, share of its length. */
export const SOLE_SHARE = 0.38;

/** Two soles side by side, the middle of their heels' ends at (x, y), `high` pixels high; beside each its sign. */
export function soles(ctx, own, x, y, high) {
  const wide = SOLE_SHARE * high;
  own.left.draw(ctx, x - 0.62 * wide, y, wide, high);
  own.right.draw(ctx, x + 0.62 * wide, y, wide, high);
  const r = 0.045 * high;
  drawSign(ctx, "left", x - 1.26 * wide, y - 0.4 * high, r, 2);
  drawSign(ctx, "right", x + 1.26 * wide, y - 0.4 * high, r, 2);
}

/** A string with three stars, as many golden as there are; `grown` is how far each is, kept by the caller. */
export function starString(ctx, w, top, r, t, dt, grown, many) {
  stroke(ctx, [[w / 2 - 4.4 * r, top], [w / 2, top + 0.7 * r], [w / 2 + 4.4 * r, top]], 2.5, ROPE);
  for (let i = 0; i < 3; i += 1) {
    const x = w / 2 + (i - 1) * 2.6 * r;
    const y = top + (i === 1 ? 2.6 : 2.4) * r;
    const turn = 0.06 * swing(t, i);
    grown[i] = glide(grown[i], i < many ? 1 : 0, dt, 0.5 + 0.3 * i);
    stroke(ctx, [[x, top + 0.45 * r], [x, y - r]], 2.5, ROPE);
    star(ctx, x, y, r, "#e9d3ab", 2.5, turn);
    const size = soft(clamp(grown[i]));
    if (size > 0.02) star(ctx, x, y, r * size, "#f5b93a", 2.5, turn);
    if (size > 0.9) disc(ctx, x - 0.2 * r, y - 0.25 * r, 0.1 * r, "#fff3cf");
  }
}

/** Both soles of a child, to be painted. */
export const ownSoles = () => ({ left: new OwnSole("left", OCHRE), right: new OwnSole("right", OCHRE) });

/** A drawing of the end of what `state()` gives, with stars and cheers where it is glad. */
export function finale(state, isGlad) {
  const own = ownSoles();
  const grown = [0, 0, 0];
  return (stage, t, dt) => {
    const { ctx, w, h } = stage;
    const now = state();
    const isHappy = isGlad();
    const pose = (arms) => (isHappy ? { mood: "happy", arms } : {});
    stage.still("wall", (to) => wall(to, w, h));
    for (const side of ["left", "right"]) own[side].set(now?.paint?.[`print_${side}`], now?.paint?.[side]);
    const high = Math.min(0.62 * h, 0.62 * w);
    soles(ctx, own, w / 2, 0.94 * h, high);
    const size = 0.42 * h;
    if (w / 2 > 0.95 * high + 0.6 * size) {
      critter(ctx, "fox", w / 2 - 0.95 * high - 0.2 * size, 0.95 * h, size, t, { seed: 1, look: [1, 0], ...pose([0.2, 1]) });
      critter(ctx, "rabbit", w / 2 + 0.95 * high + 0.2 * size, 0.95 * h, size, t, { seed: 4, ...pose([1, 0.2]) });
    }
    if (isHappy) starString(ctx, w, 0.03 * h, Math.min(0.085 * h, 0.1 * w), t, dt, grown, now?.stars ?? 0);
  };
}
