// Soles: their outline, and the child's own, painted where its own steps pressed.

import { chance, clamp } from "./ease.js";
import { at, blob, oval } from "./shapes.js";

/** Rows of a map from the heel on, and columns from the inner border on. */
export const ROWS = 24;
export const COLS = 10;

// A right sole in a box of 1 x 2.4, the heel's end at y = 0, the front upwards (negative), the big toe to the left.
const OUTLINE = [
  [-0.26, -0.05], [0.02, 0.03], [0.3, -0.06], [0.36, -0.4], [0.4, -0.8], [0.47, -1.25], [0.46, -1.62], [0.28, -1.86],
  [-0.1, -1.93], [-0.42, -1.84], [-0.48, -1.5], [-0.27, -1.05], [-0.24, -0.7], [-0.33, -0.36],
];
const TOES = [
  [-0.33, -2.1, 0.15, 0.2], [-0.03, -2.17, 0.1, 0.13], [0.18, -2.08, 0.09, 0.115], [0.35, -1.94, 0.08, 0.1],
  [0.47, -1.76, 0.07, 0.09],
];

/** Its box. */
const SOLE_WIDE = 1.04;
const SOLE_HIGH = 2.3;

/**
 * The usual shape of a sole, left or right, its heel's end at (x, y), `wide` pixels wide.
 */
export function sole(ctx, side, x, y, wide, fill, line = 0, ink = undefined) {
  const flip = side === "left" ? -1 : 1;
  const to = ([px, py]) => [x + flip * px * wide, y + py * wide];
  blob(ctx, OUTLINE.map(to), fill, line, ink);
  for (const [tx, ty, rx, ry] of TOES) oval(ctx, ...to([tx, ty]), rx * wide, ry * wide, fill, line, 0, ink);
}

/** A map of 240 values out of the base64 of a message; null where there is none. */
export function mapOf(text) {
  if (!text) return null;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return bytes.length === ROWS * COLS ? bytes : null;
}

/** Pixels of the picture of a sole for one cell of its map, and cells left free around it. */
const FINE = 8;
const AROUND = 1;
const WIDE = (COLS + 2 * AROUND) * FINE;
const HIGH = (ROWS + 2 * AROUND) * FINE;
/** Width of the line round a print, pixels of the picture. */
const EDGE = 2.4;
/** Paint is looked at so often. */
const EVERY_MS = 400;

/**
 * The child's own sole: its print and, over it, the paint of its own steps, with edges as of wet paint. Where its print is
 * not known, the usual shape.
 */
export class OwnSole {
  #hasPrint = false;
  #picture = null;
  #key = null;
  #at = -Infinity;

  /** Of a side; `colours`: foot, bare, edge, paint. */
  constructor(side, colours) {
    this.side = side;
    this.colours = colours;
  }

  /** Takes the maps of a message in base64; what is the same as before costs nothing. */
  set(printText, paintText) {
    const key = `${printText ?? ""} ${paintText ?? ""}`;
    const now = performance.now();
    if (key === this.#key || now - this.#at < EVERY_MS) return;
    [this.#key, this.#at] = [key, now];
    const print = mask(mapOf(printText), this.side, [0.36, 0.5], 0);
    const paint = mask(mapOf(paintText), this.side, [0.1, 0.6], 0.08);
    this.#hasPrint = print !== null;
    this.#picture = this.#painted(print, paint);
  }

  /** The picture of print and paint, made once for each message. */
  #painted(print, paint) {
    const made = new OffscreenCanvas(WIDE, HIGH);
    const ctx = made.getContext("2d");
    if (print) {
      const edge = tinted(print, this.colours.edge);
      for (let i = 0; i < 12; i += 1) {
        const turn = (i * Math.PI) / 6;
        ctx.drawImage(edge, EDGE * Math.cos(turn), EDGE * Math.sin(turn));
      }
      ctx.drawImage(tinted(print, this.colours.bare), 0, 0);
    }
    if (paint) {
      const wet = tinted(paint, this.colours.paint);
      if (print) {
        const to = wet.getContext("2d");
        to.globalCompositeOperation = "destination-in";
        to.drawImage(print, 0, 0);
      }
      ctx.drawImage(wet, 0, 0);
    }
    return made;
  }

  /** Draws it, its heel's end in the middle at (x, y), its map `wide` x `high` pixels. */
  draw(ctx, x, y, wide, high) {
    at(ctx, x, y, 1, () => {
      ctx.scale(wide / SOLE_WIDE, high / SOLE_HIGH);
      sole(ctx, this.side, 0, 0, 1, this.#hasPrint ? this.colours.foot : this.colours.bare);
    });
    if (!this.#picture) return;
    const [dx, dy] = [(wide * AROUND) / COLS, (high * AROUND) / ROWS];
    ctx.drawImage(this.#picture, x - wide / 2 - dx, y - high - dy, wide + 2 * dx, high + 2 * dy);
  }
}

/** A map as a smooth mask: clear below `low` of 1, full above `high`, its edge rough by so much. Null for no map. */
function mask(map, side, [low, high], rough) {
  if (!map) return null;
  const small = new OffscreenCanvas(COLS + 2 * AROUND, ROWS + 2 * AROUND);
  const pixels = new ImageData(small.width, small.height);
  for (let i = 0; i < map.length; i += 1) {
    const col = side === "left" ? COLS - 1 - (i % COLS) : i % COLS;
    const row = ROWS - 1 - Math.floor(i / COLS);
    pixels.data[4 * ((row + AROUND) * small.width + col + AROUND) + 3] = map[i];
  }
  small.getContext("2d").putImageData(pixels, 0, 0);
  // Doubled again and again, edges become rounder than in one step.
  let large = small;
  let ctx = null;
  for (let times = 2; times <= FINE; times *= 2) {
    const next = new OffscreenCanvas(small.width * times, small.height * times);
    ctx = next.getContext("2d", { willReadFrequently: true });
    ctx.drawImage(large, 0, 0, next.width, next.height);
    large = next;
  }
  const fine = ctx.getImageData(0, 0, WIDE, HIGH);
  for (let i = 3; i < fine.data.length; i += 4) {
    const grain = rough * (chance(i) - 0.5);
    const share = clamp((fine.data[i] / 255 + grain - low) / (high - low));
    fine.data[i] = 255 * share * share * (3 - 2 * share);
  }
  ctx.putImageData(fine, 0, 0);
  return large;
}

/** A mask in a colour. */
function tinted(of, colour) {
  const made = new OffscreenCanvas(WIDE, HIGH);
  const ctx = made.getContext("2d");
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, WIDE, HIGH);
  ctx.globalCompositeOperation = "destination-in";
  ctx.drawImage(of, 0, 0);
  return made;
}
