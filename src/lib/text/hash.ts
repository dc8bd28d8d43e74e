/** A number that follows from a text and, but for chance, from no other: FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): number {
  let sum = 0x81_1c_9d_c5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return sum >>> 0;
}
