import { expect, it } from 'vitest';

import { tellRoles } from './tell-roles.ts';

const WORDS: Readonly<Record<string, string>> = { 'role-worker': 'Support worker', 'role-practice': 'GP practice' };

it('roles inside a sentence begin small, but for letters that are always large', () => {
  expect(tellRoles(['worker', 'practice'], (key) => WORDS[key] ?? '')).toBe('support worker, GP practice');
});
