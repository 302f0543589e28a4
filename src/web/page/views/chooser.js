// The games as pictures: today's three first, then all others, each with what is left of the plan. All of them are open; one
// that cannot be counted says so, and to an adult why.

import { act } from "../core/act.js";
import { button, fill, h, mark, paragraphs } from "../core/dom.js";
import { on, session } from "../core/session.js";
import { icon } from "../draw/icons.js";
import { Stage } from "../draw/stage.js";
import { GAMES } from "../games/all.js";
import { t } from "../words.js";
import { asked } from "./shell.js";

/** Less of a plan than this is nothing left, seconds. */
const LEAST_S = 1;

/** What is left of the plan of a game, or a tick. */
function leftOf({ left }) {
  if (!left) return [];
  const n = Math.ceil(left.reps ?? left.seconds);
  const isDone = left.reps === 0 || left.seconds < LEAST_S;
  const word = left.reps === undefined ? "left_s" : "left_reps";
  return isDone ? [icon("done"), h("span", { class: "unseen-words", text: t("planned_done") })] : [h("span", { class: "left", text: t(word, { n }) })];
}

/** For the adult: why a game cannot be counted here, and what can be done about it. */
function notHere({ key, exercise, reason }) {
  const why = reason && h("details", {}, h("summary", { text: t("why_not") }), h("p", { class: "small", text: reason.text }));
  const isToes = key === "lanterns" && exercise === "toes_up" && reason?.id === "exercise-toes-unseen";
  return [why, isToes ? button({
    who: "adult", word: "by_heels", picture: "again", scrolls: true,
    act: () => asked(act("variant", { game: key, exercise: "heel_raise" })),
  }) : null].filter(Boolean);
}

/** The elements, and what ends them. `why` tells an adult how the last game ended. */
export function chooser(why) {
  let stages = [];
  const part = h("div", { class: "chooser" });

  const card = (game) => {
    const stage = new Stage(GAMES[game.key].emblem, { kind: "card-picture" });
    stages.push(stage);
    const made = button({ who: "child", word: game.key, picture: stage.canvas, kind: "card", act: () => asked(act("start", { game: game.key })), scrolls: true });
    mark(made, "data-game", game.key);
    made.append(...leftOf(game));
    if (game.ok !== false) return made;
    mark(made, "aria-disabled", "true");
    return h("div", { class: "card-off" }, made, h("p", { class: "small", text: t("not_here") }), ...notHere(game));
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
      ...(why ? paragraphs(why, { class: "small", "data-part": "why" }) : []),
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
