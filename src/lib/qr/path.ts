import { encode } from 'uqr';

export interface QrPath {
  /** Modules along one side, the quiet border of four included (ISO/IEC 18004). */
  readonly size: number;
  /** SVG path of the dark modules: a line of width 1 through the middle of each run, one unit a module. */
  readonly d: string;
}

/**
 * Draws an address as a QR code, error correction L (paper is clean), as one path of horizontal runs.
 * Row y is drawn at height y, so the picture begins half a unit above 0.
 */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'L', border: 4 });
  const d = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}`)).join('');
  return { size, d };
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}
