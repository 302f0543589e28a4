// The games as pictures: today's three first, then all others. All of them are open; one that cannot be counted says why.

import { act } from "../core/act.js";
import { button, fill, h, mark } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { Stage } from "../draw/stage.js";
import { GAMES } from "../games/all.js";
import { t } from "../words.js";
import { asked } from "./shell.js";

/** The elements, and what ends them. `why` tells an adult how the last game ended. */
export function chooser(why) {
  let stages = [];
  const part = h("div", { class: "chooser" });

  const card = (game) => {
    const stage = new Stage(GAMES[game.key].emblem, { kind: "card-picture" });
    stages.push(stage);
    const made = button({ who: "child", word: game.key, picture: stage.canvas, kind: "card", act: () => asked(act("start", { game: game.key })), scrolls: true });
    mark(made, "data-game", game.key);
    if (game.ok !== false) return made;
    mark(made, "aria-disabled", "true");
    return h("div", { class: "card-off" }, made, game.reason ? h("p", { class: "small", text: game.reason.text }) : null);
  };

  const show = () => {
    const { hello } = session;
    const known = hello.games.filter((game) => game.key in GAMES);
    const today = hello.today.map((key) => known.find((game) => game.key === key)).filter(Boolean);
    const others = known.filter((game) => !hello.today.includes(game.key));
    stages.forEach((stage) => stage.end());
    stages = [];
    fill(part,
      h("h1", { text: t("choose") }),
      why ? h("p", { class: "small", "data-part": "why", text: why.text }) : null,
      today.length > 0 ? h("h2", { text: t("today") }) : null,
      today.length > 0 ? h("div", { class: "cards three" }, ...today.map(card)) : null,
      today.length > 0 ? h("h2", { text: t("others") }) : null,
      h("div", { class: "cards many" }, ...others.map(card)));
  };
  show();
  const off = on("hello", show);
  return {
    part,
    end: () => {
      off();
      stages.forEach((stage) => stage.end());
    },
  };
}
