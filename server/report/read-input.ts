import { ANY_PROVIDER } from '../../core/counties/reach.ts';
import { holds, isTodaySomewhere } from '../../core/days.ts';
import { ringSentence } from '../../core/drawing/sentences.ts';
import { itemsOf, type Pick } from '../../core/funding/picks.ts';
import { groupBy } from '../../core/group-by.ts';
import type { ReportedEvidence, ReportInput } from '../../core/report/input.ts';
import type { Profile } from '../../core/report/profile.ts';
import { peopleIn } from '../../core/trainings/trainings.ts';
import { contextOf } from '../../core/words/context.ts';
import { namesOf } from '../../core/words/names.ts';
import { gradeInWords } from '../../core/words/source.ts';
import { ringOfAll } from '../../core/words/tie-counts.ts';
import type { Viewer } from '../access/viewer.ts';
import { districtOn } from '../assessments/asked-district.ts';
import type { AssessedDistrict, Days } from '../assessments/assessments.ts';
import { evidenceBegun } from '../assessments/evidence-begun.ts';
import { officeOf } from '../assessments/open-calls.ts';
import { summarize } from '../assessments/summary.ts';
import { trainingsOf } from '../assessments/trainings.ts';
import { compareDistrict } from '../comparison/compare-district.ts';
import { signersIn } from '../contacts/signers.ts';
import { readViewed, type Viewed } from '../contacts/viewed.ts';
import { noDistrict } from '../http/errors.ts';
import { describeIndustries } from '../places/describe-industries.ts';
import { describeReach } from '../places/describe-reach.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { Services } from '../services.ts';
import { districtsOf } from '../store/place-queries.ts';
import { readAtOneRevision } from '../store/read-at-one-revision.ts';
import { hasCountyMap } from './county-map.ts';
import { fundingOf } from './funding.ts';
import { ringFor } from './ring-picture.ts';

export interface Asked {
  readonly districtId: string;
  readonly days: Days;
  readonly from: string;
  readonly profile: Profile;
  /** Roles and ties of a funding plan, of this district and of others. */
  readonly picks: readonly Pick[];
}

/** The personal data in the response, whose reading is recorded. */
export interface ReadInput {
  readonly input: ReportInput;
  readonly assessed: AssessedDistrict;
  /** The people whose positions it contains. */
  readonly personIds: readonly string[];
  readonly isNaming: boolean;
}

/**
 * Reads everything for the report of a district, as far as a viewer may see it, at one revision.
 * @throws AppError 404; 503 if the district is edited constantly.
 */
export function readInput(tieline: Services, viewer: Viewer, asked: Asked): Promise<ReadInput> {
  const { graph } = tieline;
  const revision = () => graph.read((run) => run(districtsOf, { districtIds: [asked.districtId] }));
  return readAtOneRevision(revision, () => readNow(tieline, viewer, asked));
}

async function readNow(tieline: Services, viewer: Viewer, asked: Asked): Promise<ReadInput> {
  const { graph, files, sample, today } = tieline;
  const { districtId, days, from, profile, picks } = asked;
  const items = itemsOf(picks, districtId);
  const { asOf, knownOn } = days;
  const { assessed, file } = await districtOn(tieline, districtId, days);
  const { viewed, change } = await graph.read(async (run) => ({
    viewed: await readViewed(graph, run, viewer, districtId, knownOn),
    change: await compareDistrict(run, tieline, districtId, { from, to: asOf, knownOn }),
  }));
  if (!change) throw noDistrict(districtId);
  const context = contextOf(namesOf(assessed.model, assessed.reading), assessed.assessment);
  const { publicRecordDay, ...summary } = summarize(file, assessed);
  const ring = ringFor(assessed, context);
  const evidence = reportedEvidence(assessed, viewed);
  const mailbox = mailboxesFor(viewed, asOf);
  const { id, name, abbreviation, state } = file.district;
  const input: ReportInput = {
    place: { id, name, abbreviation, counties: file.counties },
    when: {
      ...{ asOf, knownOn: knownOn ?? today(), from, publicRecordDay, sample },
      revision: assessed.reading.revision,
    },
    reach: reachFor(assessed, files),
    industries: describeIndustries(assessed, files),
    ...{ summary, context, officeId: officeOf(assessed.reading), evidence, change, profile },
    mailbox,
    // What someone wrote later is no part of a report of an earlier day; where it is still the day before, it was written today.
    ownSentences: viewed.facts.ownSentences.filter(
      ({ enteredOn }) => enteredOn <= asOf || isTodaySomewhere(asOf, today()),
    ),
    statistics: files.statistics.filter(
      (row) =>
        (row.scope === 'district' && row.scopeId === id) || (row.scope === 'state' && row.scopeId === state),
    ),
    ringInWords: ringSentence(ring),
    ringLeavesOut: ringOfAll(ring.ties.length, assessed.assessment.ties.length),
    funding:
      items.length > 0 ? { items, plan: fundingOf(assessed, files, { items, profile, evidence }) } : null,
  };
  return { input, assessed, ...shownOf(input, viewed) };
}

/** Returns no counties if no role of service providers applies. */
export function reachFor(assessed: AssessedDistrict, files: ReferenceFiles): ReportInput['reach'] {
  const reach = describeReach(assessed, files, ANY_PROVIDER);
  const hasMap = hasCountyMap(files, assessed.reading.districtId);
  return reach ? { ...reach, hasMap } : { headline: '', roles: [], counties: [], hasMap: false };
}

/** Returns the personal data in the response: positions of signers, and mailboxes. */
function shownOf({ evidence, context, mailbox }: ReportInput, { facts }: Viewed) {
  const told = new Set(
    evidence
      .filter(({ parties }) => parties.some(({ signerPosition }) => signerPosition !== null))
      .map(({ id }) => id),
  );
  const personIds = facts.signers.filter(({ evidenceId }) => told.has(evidenceId)).map((row) => row.personId);
  const hasMailbox = context.assessment.roles.some(({ role, organizations }) =>
    organizations.some((id) => (mailbox(role, id)?.address ?? null) !== null),
  );
  return { personIds, isNaming: personIds.length > 0 || hasMailbox };
}

function mailboxesFor({ facts, redact }: Viewed, asOf: string): ReportInput['mailbox'] {
  const fillsOf = groupBy(
    facts.fills.filter((row) => holds(row, asOf)),
    ({ role, organizationId }) => `${role} ${organizationId}`,
  );
  return (role, organizationId) => {
    const [fill] = fillsOf(`${role} ${organizationId}`);
    if (!fill || fill.mailbox === null) return null;
    const { mailbox } = redact('fills', fill);
    return { address: typeof mailbox === 'string' ? mailbox : null };
  };
}

/** Returns the evidence that had begun by the day, with the positions of the signers. */
export function reportedEvidence(assessed: AssessedDistrict, viewed: Viewed): ReportedEvidence[] {
  const { reading, model } = assessed;
  const signerOf = signersIn(viewed);
  const people = new Map(trainingsOf(assessed).map(({ id, parties }) => [id, peopleIn(parties)]));
  return evidenceBegun(reading, model).map((piece) => ({
    ...piece,
    people: people.get(piece.id) ?? null,
    sourceInWords: gradeInWords(piece.sourceKind, piece.grade),
    parties: piece.parties.map((party) => {
      const { personId, position } = signerOf(piece, party.organizationId);
      return { ...party, signed: personId !== null, signerPosition: position };
    }),
  }));
}
