/** Where the rational function gives way to the continued fraction: the square root of 50. */
const SPLIT = 7.07106781186547;
const ABOVE = [
  ...[0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383],
  ...[112.079291497871, 221.213596169931, 220.206867912376],
];
const BELOW = [
  ...[0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461],
  ...[296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752],
];

/** The height of the standard Normal curve. */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The share of the standard Normal distribution below x. Good to 15 places: Hart's approximation of 1968, as given by G West,
 * "Better approximations to cumulative normal functions", Wilmott magazine, May 2005, pages 70 to 76.
 */
export function normalBelow(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const tail =
    z < SPLIT
      ? (Math.exp((-z * z) / 2) * polynomial(ABOVE, z)) / polynomial(BELOW, z)
      : normalDensity(z) / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65)))));
  return x > 0 ? 1 - tail : tail;
}

/** The x that a share of the standard Normal distribution lies below; the share is more than 0 and less than 1. */
export const normalQuantile = (share: number): number =>
  climb(share, (x) => ({ below: normalBelow(x), density: normalDensity(x) }));

/**
 * The point that a share of a symmetric, one-peaked distribution around 0 lies below, by Newton's method. From the middle each
 * step falls short of the point and never past it, since the distribution function bends one way on either side: it cannot stray.
 *
 * @param at the distribution function and its slope
 */
export function climb(share: number, at: (x: number) => { readonly below: number; readonly density: number }): number {
  if (share < 0.5) return -climb(1 - share, at);
  let x = 0;
  for (let step = 0; step < 200; step += 1) {
    const { below, density } = at(x);
    const next = x + (share - below) / density;
    if (!(next > x + 1e-13 * (1 + x))) return x;
    x = next;
  }
  return x;
}

/** Highest power first. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
