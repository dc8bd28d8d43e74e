const CITIES = ['Southampton', 'Portsmouth', 'Winchester', 'Havant', 'Fareham'];
const ANSWERS = ['very good', 'good', 'fair', 'poor', ''];

/**
 * A CSV of twelve columns with so many rows: ids, measurements, months, choices and gaps, as a large trial has them. The same on
 * every run.
 */
export function syntheticCsv(rows: number): string {
  let state = 12_345;
  const below = (limit: number): number => {
    // A linear congruential generator: steady, and random enough to sort.
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const row = (_: unknown, index: number): string =>
    [
      `P${below(9)}${String(index).padStart(6, '0')}`,
      18 + below(47),
      pick(['female', 'male']),
      pick(CITIES),
      pick(['IPS', 'TAU']),
      `20${18 + below(4)}-${String(1 + below(12)).padStart(2, '0')}`,
      (below(1000) / 10).toFixed(1),
      below(28),
      pick(ANSWERS),
      pick(['true', 'false']),
      below(10) === 0 ? '' : (below(4000) / 100).toFixed(2),
      `site ${below(60)}`,
    ].join(',');
  const header = 'participant,age,sex,city,arm,joined,score,depression,health,working,hours,site';
  return `${header}\n${Array.from({ length: rows }, row).join('\n')}\n`;
}
