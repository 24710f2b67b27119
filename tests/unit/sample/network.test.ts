import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays, isDay } from '../../../core/days.ts';
import { OUTCOMES } from '../../../core/facts/calls.ts';
import { FACTS } from '../../../core/facts/index.ts';
import { EVIDENCE_KINDS } from '../../../core/model/kinds.ts';
import { readReferenceFiles } from '../../../server/reference/files.ts';
import { readModel } from '../../../server/reference/read-model.ts';
import { sampleNetwork } from '../../../server/sample/network.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const files = readReferenceFiles(data);
const model = readModel(data);
const ANCHOR = '2026-11-25';
const sample = sampleNetwork({ files, model, anchor: ANCHOR });
const { contacts, ...facts } = sample;
const rows = Object.values(facts).flat();

const daysOf = (row: object): string[] =>
  Object.values(row).filter((value): value is string => typeof value === 'string' && isDay(value));

/** How often each word comes up. */
const countEach = (words: string[]): number[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()];
};

describe('the invented network', () => {
  it('is the same, row for row, for the same seed and anchor day', () => {
    expect(sampleNetwork({ files, model, anchor: ANCHOR })).toEqual(sample);
  });

  it('is another for another seed', () => {
    expect(sampleNetwork({ files, model, anchor: ANCHOR, seed: 'another' })).not.toEqual(sample);
  });

  it('moves with its anchor day: every day is as far from it as before', () => {
    const later = sampleNetwork({ files, model, anchor: addDays(ANCHOR, 1) });
    const moved = Object.values(later).flat().flatMap(daysOf);
    expect(moved).toEqual(rows.flatMap(daysOf).map((day) => addDays(day, 1)));
  });

  it('says of every row that it is invented, and of people and organizations also by name', () => {
    expect(new Set(rows.map(({ origin }) => origin))).toEqual(new Set(['sample']));
    for (const { source, sourceKind } of [...sample.organizations, ...sample.fills, ...sample.evidence])
      expect([source, sourceKind]).toEqual(['Sample data, invented', 'sample']);
    for (const { name } of [...sample.organizations, ...sample.evidence])
      expect(name).toMatch(/^Sample .+ \(sample\)$/);
    for (const { name } of sample.people) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \(sample\)$/);
    for (const { mailbox, phone } of contacts) {
      if (mailbox) expect(mailbox).toMatch(/^role-mailbox\.[a-z0-9.-]+@example\.invalid$/);
      expect(phone).toMatch(/ 555-01\d\d$/);
    }
  });

  it('gives no two people of a district the same name', () => {
    const people = sample.people.map(({ id, name }) => `${id.replace(/-person-\d+$/, '')} ${name}`);
    expect(new Set(people).size).toBe(people.length);
  });

  it('gives each row of a kind an id of its own, which no row of the reference data has', () => {
    for (const kind of Object.values(facts)) {
      const ids = kind.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const taken = new Set([
      ...files.organizations.map(({ id }) => id),
      ...files.awards.map((row) => row.awardId),
    ]);
    expect(rows.filter(({ id }) => taken.has(id))).toEqual([]);
  });

  it('keeps to the shapes of facts', () => {
    const kinds = [
      ...(['organizations', 'fills', 'people', 'employment', 'holders', 'evidence', 'parties'] as const),
      ...([
        'countyCoverage',
        'maintainers',
        'signers',
        'activityDates',
        'statements',
        'leadDecisions',
        'reports',
        'calls',
        'practices',
        'adoptions',
      ] as const),
    ];
    expect(Object.keys(facts).sort()).toEqual([...kinds].sort());
    for (const kind of kinds)
      expect(z.array(FACTS[kind].shape).safeParse(facts[kind]).error, kind).toBeUndefined();
  });

  it('says nothing after the anchor day but when something will end', () => {
    const said = [...sample.statements, ...sample.reports, ...sample.activityDates, ...sample.calls].map(
      ({ at }) => at,
    );
    const begun = rows.flatMap((row) => ('since' in row && row.since ? row.since : []));
    expect([...said, ...begun].filter((day) => day > ANCHOR)).toEqual([]);
  });
});

describe('what the invented network shows', () => {
  it('has evidence of all eight kinds', () => {
    expect(new Set(sample.evidence.map(({ kind }) => kind))).toEqual(new Set(EVIDENCE_KINDS));
  });

  it('has memoranda of six partners', () => {
    const memoranda = new Set(sample.evidence.flatMap(({ id, kind }) => (kind === 'mou' ? id : [])));
    const parties = sample.parties.filter(({ evidenceId }) => memoranda.has(evidenceId));
    const partners = new Set(
      parties.map(({ evidenceId, organizationId }) => `${evidenceId} ${organizationId}`),
    );
    const counts = countEach([...partners].map((partner) => partner.split(' ')[0] ?? ''));
    expect(Math.max(...counts)).toBe(6);
  });

  it('has meeting series of which several meetings were seen', () => {
    const series = sample.evidence.filter(({ kind, everyDays }) => kind === 'meeting' && everyDays !== null);
    const seen = series.map(
      ({ id }) => sample.activityDates.filter(({ evidenceId }) => evidenceId === id).length,
    );
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(3);
  });

  it('has evidence that is seen in several districts', () => {
    expect(sample.evidence.some(({ districtIds }) => districtIds.length > 1)).toBe(true);
  });

  it('has signers and maintainers who left', () => {
    const left = new Set(
      sample.employment.flatMap(({ personId, until }) => (until === null ? [] : personId)),
    );
    expect(sample.signers.some(({ personId }) => left.has(personId))).toBe(true);
    expect(sample.maintainers.some(({ personId }) => left.has(personId))).toBe(true);
  });

  it('has reports of both sides of a pair', () => {
    const said = new Set(sample.reports.map(({ fromId, aboutId }) => `${fromId} ${aboutId}`));
    expect(sample.reports.some(({ fromId, aboutId }) => said.has(`${aboutId} ${fromId}`))).toBe(true);
  });

  it('has invented organizations in three roles', () => {
    expect(Math.max(...countEach(sample.fills.map(({ organizationId }) => organizationId)))).toBe(3);
  });

  it('says of some organizations, not of all, which counties of their districts they cover', () => {
    const districtOf = new Map(files.counties.map(({ fips, districtId }) => [fips, districtId]));
    const worksIn = new Set(
      [...files.fills, ...sample.fills].map(
        ({ organizationId, districtId }) => `${organizationId} ${districtId}`,
      ),
    );
    const said = new Set(
      sample.countyCoverage.map(({ organizationId, fips }) => `${organizationId} ${districtOf.get(fips)}`),
    );
    expect(said.size).toBeGreaterThan(100);
    expect([...said].filter((one) => !worksIn.has(one))).toEqual([]);
    expect(said.size).toBeLessThan(worksIn.size / 2);
  });

  it('has calls with every outcome, some with whom one talked to', () => {
    expect(new Set(sample.calls.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
    expect(sample.calls.some(({ talkedTo }) => talkedTo !== null)).toBe(true);
  });

  it('has people who held a position and left', () => {
    const left = new Set(sample.employment.flatMap(({ personId, until }) => (until ? personId : [])));
    expect(sample.holders.some(({ personId, until }) => until !== null && left.has(personId))).toBe(true);
  });

  it('confirms task forces of the reference data', () => {
    const awards = new Set(files.awards.map(({ awardId }) => awardId));
    expect(sample.activityDates.some(({ evidenceId }) => awards.has(evidenceId))).toBe(true);
  });
});
