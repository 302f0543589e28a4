// A little rest: somebody lies in a hammock and breathes. No clock runs; going on and stopping look alike.

import { act } from "../core/act.js";
import { button, fill, h } from "../core/dom.js";
import { hammock } from "../draw/hammock.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { asked } from "./shell.js";

/** Builds the view in `main`. Gives what ends it. */
export function rest(main) {
  const stage = new Stage(hammock, { kind: "stage" });
  fill(main,
    h("div", { class: "field" }, stage.canvas, h("h1", { class: "over", text: t("rest_title") })),
    h("div", { class: "controls equal" },
      button({ who: "child", word: "go_on", picture: "play", act: () => asked(act("next")) }),
      button({ who: "child", word: "finish", picture: "done", act: () => asked(act("end")) })));
  return () => stage.end();
}
