// The signal of each exercise over time, with the levels that decide on its movements.

import { h } from "../core/dom.js";
import { INK, LEFT, RIGHT } from "../draw/colour.js";
import { corners, disc, paint } from "../draw/shapes.js";
import { Stage } from "../draw/stage.js";
import { figure, has, t } from "../words.js";

const EDGE = { left: 58, right: 14, top: 14, bottom: 30 };
/** A signal that is silent for longer is broken off, seconds. */
const SILENT_S = 0.6;
const INK_SOFT = "#857f97";
const HAIRLINE = "#e4dccb";
/** Of a signal: places on its axis, what is shown of it at least, and whether it is told in per cent. */
const AXES = {
  range: { marks: [0, 0.5, 1, 1.5], least: 0, most: 1.15, isPercent: false },
  left_share: { marks: [0, 0.5, 1], least: 0, most: 1, isPercent: true },
  load: { marks: [0.7, 1, 1.3], least: 0.65, most: 1.3, isPercent: true },
};

const told = (signal, value) => (AXES[signal]?.isPercent ? t("percent", { n: Math.round(100 * value) }) : figure(Math.round(100 * value) / 100));

/** Round steps for an axis of this length. */
function stepOf(long, most) {
  const rough = long / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough);
}

function draw({ ctx, w, h: high }, set) {
  ctx.clearRect(0, 0, w, high);
  // Each span: when it began and ended, its lowest value and its highest.
  const { spans, levels, signal } = set.trace;
  const done = set.performed ?? [];
  const first = Math.min(spans[0][0], ...done.map((each) => each.start_s));
  const last = Math.max(spans[spans.length - 1][1], first + 1, ...done.map((each) => each.end_s));
  const top = Math.max((AXES[signal]?.most ?? 1) + 0.05, ...spans.map((span) => span[3]), ...levels);
  const lowest = spans.map((span) => span[2]);
  const low = Math.min(AXES[signal]?.least ?? 0, ...lowest);
  const x = (s) => EDGE.left + ((s - first) / (last - first)) * (w - EDGE.left - EDGE.right);
  const y = (value) => high - EDGE.bottom - ((value - low) / (top - low)) * (high - EDGE.top - EDGE.bottom);
  ctx.font = "16px system-ui, sans-serif";
  ctx.fillStyle = INK;
  ctx.textAlign = "center";
  const step = stepOf(last - first, Math.max(2, w / 110));
  for (let s = Math.ceil(first / step) * step; s <= last; s += step) ctx.fillText(t("seconds", { n: s }), Math.min(x(s), w - 24), high - 9);
  for (const value of (AXES[signal]?.marks ?? []).filter((mark) => mark >= low && mark <= top)) {
    ctx.beginPath();
    ctx.moveTo(EDGE.left, y(value));
    ctx.lineTo(w - EDGE.right, y(value));
    paint(ctx, null, 1.5, HAIRLINE);
    ctx.textAlign = "right";
    ctx.fillStyle = INK;
    ctx.fillText(told(signal, value), EDGE.left - 6, y(value) + 5);
  }
  ctx.textAlign = "right";
  for (const level of levels) {
    ctx.setLineDash([8, 6]);
    ctx.beginPath();
    ctx.moveTo(EDGE.left, y(level));
    ctx.lineTo(w - EDGE.right, y(level));
    paint(ctx, null, 2, INK);
    ctx.setLineDash([]);
    ctx.fillStyle = INK;
    ctx.fillText(told(signal, level), w - EDGE.right, y(level) - 5);
  }
  ctx.beginPath();
  spans.forEach(([from, to, least, most], i) => {
    if (i === 0 || from - spans[i - 1][1] > SILENT_S) ctx.moveTo(x(from), y(least));
    ctx.lineTo(x(from), y(least));
    ctx.lineTo(x(to), y(most));
  });
  paint(ctx, null, 2.4, LEFT);
  for (const each of done) marked(ctx, each, x, y, top);
  ctx.beginPath();
  ctx.moveTo(EDGE.left, EDGE.top);
  ctx.lineTo(EDGE.left, high - EDGE.bottom);
  ctx.lineTo(w - EDGE.right, high - EDGE.bottom);
  paint(ctx, null, 2, INK_SOFT);
}

/** A mark above each movement: a circle for the left foot, a triangle for the right, a bar for both; hollow for a fault. */
function marked(ctx, { kind, side, start_s: from, end_s: to }, x, y, top) {
  const [cx, cy] = [x((from + to) / 2), y(top) + 6];
  const fill = kind === "fault" ? "#ffffff" : side === "right" ? RIGHT : LEFT;
  if (side === "right") corners(ctx, [[cx, cy - 7], [cx + 7, cy + 5.5], [cx - 7, cy + 5.5]], fill, 1.6);
  else if (side === "left") disc(ctx, cx, cy, 5.5, fill, 1.6);
  else corners(ctx, [[x(from), cy - 3], [x(to), cy - 3], [x(to), cy + 3], [x(from), cy + 3]], fill, 1.4);
}

/** What the curve of a signal is, and its levels. */
function captionOf({ signal, levels }) {
  const [first, second] = levels.map((level) => told(signal, level));
  if (signal === "range") return t("signal_range", { begins: first, ends: second });
  if (signal === "left_share") return t(levels.length > 0 ? "signal_steps" : "signal_left_share", { high: first, low: second });
  return signal === "load" ? t("signal_load", { level: first }) : t("signal_none");
}

/** The curves of the sets that have one, and what ends them. */
export function curves(document) {
  const sets = (document?.sets ?? []).filter((set) => set.trace?.spans?.length > 1);
  const stages = [];
  const parts = sets.flatMap((set) => {
    const name = has(set.exercise) ? t(set.exercise) : set.exercise;
    const stage = new Stage((on_) => draw(on_, set), { name: t("curve", { exercise: name }), kind: "curve" });
    stages.push(stage);
    return [h("h3", { text: name }), h("p", { text: captionOf(set.trace) }), stage.canvas];
  });
  if (parts.length > 0) parts.unshift(h("h2", { text: t("curves_title") }));
  return { parts, end: () => stages.forEach((stage) => stage.end()) };
}
