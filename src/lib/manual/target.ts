/** What a reference leads to. */
export interface Target {
  /** What the text calls it: "section 7.2". */
  readonly label: string;
  readonly title: string;
  /** What it is about, in a sentence or two; empty where there is nothing to say. */
  readonly lead: string;
  readonly href: string;
  /** Its id on the page that holds the whole manual; none where it stands elsewhere on the site. */
  readonly place?: string;
}

/** What `to` names. @throws where nothing has that name, naming what there is of its kind, so that the build stops */
export function targetOf(to: string, targets: ReadonlyMap<string, Target>): Target {
  const target = targets.get(to);
  if (target) return target;
  const alike = [...targets.keys()].filter((key) => kindOf(key) === kindOf(to));
  const known = alike.length > 0 ? alike : [...targets.keys()];
  throw new Error(`<See to="${to}" />: there is no such place. Use one of: ${known.join(', ')}.`);
}

/** "form/" of "form/follow-up", "#" of a section, nothing of a chapter. */
const kindOf = (to: string): string => /^(?:#|[a-z]+\/)/.exec(to)?.[0] ?? '';
