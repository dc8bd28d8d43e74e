import type { Question } from './shares.ts';

const BENEFITS = {
  'Disability Living Allowance (now Personal Independence Payment)': 'Disability Living Allowance',
  'Income support': 'Income Support',
  'Housing benefit': 'Housing Benefit',
  'Statutory sick pay': 'Statutory Sick Pay',
};

/** What people were asked about money and home, in plain words. How they were managing comes first: readers ask it first. */
export const MONEY_ANSWERS: readonly Question[] = [
  { variable: 'Managing financially', label: 'How people were managing financially' },
  {
    variable: 'Total weekly income (£)',
    label: 'Income a week, in all',
    answers: {
      ...Object.fromEntries(
        ['0–99', '100–149', '150–249', '250–349', '350–449', '450–599', '600–749'].map((band) => [band, `£${band}`]),
      ),
      '≥750': '£750 or more',
    },
  },
  { variable: "Participant's part of the household income", label: 'Own part of the household’s income' },
  { variable: 'Receipt of benefits', label: 'Receiving benefits' },
  {
    variable: 'Which benefits',
    label: 'Which benefits',
    answers: BENEFITS,
    note: 'The report counts Disability Living Allowance and the Personal Independence Payment that has taken its place in two rows.',
  },
  { variable: 'Are there things that you can no longer afford?', label: 'Things people can no longer afford' },
  {
    variable: 'Are there things that friends have and you cannot afford?',
    label: 'Things friends have that people cannot afford',
  },
  { variable: 'Housing tenure', label: 'Home: owned or rented' },
  {
    variable: 'Adults in household',
    label: 'Adults in the household',
    note: 'The person asked is one of them. Children may live there too. The report has no row for four adults.',
  },
  {
    variable: 'Had children aged < 18 years',
    label: 'Children under 18',
    answers: { Zero: 'None' },
  },
  {
    variable: 'Financial dependants outside household',
    label: 'People outside the household who depend on their money',
    note: 'So many would be a surprise. The answers may have been entered the wrong way round; the report does not let anyone check.',
  },
  {
    variable: 'Smoking status',
    label: 'Smoking',
    answers: { Never: 'Never smoked', 'Ex-smoker': 'Used to smoke', Current: 'Smokes' },
  },
  {
    variable: 'Drinking / Frequency of > 6 units if female and > 8 units if male on a single occasion',
    label: 'How often people drank a lot at once',
    note: 'A lot is more than 6 units for women and more than 8 for men.',
  },
  {
    variable: 'Drinking / Frequency of failing to do what expected because of drinking',
    label: 'How often drinking got in the way',
  },
  { variable: 'BMI', label: 'Weight for height (BMI)' },
];

export const BENEFIT_MONEY: Question = {
  variable: 'Weekly money (£) from benefits',
  label: 'Money a week from benefits',
  unit: '£ a week',
  note: 'The report does not say of how many people.',
};

/** Ages, each of some of the people only. */
export const SMOKING_AGES: readonly (Question & { readonly who: string })[] = [
  { variable: 'Smoking status / Ex-smoker / Age when started (years)', label: 'Started', who: 'Used to smoke' },
  { variable: 'Smoking status / Ex-smoker / Age when stopped (years)', label: 'Stopped', who: 'Used to smoke' },
  { variable: 'Smoking status / Current / Age when started (years)', label: 'Started', who: 'Smokes' },
];
