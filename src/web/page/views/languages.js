// Which language is spoken: each is named in itself, so that whoever reads no other finds it.

import { act } from "../core/act.js";
import { h, mark } from "../core/dom.js";
import { press } from "../core/press.js";
import { language, languages, t } from "../words.js";
import { asked } from "./shell.js";

/** One button a language; null where there is nothing to choose. What is pressed is asked of the session, which all pages follow. */
export function languageChoice() {
  const all = languages();
  if (all.length < 2) return null;
  const buttons = all.map(({ code, name }) => {
    const made = h("button", { type: "button", class: "adult", "data-for": "adult", "data-language": code, lang: code, text: name });
    mark(made, "aria-pressed", code === language());
    press(made, () => asked(act("language", { language: code })));
    return made;
  });
  return h("div", { class: "row languages", role: "group", "aria-label": t("languages_title") }, ...buttons);
}
