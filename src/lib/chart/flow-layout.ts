/** People who go the same way: a state for each column, and how many they are. */
export interface FlowPath<State extends string> {
  readonly states: readonly State[];
  readonly count: number;
}

/** All who are in one state in one column, as a bar. */
export interface FlowBar<State extends string> {
  readonly column: number;
  readonly state: State;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** A path's place: the top of its band in each column. The band is as high everywhere. */
export interface FlowBand<State extends string> {
  readonly path: FlowPath<State>;
  readonly tops: readonly number[];
  readonly height: number;
}

export interface FlowLayout<State extends string> {
  readonly bars: readonly FlowBar<State>[];
  readonly bands: readonly FlowBand<State>[];
  readonly height: number;
}

interface FlowSizes<State extends string> {
  /** From the top. */
  readonly order: readonly State[];
  /** Height of one person, the same everywhere, so that areas can be compared. */
  readonly person: number;
  /** Between the bars of a column. */
  readonly gap: number;
}

/**
 * Places people in columns of bars, joined by a band a path (an alluvial diagram). Within a bar, bands keep the order they had
 * in the column before, so that few of them cross. A path of nobody has no band.
 *
 * @param paths each with as many states as the others
 */
export function layOutFlow<State extends string>(
  paths: readonly FlowPath<State>[],
  { order, person, gap }: FlowSizes<State>,
): FlowLayout<State> {
  const walked = paths.filter(({ count }) => count > 0).toSorted(byStates(order));
  const columns = Math.max(0, ...walked.map(({ states }) => states.length));
  const bars: FlowBar<State>[] = [];
  const tops = new Map(walked.map((path) => [path, [] as number[]]));
  let ranked: readonly FlowPath<State>[] = walked;
  for (let column = 0; column < columns; column += 1) {
    const before = ranked;
    let y = 0;
    for (const state of order) {
      const here = before.filter(({ states }) => states[column] === state);
      const count = here.reduce((sum, path) => sum + path.count, 0);
      if (count === 0) continue;
      bars.push({ column, state, count, top: y, height: count * person });
      for (const path of here) {
        tops.get(path)?.push(y);
        y += path.count * person;
      }
      y += gap;
    }
    ranked = before.toSorted((a, b) => (tops.get(a)?.[column] ?? 0) - (tops.get(b)?.[column] ?? 0));
  }
  return {
    bars,
    bands: walked.map((path) => ({ path, tops: tops.get(path) ?? [], height: path.count * person })),
    height: Math.max(0, ...bars.map(({ top, height }) => top + height)),
  };
}

/** By the first state they differ in. */
const byStates =
  <State extends string>(order: readonly State[]) =>
  (a: FlowPath<State>, b: FlowPath<State>): number =>
    a.states.map((state, column) => order.indexOf(state) - order.indexOf(b.states[column] ?? state)).find((turn) => turn !== 0) ??
    0;
