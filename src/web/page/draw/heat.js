// The mat from above: its cells as colours, the front at the top, with the centre of pressure and its tail.
//
// For tests in a browser the canvas tells where things are, in CSS pixels from its upper left corner: `data-left` and
// `data-top` the corner of the mat that is at the left and in front, `data-cell-w` and `data-cell-h` the size of a cell,
// `data-row0` whether row 0 is drawn at the "back" (bottom) or the "front" (top), `data-cop-x` and `data-cop-y` the middle
// of the dot (empty without load), `data-seq` the picture that is drawn, `data-smooth` how. Pixels of the canvas are
// CSS pixels times `data-scale`. So the middle of cell (row, col) lies at
//   x = left + (col + 0.5) * cell-w,  y = top + (rows - 0.5 - row) * cell-h   with row 0 at the back,
// and a place of the mat at x_mm to the right and y_mm to the front of its back left corner at
//   x = left + x_mm / width_mm * cols * cell-w,  y = top + (1 - y_mm / height_mm) * rows * cell-h.

import { mark } from "../core/dom.js";
import { t } from "../words.js";
import { HEAT, INK, LEFT, PAPER, RIGHT } from "./colour.js";
import { box, disc, paint } from "./shapes.js";

const TAIL_S = 5;
const MOST_POINTS = 400;
const EDGE = 14;

/** Draws pictures of one mat. */
export class Heat {
  #image = null;
  #small = document.createElement("canvas");
  #tail = [];

  /** Takes in a picture as it comes, for the tail. */
  follow(picture) {
    const t = picture.tUs / 1e6;
    const last = this.#tail[this.#tail.length - 1];
    if (last && t < last.t) this.#tail = [];
    if (last?.t === t) return;
    this.#tail.push({ t, cop: picture.cop });
    while (this.#tail.length > MOST_POINTS || t - this.#tail[0].t > TAIL_S) this.#tail.shift();
  }

  draw(stage, mat, row0, picture, isSmooth) {
    const { ctx, w, h } = stage;
    const place = this.#place(w, h, mat);
    ctx.clearRect(0, 0, w, h);
    box(ctx, place.left - 7, place.top - 7, place.w + 14, place.h + 14, 10, INK);
    if (picture) this.#cells(ctx, mat, row0, picture, place, isSmooth);
    front(ctx, place);
    const at = ({ x, y }) => [
      place.left + (x / mat.width_mm) * place.w, place.top + (1 - y / mat.height_mm) * place.h,
    ];
    this.#drawTail(ctx, at);
    if (picture) feet(ctx, picture, at, place);
    const cop = picture?.cop ? at(picture.cop) : null;
    if (cop) {
      disc(ctx, ...cop, 9, "#ffffff");
      disc(ctx, ...cop, 7, "#d3202a", 2);
    }
    this.#tell(stage.canvas, mat, row0, place, cop, picture, isSmooth);
  }

  #place(w, h, mat) {
    const scale = Math.min((w - 2 * EDGE) / mat.width_mm, (h - 2 * EDGE - 16) / mat.height_mm);
    const [wide, high] = [mat.width_mm * scale, mat.height_mm * scale];
    return { left: (w - wide) / 2, top: (h - high) / 2 + 8, w: wide, h: high };
  }

  #cells(ctx, mat, row0, picture, place, isSmooth) {
    const { rows, cols } = mat;
    if (picture.cells.length !== rows * cols) return;
    if (this.#small.width !== cols || this.#small.height !== rows || !this.#image) {
      [this.#small.width, this.#small.height] = [cols, rows];
      this.#image = new ImageData(cols, rows);
    }
    const pixels = new Uint32Array(this.#image.data.buffer);
    for (let row = 0; row < rows; row += 1) {
      const to = (row0 === "front" ? row : rows - 1 - row) * cols;
      for (let col = 0; col < cols; col += 1) pixels[to + col] = HEAT[picture.cells[row * cols + col]];
    }
    this.#small.getContext("2d").putImageData(this.#image, 0, 0);
    ctx.imageSmoothingEnabled = isSmooth;
    ctx.imageSmoothingQuality = "high";
    ctx.drawImage(this.#small, place.left, place.top, place.w, place.h);
  }

  #drawTail(ctx, at) {
    const now = this.#tail[this.#tail.length - 1]?.t ?? 0;
    ctx.lineCap = "round";
    for (let i = 1; i < this.#tail.length; i += 1) {
      const [from, to] = [this.#tail[i - 1], this.#tail[i]];
      if (!from.cop || !to.cop || to.t - from.t > 0.5) continue;
      ctx.beginPath();
      ctx.moveTo(...at(from.cop));
      ctx.lineTo(...at(to.cop));
      paint(ctx, null, 3.5, `rgba(255, 255, 255, ${Math.max(0, 1 - (now - to.t) / TAIL_S).toFixed(2)})`);
    }
  }

  #tell(canvas, mat, row0, place, cop, picture, isSmooth) {
    const tell = (name, value) => mark(canvas, `data-${name}`, value);
    tell("left", place.left.toFixed(3));
    tell("top", place.top.toFixed(3));
    tell("cell-w", (place.w / mat.cols).toFixed(4));
    tell("cell-h", (place.h / mat.rows).toFixed(4));
    tell("row0", row0);
    tell("cop-x", cop ? cop[0].toFixed(2) : "");
    tell("cop-y", cop ? cop[1].toFixed(2) : "");
    tell("seq", picture?.seq ?? "");
    tell("smooth", isSmooth);
  }
}

/** A mark at the front edge of the mat. */
function front(ctx, { left, top, w }) {
  const x = left + w / 2;
  ctx.beginPath();
  ctx.moveTo(x - 12, top - 9);
  ctx.lineTo(x, top - 19);
  ctx.lineTo(x + 12, top - 9);
  ctx.closePath();
  paint(ctx, INK, 2);
}

/** Where each foot bears: a circle with L, a triangle with R; hollow while that foot is off. */
function feet(ctx, picture, at, place) {
  for (const side of ["left", "right"]) {
    const foot = picture.feet[side];
    if (!foot?.cop) continue;
    footMark(ctx, side, ...at(foot.cop), Math.max(10, 0.035 * place.w), foot.on);
  }
}

/** The sign of a foot: left a circle, right a triangle; filled while it is on the mat. */
export function footMark(ctx, side, x, y, r, isOn) {
  ctx.beginPath();
  if (side === "left") {
    ctx.arc(x, y, r, 0, 2 * Math.PI);
  } else {
    // The letter stands at the place itself, in the broad part.
    ctx.moveTo(x, y - 1.7 * r);
    ctx.lineTo(x + 1.6 * r, y + 1.1 * r);
    ctx.lineTo(x - 1.6 * r, y + 1.1 * r);
    ctx.closePath();
  }
  paint(ctx, isOn ? (side === "left" ? LEFT : RIGHT) : null, 2.5, isOn ? PAPER : "#ffffff");
  ctx.fillStyle = isOn && side === "right" ? INK : "#ffffff";
  ctx.font = `700 ${1.2 * r}px system-ui, sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(t(side === "left" ? "left_letter" : "right_letter"), x, y + (side === "left" ? 0.08 : 0.28) * r);
}
