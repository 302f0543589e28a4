// The simulated child's feet, moved by buttons. Only where the child is simulated.

import { act } from "../core/act.js";
import { fill, h, mark } from "../core/dom.js";
import { press } from "../core/press.js";
import { on, session } from "../core/session.js";
import { signOf } from "../draw/signs.js";
import { has, t } from "../words.js";
import { asked } from "./shell.js";

const EXERCISES = [
  "march", "roll", "outer_edge", "squat", "tramp", "toes_up", "heel_raise", "pad_lift", "tiptoe", "free",
];
const ENDINGS = { left: "left", right: "right", half: "move_half", hold: "move_hold" };

/** What a movement is called: the exercise, and what is special about it. Of its own game the latter is enough. */
function words(name, of) {
  if (has(`move_${name}`)) return t(`move_${name}`);
  const cut = name.lastIndexOf("_");
  const [exercise, ending] = [name.slice(0, cut), name.slice(cut + 1)];
  if (cut === of?.length && name.startsWith(of) && ending in ENDINGS) return t(ENDINGS[ending]);
  if (has(exercise) && ending in ENDINGS) return t("move_of", { exercise: t(exercise), how: t(ENDINGS[ending]) });
  return has(name) ? t(name) : name.replaceAll("_", " ");
}

/** Those of the exercise first, or (`all`) the usual one of each; then those that belong to none. */
function order(names, exercise, all) {
  const own = names.filter((name) => (all ? EXERCISES.includes(name) : exercise !== null && name.startsWith(exercise)));
  const general = names.filter((name) => !EXERCISES.some((other) => name.startsWith(other)));
  return [...own, ...general];
}

/** The panel of an exercise (null: before there is one), or of `all`, and what ends it. */
export function moves(exercise, all = false) {
  const part = h("div", { class: "moves", role: "group", "aria-label": t("moves_title"), "data-part": "moves" });
  // Nobody moves once the session is over.
  const canMove = () => Boolean(session.hello?.simulated) && session.hello.moves.length > 0 && session.state?.phase !== "done";
  const show = () => {
    const { hello } = session;
    part.hidden = !canMove();
    if (part.hidden) return;
    fill(part, h("p", { class: "moves-title", "aria-hidden": "true", text: t("moves_title") }), ...order(hello.moves, exercise, all).map((name) => {
      const side = ["left", "right"].find((each) => name.endsWith(`_${each}`));
      const made = h("button", { type: "button", class: "adult", "data-for": "adult" },
        side ? signOf(side) : null, h("span", { text: words(name, exercise) }));
      mark(made, "data-move", name);
      press(made, () => asked(act("move", { name })), { scrolls: true });
      return made;
    }));
  };
  show();
  const offs = [on("hello", show), on("state", () => {
    if (part.hidden === canMove()) show();
  })];
  return { part, end: () => offs.forEach((off) => off()) };
}
