/** Largest c·y over y ≥ 0 with A y = b, by the two-phase simplex method with Bland's rule, which cannot go round in circles. */

export interface Program {
  /** A, a row an equation. */
  readonly rows: readonly (readonly number[])[];
  /** b */
  readonly totals: readonly number[];
  /** c */
  readonly aim: readonly number[];
}

const ZERO = 1e-9;
/** Far more steps than a table of counts needs; after these the answer is "not known". */
const STEPS = 5_000;

/** A tableau: a row an equation, the right-hand side last; which unknown each row stands for; the aim's row. */
interface Tableau {
  readonly rows: number[][];
  readonly basis: number[];
  readonly aim: number[];
}

/**
 * @returns a y at which the aim is largest; undefined where there is no y at all, where the aim has no limit, and where numbers
 *   went wrong. Whoever uses it checks the y: being wrong is then harmless.
 */
export function maximise({ rows, totals, aim }: Program): number[] | undefined {
  const width = aim.length;
  const tableau = withHelpers(rows, totals, width);
  if (!climb(tableau, width + rows.length)) return undefined;
  if ((tableau.aim.at(-1) ?? 0) > ZERO) return undefined;
  leaveHelpers(tableau, width);
  setAim(tableau, aim);
  if (!climb(tableau, width)) return undefined;
  const y = Array.from({ length: width }, () => 0);
  for (const [at, column] of tableau.basis.entries()) if (column < width) y[column] = tableau.rows[at]?.at(-1) ?? 0;
  return y;
}

/** Phase 1: a helper unknown a row, and as the aim that the helpers vanish. */
function withHelpers(rows: Program['rows'], totals: Program['totals'], width: number): Tableau {
  const made = rows.map((row, at) => {
    const total = totals[at] ?? 0;
    const sign = total < 0 ? -1 : 1;
    return [...row.map((value) => sign * value), ...rows.map((_, other) => (other === at ? 1 : 0)), sign * total];
  });
  const aim = Array.from({ length: width + rows.length + 1 }, (_, column) =>
    column >= width && column < width + rows.length ? 0 : made.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return { rows: made, basis: rows.map((_, at) => width + at), aim };
}

/** Raises the aim until nothing raises it more, with the first `width` columns only. The aim's last number falls to 0 in phase 1. */
function climb(tableau: Tableau, width: number): boolean {
  for (let step = 0; step < STEPS; step += 1) {
    const entering = tableau.aim.slice(0, width).findIndex((value) => value > ZERO);
    if (entering < 0) return true;
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return false;
    pivot(tableau, leaving, entering);
  }
  return false;
}

/** The row that limits the entering unknown most; among equals the one of the smallest unknown. */
function leavingRow({ rows, basis }: Tableau, entering: number): number {
  let best = -1;
  let bestRatio = Infinity;
  for (const [at, row] of rows.entries()) {
    const factor = row[entering] ?? 0;
    if (factor <= ZERO) continue;
    const ratio = (row.at(-1) ?? 0) / factor;
    const isTie = Math.abs(ratio - bestRatio) <= ZERO;
    if (ratio < bestRatio - ZERO || (isTie && (basis[at] ?? 0) < (basis[best] ?? 0))) {
      best = at;
      bestRatio = ratio;
    }
  }
  return best;
}

function pivot({ rows, basis, aim }: Tableau, at: number, column: number): void {
  const row = rows[at];
  if (!row) return;
  const factor = row[column] ?? 1;
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) / factor;
  for (const other of [...rows, aim]) if (other !== row) subtract(other, row, other[column] ?? 0);
  basis[at] = column;
}

function subtract(from: number[], row: readonly number[], times: number): void {
  if (times === 0) return;
  for (let index = 0; index < from.length; index += 1) {
    const value = (from[index] ?? 0) - times * (row[index] ?? 0);
    from[index] = Math.abs(value) < ZERO ? 0 : value;
  }
}

/** Helpers left in the basis stand at 0: swap them for a real unknown, or drop a row that says nothing new. */
function leaveHelpers(tableau: Tableau, width: number): void {
  for (let at = tableau.rows.length - 1; at >= 0; at -= 1) {
    if ((tableau.basis[at] ?? 0) < width) continue;
    const column = tableau.rows[at]?.slice(0, width).findIndex((value) => Math.abs(value) > ZERO) ?? -1;
    if (column >= 0) pivot(tableau, at, column);
    else {
      tableau.rows.splice(at, 1);
      tableau.basis.splice(at, 1);
    }
  }
}

/** Phase 2: the aim in terms of the unknowns outside the basis. */
function setAim({ rows, basis, aim }: Tableau, wanted: readonly number[]): void {
  for (let column = 0; column < aim.length; column += 1) aim[column] = wanted[column] ?? 0;
  for (const [at, column] of basis.entries()) subtract(aim, rows[at] ?? [], aim[column] ?? 0);
}
