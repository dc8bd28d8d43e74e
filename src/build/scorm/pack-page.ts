import { defaultTreeAdapter as adapter, parse, serialize } from 'parse5';

import { attributeOf, elementsIn, hasClass, makeElement, setAttribute, textIn, unwrap } from './tree.ts';
import type { Element } from './tree.ts';

/** A page of a package, and what has to lie beside it. */
export interface PackedPage {
  readonly html: string;
  readonly title: string;
  /** Per cent. */
  readonly passMark: number;
  /** Files of the site it shows, from the site's root. */
  readonly files: readonly string[];
}

export interface PageOptions {
  readonly module: string;
  /** The package's script, from the page. */
  readonly script: string;
  /** Where the site stands, for links that leave the package; without it their words stay and the link goes. */
  readonly site: string | undefined;
}

/** Links of the head that make sense on the site alone. */
const OF_THE_SITE = ['modulepreload', 'preload', 'canonical', 'icon'];
const ADDRESSES = ['href', 'src', 'poster', 'data'];

/**
 * Makes a page of the site into one that needs nothing but the files of its package.
 *
 * @param built the page as Astro made it
 * @throws where something would still lead to the site's root, so that the build stops
 */
export function packPage(built: string, options: PageOptions): PackedPage {
  const page = parse(built);
  const head = elementsIn(page).find(({ tagName }) => tagName === 'head');
  const quiz = elementsIn(page).find((element) => attributeOf(element, 'data-quiz') !== undefined);
  if (!head || !quiz) throw new Error(`/scorm/${options.module}/: expected a head and a quiz. Both come from src/pages/scorm.`);
  for (const element of elementsIn(page)) dropWhatIsOfTheSite(element);
  for (const sheet of named(page, 'notebook-sheet')) replaceBoxes(sheet);
  for (const note of named(page, 'word-note')) keepMeaning(note);
  for (const link of named(page, 'a')) packLink(link, options);
  const files = elementsIn(page).flatMap(packFile);
  adapter.appendChild(head, makeElement('script', { defer: '', src: options.script }));
  nameMeanings(elementsIn(page));
  const html = serialize(page);
  const title = textIn(named(head, 'title')[0] ?? head);
  const { passMark } = JSON.parse(textIn(quiz)) as { passMark: number };
  return { html, title, passMark, files: [...new Set(files)] };
}

const named = (root: Parameters<typeof elementsIn>[0], name: string): Element[] =>
  elementsIn(root).filter(({ tagName }) => tagName === name);

function dropWhatIsOfTheSite(element: Element): void {
  const isModule = element.tagName === 'script' && attributeOf(element, 'type') === 'module';
  const isOfTheSite = element.tagName === 'link' && OF_THE_SITE.includes(attributeOf(element, 'rel') ?? '');
  if (isModule || isOfTheSite) adapter.detachNode(element);
}

/** Boxes to write in would be kept by nobody here: their questions stay. */
function replaceBoxes(sheet: Element): void {
  const questions = elementsIn(sheet).filter((element) => hasClass(element, 'field-label'));
  for (const question of questions) {
    if (sheet.parentNode) adapter.insertBefore(sheet.parentNode, makeElement('p', {}, textIn(question)), sheet);
  }
  adapter.detachNode(sheet);
}

/** The link of a hard word leads to its meaning beside it, since "Words explained" stays behind. */
function keepMeaning(note: Element): void {
  const [link, meaning] = [named(note, 'a')[0], elementsIn(note).find((element) => hasClass(element, 'meaning'))];
  const id = link && attributeOf(link, 'href')?.split('#')[1];
  if (!link || !meaning || !id) return;
  setAttribute(link, 'href', `#${id}`);
  setAttribute(meaning, 'id', id);
}

/** A word explained twice has two meanings of one id: the first keeps it. */
function nameMeanings(elements: readonly Element[]): void {
  const taken = new Set<string>();
  for (const element of elements) {
    const id = hasClass(element, 'meaning') ? attributeOf(element, 'id') : undefined;
    if (id && taken.has(id)) element.attrs = element.attrs.filter(({ name }) => name !== 'id');
    if (id) taken.add(id);
  }
}

/** Links within the module stay in the page; those to the world open beside it, or the LMS would lose its session. */
function packLink(link: Element, { module, site }: PageOptions): void {
  const href = attributeOf(link, 'href');
  if (!href?.startsWith('/')) {
    if (href?.startsWith('http')) openBeside(link, href);
    return;
  }
  const own = `/training/${module}/`;
  const [path = '', hash] = href.split('#');
  const part = path.startsWith(own) ? path.slice(own.length).replace('/', '') || 'lesson' : undefined;
  if (part !== undefined) setAttribute(link, 'href', `#${hash ?? part}`);
  else if (site) openBeside(link, new URL(href, site).href);
  else unwrap(link);
}

function openBeside(link: Element, href: string): void {
  setAttribute(link, 'href', href);
  setAttribute(link, 'target', '_blank');
  setAttribute(link, 'rel', 'noopener noreferrer');
}

/** Makes the address of a file one from the page on, and gives the file. */
function packFile(element: Element): string[] {
  return element.attrs.flatMap((attribute) => {
    if (!ADDRESSES.includes(attribute.name) || !attribute.value.startsWith('/')) return [];
    if (!attribute.value.startsWith('/_astro/'))
      throw new Error(
        `<${element.tagName} ${attribute.name}="${attribute.value}">: a package has no such file. Give it a way in src/build/scorm/pack-page.ts.`,
      );
    attribute.value = attribute.value.slice(1);
    return [attribute.value];
  });
}
