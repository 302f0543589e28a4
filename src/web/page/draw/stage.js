// A canvas that is as large as its place on the page, and what draws on it while it can be seen.

import { mark } from "../core/dom.js";

/** More pixels than this are not drawn: slow machines have no graphics processor. */
const MOST_PIXELS = 2_300_000;
/** Longest step of a drawing, seconds: after a pause things go on, they do not leap. */
const MOST_STEP_S = 0.1;

/**
 * A canvas with `w` and `h` in CSS pixels. `draw(stage, t, dt)` is called once per picture of the screen, in seconds, and
 * only while it is on the page and can be seen. `data-scale` tells how many pixels of the canvas one CSS pixel is.
 */
export class Stage {
  #draw;
  #last = null;
  #running = true;

  constructor(draw, { name = null, kind = "stage" } = {}) {
    this.canvas = document.createElement("canvas");
    this.canvas.className = kind;
    if (name) {
      this.canvas.setAttribute("role", "img");
      this.canvas.setAttribute("aria-label", name);
    } else {
      this.canvas.setAttribute("aria-hidden", "true");
    }
    this.ctx = this.canvas.getContext("2d");
    this.w = 0;
    this.h = 0;
    this.#draw = draw;
    const step = (ms) => {
      if (!this.#running) return;
      requestAnimationFrame(step);
      if (this.canvas.isConnected && this.canvas.offsetParent !== null) this.#step(ms / 1000);
      else this.#last = null;
    };
    requestAnimationFrame(step);
  }

  /** Ends it. */
  end() {
    this.#running = false;
  }

  #step(t) {
    this.#fit();
    if (this.w < 1 || this.h < 1) return;
    const dt = this.#last === null ? 0 : Math.min(t - this.#last, MOST_STEP_S);
    this.#last = t;
    this.ctx.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    this.#draw(this, t, dt);
  }

  #fit() {
    const { clientWidth: w, clientHeight: h } = this.canvas;
    const most = Math.sqrt(MOST_PIXELS / Math.max(1, w * h));
    const scale = Math.min(devicePixelRatio || 1, 2, Math.max(1, most));
    if (w === this.w && h === this.h && scale === this.scale) return;
    [this.w, this.h, this.scale] = [w, h, scale];
    this.canvas.width = Math.round(w * scale);
    this.canvas.height = Math.round(h * scale);
    mark(this.canvas, "data-scale", scale);
    this.kept = null;
  }

  /**
   * What does not move, drawn once and again when the size or `key` changes: `draw(ctx)` draws it all.
   */
  still(key, draw) {
    if (this.kept?.key !== key) {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [this.canvas.width, this.canvas.height];
      const ctx = canvas.getContext("2d");
      ctx.setTransform(this.scale, 0, 0, this.scale, 0, 0);
      draw(ctx);
      this.kept = { key, canvas };
    }
    this.ctx.drawImage(this.kept.canvas, 0, 0, this.w, this.h);
  }
}
