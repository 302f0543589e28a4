// What the program has told: the newest of each, and who wants to hear of it. The page counts nothing itself.

const KEPT = "plantar.last";
/** An event older than this is told to nobody's eyes or ears: it came with a stream that was joined again, seconds. */
const FRESH_S = 2;

/** The newest of everything; null before it comes. */
export const session = {
  hello: null,
  state: null,
  picture: null,
  /** joining, open, lost, full, ended, refused. */
  link: "joining",
  /** Number of the last event, and how many numbers were left out before one. */
  last: 0,
  gaps: 0,
};

const listeners = { hello: new Set(), state: new Set(), event: new Set(), link: new Set() };
let held = [];
/** Whether this stream has told a state: how old an event is, is known by it alone. */
let hasState = false;

/** Calls `tell` at each of a kind: hello, state, event, link. Gives what ends that. */
export function on(kind, tell) {
  listeners[kind].add(tell);
  return () => listeners[kind].delete(tell);
}

function tell(kind, what) {
  for (const listener of [...listeners[kind]]) {
    try {
      listener(what);
    } catch (error) {
      // One that fails takes neither the others nor the stream with it.
      reportError(error);
    }
  }
}

/** What the stream reports to. */
export const hearing = {
  last: () => session.last,

  link(word) {
    if (session.link === word) return;
    session.link = word;
    tell("link", word);
  },

  found(found, isFirst) {
    if (isFirst) [held, hasState] = [[], false];
    if (found.hello) hello(found.hello);
    if (found.picture) session.picture = found.picture;
    held.push(...found.events);
    if (found.state) {
      session.state = found.state;
      hasState = true;
      tell("state", found.state);
    }
    if (hasState) events();
  },
};

function hello(said) {
  const kept = read();
  if (session.hello?.instance !== said.instance) {
    // Another run of the program numbers anew; the same one goes on after a reload.
    session.last = kept.instance === said.instance ? Math.max(session.last, kept.last) : 0;
    session.picture = null;
  }
  session.hello = said;
  tell("hello", said);
}

function events() {
  const now = session.state.t_s;
  for (const event of held.splice(0)) {
    if (event.n <= session.last) continue;
    if (session.last > 0) session.gaps += event.n - session.last - 1;
    session.last = event.n;
    event.isFresh = now - event.t_s < FRESH_S;
    tell("event", event);
  }
  sessionStorage.setItem(KEPT, JSON.stringify({ instance: session.hello?.instance, last: session.last }));
}

function read() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    return { instance: kept?.instance ?? null, last: Number(kept?.last) || 0 };
  } catch {
    return { instance: null, last: 0 };
  }
}

// A reload asks for what came after the last event it saw. Where the program is another one, hello puts that right.
session.last = read().last;
