import { describe, expect, it } from 'vitest';

import { checkNumbers, unboundNumbers } from './numbers.ts';

describe('a number that is not bound to the data', () => {
  it.each([
    ['In all, 41 people came.', ['41']],
    ['It was 62.5% of them.', ['62.5%']],
    ['They posted 1,017 packs.', ['1,017']],
    ['Half of the people were women, and two-thirds were tired.', ['Half', 'two', 'thirds']],
    ['Twenty-two people had support.', ['Twenty', 'two']],
    ['One person moved away.', ['One person']],
    ['About one in ten came.', ['one in ten']],
    ['It cost £188.50.', ['£188.50']],
    ['It took 5 months.', ['5']],
    ['A score of 12 to 21.', ['12', '21']],
  ])('is found in "%s"', (text, numbers) => {
    expect(unboundNumbers(text)).toEqual(numbers);
  });

  it.each([
    'At 3, 6 and 12 months, and at the 12-month questionnaire.',
    'Tables 13 and 14, and Table 4 of the report from 2021.',
    'The PHQ-9 runs from 0 to 27, and the EQ-5D-5L has a scale from 0 to 100.',
    'The 95% range; p below 0.05; 1 in 20.',
    'Two groups in two cities sent back all three questionnaires.',
    'Nobody can say. One of the reasons is time; one way to do it is by phone.',
    'People were often tired, and someone got lost.',
  ])('is not found in "%s"', (text) => {
    expect(unboundNumbers(text)).toEqual([]);
  });

  it('is named with its file, its line and what to write instead', () => {
    expect(checkNumbers([{ text: 'In all, 41 people came.', line: 12 }], 'content/results/01-x.mdx')).toEqual([
      {
        file: 'content/results/01-x.mdx',
        line: 12,
        found: 'the number "41" in "In all, 41 people came."',
        expected: 'a number that comes from the data',
        next: 'Write <Fact id="…" /> ({…} in front matter), or, if it counts nothing, allow it in src/build/check/numbers.ts.',
      },
    ]);
  });
});
