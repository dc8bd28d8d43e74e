import { NATIONAL } from '#lib/service/order.ts';
import { isOverdue } from '#lib/service/age.ts';
import { baseName } from './content.ts';
import type { Content } from './content.ts';

/** A service nobody has checked for longer than an edition that shows it allows. */
export interface Overdue {
  readonly service: string;
  readonly checked: string;
  readonly editions: readonly string[];
}

/** Every overdue service once, with the editions that show it. `today` is YYYY-MM-DD. */
export function overdueServices({ services, editions }: Pick<Content, 'services' | 'editions'>, today: string): Overdue[] {
  return services
    .map(({ item, file }) => {
      const area = baseName(file.path);
      const late = editions.filter(
        ({ data }) => [...data.areas, NATIONAL].includes(area) && isOverdue(item.checked, data.checkWithinMonths, today),
      );
      return { service: item.id, checked: item.checked, editions: late.map(({ data }) => data.id) };
    })
    .filter(({ editions: late }) => late.length > 0);
}

/** The list as an author reads it; '' where nothing is overdue. */
export const formatOverdue = (overdue: readonly Overdue[]): string =>
  overdue.length === 0
    ? ''
    : `Check these ${overdue.length} services, then set \`checked\` to the day you did:\n${overdue
        .map(({ service, checked, editions }) => `  ${service}, last checked ${checked} (${editions.join(', ')})`)
        .join('\n')}`;
