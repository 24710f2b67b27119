import { z } from 'zod';
import { addDays } from '../../core/days.ts';
import { inCurrentNames } from '../../core/facts/former-names.ts';
import { FACTS, type FactKind, type Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { replacedSince } from '../reference/queries.ts';
import { ReplacedRow } from '../reference/replaced-rows.ts';
import { districtsOfEvidence } from '../store/fact-queries.ts';
import { districtsOf } from '../store/place-queries.ts';
import { type DistrictFacts, readDistricts } from '../store/read-facts.ts';
import { readBodies } from './history.ts';
import { withParts } from './parts.ts';
import { changesSince } from './queries.ts';
import { undoWritten, type WrittenRow } from './undo-written.ts';

/** A change in one district, or rows of an edition of the reference data, which are in every district. */
interface Written {
  readonly id: string;
  readonly at: string;
  /** Its order among those with the same timestamp. */
  readonly seq: number;
  readonly rows: readonly (WrittenRow & { readonly after?: object | null })[];
  /** Returns a district's revision before it was written; a load has one for all its rows of a kind. */
  readonly revisionIn: (districtId: string) => number | undefined;
}

interface FoundFacts {
  readonly facts: Facts;
  readonly withdrawn: Facts;
}

/**
 * Reconstructs what was known of districts at the end of a date: takes their current facts and reverts everything written
 * since, by people or by an edition of the reference data. The revision is that of the date.
 */
export async function factsKnownOn<Found extends Pick<DistrictFacts, 'district'> & FoundFacts>(
  run: Run,
  found: readonly Found[],
  day: string,
): Promise<Found[]> {
  const from = addDays(day, 1); // timestamps compare with dates as text
  const loads = (await run(replacedSince, { from })).map(toLoad);
  const ids = found.map(({ district }) => district.districtId);
  const changesOf = await readChanges(run, ids, from);
  return Promise.all(
    found.map(async (one) => {
      const { districtId } = one.district;
      const here = [...changesOf(districtId), ...loads];
      if (here.length === 0) return one;
      const moved = await followEvidence(run, one, here, (others) => readChanges(run, others, from));
      const written = inOrder([...here, ...moved.changes]);
      const facts = undoWritten(
        [one, ...moved.found],
        written.flatMap(({ rows }) => rows),
      );
      const revisions = here.flatMap(({ revisionIn }) => revisionIn(districtId) ?? []);
      return {
        ...one,
        district: { ...one.district, revision: Math.min(one.district.revision, ...revisions) },
        facts: { ...facts, evidence: facts.evidence.filter((row) => row.districtIds.includes(districtId)) },
      };
    }),
  );
}

/** Returns each change once, even if several districts have it. */
const inOrder = (written: readonly Written[]): Written[] =>
  sorted(
    new Map(written.map((one) => [one.id, one])).values(),
    thenBy(
      (x: Written, y: Written) => byCodePoint(x.at, y.at),
      (x, y) => x.seq - y.seq,
    ),
  );

/** Changes of a chain are sorted by number, whatever the clocks of their writers said. */
async function readChanges(run: Run, districtIds: string[], from: string) {
  const changes = await withParts(run, await run(changesSince, { districtIds, from }));
  const bodies = await readBodies(
    run,
    changes.map(({ body }) => body),
  );
  const of = groupBy(
    changes.map((change, at) => ({ ...change, rows: bodies[at] ?? [] })),
    ({ districtId }) => districtId,
  );
  return (id: string): Written[] => {
    let latest = '';
    return of(id).map(({ body, revision, at, ...change }) => {
      latest = distinct([latest, at]).at(-1) ?? at;
      return { ...change, at: latest, revisionIn: () => revision - 1 };
    });
  };
}

const Revisions = z.record(z.string(), z.int());

function toLoad({
  id,
  at,
  kind,
  revisions,
  rows,
}: {
  id: string;
  at: string;
  kind: string;
  revisions: string | null;
  rows: string;
}): Written {
  const before = revisions === null ? {} : Revisions.parse(JSON.parse(revisions));
  const stored = ReplacedRow.array().parse(JSON.parse(rows));
  const named = inCurrentNames(stored.map((row) => ({ fact: kind, ...row, after: null })));
  return { id, at, seq: 0, rows: Named.parse(named), revisionIn: (districtId) => before[districtId] };
}
const Named = z.array(
  ReplacedRow.extend({
    fact: z.custom<FactKind>((kind) => typeof kind === 'string' && Object.hasOwn(FACTS, kind)),
  }),
);

/** Follows evidence that was here and has since moved to other districts: reads it there, with the changes made there. */
async function followEvidence(
  run: Run,
  { district, facts, withdrawn }: Pick<DistrictFacts, 'district'> & FoundFacts,
  here: readonly Written[],
  changesIn: (districtIds: string[]) => ReturnType<typeof readChanges>,
): Promise<{ found: readonly FoundFacts[]; changes: readonly Written[] }> {
  const known = new Set([...facts.evidence, ...withdrawn.evidence].map(({ id }) => id));
  const gone = distinct(
    here.flatMap(({ rows }) =>
      rows.flatMap(({ fact, id, before }) =>
        fact === 'evidence' && !known.has(id) && districtsIn(before).includes(district.districtId) ? id : [],
      ),
    ),
  );
  if (gone.length === 0) return { found: [], changes: [] };
  const isGone = new Set(gone);
  const changes: Written[] = [];
  const seen = new Set([district.districtId]);
  const placesIn = (written: readonly Written[]) =>
    written.flatMap(({ rows }) =>
      rows.flatMap(({ fact, id, after }) =>
        fact === 'evidence' && isGone.has(id) ? districtsIn(after) : [],
      ),
    );
  const nowIn = (await run(districtsOfEvidence, { ids: gone })).map(({ districtId }) => districtId);
  for (let next = [...nowIn, ...placesIn(here)]; ; ) {
    const others = distinct(next).filter((id) => !seen.has(id));
    if (others.length === 0) break;
    for (const id of others) seen.add(id);
    const changesOf = await changesIn(others);
    const more = others.flatMap(changesOf);
    changes.push(...more);
    next = placesIn(more);
  }
  const districts = await run(districtsOf, { districtIds: distinct(nowIn) });
  const kinds = ['organizations', 'evidence', 'parties', 'maintainers', 'signers', 'activityDates'] as const;
  return { found: await readDistricts(run, districts, kinds), changes };
}

const districtsIn = (row: object | null | undefined): readonly string[] =>
  row && 'districtIds' in row ? z.array(z.string()).parse(row.districtIds) : [];
