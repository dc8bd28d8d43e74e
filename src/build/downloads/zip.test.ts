import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';

import { packZip } from './zip.ts';

it('what is packed is there when unpacked, in its order', () => {
  const files = unzipSync(packZip({ 'b.txt': strToU8('two'), 'a.txt': strToU8('one') }));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['b.txt', 'two'],
    ['a.txt', 'one'],
  ]);
});

it('neither the time nor the time zone is in it', () => {
  const before = process.env.TZ;
  const packs = ['Pacific/Kiritimati', 'America/Adak', 'UTC'].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(packZip({ 'a.txt': strToU8('one') })).toString('base64');
  });
  process.env.TZ = before;
  expect(new Set(packs).size).toBe(1);
});
