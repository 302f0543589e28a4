// The course as a path with an end: a stone for each planned visit. Days that were missed change nothing.

import { t } from "../words.js";

const SVG = "http://www.w3.org/2000/svg";
const MOST = 30;

function part(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** The path, and the same in words. */
export function path({ done, planned }) {
  const n = Math.min(planned, MOST);
  const walked = Math.min(n, Math.round((done / Math.max(1, planned)) * n));
  const svg = part("svg", { viewBox: `0 0 ${40 * n + 44} 56`, class: "path", "aria-hidden": "true" });
  const place = (i) => [22 + 40 * i, 30 + 9 * Math.sin(1.3 * i)];
  for (let i = 0; i < n; i += 1) {
    const [cx, cy] = place(i);
    svg.append(part("ellipse", { cx, cy, rx: 15, ry: 11, class: i < walked ? "stone walked" : "stone" }));
    if (i < walked) svg.append(part("path", { d: `M${cx - 6} ${cy}l5 5 8-9`, class: "tick" }));
  }
  const [x, y] = place(n);
  svg.append(part("path", { d: `M${x - 4} ${y + 12}v-40h24l-6 9 6 9h-24`, class: "flag" }));
  const words = document.createElement("p");
  words.textContent = t("course", { done, n: planned });
  return [svg, words];
}
