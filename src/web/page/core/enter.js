// The way in: the one-time code of the address becomes a token, which this tab keeps until it is closed.

const KEPT = "plantar.token";

/**
 * The token, and whether it is new: of the code in the address, or the one that this tab has. It is null where there is
 * neither, or the code is used up. The code is taken out of the address bar at once, before it is sent.
 */
export async function enter() {
  const code = new URLSearchParams(location.hash.slice(1)).get("code");
  if (code !== null) {
    history.replaceState(null, "", "#start");
    const token = await swap(code);
    if (token !== null) {
      sessionStorage.setItem(KEPT, token);
      return { token, isNew: true };
    }
  }
  return { token: sessionStorage.getItem(KEPT), isNew: false };
}

/** Forgets a token that the program no longer knows. */
export function leave() {
  sessionStorage.removeItem(KEPT);
}

async function swap(code) {
  try {
    const answer = await fetch("/enter", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code }),
    });
    return answer.ok ? (await answer.json()).token : null;
  } catch {
    return null;
  }
}
