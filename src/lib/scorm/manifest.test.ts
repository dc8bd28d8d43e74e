import { describe, expect, it } from 'vitest';

import { manifestProblems } from '../../test/helpers/validate-manifest.ts';
import { formatManifest } from './manifest.ts';
import type { Course } from './manifest.ts';

const sco = (id: string) => ({ id, title: `Pain & "work" <${id}>`, href: `${id}.html`, passMark: 80 });
const course: Course = {
  id: 'instep-training',
  title: 'Chronic pain & work',
  scos: [sco('what-chronic-pain-is'), sco('how-pain-shows')],
  shared: ['_astro/page.1a2B_3.css', 'sco.js'],
};

describe('the manifest', () => {
  it('is the one that was last reviewed', async () => {
    await expect(formatManifest(course)).toMatchFileSnapshot('../../test/golden/scorm/imsmanifest.xml');
  });

  it('keeps to the rules of SCORM 1.2', async () => {
    expect(await manifestProblems(formatManifest(course))).toEqual([]);
  });

  it('stays right with titles that are too long or hold letters no XML may hold', async () => {
    const odd = { ...sco('one'), title: `\u0000\u000B${'A'.repeat(300)}` };
    expect(await manifestProblems(formatManifest({ ...course, scos: [odd] }))).toEqual([]);
  });

  it.each([
    ['a pass mark over 100', { ...course, scos: [{ ...sco('one'), passMark: 101 }] }],
    ['an address out of the package', { ...course, scos: [{ ...sco('one'), href: '../one.html' }] }],
    ['an absolute address', { ...course, shared: ['https://elsewhere/x.css'] }],
    ['two pages of one name', { ...course, scos: [sco('one'), sco('one')] }],
    ['no page', { ...course, scos: [] }],
  ])('would be refused with %s', async (_, broken) => {
    expect(await manifestProblems(formatManifest(broken))).not.toEqual([]);
  });
});
