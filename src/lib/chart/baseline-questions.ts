import type { Question } from './shares.ts';

const SCHOOL = {
  'O levels/GCSEs (or equivalents)': 'O levels or GCSEs',
  'A levels (or equivalents)': 'A levels',
  'Vocational training certificate(s)': 'Vocational certificate',
  'University degree(s) or HND': 'Degree or HND',
};

/** What people were asked at the start, in plain words, in the order of Tables 4 and 5. A question is left out where a table lacks it. */
export const ANSWERS: readonly Question[] = [
  { variable: 'Sex', label: 'Sex' },
  { variable: 'Ethnic origin', label: 'Ethnic origin' },
  { variable: 'Marital status', label: 'Marital status' },
  { variable: 'Further education/university', label: 'Went on to further education' },
  { variable: 'Educational level', label: 'Qualifications', answers: SCHOOL },
  {
    variable: 'Ever in paid job',
    label: 'Ever had a paid job',
    note: 'The report’s text counts one person more who had never had a paid job than its tables do. This chart follows the tables.',
  },
  { variable: 'Leaving job because of health', label: 'Left a job because of health' },
  {
    variable: 'HRJL (type of health problem)',
    label: 'Health problem behind leaving a job',
    answers: { 'N/A (no HRJL)': 'Did not leave because of health' },
  },
  {
    variable: 'Health-related job loss (type of health problem)',
    label: 'Health problem behind leaving a job',
  },
  { variable: 'Future work prospect', label: 'Kind of work hoped for' },
  {
    variable: 'Hours wanted in part-time future job',
    label: 'Hours a week wanted in a part-time job',
    answers: { '> 25': 'More than 25', 'N/A': 'Did not apply' },
    note: 'The report’s bands leave 25 hours out.',
  },
  literacy('Judge when you need to get a second opinion from another doctor?', 'knowing when to ask another doctor'),
  literacy(
    'Use information the doctor gives you to make decisions about your illness?',
    'using what the doctor says to decide about your illness',
  ),
  literacy(
    'Find information on how to manage mental health problems, such as stress and depression?',
    'finding out what to do about stress or low mood',
  ),
  literacy(
    'Judge if the information on health risks in the media is reliable (e.g. from the television or internet)?',
    'telling whether health news can be trusted',
  ),
  literacy(
    'Find out about activities that are good for your mental well-being (e.g. medication, exercise and walking)?',
    'finding out what is good for your well-being',
  ),
  literacy(
    'Understand information in the media on how to get healthier (e.g. from the internet, daily or weekly magazines)?',
    'understanding advice in the media on getting healthier',
  ),
  {
    variable:
      'Health literacy / How often do you need to have someone help you when you read instructions, pamphlets or other written material from your doctor or pharmacy?',
    label: 'How often help is needed to read health leaflets',
  },
];

function literacy(question: string, label: string): Question {
  return { variable: `Health literacy / ${question}`, label: `How hard: ${label}` };
}

/** What was measured. */
export const MEASUREMENTS: readonly Question[] = [
  { variable: 'Age (years) left school', label: 'Age on leaving school', unit: 'Age in years' },
  {
    variable: 'Time (years) since last in paid work',
    label: 'Years since the last paid job',
    unit: 'Years since the last paid job',
  },
  {
    variable: 'Health literacy / Score derived from all the above',
    label: 'Difficulty with health information, in all',
    unit: 'Points: more points, more difficulty',
  },
];

/** The illnesses people were asked about, which Table 4 counts for everyone together. */
export const ILLNESSES: readonly Question[] = [
  illness('High blood pressure'),
  illness('Heart problems'),
  illness('Diabetes'),
  illness('Kidney disease'),
  illness('Previous stroke or TIA', 'Stroke or mini-stroke before'),
  illness('Arthritis'),
  illness('Asthma or other lung problems'),
  illness('Anxiety or depression'),
  illness('GI or other stomach problems', 'Stomach or bowel problems'),
];

function illness(name: string, label = name): Question {
  return { variable: `Comorbidities reported / ${name}`, label };
}
