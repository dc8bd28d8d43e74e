import { expect, it } from 'vitest';

import { makeEdition } from '#test/helpers/make-edition.ts';
import { makeService } from '#test/helpers/make-service.ts';
import { byKind, featuredServices, servicesOf } from './order.ts';

const idsOf = (services: readonly { readonly id: string }[]): string[] => services.map(({ id }) => id);

it("servicesOf gives the edition's areas in their order, then the whole country", () => {
  const services = [
    makeService({ id: 'nhs-111', area: 'national' }),
    makeService({ id: 'solent-mind', area: 'solent' }),
    makeService({ id: 'city-library', area: 'southampton' }),
  ];
  expect(idsOf(servicesOf(makeEdition({ areas: ['southampton', 'solent'] }), services))).toEqual([
    'city-library',
    'solent-mind',
    'nhs-111',
  ]);
});

it('servicesOf leaves out the areas of other editions', () => {
  const services = [makeService({ id: 'pier', area: 'portsmouth' }), makeService({ id: 'quay', area: 'southampton' })];
  expect(idsOf(servicesOf(makeEdition({ areas: ['southampton'] }), services))).toEqual(['quay']);
});

it('servicesOf goes by name within an area, small and capital letters alike', () => {
  const services = ['Steps', 'active', 'Émile', 'Ease'].map((name, index) =>
    makeService({ id: `s${index}`, name, area: 'solent' }),
  );
  const names = servicesOf(makeEdition({ areas: ['solent'] }), services).map(({ name }) => name);
  expect(names).toEqual(['active', 'Ease', 'Émile', 'Steps']);
});

it('an edition without areas shows the whole country, and no services are no services', () => {
  const edition = makeEdition({ areas: [] });
  expect(idsOf(servicesOf(edition, [makeService({ id: 'nhs-111', area: 'national' })]))).toEqual(['nhs-111']);
  expect(servicesOf(edition, [])).toEqual([]);
});

it('servicesOf leaves the order of the list it was given as it was', () => {
  const services = [makeService({ id: 'b', name: 'Beta' }), makeService({ id: 'a', name: 'Alpha' })];
  servicesOf(makeEdition({ areas: ['solent'] }), services);
  expect(idsOf(services)).toEqual(['b', 'a']);
});

it('byKind takes kinds in the order given and leaves empty ones out', () => {
  const services = [makeService({ id: 'a', kinds: ['money'] }), makeService({ id: 'b', kinds: ['urgent'] })];
  const groups = byKind(services, ['urgent', 'pain', 'money']).map(({ kind, services: found }) => [kind, idsOf(found)]);
  expect(groups).toEqual([
    ['urgent', ['b']],
    ['money', ['a']],
  ]);
});

it('byKind shows a service of several kinds once, under its first', () => {
  const groups = byKind([makeService({ id: 'a', kinds: ['work', 'money'] })], ['money', 'work']);
  expect(groups.map(({ kind }) => kind)).toEqual(['work']);
});

it('byKind keeps the order of services within a kind', () => {
  const [group] = byKind([makeService({ id: 'b' }), makeService({ id: 'a' })], ['pain']);
  expect(idsOf(group?.services ?? [])).toEqual(['b', 'a']);
});

it("featuredServices takes the edition's own choice before the base choice", () => {
  const edition = makeEdition({ featured: { pain: ['b'] } });
  const services = [makeService({ id: 'a' }), makeService({ id: 'b' })];
  expect(idsOf(featuredServices('pain', edition, { pain: ['a'] }, services))).toEqual(['b']);
});

it('featuredServices falls back on the base choice', () => {
  const services = [makeService({ id: 'a' }), makeService({ id: 'b' })];
  expect(idsOf(featuredServices('pain', makeEdition({}), { pain: ['a'] }, services))).toEqual(['a']);
});

it('featuredServices keeps the order of the choice, not of the list', () => {
  const services = [makeService({ id: 'a' }), makeService({ id: 'b' })];
  expect(idsOf(featuredServices('pain', makeEdition({}), { pain: ['b', 'a'] }, services))).toEqual(['b', 'a']);
});

it('featuredServices says where to name services when nobody has', () => {
  expect(() => featuredServices('money', makeEdition({ id: 'southampton' }), {}, [])).toThrowErrorMatchingInlineSnapshot(
    `[Error: No services for "money" in the edition "southampton" nor in content/featured.yaml. Name some in one of them.]`,
  );
});
