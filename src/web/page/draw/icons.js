// Icons: our own paths in a square of 24, drawn with the colour of the words beside them.

const SVG = "http://www.w3.org/2000/svg";

// `fill` paths are filled, `line` paths are drawn.
const ICONS = {
  home: { line: "M3 12 12 4l9 8M6 10v10h12V10M10 20v-6h4v6" },
  play: { fill: "M7 4.5v15a1 1 0 0 0 1.5.9l12-7.5a1 1 0 0 0 0-1.8l-12-7.5A1 1 0 0 0 7 4.5z" },
  pause: { fill: "M6 4h4a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM14 4h4a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z" },
  stop: { fill: "M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8v8h8V8z" },
  eye: { line: "M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7z", fill: "M12 8.5a3.5 3.5 0 1 0 .01 0z" },
  adult: { line: "M12 3a4 4 0 1 0 .01 0zM4 21c0-5 3-8 8-8s8 3 8 8zM12 14v4" },
  help: { line: "M12 2.5a9.5 9.5 0 1 0 .01 0zM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4", fill: "M12 16.300a1.3 1.3 0 1 0 .01 0z" },
  sound_on: { fill: "M3 9v6h4l6 5V4L7 9z", line: "M16 8.5c2 2 2 5 0 7M18.5 6c3.5 3.5 3.5 8.5 0 12" },
  sound_off: { fill: "M3 9v6h4l6 5V4L7 9z", line: "M16.5 9.5l5 5M21.5 9.5l-5 5" },
  next: { line: "M4 12h15M13 6l6 6-6 6" },
  again: { line: "M19.5 12a7.5 7.5 0 1 1-2.2-5.300M18 2.5v4.5h-4.5" },
  done: { line: "M4 13l5.5 5.5L20 7" },
  lock: { line: "M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2" },
  unlock: { line: "M5 11h14v10H5zM8 11V7a4 4 0 0 1 7.5-2M12 15v2" },
  minus: { line: "M5 12h14" },
  plus: { line: "M5 12h14M12 5v14" },
  save: { line: "M12 3v12M7 11l5 5 5-5M4 20h16" },
  list: { line: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" },
  yes: { line: "M4 13l5.5 5.5L20 7" },
  no: { line: "M6 6l12 12M18 6 6 18" },
  hurts: { line: "M12 2.5a9.5 9.5 0 1 0 .01 0zM8 17c2-3 6-3 8 0M7 8.5l3 1.5M17 8.5l-3 1.5" },
  feet: { fill: "M7.5 3C5 3 3.5 5.5 4 9c.3 2 .8 3 .8 5s-.8 7 2.4 7 3-4 2.8-6.5S11 11 11 8 10 3 7.5 3zM16.5 3c2.5 0 4 2.5 3.5 6-.3 2-.8 3-.8 5s.8 7-2.4 7-3-4-2.8-6.5S13 11 13 8s1-5 3.5-5z" },
  walk_off: { line: "M3 20h9M9 12h11M15 7l5 5-5 5" },
};

/** An icon, hidden from screen readers: what it stands for is said in words. */
export function icon(name) {
  const { line, fill } = ICONS[name];
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const add = (path, kind) => {
    const made = document.createElementNS(SVG, "path");
    made.setAttribute("d", path);
    made.setAttribute("class", kind);
    made.setAttribute("fill-rule", "evenodd");
    svg.append(made);
  };
  if (fill) add(fill, "filled");
  if (line) add(line, "lined");
  return svg;
}
