import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { parseSettings, SETTINGS } from './settings.ts';

const anySettings = fc.record(
  {
    text: fc.constantFrom(...SETTINGS.text),
    spacing: fc.constantFrom(...SETTINGS.spacing),
    scheme: fc.constantFrom(...SETTINGS.scheme),
  },
  { requiredKeys: [], noNullPrototype: true },
);

it('settings come back as they were saved', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
    }),
    STEADY,
  );
});

it('nothing saved gives no settings', () => {
  expect(parseSettings(null)).toEqual({});
});

it('a setting that is not known is left out, the others stay', () => {
  expect(parseSettings('{"text":"large","font":"comic"}')).toEqual({ text: 'large' });
});

it.each(['"huge"', '"Large"', '1', 'null', '["large"]', 'true', '{"length":1}'])(
  'a value that is not offered is left out: %s',
  (value) => {
    expect(parseSettings(`{"text":${value},"scheme":"dark"}`)).toEqual({ scheme: 'dark' });
  },
);

it.each(['', '{', 'null', '7', '"large"', '[]', '{"__proto__":{"text":"large"}}'])(
  'a save that is no settings gives none: %s',
  (text) => {
    expect(parseSettings(text)).toEqual({});
  },
);

it('parseSettings never throws and gives only what is offered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseSettings(text)).toEqual({});
    }),
    STEADY,
  );
});
