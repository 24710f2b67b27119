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
  /** Undefined for now. */
  readonly knownOn: string | undefined;
}

/**
 * Compares two days of a district; null if no district has this id. Endpoints that use it have a version, so everything is read
 * at one revision. For `from`, it uses what was known at the end of that day or on `knownOn`, whichever is earlier.
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
  // If public records name a filling without a start only from a day in between, it became known; nothing shows that it began then.
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

/** Before the installation began, nothing was known except organizations and tribal land. */
const nothingYet = ({ organizations, tribalLand }: Facts): Facts => ({
  ...NO_FACTS,
  organizations,
  tribalLand,
});
