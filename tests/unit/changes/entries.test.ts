import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { type Entry, type EntryContext, mutationsOf } from '../../../server/changes/entries.ts';
import { call, entryOf, evidence, fill, organization, tribalLand } from '../../facts.ts';
import { model } from '../model/district.ts';
import { faultsOf as fieldsOf } from './faults-of.ts';

const ground = (facts: Partial<Facts> = {}, withdrawn: Partial<Facts> = {}): EntryContext => ({
  ...{ officeId: 'usao-ohnd', editsFacts: true, speaksFor: () => false, enteredOn: '2026-11-24' },
  ...{
    districtId: 'ohnd',
    model,
    today: '2026-11-24',
    counties: [],
    leads: [],
    topics: [],
    actorName: 'Invented Actor',
  },
  ...{ facts: { ...NO_FACTS, ...facts }, withdrawn: { ...NO_FACTS, ...withdrawn } },
});
const faultsOf = (entries: Entry[], on = ground()): string[] =>
  fieldsOf(() => mutationsOf(entries, on)).map(({ field, message }) => `${field} ${message}`);
const afterOf = (entry: Entry, on = ground()) => mutationsOf([entry], on)[0]?.after;
const shelter = organization('shelter', {
  source: 'A letter',
  sourceKind: 'published-source',
  origin: 'reference',
});

describe('entries become mutations', () => {
  it('of a new fact, of a corrected one and of one withdrawn, with what each was', () => {
    const corrected = { ...shelter, city: 'Toledo' };
    const on = ground({ organizations: [shelter], fills: [fill('shelter', 'ohnd', 'shelter')] });
    const entries = [
      entryOf('organizations', corrected),
      { fact: 'fills' as const, id: 'shelter:ohnd:shelter', value: null },
      entryOf('evidence', evidence('mou')),
    ];
    expect(mutationsOf(entries, on)).toEqual([
      { fact: 'organizations', id: 'shelter', before: shelter, after: corrected },
      { fact: 'fills', id: 'shelter:ohnd:shelter', before: fill('shelter', 'ohnd', 'shelter'), after: null },
      { fact: 'evidence', id: 'mou', before: null, after: evidence('mou', ['ohnd'], { source: 'A test' }) },
    ]);
  });

  it('leave out what is already as they say; when that is all, they are refused', () => {
    const on = ground({ organizations: [shelter] });
    const same = entryOf('organizations', shelter);
    expect(mutationsOf([same, entryOf('organizations', organization('new'))], on)).toHaveLength(1);
    expect(faultsOf([same], on)).toEqual(['entries change nothing: every fact already has these values']);
    expect(faultsOf([])).toEqual(['entries change nothing: every fact already has these values']);
  });

  it('write a withdrawn fact anew, from nothing', () => {
    const [again] = mutationsOf(
      [entryOf('organizations', shelter)],
      ground({}, { organizations: [shelter] }),
    );
    expect(again).toEqual({ fact: 'organizations', id: 'shelter', before: null, after: shelter });
  });
});

describe('entries are refused', () => {
  it('when two are of one fact, or one withdraws what is not there', () => {
    const twice = [entryOf('evidence', evidence('mou')), entryOf('evidence', evidence('mou'))];
    expect(faultsOf(twice)).toEqual(['entries[1].id repeats a fact that an earlier entry already changes']);
    expect(
      faultsOf([entryOf('evidence', evidence('x')), entryOf('organizations', organization('x'))]),
    ).toEqual([]);
    expect(faultsOf([{ fact: 'evidence', id: 'gone', value: null }])).toEqual([
      'entries[0].id is not a fact of this district',
    ]);
  });

  it('when a new id is none; one on record stays as it is', () => {
    const odd = organization('a b');
    const none = 'entries[0].id must be an ID of letters, digits and . _ : - only';
    for (const id of ['a b', '.a', 'é', `a${'b'.repeat(120)}`])
      expect(faultsOf([entryOf('organizations', { ...odd, id })]), id).toContain(none);
    for (const id of ['a', '9.a_b:c-d', `a${'b'.repeat(119)}`])
      expect(faultsOf([entryOf('organizations', { ...odd, id })]), id).toEqual([]);
    expect(
      faultsOf([entryOf('organizations', { ...odd, city: 'X' })], ground({ organizations: [odd] })),
    ).toEqual([]);
  });

  it('when a value lacks a column, has one that is not known, or has one of another shape', () => {
    const { name: _, ...nameless } = organization('a');
    expect(faultsOf([{ fact: 'organizations', id: 'a', value: nameless }])).toEqual([
      expect.stringMatching(/^entries\[0\]\.value\.name is not valid: /),
    ]);
    expect(
      faultsOf([{ fact: 'organizations', id: 'a', value: { ...organization('a'), motto: 'x' } }]),
    ).toEqual(['entries[0].value.motto is not known here']);
    const wrong = { ...fill('A', 'ohnd', 'shelter'), organizationId: '?' };
    expect(faultsOf([{ fact: 'fills', id: 'a', value: wrong }])).toEqual([
      'entries[0].value.organizationId is not an organization id; they look like "fbi-cleveland"',
    ]);
  });

  it('when a corrected fact would become another', () => {
    const on = ground({ fills: [fill('a', 'ohnd', 'shelter')] });
    const moved = { ...fill('a', 'ohnd', 'shelter'), organizationId: 'b' };
    expect(faultsOf([entryOf('fills', moved)], on)).toEqual([
      'entries[0].value.organizationId identifies the fact and cannot be changed; remove the fact and add another',
    ]);
  });

  it('when an id holds words that are never stored, other than those of the name that it is made of', () => {
    const id = 'maria-doe-1-26-cr-00123';
    expect(faultsOf([entryOf('organizations', { ...organization(id), name: 'Shelter' })])).toEqual([
      expect.stringMatching(/^entries\[0\]\.id appears to contain a docket/),
    ]);
    const random = 'shelter-00000000-1111-2222-3333-123456789012';
    expect(faultsOf([entryOf('organizations', { ...organization(random), name: 'Shelter' })])).toEqual([]);
  });
});

describe('the server alone says', () => {
  it('where a fact came from and who entered it, whatever a value says', () => {
    expect(afterOf(entryOf('organizations', { ...shelter, id: 'x' }))).toMatchObject({
      ...{ id: 'x', origin: 'entered', source: 'A letter', sourceKind: 'entered' },
    });
    const told = call('told', 'ohnd', 'shelter', { enteredBy: 'Someone', enteredOn: '2020-01-01' });
    expect(afterOf(entryOf('calls', told))).toMatchObject({
      ...{ enteredBy: 'Invented Actor', enteredOn: '2026-11-24', origin: 'entered' },
    });
    const { districtId: _, ...homeless } = fill('a', 'ohnd', 'shelter');
    expect(afterOf({ fact: 'fills', id: 'f', value: homeless })).toMatchObject({ districtId: 'ohnd' });
  });

  it('a source that is not given is that of before, or else that it was entered here', () => {
    const on = ground({ organizations: [shelter] });
    const given = (source: unknown) =>
      afterOf({ fact: 'organizations', id: 'shelter', value: { ...shelter, city: 'X', source } }, on);
    expect(given(' ')).toMatchObject({
      source: 'A letter',
      sourceKind: 'published-source',
      origin: 'reference',
    });
    expect(given('A call')).toMatchObject({ source: 'A call', sourceKind: 'entered', origin: 'reference' });
    const fresh = { ...organization('new'), source: '' };
    expect(afterOf(entryOf('organizations', fresh))).toMatchObject({
      source: 'Entered here',
      sourceKind: 'entered',
    });
  });

  it('another answer about tribal land does not rest on the source of the one before', () => {
    const known = tribalLand('ohnd', true, { source: 'A map', sourceKind: 'published-source' });
    const said = (answer: boolean, basis: string | null) =>
      afterOf(
        { fact: 'tribalLand', id: 'ohnd', value: { ...known, tribalLand: answer, basis, source: '' } },
        ground({ tribalLand: [known] }),
      );
    expect(said(true, 'A reading')).toMatchObject({ source: 'A map', sourceKind: 'published-source' });
    expect(said(false, null)).toMatchObject({ source: 'Entered here', sourceKind: 'entered' });
  });
});
