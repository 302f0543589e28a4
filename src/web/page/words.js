// The texts of the page, by id, in the language that is spoken: one file a language, served beside the page. Sentences about a
// child or a recording come from the program, in its messages. Numbers are written here, and nowhere else.

const AGAIN_MS = 300;
const MOST_WAIT_MS = 2000;
const ENGLISH = "en";

/** Languages that can be had: `code`, `name` in itself, and whether its texts are a draft (`draft`). */
let offered = [];
/** What is spoken, and the language that was asked for last: its texts may still be on their way. */
let spoken = ENGLISH;
let wanted = null;
let words = {};
let plurals = new Intl.PluralRules(ENGLISH);
let writers = new Map();

/** A file of texts; asked for again until it comes, or for as long as `isWanted` says so. */
async function fetched(name, isWanted) {
  for (let pause = AGAIN_MS; isWanted(); pause = Math.min(2 * pause, MOST_WAIT_MS)) {
    try {
      const answer = await fetch(`/words/${name}.json`);
      if (answer.ok) return await answer.json();
    } catch {
      // The program does not answer: that may pass.
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return null;
}

/** Finds out which languages there are, and speaks the first of `codes` that is among them; English, where none is. */
export async function speakFirst(codes) {
  offered = await fetched("languages", () => true);
  await speak(codes.find(isOffered) ?? ENGLISH);
}

const isOffered = (code) => offered.some((each) => each.code === code);

/** Speaks a language, once its texts are here. Whether that changed what is spoken. */
export async function speak(code) {
  if (code === wanted || !isOffered(code)) return false;
  wanted = code;
  const texts = await fetched(code, () => wanted === code);
  if (wanted !== code) return false;
  [words, spoken, plurals, writers] = [texts, code, new Intl.PluralRules(code), new Map()];
  return true;
}

/** The code of what is spoken. */
export const language = () => spoken;

/** All languages that can be had. */
export const languages = () => offered;

/** Whether the texts are a draft that no speaker has read. */
export const isDraft = () => offered.some((each) => each.code === spoken && each.draft);

/** A number as people write it, with so many decimals; without `decimals` with those that it has, at most three. */
export function figure(value, decimals = null) {
  if (!writers.has(decimals)) {
    const [least, most] = decimals === null ? [0, 3] : [decimals, decimals];
    writers.set(decimals, new Intl.NumberFormat(spoken, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: false }));
  }
  return writers.get(decimals).format(value);
}

/** Whether there is a text of an id. */
export const has = (id) => Object.hasOwn(words, id);

/**
 * The text of an id, with `{name}` replaced by `values.name`. A text that goes with a number is chosen by the rules of the
 * language for `values.n`.
 */
export function t(id, values = {}) {
  if (!has(id)) throw new Error(`no words for ${id}`);
  const found = words[id];
  const text = typeof found === "string" ? found : found[plurals.select(values.n)] ?? found.other;
  return text.replace(/\{(\w+)\}/g, (_, name) => shown(values[name]));
}

const shown = (value) => (typeof value === "number" ? figure(value) : value ?? "");
