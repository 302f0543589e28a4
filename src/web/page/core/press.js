// Buttons act as they are pressed, not as they are let go: small fingers slide.

/**
 * Whether the newest press of a pointer was taken by a button. The click in which it ends is the same press, and what lies
 * under the finger by then may be another button.
 */
let isTaken = false;

addEventListener("pointerdown", () => {
  isTaken = false;
}, { capture: true });

addEventListener("click", (event) => {
  if (!isTaken || event.detail === 0) return;
  event.preventDefault();
  event.stopPropagation();
}, { capture: true });

/**
 * Calls `act` once per press, by pointer, keyboard or a screen reader. In a list that fingers scroll (`scrolls`) a touch
 * acts as it is let go, as it may have been meant to move the list.
 */
export function press(element, act, { scrolls = false } = {}) {
  element.addEventListener("pointerdown", (event) => {
    const isTouch = event.pointerType === "touch";
    if (event.button !== 0 || !event.isPrimary || (scrolls && isTouch)) return;
    isTaken = true;
    if (!isOff(element)) act(event);
  });
  // A button pressed with a pointer does not keep the keyboard: Space goes on meaning pause.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", (event) => {
    if (!isOff(element)) act(event);
  });
}

const isOff = (element) => element.disabled || element.getAttribute("aria-disabled") === "true";
