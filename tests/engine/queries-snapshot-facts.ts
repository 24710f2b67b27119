import { holds } from '../../core/days.ts';
import { isPosition } from '../../core/model/model.ts';
import type { Sector, Snapshot } from '../../core/model/snapshot.ts';
import type { LoadedFacts } from '../../server/store/load.ts';
import * as row from './queries-rows.ts';

/** A sector of organizations.csv for each of the gap model's. */
const SECTOR: Record<Sector, string> = {
  justice: 'prosecution',
  police: 'federal-law-enforcement',
  labor: 'labor-inspection',
  services: 'victim-services',
};

/** The district that stands for the example of this number. */
export const districtOfExample = (index: number): string => `x${String.fromCharCode(97 + index)}x`;

/** LoadedFacts of several kinds as one. */
export function together(all: readonly LoadedFacts[]): LoadedFacts {
  const joined: Record<string, unknown[]> = {};
  for (const facts of all)
    for (const [kind, rows] of Object.entries(facts)) joined[kind] = [...(joined[kind] ?? []), ...rows];
  return joined as LoadedFacts; // the rows of each kind are of that kind still
}

/** A snapshot as facts about one district; other districts stand for those in which its organizations fill a role too. */
export function factsOfExample(network: Snapshot, index: number): LoadedFacts {
  const id = districtOfExample(index);
  const own = (name: string): string => `${id}-${name}`; // what is unique in a snapshot must be so in the graph
  const others = Array.from({ length: 5 }, (_, index) => `${id}${'abcde'[index]}`);
  const office = network.organizations.find(({ usao }) => usao)?.id ?? '';
  const fillsHere = (org: string): boolean =>
    org === office ||
    network.fills.some((fill) => fill.org === org && !isPosition(fill.role) && holds(fill, network.asOf));
  const elsewhere = network.organizations.flatMap((organization) =>
    others
      .slice(0, organization.districts - (fillsHere(organization.id) ? 1 : 0))
      .map((districtId) => row.fill(organization.id, districtId, 'business')),
  );
  return {
    districts: [
      row.district(id, { usaoId: office, tribalLand: network.tribalLand }),
      ...others.map((other) => row.district(other)),
    ],
    organizations: network.organizations.map((organization) =>
      row.organization(organization.id, {
        sector: organization.sector ? SECTOR[organization.sector] : 'other',
      }),
    ),
    fills: [
      ...network.fills.map(({ org, role, since, until, mailbox }, index) =>
        row.fill(org, id, role, {
          ...{ id: own(`fill-${index}`), since, until },
          mailbox: mailbox ? 'desk@example.org' : null,
        }),
      ),
      ...elsewhere,
    ],
    ...people(network, id, own),
    ...evidenceOf(network, id, own),
    statements: network.statements.map(({ role, org, kind, at }, index) => ({
      ...row.statement(own(`statement-${index}`), id, role, org, at),
      kind,
    })),
    reports: network.reports.map(({ from, about, level, at }, index) =>
      row.report(own(`report-${index}`), id, [from, about], level, at),
    ),
  };
}

function people(network: Snapshot, id: string, own: (name: string) => string): LoadedFacts {
  const named = [
    ...network.holders.map(({ person }) => person),
    ...network.employment.map(({ person }) => person),
    ...network.evidence.flatMap(({ parties }) =>
      parties.flatMap(({ maintainers, signer }) => (signer ? [...maintainers, signer] : maintainers)),
    ),
  ];
  return {
    people: [...new Set(named)].map(row.person),
    holders: network.holders.map(({ person, org, role, ...holder }, index) =>
      row.holder(person, org, id, role, { id: own(`holder-${index}`), ...holder }),
    ),
    employment: network.employment.map(({ person, org, ...period }, index) =>
      row.employment(own(`post-${index}`), person, org, period),
    ),
  };
}

function evidenceOf(network: Snapshot, id: string, own: (name: string) => string): LoadedFacts {
  const parties = network.evidence.flatMap((piece) =>
    piece.parties.map(({ org, maintainers, signer, ...party }, index) => ({
      fact: row.party(piece.id, org, { ...party, id: own(`${piece.id}-${index}`) }),
      maintainers,
      signer,
    })),
  );
  const origin = (piece: { publicRecord: boolean }) => (piece.publicRecord ? 'reference' : 'entered');
  return {
    evidence: network.evidence.map((piece) =>
      row.evidence(piece.id, [id], {
        ...{ kind: piece.kind, since: piece.since, until: piece.until, everyDays: piece.everyDays },
        origin: origin(piece),
      }),
    ),
    parties: parties.map(({ fact }) => fact),
    maintainers: parties.flatMap(({ fact, maintainers }) =>
      maintainers.map((person) => row.forParty(person, fact)),
    ),
    signers: parties.flatMap(({ fact, signer }) => (signer ? [row.forParty(signer, fact)] : [])),
    activityDates: network.evidence.flatMap((piece) =>
      piece.activityDates.map((at, index) =>
        row.activityDate(own(`${piece.id}-activity-date-${index}`), piece.id, at, { origin: origin(piece) }),
      ),
    ),
  };
}
