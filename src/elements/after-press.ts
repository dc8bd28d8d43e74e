// BROWSER. For what moves the page when a box is left: it must not move a button away under the press that left the box.

/** Long enough for the click to follow, short enough to look like at once. */
const CLICK_MS = 100;
let isHeld = false;

addEventListener('pointerdown', () => (isHeld = true), { capture: true });
for (const kind of ['pointerup', 'pointercancel']) addEventListener(kind, () => (isHeld = false), { capture: true });

/** Does something once no button or finger is held down, and its click has gone where it was meant. */
export function afterPress(act: () => void): void {
  setTimeout(() => {
    if (isHeld) afterPress(act);
    else act();
  }, CLICK_MS);
}
