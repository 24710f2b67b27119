import { type Facts, NO_FACTS } from '../../core/facts/index.ts';
import { assess } from '../../core/model/assess.ts';
import { distinct } from '../../core/order.ts';
import { groundKnownOn, installationBegan } from '../assessments/installation.ts';
import { factsKnownOn } from '../changes/known-on.ts';
import type { Run } from '../graph/graph.ts';
import type { Services } from '../services.ts';
import { readDistrictsOf } from '../store/elsewhere.ts';
import { onRecord } from '../store/on-record.ts';
import { districtsOf } from '../store/place-queries.ts';
import { readDistricts, visible } from '../store/read-facts.ts';
import { ASSESSED } from '../store/snapshot.ts';
import { snapshotOf } from '../store/to-snapshot.ts';
import { compare } from './compare.ts';
import { corrected, heldOn } from './learned.ts';

interface ComparedDays {
  readonly from: string;
  readonly to: string;
  /** Undefined: now. */
  readonly knownOn: string | undefined;
}

/**
 * Compares two days of a district; null where none has this id. Mounted with a version, so that what is read here is of one
 * revision. What was known at the end of `from` is never more than what is known on `knownOn`.
 */
export async function compareDistrict(
  run: Run,
  { model: now, today }: Pick<Services, 'model' | 'today'>,
  districtId: string,
  { from, to, knownOn }: ComparedDays,
) {
  const districts = await run(districtsOf, { districtIds: [districtId] });
  const found = await readDistricts(run, districts, [...ASSESSED, 'tribalLand']);
  const [later] = knownOn ? await factsKnownOn(run, found, knownOn) : found;
  const firstKnown = knownOn && knownOn < from ? knownOn : from;
  const [earlier] = await factsKnownOn(run, found, firstKnown);
  if (!later || !earlier) return null;
  const { model } = knownOn ? await groundKnownOn(run, now, knownOn) : { model: now };
  const began = await installationBegan(run, today(), from);
  // What public record names from a day between the two on, without its beginning, became known; nothing says that it began.
  const after = onRecord(visible(later.facts), to).facts;
  const before = began > from ? nothingYet(after) : onRecord(visible(earlier.facts), from).facts;
  const ids = distinct([...after.organizations, ...before.organizations].map(({ id }) => id));
  const assessedFor = async (day: string) => {
    const countedIn = await readDistrictsOf(run, ids, day);
    return (facts: Facts) => assess(snapshotOf(later.district, facts, countedIn, day), model, day);
  };
  const onFrom = await assessedFor(from);
  const steps = {
    before: onFrom(before),
    corrected: onFrom(corrected({ before, after })),
    known: onFrom(heldOn({ before, after }, from)),
    after: (await assessedFor(to))(after),
  };
  return compare(steps, model, { knownOn: knownOn ?? today(), began: began > from ? began : null });
}

/** Before the installation began no one had told it anything; which land and which office there are is not learned. */
const nothingYet = ({ organizations, tribalLand }: Facts): Facts => ({
  ...NO_FACTS,
  organizations,
  tribalLand,
});
