// The count of the program, large, with a ring that fills.

import { h, mark, say } from "../core/dom.js";
import { t } from "../words.js";

const SVG = "http://www.w3.org/2000/svg";
const ROUND = 2 * Math.PI * 42;

function circle(kind) {
  const made = document.createElementNS(SVG, "circle");
  Object.entries({ cx: 50, cy: 50, r: 42, class: kind }).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** The sign, and how it is shown: repetitions, or whole seconds where seconds are asked for. */
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
      const isTime = target?.seconds !== undefined;
      const n = isTime ? Math.floor(state.held_s ?? 0) : state.count ?? 0;
      const of = target?.seconds ?? target?.reps ?? null;
      say(number, String(n));
      say(words, of === null ? `${t("count")} ${n}` : t(isTime ? "seconds_of" : "of", { n, of }));
      const exact = isTime ? state.held_s ?? 0 : n;
      const share = of === null ? 0 : Math.min(1, exact / of);
      ring.setAttribute("stroke-dasharray", `${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`);
      mark(part, "data-count", n);
    },
  };
}
