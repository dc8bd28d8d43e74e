/** Minutes as hours to the nearest half, since nobody plans by the minute: 211 is "3½". */
export function halfHours(minutes: number): string {
  const halves = Math.round(minutes / 30);
  const whole = Math.floor(halves / 2);
  return halves % 2 === 0 ? String(whole) : `${whole || ''}½`;
}
