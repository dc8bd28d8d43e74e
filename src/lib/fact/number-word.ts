const ONES = [
  ...['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number from 0 to 99 in words: "two", "forty-one".
 *
 * @returns undefined for every other number, which reads better in figures
 */
export function numberWord(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  const [tens, ones] = [TENS[Math.floor(value / 10)] ?? '', ONES[value % 10] ?? ''];
  return value < 20 ? ONES[value] : [tens, ...(value % 10 > 0 ? [ones] : [])].join('-');
}
