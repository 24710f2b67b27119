import { expect, it } from 'vitest';
import { namesOf } from '../../../core/words/names.ts';
import { DAY, district, evidence, model, organization } from '../model/district.ts';

it('federal offices go by their short names, others by their names, and the office by what it is', () => {
  const row = (id: string, level: string, shortName: string | null) => ({
    id,
    name: `Name ${id}`,
    shortName,
    level,
  });
  const reading = {
    asOf: DAY,
    recordedLater: new Map([['fbi', '2021-08-31']]),
    snapshot: district({ organizations: [organization('fbi'), organization('usao')] }),
    organizations: [
      row('usao', 'federal', 'USAO'),
      row('fbi', 'federal', 'FBI Seattle'),
      row('neighbor', 'federal', 'USAO OHSD'),
      row('eeoc', 'federal', null),
      row('police', 'state', 'SP'),
    ],
    evidence: [{ ...evidence('mou', []), name: 'Memorandum' }],
    reports: [],
  };
  const names = namesOf(model, reading);
  expect(['usao', 'fbi', 'neighbor', 'eeoc', 'police', 'gone'].map(names.organization)).toEqual([
    'the U.S. Attorney’s Office',
    'FBI Seattle',
    'Name neighbor',
    'Name eeoc',
    'Name police',
    'gone',
  ]);
  expect(['mou', 'gone'].map(names.evidence)).toEqual(['Memorandum', 'gone']);
  expect([names.asOf, names.model]).toEqual([DAY, model]);
  const noOffice = { ...reading, snapshot: district({ organizations: [] }) };
  expect(namesOf(model, noOffice).organization('usao')).toBe('USAO');
});
