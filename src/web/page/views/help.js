// How it goes, the keys, the signs, and what this program is not.

import { button, fill, h } from "../core/dom.js";
import { signOf } from "../draw/signs.js";
import { t } from "../words.js";

/** Builds the view in `main`. */
export function help(main, go) {
  const line = (id) => h("li", { text: t(id) });
  const steps = [1, 2, 3, 4, 5].map((n) => line(`help_${n}`));
  const signs = ["left", "right"].map((side) => h("p", { class: "row" }, signOf(side), t(`help_${side}`)));
  fill(main,
    h("h1", { text: t("help_title") }),
    h("div", { class: "row" }, button({ who: "adult", word: "help_close", picture: "no", act: () => go("help") })),
    h("ol", {}, ...steps),
    h("h2", { text: t("help_keys") }),
    h("ul", {}, line("help_space"), line("help_escape"), line("help_tab")),
    h("h2", { text: t("help_signs") }),
    ...signs,
    h("p", { class: "box", text: t("notice") }));
}
