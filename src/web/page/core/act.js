// What is asked of the program. Every act has an id of its own, so that one that is sent twice is done once.

import { language, t } from "../words.js";

const AGAIN_MS = 300;
/** Acts that hold up the game: where one is not answered there is another way to stop. */
const HALTS = ["pause", "stop", "end"];
let bearer = "";

/** With which token acts are sent. */
export function actWith(token) {
  bearer = token;
}

/** Who asks, and in which language an answer is understood that comes from nobody who knows the session. */
const asks = () => ({ Authorization: `Bearer ${bearer}`, "Accept-Language": language() });

/** 16 random bytes as hexadecimal digits. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Sends an act; once more where no answer came. Gives what the program answers, or `{ok: false, error: {id, text}}`;
 * never throws.
 */
export async function act(what, more = {}) {
  const body = JSON.stringify({ id: newId(), do: what, ...more });
  for (const isLast of [false, true]) {
    try {
      return await post(body);
    } catch {
      if (!isLast) await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }
  return { ok: false, error: { id: "page-no-answer", text: t(HALTS.includes(what) ? "no_answer_stop" : "no_answer") } };
}

async function post(body) {
  const answer = await fetch("/act", {
    method: "POST",
    headers: { ...asks(), "Content-Type": "application/json" },
    body,
  });
  const said = await answer.json().catch(() => ({}));
  return answer.ok ? { ok: true, ...said } : refusal(said);
}

const refusal = (said) => ({ ok: false, error: said.error ?? { id: "page-refused", text: t("refused") } });

/** The summary of the session: `{ok: true, document}`, or `{ok: false, error: {id, text}}`; never throws. */
export async function summary() {
  try {
    const answer = await fetch("/summary", { headers: asks(), cache: "no-store" });
    if (answer.ok) return { ok: true, document: await answer.json() };
    return refusal(await answer.json().catch(() => ({})));
  } catch {
    return { ok: false, error: { id: "page-no-answer", text: t("no_answer") } };
  }
}
