// Small things that fly up when something went well: slow, soft, gone in a second. Nothing flashes.

import { isCalm } from "../core/settings.js";
import { chance } from "./ease.js";
import { disc, star } from "./shapes.js";

const MOST = 80;
const LONG_S = 1.3;

/** Keeps and draws them. */
export class Sparks {
  #all = [];
  #seed = 0;

  /** Lets `n` rise from (x, y), `far` pixels at most. `shape` is star or disc. */
  burst(t, x, y, far, colours, n = 10, shape = "star") {
    for (let i = 0; i < n; i += 1) {
      this.#seed += 1;
      const angle = -Math.PI * (0.1 + 0.8 * chance(this.#seed));
      const reach = far * (0.4 + 0.6 * chance(this.#seed + 0.5));
      this.#all.push({
        t, x, y, shape, r: far * (0.045 + 0.05 * chance(this.#seed + 50)), colour: colours[i % colours.length],
        dx: reach * Math.cos(angle), dy: reach * Math.sin(angle),
      });
    }
    this.#all.splice(0, Math.max(0, this.#all.length - MOST));
  }

  draw(ctx, t) {
    this.#all = this.#all.filter((spark) => t - spark.t < LONG_S);
    for (const { t: since, x, y, dx, dy, r, colour, shape } of this.#all) {
      const s = isCalm() ? 0.6 : (t - since) / LONG_S;
      const out = 1 - (1 - s) ** 3;
      ctx.globalAlpha = Math.min(1, 3 * (1 - s));
      const [px, py] = [x + dx * out, y + dy * out + 0.35 * Math.abs(dy) * s * s];
      if (shape === "star") star(ctx, px, py, 1.4 * r, colour, 1.2, s);
      else disc(ctx, px, py, r, colour, 1);
    }
    ctx.globalAlpha = 1;
  }
}
