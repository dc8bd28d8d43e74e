/** Each function gives the first text of its kind inside a value, as it stands there; undefined where there is none. */

const SEPARATOR = String.raw`[ \u00A0-]?`;
const TEN_DIGITS = new RegExp(String.raw`(?<![\d.])\d{3}${SEPARATOR}\d{3}${SEPARATOR}\d{4}(?![\d]|\.\d)`, 'g');

/**
 * Whether ten digits carry the check digit of an NHS number: weights 10 to 2, modulus 11. Ranges are not looked at, so that numbers
 * made for tests (999 …), Scotland's CHI numbers and Northern Ireland's count too: the form is the same.
 * Source: NHS Data Model and Dictionary, NHS NUMBER (`nhs-number-definition`).
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

export function findNhsNumber(text: string): string | undefined {
  return text.match(TEN_DIGITS)?.find((hit) => isNhsNumber(hit.replaceAll(/\D/g, '')));
}

const NI_SHAPE = /(?<![A-Z\d])([A-Z]{2})[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Z\d])/gi;
/** Source: HMRC National Insurance Manual, NIM39110 (`hmrc-nim39110`). */
const NI_PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/i;

/** A National Insurance number whose prefix is one of those given out. */
export const findNiNumber = (text: string): string | undefined => niNumbers(text).find((hit) => NI_PREFIX.test(hit.slice(0, 2)));

/** The shape of one, with a prefix that is not given out: QQ of the forms' examples, or an office's own, such as MW. */
export const findNiShape = (text: string): string | undefined => niNumbers(text).find((hit) => !NI_PREFIX.test(hit.slice(0, 2)));

const niNumbers = (text: string): string[] => text.match(NI_SHAPE) ?? [];

/** The 124 postcode areas. Forms and letters: `ilr-postcode`. */
const AREAS =
  'AB|AL|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE';
/** Area, district, sector, unit: A9 9AA to AA9A 9AA. The last two letters are never C, I, K, M, O or V. */
const POSTCODE = `(?:${AREAS})(?:\\d{1,2}|\\d[A-HJKMNPR-Y]) ?\\d[ABD-HJLNP-UW-Z]{2}`;
const POSTCODE_ALONE = new RegExp(`^\\s*${POSTCODE}\\s*$`, 'i');
/** In a sentence only in capitals: "se1 2nd" is more often no postcode. */
const POSTCODE_INSIDE = new RegExp(`(?<![A-Z\\d])${POSTCODE}(?![A-Z\\d])`);

export function findPostcode(text: string): string | undefined {
  return POSTCODE_ALONE.exec(text)?.[0].trim() ?? POSTCODE_INSIDE.exec(text)?.[0];
}

const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/i;

export const findEmail = (text: string): string | undefined => EMAIL.exec(text)?.[0];

/** Begins as a UK number is dialled, or with + and a country; then digits in groups. */
const DIALLED = /(?<![\d.+])(?:\(?0\d{2,4}\)?|(?:\+|00)44[ -]?(?:\(0\))?[ -]?\d{2,4})(?:[ .\-\u00A0]?\d){5,9}(?![\d]|\.\d)/g;
const ABROAD = /(?<!\d)\+(?!44)[1-9]\d{0,2}(?:[ .\-\u00A0]?\d){7,12}(?!\d)/;
/**
 * The number without its leading 0: which first digits are in use, and how long. Source: Ofcom, National Telephone Numbering Plan
 * (`ofcom-numbering-plan`): 01 and 0800 may be a digit shorter than the rest.
 */
const NATIONAL = /^(?:1\d{8,9}|2\d{9}|3\d{9}|5[56]\d{8}|500\d{6}|7\d{9}|8\d{9}|800\d{6}|9\d{9})$/;
/** A mobile number that a spreadsheet took for a number, so that its 0 is gone. */
const LOST_ZERO = /^7[1-57-9]\d{8}$/;

export function findPhone(text: string): string | undefined {
  const hit = text.match(DIALLED)?.find((dialled) => NATIONAL.test(national(dialled)));
  return hit ?? ABROAD.exec(text)?.[0] ?? LOST_ZERO.exec(text)?.[0];
}

const national = (dialled: string): string =>
  dialled
    .replace('(0)', '')
    .replaceAll(/\D/g, '')
    .replace(/^(?:0044|44|0)/, '');
