// A little rest: somebody lies in a hammock and breathes. No clock runs; going on and stopping look alike.

import { act } from "../core/act.js";
import { button, fill, h } from "../core/dom.js";
import { session } from "../core/session.js";
import { hammock } from "../draw/hammock.js";
import { Stage } from "../draw/stage.js";
import { t } from "../words.js";
import { forAdults } from "./pain.js";
import { asked } from "./shell.js";

/** Builds the view in `main`. Gives what ends it. */
export function rest(main) {
  const stage = new Stage(hammock(() => session.state?.stars ?? 0), { kind: "stage" });
  const why = session.state?.why?.text;
  fill(main,
    h("div", { class: "field" }, stage.canvas, h("h1", { class: "over", text: t("rest_title") }),
      why ? h("p", { class: "unseen", "data-part": "why", text: why }) : null),
    h("div", { class: "controls equal" },
      button({ who: "child", word: "go_on", picture: "play", act: () => asked(act("next")) }),
      button({ who: "child", word: "finish", picture: "done", act: () => asked(act("end")) }),
      forAdults()));
  return () => stage.end();
}
