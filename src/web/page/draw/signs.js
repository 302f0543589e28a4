// Left is a filled circle, right a striped triangle: told apart without colour, in every view.

const SVG = "http://www.w3.org/2000/svg";

function part(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** The sign of a foot, hidden from screen readers: its name stands beside it. */
export function signOf(side) {
  const svg = part("svg", { viewBox: "0 0 24 24", class: `foot-sign ${side}`, "aria-hidden": "true" });
  if (side === "left") {
    svg.append(part("circle", { cx: 12, cy: 12, r: 9.5, class: "body" }));
  } else {
    svg.append(
      part("path", { d: "M12 2 23 21.5H1z", class: "body" }),
      part("path", { d: "M10 5.5 19 21.5M7.5 10 14 21.5M5 14.5 9 21.5", class: "stripe" }),
    );
  }
  return svg;
}
