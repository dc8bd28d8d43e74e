/** A part of an hour, with when it begins and ends as a clock that starts at 0:00 shows it. */
export type Timed<Part> = Part & { readonly from: string; readonly to: string };

/** The parts of an hour one after the other: 15 and 45 minutes give 0:00 to 0:15 and 0:15 to 1:00. */
export function withClock<Part extends { readonly minutes: number }>(parts: readonly Part[]): Timed<Part>[] {
  return parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
    return { ...part, from: clock(before), to: clock(before + part.minutes) };
  });
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
