import { earliest, newest, type Period, spanOf } from '../../../../core/days.ts';
import { groupBy } from '../../../../core/group-by.ts';
import type { Freshness } from '../../../../core/model/assessment.ts';
import { employmentOn } from '../../../../core/model/employment.ts';
import { assessEvidence, type PairEvidence } from '../../../../core/model/evidence.ts';
import { isLive } from '../../../../core/model/evidence-kinds.ts';
import { visibleOn } from '../../../../core/model/visible.ts';
import { byCodePoint, distinct, sorted } from '../../../../core/order.ts';
import type { AssessedDistrict } from '../../../assessments/assessments.ts';
import type { ExportedTie } from './exported-network.ts';
import { spellsOf } from './spells.ts';

const FRESHEST_FIRST: readonly Freshness[] = ['current', 'aging', 'out of date', 'ended'];

/** Returns the ties between organizations in the evidence of a district, one for each pair and kind of evidence. */
export function exportedTies({ reading, model }: AssessedDistrict): ExportedTie[] {
  const { snapshot, asOf, districtId, evidence } = reading;
  const visible = visibleOn(snapshot, model, asOf);
  const names = new Map(evidence.map(({ id, name }) => [id, name]));
  const pieces = assessEvidence(visible, model, employmentOn(visible.employment, asOf));
  return joinTies(
    pieces.flatMap((piece): ExportedTie[] => {
      const [a = '', b = ''] = distinct(piece.sides.map(({ org }) => org));
      const period = periodOf(piece);
      // If one party left before the other joined, the piece does not connect them.
      if (period.since !== null && period.until !== null && period.since >= period.until) return [];
      return [
        {
          ...{ a, b, kind: piece.madeOf[0]?.kind ?? '', level: piece.level, status: piece.status },
          ...{ ...period, seen: piece.referenceDay, spells: [period] },
          evidence: [{ id: piece.id, name: names.get(piece.id) ?? piece.id }],
          districtIds: [districtId],
        },
      ];
    }),
  );
}

/** Returns when a piece holds for both: from the last beginning to the first end. */
function periodOf({ madeOf, sides, end }: PairEvidence): Period {
  const all = [...madeOf, ...sides];
  return {
    since: newest(all.map(({ since }) => since)),
    until: earliest([...all.map(({ until }) => until), end?.on ?? null]),
  };
}

/** Merges ties of the same two organizations and kind, sorted by id. */
export function joinTies(ties: readonly ExportedTie[]): ExportedTie[] {
  const keyOf = ({ a, b, kind }: ExportedTie): string => `${a} ${b} ${kind}`;
  const ofKey = groupBy(ties, keyOf);
  return sorted(new Set(ties.map(keyOf)), byCodePoint).flatMap((key) => joined(ofKey(key)));
}

function joined(ties: readonly ExportedTie[]): ExportedTie[] {
  const [first, ...more] = ties;
  if (!first || more.length === 0) return ties.slice();
  const live = ties.filter(({ status }) => isLive(status));
  const spells = ties.flatMap((tie) => tie.spells);
  const evidence = new Map(ties.flatMap((tie) => tie.evidence).map((piece) => [piece.id, piece]));
  return [
    {
      ...{ ...first, ...spanOf(spells), spells: spellsOf(spells) },
      level: Math.max(...(live.length > 0 ? live : ties).map(({ level }) => level)),
      status: FRESHEST_FIRST.find((status) => ties.some((tie) => tie.status === status)) ?? first.status,
      seen: newest(ties.map(({ seen }) => seen)),
      evidence: distinct(evidence.keys()).flatMap((id) => evidence.get(id) ?? []),
      districtIds: distinct(ties.flatMap(({ districtIds }) => districtIds)),
    },
  ];
}
