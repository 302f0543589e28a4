// The stream of the program: read as it comes, resumed by the number of the last event, joined again when it breaks.

import { Messages } from "./messages.js";

const FIRST_WAIT_MS = 100;
const MOST_WAIT_MS = 2000;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Follows the stream for as long as the page is open.
 *
 * `hear.last()` gives the number of the last event seen; `hear.found(messages, isFirst)` takes what one read brought;
 * `hear.link(word)` is told `joining`, `open`, `lost`, `full`, `ended` (the program said goodbye), or `refused`, after which
 * it ends.
 */
export async function follow(token, hear) {
  let pause = FIRST_WAIT_MS;
  let isOver = false;
  hear.link("joining");
  for (;;) {
    const ended = await once(token, hear);
    if (ended === "refused") return hear.link("refused");
    // After a goodbye there is most likely nobody to answer any more.
    isOver = ended === "ended" || (isOver && ended === "lost");
    // Somebody who fell behind has nothing to wait for.
    if (isOver) pause = MOST_WAIT_MS;
    else pause = ended === "behind" || ended === "came" ? FIRST_WAIT_MS : Math.min(2 * pause, MOST_WAIT_MS);
    hear.link(ended === "full" ? "full" : isOver ? "ended" : "lost");
    await wait(pause);
  }
}

/** Joins once and reads to the end. Tells how it ended; `came` where it broke after something was heard. */
async function once(token, hear) {
  let heard = false;
  const ended = () => (heard ? "came" : "lost");
  try {
    const answer = await fetch(`/stream?after=${hear.last()}`, {
      headers: { Authorization: `Bearer ${token}` },
      cache: "no-store",
    });
    if (answer.status === 401) return "refused";
    if (answer.status === 503) return "full";
    if (!answer.ok) return "lost";
    hear.link("open");
    const reader = answer.body.getReader();
    const messages = new Messages();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ended();
      const found = messages.push(value);
      hear.found(found, !heard);
      heard = true;
      if (found.bye) {
        await reader.cancel();
        return found.bye.reason === "behind" ? "behind" : "ended";
      }
    }
  } catch {
    // A connection that breaks, or bytes that are no messages: both are mended by joining again.
    return ended();
  }
}
