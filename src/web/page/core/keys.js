// Space pauses and goes on, Esc stops.

const WRITES = "input, textarea, select, [contenteditable]";
/** Where Esc means the text, not the game. */
const TYPES = "textarea, input:not([type=range]), [contenteditable]";

/** Calls `space` and `escape` when their key is pressed and no other control means something else by it. */
export function keys({ space, escape }) {
  document.addEventListener("keydown", (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (!event.target.closest?.(TYPES)) escape();
    } else if (event.key === " " && !event.target.closest?.(`${WRITES}, button, a, summary`)) {
      event.preventDefault();
      space();
    }
  });
}
