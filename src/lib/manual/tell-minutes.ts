/** How often one sits down for a form, and how long each time. */
interface Sittings {
  readonly sittings: number;
  readonly minutes: number;
}

/** Gives the words of a key; what stands in `{holes}` is put in. */
type Say = (key: string, values?: Readonly<Record<string, number>>) => string;

/** "About 45 minutes a sitting", where there is more than one. */
export const tellMinutes = ({ sittings, minutes }: Sittings, say: Say): string =>
  say(sittings === 1 ? 'form-minutes-long' : 'form-minutes-sitting', { n: minutes });
