// BROWSER. Parts of a case made from the templates of its page.
import { find } from './story.ts';

/** What goes into the slots of a part: a text, or copies of parts of the page. */
export type Slots = Readonly<Record<string, string | readonly Node[]>>;

/** A fresh copy of the template `data-part`, with its slots filled. */
export function makePart(host: HTMLElement, name: string, slots: Slots): DocumentFragment {
  const template = find(host, `template[data-part="${name}"]`) as HTMLTemplateElement;
  const part = template.content.cloneNode(true) as DocumentFragment;
  for (const [slot, content] of Object.entries(slots)) {
    find(part, `[data-slot="${slot}"]`).replaceChildren(...(typeof content === 'string' ? [content] : content));
  }
  return part;
}

/** Copies of the parts of the page that a selector names. */
export const copies = (root: HTMLElement, selector: string): Node[] =>
  [...root.querySelectorAll(selector)].map((part) => part.cloneNode(true));
