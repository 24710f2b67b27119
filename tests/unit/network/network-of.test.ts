import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Network } from '../../../core/measures/network.ts';
import { currentNetwork } from '../../../core/model/current-network.ts';
import { employmentOn } from '../../../core/model/employment.ts';
import { assessEvidence } from '../../../core/model/evidence.ts';
import { fillingsOn } from '../../../core/model/fillings.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { visibleOn } from '../../../core/model/visible.ts';
import { networkOf } from '../../../core/network/network-of.ts';
import {
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  inDays,
  model,
  OFFICE,
  organization,
  party,
  report,
} from '../model/district.ts';
import { aDistrict } from '../model/random-district.ts';

const of = (...snapshots: Snapshot[]): Network => networkOf('one', snapshots, model, DAY);
const tiesOf = (...snapshots: Snapshot[]): string[] =>
  of(...snapshots).ties.map(({ a, b, weight }) => `${a}--${b} ${weight}`);

const police = fill('police', 'lead-police');
const services = fill('services', 'victim-services');
const recently = { since: daysAgo(10) };

describe('the network of a district on a day', () => {
  it('joins whom the current network of the gap model joins, in any district', () => {
    fc.assert(
      fc.property(aDistrict, (snapshot) => {
        const visible = visibleOn(snapshot, model, DAY);
        const employment = employmentOn(visible.employment, DAY);
        const current = currentNetwork(assessEvidence(visible, model, employment), fillingsOn(visible));
        const { nodes, ties } = of(snapshot);
        expect(nodes.map(({ id }) => id)).toEqual(current.organizations);
        expect(new Set(ties.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))).toEqual(
          new Set(current.organizations.flatMap((a) => [...current.neighbors(a)].map((b) => `${a} ${b}`))),
        );
      }),
    );
  });

  it('is one that the measures take, in any two districts', () => {
    fc.assert(
      fc.property(aDistrict, aDistrict, (one, other) => {
        expect(Network.safeParse(of(one, other)).error).toBeUndefined();
      }),
    );
  });

  it('weighs a tie by its highest level, and an agreement that is worked by as level 4', () => {
    const contact = evidence('contact', ['police', 'services'], recently);
    const agreement = evidence('mou', ['police', 'services'], { ...recently, until: inDays(90) });
    const work = evidence('joint-activity', ['police', 'services'], recently);
    const rows = { fills: [police, services] };
    expect(tiesOf(district({ ...rows, evidence: [contact] }))).toEqual(['police--services 1']);
    expect(tiesOf(district({ ...rows, evidence: [contact, agreement] }))).toEqual(['police--services 3']);
    expect(tiesOf(district({ ...rows, evidence: [contact, agreement, work] }))).toEqual([
      'police--services 4',
    ]);
    const elsewhere = { ...work, parties: [party('police', { role: 'fbi' }), party('services')] };
    expect(tiesOf(district({ ...rows, evidence: [agreement, elsewhere] }))).toEqual(['police--services 3']);
  });

  it('has each sector of the gap model, and one for all that stand on no side of it', () => {
    const organizations = [organization(OFFICE, { sector: 'justice' }), organization('police')];
    expect(of(district({ fills: [police], organizations })).nodes).toEqual([
      { id: 'police', sector: 'other' },
      { id: OFFICE, sector: 'justice' },
    ]);
  });

  it('has a report while the newest of its side says at least contact', () => {
    const reports = [
      report('police', 'services', 2, daysAgo(20)),
      report('services', 'police', 3, daysAgo(20)),
      report('services', 'police', 0, daysAgo(10)),
      report('police', OFFICE, 4, daysAgo(400)),
      report('police', 'elsewhere', 4, daysAgo(10)),
    ];
    expect(of(district({ fills: [police, services], reports })).reports).toEqual([
      { from: 'police', about: 'services' },
    ]);
  });
});

describe('the network of several districts', () => {
  const here = district({
    fills: [police],
    evidence: [evidence('meeting', ['police', 'services'], recently)],
  });
  const there = district({ fills: [services, fill('police', 'hsi')] });

  it('has an office of several once, and a tie to who fills a role in another of them', () => {
    expect(tiesOf(here)).toEqual([]);
    expect(tiesOf(here, there)).toEqual(['police--services 2']);
    expect(of(here, there).nodes.map(({ id }) => id)).toEqual(['police', 'services', OFFICE]);
  });

  it('weighs a tie that several prove by the highest level, whichever comes first', () => {
    const stronger = district({
      fills: [],
      evidence: [evidence('protocol', ['services', 'police'], recently)],
    });
    expect(tiesOf(here, there, stronger)).toEqual(['police--services 3']);
    expect(tiesOf(stronger, there, here)).toEqual(['police--services 3']);
  });
});
