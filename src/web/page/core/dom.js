// Elements, made in code: no HTML in strings, no inline style.

import { t } from "../words.js";
import { icon } from "../draw/icons.js";
import { press } from "./press.js";

/**
 * An element. Keys of `with_` are attributes, but for `text`, `class` and `on` (an object of listeners); a value that is
 * null or false is left out.
 */
export function h(tag, with_ = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(with_)) {
    if (value === null || value === false || value === undefined) continue;
    if (key === "text") element.textContent = value;
    else if (key === "on") Object.entries(value).forEach(([what, then]) => element.addEventListener(what, then));
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * A button with an icon, words or both. `who` is "child" (at least 96 px) or "adult" (48 px); `word` is the id of its
 * words, which name it even where they are not shown (`bare`); `scrolls` where it lies in a list that fingers move.
 */
export function button({ who, word, values, act, picture = null, bare = false, scrolls = false, kind = "" }) {
  const name = t(word, values);
  const made = h("button", { type: "button", class: `${who} ${kind}`.trim(), "data-for": who, "data-word": word });
  if (picture) made.append(typeof picture === "string" ? icon(picture) : picture);
  if (bare) made.setAttribute("aria-label", name);
  else made.append(h("span", { text: name }));
  press(made, act, { scrolls });
  return made;
}

/**
 * What the program says, as paragraphs: its words, and below them in English what is in a language whose words are a draft.
 * `with_` is of the first.
 */
export const paragraphs = ({ text, english }, with_ = {}) => [
  h("p", { ...with_, text }), english ? h("p", { class: "small english", lang: "en", text: english }) : null,
];

/** Puts `children` in place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter((child) => child !== null && child !== undefined));
}

/** Sets what an element says, where that is another than before: a live region speaks once. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute where its value is another than before. */
export function mark(element, name, value) {
  const text = String(value ?? "");
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
