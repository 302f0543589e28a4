// The address is used up, or the program was started again.

import { fill, h } from "../core/dom.js";
import { t } from "../words.js";

/** Builds the view in `main`. */
export function gone(main) {
  fill(main, h("h1", { text: t("refused_title") }), h("p", { text: t("refused_about") }));
}
