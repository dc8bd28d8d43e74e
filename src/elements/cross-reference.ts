// BROWSER. <cross-reference>: shows what a link leads to, in a note beside it. Without it the link simply leads there.

/** Long enough to pass over a link without meaning it, and to come back to a note without losing it (WCAG 1.4.13). */
const WAIT_MS = 350;
const EVENTS = ['pointerenter', 'pointerleave', 'pointerdown', 'pointercancel', 'click', 'focusin', 'focusout'] as const;

/** A page may refer to one place more than once, so notes are told apart by their number. */
let count = 0;
/** Never two notes one over the other. */
let closeOther: (() => void) | undefined;

class CrossReference extends HTMLElement {
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Closed by the reader, until the pointer and the focus have gone. */
  #isDismissed = false;
  /** A finger or a pen came down on the link, and found the note closed. */
  #isFirstTap = false;

  connectedCallback(): void {
    const about = this.querySelector('[data-about]');
    if (!about || about.id) return;
    about.id = `about-reference-${(count += 1)}`;
    this.querySelector('a')?.setAttribute('aria-describedby', about.id);
    for (const name of EVENTS) this.addEventListener(name, this);
  }

  disconnectedCallback(): void {
    this.#close();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    const isMouse = (event as PointerEvent).pointerType === 'mouse';
    const onLink = event.target === this.querySelector('a');
    if (type === 'pointerenter' && isMouse) this.#soon(() => this.#open());
    if (type === 'pointerleave' && isMouse) this.#soon(() => this.#leave());
    if (type === 'pointerdown') this.#isFirstTap = onLink && !isMouse && !this.#isOpen;
    if (type === 'pointercancel') this.#isFirstTap = false;
    if (type === 'click' && onLink) this.#tap(event as MouseEvent);
    if (type === 'focusin' && (event.target as Element).matches(':focus-visible')) this.#open('nearest');
    if (type === 'focusout') this.#leave((event as FocusEvent).relatedTarget);
  }

  #tap(event: MouseEvent): void {
    // With these the reader asks for a new tab.
    if (!this.#isFirstTap || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#isFirstTap = false;
    this.#isDismissed = false;
    this.#open('nearest');
  }

  #soon(act: () => void): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(act, WAIT_MS);
  }

  /** Closes unless the pointer or the focus is still here. */
  #leave(next: EventTarget | null = document.activeElement): void {
    if (this.contains(next as Node | null) || this.matches(':hover')) return;
    this.#isDismissed = false;
    this.#close();
  }

  #open(scroll?: ScrollLogicalPosition): void {
    clearTimeout(this.#wait);
    if (this.#isDismissed) return;
    if (!this.#isOpen) {
      closeOther?.();
      closeOther = () => this.#close();
    }
    this.#isOpen = true;
    // A pointer that only passes moves nothing.
    if (scroll) this.querySelector('.preview')?.scrollIntoView({ block: scroll });
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('pointerdown', this.#onPress);
  }

  #close(): void {
    clearTimeout(this.#wait);
    this.#isOpen = false;
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('pointerdown', this.#onPress);
  }

  get #isOpen(): boolean {
    return this.querySelector<HTMLElement>('.preview')?.hidden === false;
  }

  set #isOpen(isOpen: boolean) {
    const preview = this.querySelector<HTMLElement>('.preview');
    if (preview) preview.hidden = !isOpen;
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.#isDismissed = true;
    this.#close();
  };

  readonly #onPress = ({ target }: PointerEvent): void => {
    if (!this.contains(target as Node | null)) this.#close();
  };
}

customElements.define('cross-reference', CrossReference);
