/** Words that make any column of people's data a pointer to one of them. */
const POINTERS = [
  // Names
  ...['forename', 'firstname', 'first name', 'given name', 'middle name', 'surname', 'lastname', 'last name', 'family name'],
  ...['maiden name', 'fullname', 'full name', 'initials', 'name', 'next of kin', 'signature'],
  ...['gp name', 'doctor name', 'nurse name', 'carer name', 'patient name', 'participant name', 'contact name', 'employer name'],
  ...['gp', 'gp practice', 'gp surgery', 'practice name', 'employer', 'school name'],
  // Places
  ...[
    'address',
    'address line',
    'home address',
    'street',
    'house number',
    'house name',
    'postcode',
    'post code',
    'zip',
    'zip code',
  ],
  ...['latitude', 'longitude', 'lat', 'lon', 'lng', 'easting', 'northing', 'uprn', 'grid reference', 'what3words'],
  // Ways to reach a person
  ...[
    'email',
    'e mail',
    'phone',
    'telephone',
    'tel',
    'mobile',
    'fax',
    'contact number',
    'twitter',
    'facebook',
    'ip',
    'ip address',
  ],
  // Birthdays
  ...['dob', 'birthday', 'birth date', 'birthdate', 'date of birth', 'born'],
  // Numbers that others keep lists of
  ...['nhs', 'nhs no', 'nhs number', 'nhsno', 'nhsnumber', 'chi number', 'hospital number', 'hospital no', 'hospital id', 'mrn'],
  ...[
    'ni number',
    'ni no',
    'nino',
    'national insurance',
    'national insurance number',
    'passport',
    'passport number',
    'driving licence',
  ],
  ...['vehicle registration', 'bank account', 'sort code', 'device id', 'photo'],
] as const;

const EXACT: ReadonlySet<string> = new Set(POINTERS);
/** As part of a longer name only those of two words or more, or that mean nothing else. */
const INSIDE: readonly string[] = [
  ...POINTERS.filter((pointer) => pointer.includes(' ')),
  ...[
    'forename',
    'surname',
    'initials',
    'postcode',
    'email',
    'telephone',
    'phone',
    'mobile',
    'dob',
    'nino',
    'passport',
    'address',
  ],
];

/** What speaks of something else: `mobile_phone_owned`, `email_sent`, and numbers about a thing. */
const ABOUT =
  /\b(?:count|counts|owned|own|has|have|had|sent|access|available|reason|preferred|preference|type|band|group|district|area|use|used)\b/;

/** Whether a column's name says that it holds names, places, contacts, birthdays or numbers of people. */
export function pointsToPeople(column: string): boolean {
  const words = wordsOf(column);
  if (EXACT.has(words)) return true;
  return !ABOUT.test(words) && INSIDE.some((pointer) => ` ${words} `.includes(` ${pointer} `));
}

/** Whether a column's name speaks of days, so that bare digits in it may be dates. */
export const speaksOfDates = (column: string): boolean =>
  /\b(?:date|dates|dob|birthday|birthdate|day|born|when)\b/.test(wordsOf(column));

/** `patientFirst_Name` gives "patient first name". */
const wordsOf = (column: string): string =>
  column
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
