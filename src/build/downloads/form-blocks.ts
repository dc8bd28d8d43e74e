import { Paragraph } from 'docx';

import { tellAfter } from '#lib/follow-up/tell-after.ts';
import { tellRoles } from '#lib/manual/tell-roles.ts';
import { atStart } from '#lib/text/at-start.ts';
import type { FormDue, FormField, FormItem, FormRepeat } from '#schemas/form.ts';
import type { Say } from '#build/strings.ts';
import { asked, box, cell, grid, heading, LINE_WIDTH, note, row, tick, words } from './word-parts.ts';
import type { Block } from './word-parts.ts';

/** Heights of what is written in, in twentieths of a point. */
const [LOW, HIGH] = [480, 1_500];
/** More answers than this would be columns too narrow to write in. */
const MOST_COLUMNS = 4;

/** One item of a form for pen and paper, or to type into. */
export function blocksOf(item: FormItem, say: Say): Block[] {
  switch (item.kind) {
    case 'heading': {
      return [heading(item.text, 2, item.page), ...(item.hint ? [words(item.hint, { leads: true })] : [])];
    }
    case 'note': {
      return [note(item.text)];
    }
    case 'sign': {
      return [signLines(item.who, say)];
    }
    case 'due': {
      return dueBlocks(item, say);
    }
    case 'repeat': {
      return repeatBlocks(item, say);
    }
    case 'line':
    case 'lines':
    case 'tick':
    case 'scale':
    case 'date':
    case 'time':
    case 'number':
    case 'choice': {
      return fieldBlocks(item, say);
    }
  }
}

function fieldBlocks(field: FormField, say: Say): Block[] {
  const question = asked(field.label, field.hint);
  switch (field.kind) {
    case 'tick': {
      return [tick(field.label, true), ...(field.hint ? [words(field.hint)] : [])];
    }
    case 'choice': {
      return [...question, ...field.options.map(({ label }) => tick(label))];
    }
    case 'lines': {
      return [...question, box(HIGH)];
    }
    case 'number': {
      const [room, rest] = [1_600, LINE_WIDTH - 1_600];
      return [...question, grid([room, rest], [row([cell([empty()], room), cell([words(field.unit)], rest, true)], LOW)])];
    }
    case 'scale': {
      return [...question, words(`${say('word-scale')} 0   1   2   3   4   5   6   7   8   9   10`)];
    }
    case 'line':
    case 'date':
    case 'time': {
      return [...question, box(LOW, true)];
    }
  }
}

/** For a pen: who signs, and the day. */
function signLines(who: string, say: Say): Block {
  const day = 3_000;
  const rest = LINE_WIDTH - day;
  const lines = [cell([words(say('form-signature', { who }))], rest, true), cell([words(say('form-signed-on'))], day, true)];
  return grid([rest, day], [row(lines, 2 * LOW)]);
}

function dueBlocks(due: FormDue, say: Say): Block[] {
  const widths = [2_200, 1_300, LINE_WIDTH - 3_500] as const;
  const [on, done, said] = widths;
  return [
    heading(due.label, 3),
    words(`${tellAfter(due.after, say)}. ${say('due-who', { who: tellRoles(due.who, say) })}`, { leads: true }),
    ...(due.hint ? [words(due.hint, { leads: true })] : []),
    grid(widths, [
      row([cell([words(say('due-on'))], on), cell([tick(say('due-done'))], done), cell([words(say('due-note'))], said)], 2 * LOW),
    ]),
  ];
}

/** As many empty ones as paper gets: lines of a table where they are short, else one below the other. */
function repeatBlocks(repeat: FormRepeat, say: Say): Block[] {
  const name = atStart(repeat.one);
  const numbers = Array.from({ length: repeat.blank }, (_, index) => index + 1);
  const columns = repeat.items.flatMap((item) => (isShort(item) ? [item] : []));
  if (columns.length === repeat.items.length && columns.length <= MOST_COLUMNS) return [table(name, numbers, columns)];
  return numbers.flatMap((number) => [heading(`${name} ${number}`, 3), ...repeat.items.flatMap((item) => blocksOf(item, say))]);
}

function table(name: string, numbers: readonly number[], columns: readonly FormField[]): Block {
  const first = 1_500;
  const isNarrow = ({ kind }: FormField): boolean => kind === 'number';
  const narrow = 1_300;
  const wide = Math.floor(
    (LINE_WIDTH - first - narrow * columns.filter(isNarrow).length) / columns.filter((one) => !isNarrow(one)).length,
  );
  const widths = columns.map((column) => (isNarrow(column) ? narrow : wide));
  const firm = (text: string): Paragraph => words(text, { isFirm: true });
  const head = row(
    [cell([firm(name)], first), ...columns.map((column, at) => cell([firm(headOf(column))], widths[at] ?? 0))],
    LOW,
    true,
  );
  const lines = numbers.map((number) =>
    row([cell([words(String(number))], first), ...widths.map((width) => cell([empty()], width))], LOW),
  );
  return grid([first, ...widths], [head, ...lines]);
}

/** What a column is for, and in what it is counted where that does not say so already. */
const headOf = (field: FormField): string =>
  field.kind === 'number' && !field.label.toLowerCase().includes(field.unit.toLowerCase())
    ? `${field.label} (${field.unit})`
    : field.label;

const isShort = (item: FormRepeat['items'][number]): item is FormField =>
  (item.kind === 'line' || item.kind === 'number' || item.kind === 'date' || item.kind === 'time') && item.hint === undefined;

const empty = (): Paragraph => new Paragraph('');
