import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT_KINDS, FACTS, type FactKind, type FactRow, type Facts } from '../../../core/facts/index.ts';
import type { Said } from '../../../core/facts/said.ts';
import { checkRow } from '../../../server/changes/check-row.ts';
import { mutationsOf } from '../../../server/changes/entries.ts';
import { danglingIn } from '../../../server/changes/references.ts';
import { referenceFacts } from '../../../server/reference/facts.ts';
import { readReferenceFiles } from '../../../server/reference/files.ts';
import { entryOf, organization } from '../../facts.ts';
import { model } from '../model/district.ts';
import { faultsOf } from './faults-of.ts';

type Row = FactRow<FactKind>;
const desk = { districtId: 'ohnd', officeId: 'usao-ohnd', editsFacts: true, speaksFor: () => false };
const limits = {
  ...desk,
  model,
  today: '2026-11-24',
  enteredOn: '2026-11-24',
  counties: [],
  leads: [],
  topics: [],
};
const nothing = Object.fromEntries(FACT_KINDS.map((fact) => [fact, []])) as unknown as Facts; // a list of each kind
const CASE = '1:26-cr-00123';

/** Columns whose value must be on record, or belong to the district. */
const REFERENCES = [
  ...[
    'organizationId',
    'parentId',
    'fromId',
    'aboutId',
    'toldToId',
    'firstId',
    'secondId',
    'personId',
    'knownId',
  ],
  ...[
    'organizationIds',
    'evidenceId',
    'partyId',
    'practiceId',
    'districtId',
    'districtIds',
    'fips',
    'role',
    'itemId',
    'leadId',
    'topicId',
    'mends',
  ],
];

interface Column {
  fact: FactKind;
  column: string;
  isList: boolean;
}

/** The columns that hold text of any kind, as JSON Schema sees their shapes: neither a list of choices nor a day. */
const TEXTS: Column[] = FACT_KINDS.flatMap((fact) =>
  Object.entries(z.toJSONSchema(FACTS[fact].shape, { io: 'input' }).properties ?? {}).flatMap(
    ([column, shape]) => {
      const all = [shape]
        .flat()
        .flatMap((one) => (typeof one === 'object' ? [one, ...(one.anyOf ?? [])] : []));
      const kinds = all.flatMap((one) => (typeof one === 'object' ? [one] : []));
      const isList = kinds.some(({ type }) => [type].flat().includes('array'));
      const isText = kinds.some(
        (kind) => [kind.type].flat().includes('string') && !kind.enum && kind.format !== 'date',
      );
      return isText || isList ? [{ fact, column, isList }] : [];
    },
  ),
);

const asRow = (columns: Record<string, unknown>) => columns as unknown as Row; // the columns that a check is about
const rowWith = ({ column, isList }: Column, text: string) => asRow({ [column]: isList ? [text] : text });
const named = ({ fact, column }: Column) => `${fact}.${column}`;

describe('a new fact', () => {
  const screened = TEXTS.filter(({ column }) => column !== 'id' && !REFERENCES.includes(column));
  const references = TEXTS.filter(({ column }) => REFERENCES.includes(column));

  it('has columns of both sorts', () => {
    expect(screened.length).toBeGreaterThan(25);
    expect(references.length).toBeGreaterThan(30);
  });

  it.each(screened.map((column) => [named(column), column] as const))('holds no case number: %s', (_, on) => {
    const value = on.column === 'url' ? `https://court.example/matters/${CASE}?page=2` : CASE;
    expect(checkRow(on.fact, rowWith(on, value), null, limits, 'value')).toContainEqual({
      field: `value.${on.column}`,
      pattern: 'docket-number',
      message: expect.stringContaining('appears to contain a docket or case number at character'),
    });
  });

  it.each(references.map((column) => [named(column), column] as const))(
    'names what there is: %s',
    (_, on) => {
      const after = rowWith(on, 'a-case');
      const mutation = { fact: on.fact, id: 'new', before: null, after };
      const faults = [
        ...checkRow(on.fact, after, null, limits, 'value'),
        ...danglingIn([mutation], nothing, () => 'new').map(({ field }) => ({ field: field.slice(4) })),
      ];
      expect(faults.map(({ field }) => field)).toContain(`value.${on.column}`);
    },
  );

  it('has no case number in its id, but a random key that may look like anything', () => {
    const ground = { ...limits, facts: nothing, withdrawn: nothing, actorName: 'Cora Coordinator' };
    const person = (id: string) => ({ fact: 'people' as const, id, value: { name: 'Ida Invented' } });
    expect(faultsOf(() => mutationsOf([person('26-cr-00123')], ground))).toMatchObject([
      { field: 'entries[0].id', pattern: 'docket-number' },
    ]);
    for (const key of ['a12345678bcdefabcdefabcdefabcdef', '12fc3456-1234-4abc-8def-123456789abc'])
      expect(faultsOf(() => mutationsOf([person(`${key}-person`)], ground))).toEqual([]);
  });

  it('may have an id that its page made of a good name, and of a refused name the name alone is refused', () => {
    const ground = { ...limits, facts: nothing, withdrawn: nothing, actorName: 'Cora Coordinator' };
    const called = (name: string) => {
      const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      const row = organization(`${slug}-desk`, { name });
      return faultsOf(() => mutationsOf([entryOf('organizations', row)], ground));
    };
    expect(called('Case numbers are left out on purpose')).toEqual([]);
    expect(called('Shelter for 123-45-6789').map(({ field }) => field)).toEqual(['entries[0].value.name']);
  });

  it('is not judged again where an import has judged it: a name only where it is confirmed to be one', () => {
    const judged = (texts: string[], names: string[]) => (fact: FactKind, column: string, said?: Said) => {
      const screened = { texts: new Set(texts), names: new Set(names) };
      const row = asRow({ [column]: CASE });
      return checkRow(fact, row, null, { ...limits, screened }, 'value', said && [said]).length === 0;
    };
    const [asText, asName] = [judged([CASE], []), judged([], [CASE])];
    expect([asText('practices', 'what'), judged(['another'], [])('practices', 'what')]).toEqual([
      true,
      false,
    ]);
    expect(asName('organizations', 'name', 'organization name')).toBe(true);
    expect([asName('organizations', 'name'), asName('practices', 'what')]).toEqual([false, false]);
  });

  it('hides no case number in the codes of a web address', () => {
    for (const path of ['1%3A26-cr-00123', '?q=case+no.+4567', 'the_case_no._4567'])
      expect(
        checkRow('practices', asRow({ url: `https://a.example/${path}` }), null, limits, 'v'),
      ).toMatchObject([{ field: 'v.url', pattern: 'docket-number' }]);
  });
});

describe('a name that looks like a person in a case', () => {
  const ground = { ...limits, facts: nothing, withdrawn: nothing, actorName: 'Cora Coordinator' };
  const row = organization('silence', {
    name: 'The victim Ana Poe Memorial',
    aliases: ['Survivor Ana Prado'],
  });
  const asEntered = entryOf('organizations', row);
  const saidSo = { ...asEntered, said: ['organization name' as const] };

  it('is asked about in fields of names alone', () => {
    expect(faultsOf(() => mutationsOf([asEntered], ground))).toMatchObject([
      { field: 'entries[0].value.name', pattern: 'named-person', confirm: 'organization name' },
      { field: 'entries[0].value.aliases', pattern: 'named-person', confirm: 'organization name' },
    ]);
    const [city] = faultsOf(() =>
      mutationsOf([{ ...saidSo, value: { ...row, city: 'victim Jane Roe' } }], ground),
    );
    expect(city).toMatchObject({ field: 'entries[0].value.city', pattern: 'named-person' });
    expect(city).not.toHaveProperty('confirm');
  });

  it('is entered when the person says that it is one, which the change keeps', () => {
    expect(mutationsOf([saidSo], ground)).toMatchObject([{ id: 'silence', said: ['organization name'] }]);
  });

  it('holds no case number, whatever is said, and of a person nothing is said', () => {
    const named = { ...saidSo, value: { ...row, name: CASE } };
    expect(faultsOf(() => mutationsOf([named], ground))).toMatchObject([{ pattern: 'docket-number' }]);
    const person = { fact: 'people' as const, id: 'ida', value: { name: 'Jane Roe (victim)' } };
    expect(faultsOf(() => mutationsOf([{ ...person, said: saidSo.said }], ground))).toMatchObject([
      { field: 'entries[0].said' },
      { field: 'entries[0].value.name', pattern: 'named-person' },
    ]);
  });
});

describe('a correction', () => {
  const reference = referenceFacts(readReferenceFiles('data'));
  /** What a form sends of a row: not what public record says beside it. */
  const sent = <Kind extends 'organizations' | 'evidence'>(kind: Kind) =>
    (reference[kind] ?? []).map(
      (row) => z.object(FACTS[kind].columns).parse(row) as unknown as FactRow<Kind>,
    ); // its own columns
  const [organizations, evidence] = [sent('organizations'), sent('evidence')];
  const ground = (facts: Partial<Facts>) => ({
    ...{ ...limits, facts: { ...nothing, ...facts }, withdrawn: nothing, actorName: 'Cora Coordinator' },
  });

  it('of any row of the reference data is free in its other columns', () => {
    for (const row of organizations) {
      const entry = { fact: 'organizations' as const, id: row.id, value: { ...row, shortName: 'INV' } };
      expect([row.id, mutationsOf([entry], ground({ organizations: [row] })).length]).toEqual([row.id, 1]);
    }
    for (const row of evidence) {
      const there = ground({ evidence: [row] });
      const districtId = row.districtIds[0] ?? '';
      const entry = { fact: 'evidence' as const, id: row.id, value: { ...row, everyDays: 90 } };
      expect([row.id, mutationsOf([entry], { ...there, districtId }).length]).toEqual([row.id, 1]);
    }
  });

  it('leaves alone what stood there, and screens what is new', () => {
    const [first] = organizations;
    const before = { ...first, url: `https://court.example/${CASE}`, aliases: [`Desk ${CASE}`] };
    const there = ground({ organizations: [before] as Facts['organizations'] });
    const correct = (more: object) =>
      faultsOf(() =>
        mutationsOf([{ fact: 'organizations', id: before.id ?? '', value: { ...before, ...more } }], there),
      );
    expect(correct({ city: 'Akron' })).toEqual([]);
    expect(correct({ aliases: [...before.aliases, 'The desk'] })).toEqual([]);
    expect(correct({ city: CASE })).toMatchObject([{ field: 'entries[0].value.city' }]);
    expect(correct({ url: `${before.url}4` })).toMatchObject([{ field: 'entries[0].value.url' }]);
    expect(correct({ aliases: [...before.aliases, CASE] })).toMatchObject([
      { field: 'entries[0].value.aliases', pattern: 'docket-number' },
    ]);
  });
});
