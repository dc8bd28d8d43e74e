const TITLED =
  /(?<![A-Za-z])(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Rev(?:erend)?)\.? (?:[A-Z]\.? ?){0,3}[A-Z][a-z'’-]{1,}/;

/**
 * First names that were common among people of working age in England and Wales, without those that are words or places too
 * (Mark, Grace, Victoria …). Source: ONS, top 100 baby names, historical data for 1954 to 1994 (`ons-names`).
 */
const FIRST_NAMES = new Set(
  (
    'Adam Adrian Alan Alexander Alison Amanda Amy Andrea Andrew Angela Anita Anna Anne Anthony Barbara Benjamin Brian Carol Caroline ' +
    'Catherine Charles Cheryl Christine Christopher Claire Colin Daniel David Dawn Deborah Denise Diane Donna Edward Elaine Elizabeth Emily ' +
    'Emma Eric Fiona Gareth Gary Geoffrey Gillian Graham Hannah Heather Helen Ian Jacqueline James Jane Janet Jason Jennifer Jessica ' +
    'Joanna Joanne John Jonathan Joseph Judith Julia Julie Karen Katherine Kathleen Kelly Kenneth Kevin Laura Lauren Leanne Linda Lisa ' +
    'Louise Lucy Margaret Maria Marie Martin Mary Matthew Maureen Melanie Michael Michelle Mohammed Muhammad Natalie Natasha Neil Nicholas Nicola Nigel Oliver Pamela ' +
    'Patricia Paul Paula Pauline Peter Philip Rachael Rachel Raymond Rebecca Richard Robert Roger Ronald Ruth Samantha Samuel Sandra Sarah Sharon ' +
    'Sheila Simon Sophie Stephanie Stephen Steven Stuart Susan Teresa Thomas Timothy Tracey Tracy Trevor Vanessa Vincent Wendy William Zoe'
  ).split(' '),
);

/** A title and a name behind it: "Mrs Example". */
export const findTitledName = (text: string): string | undefined => TITLED.exec(text)?.[0];

const PAIR = /(?<![A-Za-z])([A-Z][a-z]+) ((?:[A-Z]\.? )?(?:Mac|Mc|O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?![a-z])/g;

/** A common first name and a capitalised word behind it. */
export function findNamePair(text: string): string | undefined {
  for (const [pair, first = ''] of text.matchAll(PAIR)) if (FIRST_NAMES.has(first)) return pair;
  return undefined;
}

export const isFirstName = (text: string): boolean => FIRST_NAMES.has(text.trim());

/** Two or three capitalised words and nothing else, either way round: "Ada Example", "EXAMPLE, Ada". */
export const looksLikeFullName = (text: string): boolean =>
  /^[A-Z][A-Za-z'’-]+,? (?:[A-Z]\.? )?[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?$/.test(text.trim());
