import { textWidth } from '#lib/svg/text.ts';
import type { Place, PlotScale } from './scale.ts';
import { TEXT } from './text.ts';

export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** The least room between the words of two ticks. */
const ROOM = 10;

/**
 * The ticks of a scale that fit: every one, or every second, every fourth … so that their words stay apart. The first is always
 * kept.
 */
export function ticksThatFit(scale: PlotScale, place: Place): PlacedTick[] {
  const all = scale.ticks.map((tick) => ({ at: place(tick), text: scale.format(tick) }));
  for (let step = 1; step < all.length; step *= 2) {
    const some = all.filter((_, index) => index % step === 0);
    if (areApart(some)) return some;
  }
  return all.slice(0, 1);
}

const areApart = (ticks: readonly PlacedTick[]): boolean =>
  ticks.every(({ at, text }, index) => {
    const next = ticks[index + 1];
    return !next || next.at - at >= (textWidth(text, TEXT) + textWidth(next.text, TEXT)) / 2 + ROOM;
  });
