// Buttons act as they are pressed, not as they are let go: small fingers slide.

/** A click this soon after a press is the same press, milliseconds. */
const SAME_MS = 1000;

/**
 * Calls `act` once per press, by pointer, keyboard or a screen reader. In a list that fingers scroll (`scrolls`) a touch
 * acts as it is let go, as it may have been meant to move the list.
 */
export function press(element, act, { scrolls = false } = {}) {
  let pressedAt = -Infinity;
  element.addEventListener("pointerdown", (event) => {
    const isTouch = event.pointerType === "touch";
    if (event.button !== 0 || !event.isPrimary || (scrolls && isTouch)) return;
    pressedAt = event.timeStamp;
    if (!isOff(element)) act(event);
  });
  // A button pressed with a pointer does not keep the keyboard: Space goes on meaning pause.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", (event) => {
    const isSame = event.detail > 0 && event.timeStamp - pressedAt < SAME_MS;
    if (!isSame && !isOff(element)) act(event);
  });
}

const isOff = (element) => element.disabled || element.getAttribute("aria-disabled") === "true";
