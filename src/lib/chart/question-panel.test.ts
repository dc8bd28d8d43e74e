import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { arms, routes } from './groups.ts';
import { scaleOf, sharePanel, summaryPanel } from './question-panel.ts';

const tables = dataTables();
const table = tableOf(tables, 'table-04');
const groups = arms(table);
const SCHOOL = { variable: 'Age (years) left school', label: 'Age on leaving school', unit: 'Age in years' };

it('a panel is named by what is chosen, and its table with it', () => {
  const { panel, table: numbers } = sharePanel(table, {
    question: { variable: 'Sex', label: 'Sex' },
    groups,
    choices: { Question: 'Sex' },
  });
  expect(panel).toMatchObject({ id: 'sex', label: 'Sex', choices: { Question: 'Sex' } });
  expect(numbers).toMatchObject({ caption: 'Sex', panel: 'sex' });
});

it('where people could give several answers, it is said', () => {
  const question = { variable: 'Educational level', label: 'Qualifications', note: 'One more thing.' };
  expect(sharePanel(table, { question, groups, choices: {} }).panel.note).toBe(
    'People could give more than one answer, so the percentages can add up to more than 100. One more thing.',
  );
});

it('answers missing from everyone are told where the groups’ are not known', () => {
  const { panel } = summaryPanel(table, { question: SCHOOL, groups, choices: {} }, scaleOf([{ table, groups }], SCHOOL));
  expect(panel.note).toBe('Answers missing: 2. The report does not say from which group.');
});

it('answers missing are told by group where they are known', () => {
  const question = { variable: 'Time (years) since last in paid work', label: 'Time' };
  const { panel } = summaryPanel(table, { question, groups, choices: {} }, scaleOf([{ table, groups }], question));
  expect(panel.note).toBe('Answers missing: IPS 4, TAU 7.');
});

it('a shared scale has room for every table it is shared with', () => {
  const other = tableOf(tables, 'table-05');
  const drawn = [
    { table, groups },
    { table: other, groups: routes(other) },
  ];
  const [low, high] = scaleOf(drawn, SCHOOL).domain;
  // Mean less SD of the IPS arm; mean and SD of people from pain services.
  expect(low).toBeLessThanOrEqual(15.9 - 1.3);
  expect(high).toBeGreaterThanOrEqual(16.3 + 1.8);
});
