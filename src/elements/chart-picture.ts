// BROWSER. A chart as a picture of its own: what is shown, in light colours whatever the page's are, with its title, its source
// and its licence written in.
import { saveFile } from '#elements/save-file.ts';
import { frameOf } from '#lib/chart/picture.ts';
import { fill } from '#lib/text/fill.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What CSS gives the drawing, and a picture without CSS has to say itself, with what need not be said. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
};
/** The site's typeface first; what most devices have is as wide as it or less. */
const FONT = "'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif";
/** Browsers refuse to make larger ones. */
const LARGEST = 16_000;

/**
 * Copies or saves what a chart shows.
 *
 * @param words title, credits and answers, as the component wrote them
 * @param as `copy`, `png` or `svg`
 * @returns what to tell the reader
 */
export async function savePicture(figure: HTMLElement, words: DOMStringMap, as: string): Promise<string> {
  const picture = inLight(() => compose(figure, words));
  const markup = new XMLSerializer().serializeToString(picture);
  const name = `instep-${figure.dataset.chart ?? 'chart'}`;
  const drawing = new Blob([markup], { type: 'image/svg+xml' });
  if (as === 'svg') return saved(drawing, `${name}.svg`);
  const png = paint(drawing, picture);
  if (as === 'png') return saved(await png, `${name}.png`);
  try {
    // The promise is handed over whole: Safari wants to be asked within the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return words.copied ?? '';
  } catch {
    saved(await png, `${name}.png`);
    return words.failed ?? '';
  }

  function saved(blob: Blob, file: string): string {
    saveFile(file, blob);
    return fill(words.saved ?? '', { name: file });
  }
}

/** Does something with the page in its light colours, and gives it back its own before it is painted. */
function inLight<Result>(work: () => Result): Result {
  const { dataset } = document.documentElement;
  const { scheme } = dataset;
  dataset.scheme = 'light';
  try {
    return work();
  } finally {
    if (scheme === undefined) delete dataset.scheme;
    else dataset.scheme = scheme;
  }
}

function compose(figure: HTMLElement, words: DOMStringMap): SVGElement {
  const shown = [...figure.querySelectorAll<SVGSVGElement>('.chart-picture')].filter((one) => one.getClientRects().length > 0);
  const credits = JSON.parse(words.credits ?? '[]') as string[];
  const title = words.title ?? '';
  const frame = frameOf(
    shown.map((one) => ({
      width: one.viewBox.baseVal.width,
      height: one.viewBox.baseVal.height,
      label: one.closest<HTMLElement>('.chart-panel')?.dataset.label ?? '',
    })),
    { title, credits },
  );
  const page = getComputedStyle(document.body);
  const { width, height } = frame;
  const whole = make('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT, fill: page.color });
  whole.append(make('title', {}, title), make('desc', {}, credits.join(' ')));
  whole.append(make('rect', { width, height, fill: page.backgroundColor }));
  for (const { text, x, y, size, isStrong } of frame.texts)
    whole.append(make('text', { x, y, 'font-size': size, 'font-weight': isStrong ? 700 : 400 }, text));
  for (const [index, one] of shown.entries()) whole.append(copyOf(one, frame.places[index] ?? { x: 0, y: 0 }));
  return whole;
}

/** A drawing at its own size, its looks written into it. */
function copyOf(drawing: SVGSVGElement, place: { readonly x: number; readonly y: number }): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original) writeLooks(element, getComputedStyle(original));
    for (const name of ['class', 'data-say', 'data-on']) element.removeAttribute(name);
  }
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  const { width, height } = drawing.viewBox.baseVal;
  for (const [name, value] of Object.entries({ ...place, width, height })) copy.setAttribute(name, String(value));
  return copy;
}

function writeLooks(element: Element, style: CSSStyleDeclaration): void {
  for (const [name, usual] of Object.entries(LOOKS)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && (element.tagName === 'text' || !name.startsWith('font'))) element.setAttribute(name, value);
  }
}

function make(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** The drawing as pixels, two for one so that it is sharp in print. */
async function paint(drawing: Blob, picture: SVGElement): Promise<Blob> {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
  const scale = Math.min(2, LARGEST / height);
  const image = new Image(width, height);
  image.src = URL.createObjectURL(drawing);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.')))),
  );
}
