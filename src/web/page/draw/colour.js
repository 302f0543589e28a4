// Colours. Left and right differ in lightness as well as hue, and everywhere in shape too.

/** Of drawings and of the page (style/base.css has the same). */
export const INK = "#2a2540";
export const PAPER = "#fffaf0";
export const LEFT = "#1d4e89";
export const RIGHT = "#e8a33d";
export const GOOD = "#2f7d5b";

/**
 * The heat map is cividis: its lightness grows evenly, and it looks the same to colour-blind eyes (Nunez, Anderton and
 * Renslow 2018, PLoS ONE 13(7): e0199239). Between these places of 0 to 255 a straight line is within 3 of 255.
 */
const CIVIDIS = [
  [0, 0, 34, 78], [20, 0, 48, 112], [23, 1, 50, 113], [28, 18, 53, 112], [44, 45, 65, 109], [86, 88, 94, 109],
  [134, 130, 128, 121], [191, 187, 173, 109], [219, 217, 197, 92], [233, 232, 210, 79], [251, 253, 227, 52],
  [255, 254, 232, 56],
];

/** Red, green and blue of a value of 0 to 255. */
export function heat(value) {
  const upper = Math.max(1, CIVIDIS.findIndex(([at]) => at >= value));
  const [from, ...low] = CIVIDIS[upper - 1];
  const [to, ...high] = CIVIDIS[upper];
  const share = (value - from) / (to - from);
  return low.map((part, i) => Math.round(part + share * (high[i] - part)));
}

/** The 256 colours of the heat map as pixels of an image, one number each. */
export const HEAT = Uint32Array.from({ length: 256 }, (_, value) => {
  const bytes = Uint8Array.of(...heat(value), 255);
  return new Uint32Array(bytes.buffer)[0];
});

/** A colour `#rrggbb` made darker (below 0) or lighter (above), -1 to 1. */
export function shade(colour, by) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return mixed(parts, by < 0 ? [0, 0, 0] : [255, 255, 255], Math.abs(by));
}

/** A colour `share` of the way from one `#rrggbb` to another. */
export function between(from, to, share) {
  const of = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return mixed(of(from), of(to), Math.min(1, Math.max(0, share)));
}

function mixed(from, to, share) {
  const parts = from.map((part, i) => Math.round(part + (to[i] - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
