/**
 * Two-sided p-value of Fisher's exact test for two shares: the sum of all tables with these margins that are no likelier than the
 * one observed, as R's `fisher.test` has it.
 *
 * @param one how many of `oneOf`
 * @param other how many of `otherOf`
 */
export function fisherP(one: number, oneOf: number, other: number, otherOf: number): number {
  const hits = one + other;
  const chance = (first: number): number =>
    Math.exp(logChoose(oneOf, first) + logChoose(otherOf, hits - first) - logChoose(oneOf + otherOf, hits));
  const observed = chance(one);
  const firsts = Array.from(
    { length: Math.min(oneOf, hits) - Math.max(0, hits - otherOf) + 1 },
    (_, at) => at + Math.max(0, hits - otherOf),
  );
  // As R does: equally likely tables differ by rounding.
  const unlikely = firsts.map(chance).filter((each) => each <= observed * (1 + 1e-7));
  return Math.min(
    1,
    unlikely.reduce((sum, each) => sum + each, 0),
  );
}

const logChoose = (of: number, count: number): number => logFactorial(of) - logFactorial(count) - logFactorial(of - count);

const logFactorial = (number: number): number =>
  Array.from({ length: number }, (_, at) => Math.log(at + 1)).reduce((sum, each) => sum + each, 0);
