import { findDate } from './dates.ts';
import { findEmail, findNhsNumber, findNiNumber, findNiShape, findPhone, findPostcode } from './identifiers.ts';
import { findNamePair, findTitledName } from './names.ts';
import type { RuleId } from './rules.ts';

/** Something in one value that points to a person. */
export interface CellLeak {
  readonly rule: RuleId;
  /** As it stands in the value. Never to be shown: mask it. */
  readonly text: string;
}

const NONE: readonly CellLeak[] = [];
/** What most cells of a table are. */
const SHORT_NUMBER = /^-?\d{1,7}(?:\.\d+)?$/;

/**
 * Everything in a value that points to a person.
 *
 * @param inDateColumn whether the column's name speaks of dates: `speaksOfDates()`
 */
export function leaksIn(value: string, inDateColumn = false): readonly CellLeak[] {
  if (value.length < 4 || (!inDateColumn && SHORT_NUMBER.test(value))) return NONE;
  const hasDigit = /\d/.test(value);
  const found: CellLeak[] = [];
  const add = (rule: RuleId, text: string | undefined): void => {
    if (text !== undefined) found.push({ rule, text });
  };
  if (value.includes('@')) add('email', findEmail(value));
  if (hasDigit) addNumbers(value, inDateColumn, add);
  add('name', findTitledName(value));
  if (found.length === 0) add('name-like', findNamePair(value));
  return found.length === 0 ? NONE : found;
}

function addNumbers(value: string, inDateColumn: boolean, add: (rule: RuleId, text: string | undefined) => void): void {
  const nhs = findNhsNumber(value);
  add('nhs-number', nhs);
  add('ni-number', findNiNumber(value));
  add('ni-shape', findNiShape(value));
  add('postcode', findPostcode(value));
  // Ten digits are told as what their check digit says they are.
  if (nhs === undefined) add('phone', findPhone(value));
  add('date', findDate(value, inDateColumn));
}
