// BROWSER. <reading-settings>: text size, spacing and colours, kept on the device. Its controls come from its template.
import { parseSettings, SETTINGS_KEY } from '#lib/settings/settings.ts';

class ReadingSettings extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.append(template.content.cloneNode(true));
    for (const [name, value] of Object.entries(load())) {
      const choice = this.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (choice) choice.checked = true;
    }
    this.addEventListener('change', () => this.#apply(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close();
      },
      { signal },
    );
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        const details = this.querySelector('details');
        if (details && relatedTarget instanceof Node && !this.contains(relatedTarget)) details.open = false;
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #apply(): void {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, value] as const);
    for (const [name, value] of chosen) document.documentElement.dataset[name] = value;
    try {
      localStorage.setItem(SETTINGS_KEY, JSON.stringify(Object.fromEntries(chosen)));
    } catch {
      // Nothing can be kept here: the settings still hold until the reader leaves the page.
    }
  }

  #close(): void {
    const details = this.querySelector('details');
    if (!details?.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}

function load(): ReturnType<typeof parseSettings> {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY));
  } catch {
    return {};
  }
}

customElements.define('reading-settings', ReadingSettings);
