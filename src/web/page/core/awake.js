// A child that plays with its feet touches nothing: the screen is kept from going dark meanwhile.

/** Keeps the screen on, where the browser can. Gives what lets it go. */
export function stayAwake() {
  let lock = null;
  let isOver = false;
  const ask = async () => {
    try {
      lock = await navigator.wakeLock?.request("screen");
      if (isOver) void lock?.release();
    } catch {
      // Refused, for instance to save the battery: the page works without.
    }
  };
  // The browser lets go whenever the page is hidden.
  const again = () => document.visibilityState === "visible" && ask();
  document.addEventListener("visibilitychange", again);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", again);
    void lock?.release();
  };
}
