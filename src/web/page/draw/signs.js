// Left is a filled circle, right a striped diamond: told apart without colour, in every view.

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
      part("path", { d: "M12 1 23 12 12 23 1 12z", class: "body" }),
      part("path", { d: "M7 7 17 17M12 3.5 20.5 12M3.5 12 12 20.5", class: "stripe" }),
    );
  }
  return svg;
}
