// Language, sound and motion, as an adult sets them.

import { button, h, mark } from "../core/dom.js";
import { set, settings } from "../core/settings.js";
import { t } from "../words.js";
import { languageChoice } from "./languages.js";

function loudness(key) {
  const slider = h("input", {
    type: "range", min: 0, max: 1, step: 0.05, value: settings[key], id: `set-${key}`,
    on: { input: (event) => set(key, Number(event.target.value)) },
  });
  return h("label", { for: `set-${key}` }, t(key), slider);
}

function motion() {
  const choices = ["system", "on", "off"].map((value) => button({
    who: "adult", word: `calm_${value}`,
    act: () => {
      set("calm", value);
      show();
    },
  }));
  const show = () => choices.forEach((choice) => mark(choice, "aria-pressed", choice.getAttribute("data-word") === `calm_${settings.calm}`));
  show();
  return h("div", { role: "group", "aria-labelledby": "calm-title" },
    h("p", { id: "calm-title", text: t("calm") }), h("div", { class: "row" }, ...choices));
}

/** The part. */
export const settingsPart = () =>
  h("section", {}, languageChoice(), h("h2", { text: t("settings_title") }), loudness("effects"), loudness("melody"), motion());
