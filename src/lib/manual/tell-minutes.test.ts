import { expect, it } from 'vitest';

import { sayKeys } from '#test/helpers/say-keys.ts';
import { tellMinutes } from './tell-minutes.ts';

it('says how long a form takes, and that it takes so long each time only where there is more than one time', () => {
  expect(tellMinutes({ sittings: 1, minutes: 60 }, sayKeys)).toBe('[form-minutes-long 60]');
  expect(tellMinutes({ sittings: 2, minutes: 45 }, sayKeys)).toBe('[form-minutes-sitting 45]');
});
