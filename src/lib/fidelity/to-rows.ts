import type { Review } from './review.ts';

/** An item as the file names it. */
export interface NamedItem {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly name: string;
}

/** The heads of the columns, in their order. */
export const COLUMNS = [
  'on',
  'service',
  'who',
  'part',
  'number',
  'section',
  'name',
  'rating',
  'seen',
  'what',
  'owner',
  'by',
] as const;

export interface RowWords {
  readonly heads: Readonly<Record<(typeof COLUMNS)[number], string>>;
  /** What a line is about: an item, or an action of the plan. */
  readonly item: string;
  readonly action: string;
}

/** Reviews as the rows of a table: a line an item, rated or not, then a line an action; all that was typed. */
export function rowsOf(reviews: readonly Review[], items: readonly NamedItem[], words: RowWords): string[][] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const lines = reviews.flatMap((review) => {
    const head = [review.on, review.service, review.who];
    const ofItems = items.map(({ id, ...item }) => [
      ...[...head, words.item, ...told(item), String(review.ratings.get(id) ?? ''), review.evidence.get(id) ?? ''],
      ...['', '', ''],
    ]);
    const ofPlan = review.plan.map(({ item, what, owner, by }) => [
      ...[...head, words.action, ...told(byId.get(item)), '', '', what, owner, by],
    ]);
    return [...ofItems, ...ofPlan];
  });
  return [COLUMNS.map((column) => words.heads[column]), ...lines];
}

const told = (item?: Omit<NamedItem, 'id'>): string[] => (item ? [String(item.number), item.section, item.name] : ['', '', '']);
