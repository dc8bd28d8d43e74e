// Writes data/example-records.csv: records of nobody, in the form a bigger trial would publish. Run: npm run example:records
import { writeFile } from 'node:fs/promises';

/** The same file on every run. */
const SEED = 20_261_123;

/**
 * How many records have each age band, sex and area: chosen so that nobody stands out. Real records would be made coarser until they are
 * like this, or left out.
 */
const CLASSES = [
  ['18 to 44', 'Female', 'Southampton', 9],
  ['18 to 44', 'Female', 'Portsmouth', 7],
  ['18 to 44', 'Male', 'Southampton', 6],
  ['18 to 44', 'Male', 'Portsmouth', 6],
  ['45 to 64', 'Female', 'Southampton', 10],
  ['45 to 64', 'Female', 'Portsmouth', 8],
  ['45 to 64', 'Male', 'Southampton', 8],
  ['45 to 64', 'Male', 'Portsmouth', 6],
] as const;
const TIME_OUT = ['Under 12 months', '12 to 24 months', 'Over 24 months'] as const;
const COLUMNS = 'code,arm,age_band,sex,area,time_out_of_work,confidence_start,confidence_12_months,in_work_12_months';

const chance = seeded(SEED);
const pick = <Item>(items: readonly Item[], weights: readonly number[]): Item => {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return items[Math.max(at, 0)] as Item;
};

const people = CLASSES.flatMap(([age, sex, area, size]) => Array.from({ length: size }, () => [age, sex, area]));
const arms = shuffle(people.map((_, index) => (index % 2 === 0 ? 'IPS' : 'TAU')));
const records = people.map((person, index) => [arms[index] ?? 'TAU', ...person, ...followUp(arms[index] ?? 'TAU')]);
const codes = drawCodes(records.length);
// By code, which is chance: an order of joining would tell who somebody is.
const lines = shuffle(records).map((record, index) => [codes[index], ...record].join(','));
await writeFile('data/example-records.csv', `${COLUMNS}\n${lines.join('\n')}\n`);
console.log(`data/example-records.csv: ${lines.length} made-up records`);

/** Time out of work, confidence at the start and after 12 months, and whether in work by then. */
function followUp(arm: string): string[] {
  const timeOut = pick(TIME_OUT, [3, 3, 4]);
  const start = clamp(5.5 + 2 * spread());
  const isLost = chance() < (arm === 'IPS' ? 0.36 : 0.4);
  const skipped = chance() < 0.08;
  const later = isLost ? 'not returned' : skipped ? 'left blank' : clamp(start + 0.4 + 1.5 * spread()).toFixed(1);
  const inWork = isLost ? 'Not known' : pick(['Yes', 'No'], [timeOut === TIME_OUT[2] ? 2 : 4, 6]);
  return [timeOut, start.toFixed(1), later, inWork];
}

function clamp(value: number): number {
  return Math.min(10, Math.max(0, value));
}

/** A number around 0, mostly between -1 and 1. */
function spread(): number {
  return (chance() + chance() + chance() + chance() - 2) * 1.7;
}

function drawCodes(count: number): string[] {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const codes = new Set<string>();
  while (codes.size < count)
    codes.add(`ex-${Array.from({ length: 4 }, () => letters[Math.floor(chance() * letters.length)]).join('')}`);
  return [...codes].toSorted();
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers from 0 up to 1 that look like chance: Mulberry32, T. Ettinger 2017, public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
