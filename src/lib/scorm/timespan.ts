const two = (value: number): string => String(value).padStart(2, '0');

/** A length of time as SCORM 1.2 writes it, "HHHH:MM:SS.SS", in its longest form, which no LMS refuses. */
export function formatTimespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000 + 359_999);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** A time of day, "HH:MM:SS", from the seconds since midnight. */
export function formatTimeOfDay(seconds: number): string {
  return `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
}
