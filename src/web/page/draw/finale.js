// The last picture: stars on a string, and two soles painted on a cave wall by the child's own steps.

import { shade } from "./colour.js";
import { chance, clamp, glide, soft, swing } from "./ease.js";
import { critter } from "./critter.js";
import { disc, fade, oval, star, stroke } from "./shapes.js";
import { OwnSole } from "./sole.js";

/** The colours of the painted soles. */
export const OCHRE = { bare: "#efd9b4", edge: "#5a3a2c", paint: "#b4512c" };

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

/** Two soles side by side, the middle of their heels' ends at (x, y), `high` pixels high. */
export function soles(ctx, own, x, y, high) {
  const wide = 0.44 * high;
  own.left.draw(ctx, x - 0.62 * wide, y, wide, high, OCHRE);
  own.right.draw(ctx, x + 0.62 * wide, y, wide, high, OCHRE);
}

/** A drawing of the end of what `state()` gives. */
export function finale(state) {
  const own = { left: new OwnSole("left"), right: new OwnSole("right") };
  const grown = [0, 0, 0];
  return (stage, t, dt) => {
    const { ctx, w, h } = stage;
    const now = state();
    stage.still("wall", (to) => wall(to, w, h));
    for (const side of ["left", "right"]) own[side].set(now?.paint?.print?.[side], now?.paint?.[side]);
    const high = Math.min(0.62 * h, 0.62 * w);
    soles(ctx, own, w / 2, 0.94 * h, high);
    if (w > 1.15 * h) {
      const size = 0.42 * h;
      critter(ctx, "fox", w / 2 - 0.95 * high - 0.2 * size, 0.95 * h, size, t, { seed: 1, mood: "happy", arms: [0.2, 1], look: [1, 0] });
      critter(ctx, "rabbit", w / 2 + 0.95 * high + 0.2 * size, 0.95 * h, size, t, { seed: 4, mood: "happy", arms: [1, 0.2] });
    }
    const r = Math.min(0.085 * h, 0.1 * w);
    stroke(ctx, [[w / 2 - 4.4 * r, 0.03 * h], [w / 2, 0.09 * h], [w / 2 + 4.4 * r, 0.03 * h]], 2.5, "#5a3a2c");
    for (let i = 0; i < 3; i += 1) {
      const x = w / 2 + (i - 1) * 2.6 * r;
      const y = 0.08 * h + 1.9 * r + (i === 1 ? 0.2 * r : 0);
      grown[i] = glide(grown[i], i < (now?.stars ?? 0) ? 1 : 0, dt, 0.5 + 0.3 * i);
      stroke(ctx, [[x, 0.065 * h], [x, y - r]], 2.5, "#5a3a2c");
      star(ctx, x, y, r, "#e9d3ab", 2.5, 0.06 * swing(t, i));
      const size = soft(clamp(grown[i]));
      if (size > 0.02) star(ctx, x, y, r * size, "#f5b93a", 2.5, 0.06 * swing(t, i));
      if (size > 0.9) disc(ctx, x - 0.2 * r, y - 0.25 * r, 0.1 * r, "#fff3cf");
    }
  };
}
