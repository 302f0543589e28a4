// What this tab remembers of how it is set. The sound itself is not among it: every page begins silent.

const KEPT = "plantar.settings";
const USUAL = { effects: 0.6, melody: 0.5, calm: "system", smooth: false, language: null };

function read() {
  try {
    return { ...USUAL, ...JSON.parse(sessionStorage.getItem(KEPT)) };
  } catch {
    return { ...USUAL };
  }
}

const own = read();
const asked = matchMedia("(prefers-reduced-motion: reduce)");
const listeners = new Set();

/** How it is set: `effects` and `melody` are volumes 0 to 1, `calm` is system, on or off, `smooth` is of the heat map, and
 * `language` is what was spoken last: the page begins with it, until the program says what its session speaks. */
export const settings = own;

/** Changes a setting and remembers it. */
export function set(key, value) {
  own[key] = value;
  sessionStorage.setItem(KEPT, JSON.stringify(own));
  listeners.forEach((listener) => listener(key));
}

/** Calls `listener` with the key whenever a setting changes. */
export function onSetting(listener) {
  listeners.add(listener);
}

/** Whether pictures should jump instead of glide. */
export function isCalm() {
  return own.calm === "system" ? asked.matches : own.calm === "on";
}
