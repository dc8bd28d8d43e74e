const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PER_LETTER = 6;
/** Bits of a number of unknown size that are written at a time, with one more that says whether others follow. */
const GROUP = 7;

/** How many bits tell this many things apart. */
export const bitsFor = (things: number): number => Math.max(0, Math.ceil(Math.log2(things)));

/** Packs whole numbers, each into as many bits as it needs, and gives them as letters any LMS keeps: base64url. */
export class BitWriter {
  #bits = '';

  /** @param value a whole number from 0 that `width` bits can hold */
  put(value: number, width: number): this {
    if (width > 0) this.#bits += value.toString(2).padStart(width, '0');
    return this;
  }

  flag(isSet: boolean): this {
    return this.put(Number(isSet), 1);
  }

  /** A whole number from 0 of any size; small ones take eight bits. */
  count(value: number): this {
    const rest = Math.floor(value / 2 ** GROUP);
    this.put(value % 2 ** GROUP, GROUP).flag(rest > 0);
    return rest > 0 ? this.count(rest) : this;
  }

  toString(): string {
    const groups = this.#bits.match(new RegExp(`.{1,${PER_LETTER}}`, 'g')) ?? [];
    return groups.map((bits) => ALPHABET[parseInt(bits.padEnd(PER_LETTER, '0'), 2)]).join('');
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
  readonly #bits: string;
  #at = 0;

  /** @throws where the text has letters that no writer writes */
  constructor(text: string) {
    this.#bits = Array.from(text, (letter) => {
      const value = ALPHABET.indexOf(letter);
      if (value < 0) throw new RangeError(`expected base64url, found "${letter}"`);
      return value.toString(2).padStart(PER_LETTER, '0');
    }).join('');
  }

  /** @throws where the text has ended, as one does that an LMS has cut short */
  take(width: number): number {
    const bits = this.#bits.slice(this.#at, this.#at + width);
    if (bits.length < width) throw new RangeError('the text ends too early');
    this.#at += width;
    return width === 0 ? 0 : parseInt(bits, 2);
  }

  flag(): boolean {
    return this.take(1) === 1;
  }

  count(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 2 ** GROUP) {
      value += this.take(GROUP) * unit;
      if (!this.flag()) return value;
    }
  }
}
