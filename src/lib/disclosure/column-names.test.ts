import { expect, it } from 'vitest';

import { pointsToPeople, speaksOfDates } from './column-names.ts';

it.each([
  ...['first_name', 'firstName', 'Surname', 'name', 'patient_surname', 'initials', 'GP name', 'gp', 'address', 'address_line_1'],
  ...['Post code', 'home_phone', 'mobile', 'email', 'e-mail', 'emailAddress', 'dob', 'DOB', 'patientDOB', 'date of birth'],
  ...['NHS Number', 'nhs_no', 'NINO', 'hospital_number', 'MRN', 'lat', 'ip_address', 'next of kin'],
])('"%s" points to people', (column) => {
  expect(pointsToPeople(column)).toBe(true);
});

it.each([
  ...['arm', 'sex', 'age_band', 'area', 'variable', 'category', 'group', 'note', 'value', 'in_work_12_months', 'email_sent'],
  ...[
    'mobile_phone_owned',
    'phone_access',
    'latest_score',
    'surname_count',
    'practice',
    'renamed',
    'postcode_district',
    'species',
  ],
])('"%s" does not', (column) => {
  expect(pointsToPeople(column)).toBe(false);
});

it('a column that speaks of days', () => {
  expect(['visit_date', 'DOB', 'dateOfReturn', 'born', 'update', 'days_off', 'group'].filter(speaksOfDates)).toEqual([
    'visit_date',
    'DOB',
    'dateOfReturn',
    'born',
  ]);
});
