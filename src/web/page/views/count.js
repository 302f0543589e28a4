// The count of the program, large, with a ring that fills.

import { h, mark, say } from "../core/dom.js";
import { figure, t } from "../words.js";

const SVG = "http://www.w3.org/2000/svg";
/** Exercises of which seconds are counted, not repetitions. */
const HELD = ["outer_edge"];
const ROUND = 2 * Math.PI * 42;

function circle(kind) {
  const made = document.createElementNS(SVG, "circle");
  Object.entries({ cx: 50, cy: 50, r: 42, class: kind }).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** The sign: repetitions, or whole seconds of an exercise that is held. */
export function countSign() {
  const ring = circle("ring");
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 100 100");
  svg.setAttribute("aria-hidden", "true");
  svg.append(circle("ground"), ring);
  const number = h("strong", { "aria-hidden": "true" });
  const words = h("span", { class: "unseen-words" });
  const part = h("div", { class: "count", "data-part": "count" }, svg, number, words);
  return {
    part,
    show(state) {
      const { target } = state;
      const isHold = HELD.includes(state.exercise);
      const heldS = Math.floor(state.held_s ?? 0);
      const of = isHold ? target?.seconds && Math.round(target.seconds) : target?.reps;
      // What was planned need not be whole seconds: all of it is all that is shown.
      const n = isHold ? (of && state.done >= 1 ? Math.max(of, heldS) : heldS) : state.count ?? 0;
      say(number, figure(n));
      say(words, of === undefined ? t("count", { n }) : t(isHold ? "seconds_of" : "of", { done: n, n: of }));
      const share = Math.min(1, state.done ?? 0);
      ring.setAttribute("stroke-dasharray", `${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`);
      mark(part, "data-count", n);
    },
  };
}
