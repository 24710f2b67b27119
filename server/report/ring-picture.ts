import { keyOf } from '../../core/drawing/key-shapes.ts';
import { pictureFile } from '../../core/drawing/picture-file.ts';
import { type Ring, ringOf } from '../../core/drawing/ring-data.ts';
import { drawnTies, drawRing } from '../../core/drawing/ring-shapes.ts';
import { type Context, knownOf } from '../../core/words/context.ts';
import { formatDay } from '../../core/words/format.ts';
import { gapEntry } from '../../core/words/lists.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { evidenceBegun } from '../assessments/evidence-begun.ts';

/** A width at which the labels read well in a document. */
const WIDTH = 960;

/** The ring of a district, as the district's page draws it. */
export function ringFor({ model, reading, assessment }: AssessedDistrict, context: Context): Ring {
  const applicable = new Set(assessment.roles.map(({ role }) => role));
  return ringOf(
    model,
    {
      ...assessment,
      roles: assessment.roles.map((role) => ({ ...role, known: knownOf(context, role.role) })),
      ties: assessment.ties.map((tie) => ({ ...tie, known: knownOf(context, tie.id) })),
      gaps: assessment.gaps.map((gap) => gapEntry(context, gap)),
      notApplicable: model.roles
        .filter(({ id }) => !applicable.has(id))
        .map(({ id }) => ({ role: id, reason: 'does not apply here' })),
    },
    {
      asOf: reading.asOf,
      organizations: reading.organizations.map((organization) => ({ ...organization, roles: [] })),
      evidence: evidenceBegun(reading, model),
      ties: assessment.ties.map(({ id, assessed }) => ({
        id,
        pairs: assessed.map(({ organizations: [a, b], pieces }) => ({ a, b, evidence: pieces })),
      })),
    },
  );
}

/**
 * The ring as a file with its key and its day.
 * @param about with the words that mark a picture which is shared.
 */
export function ringPicture(
  ring: Ring,
  about: { name: string; asOf: string; sample: boolean; mark?: string },
): string {
  const key = keyOf(ring, drawnTies(ring, 'backbone', null), WIDTH);
  return pictureFile(drawRing(ring, { width: WIDTH, ties: 'backbone', selection: null, marked: [] }), {
    title: about.name,
    notes: [
      `As of ${formatDay(about.asOf)}. What is not known is not counted as missing.`,
      ...(about.sample ? ['SAMPLE DATA: confirmations, ties, people and dates are invented.'] : []),
    ],
    key: [key.ties, key.roles],
    ...(about.mark !== undefined && { mark: about.mark }),
  });
}
