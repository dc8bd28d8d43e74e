/** A stop of the walk-through, with its length in minutes. */
export interface TimedStop {
  readonly title: string;
  readonly minutes: number;
}

/** The stop that should be under way after so many seconds; undefined once all of them are over. */
export function stopAt(stops: readonly TimedStop[], seconds: number): TimedStop | undefined {
  let end = 0;
  return stops.find(({ minutes }) => {
    end += minutes * 60;
    return seconds < end;
  });
}

/** Seconds as minutes and seconds: 65 gives "1:05". */
export const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
