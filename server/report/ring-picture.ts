import { keyOf } from '../../core/drawing/key-shapes.ts';
import { keyEntryWidth, NOTE_SIZE, pictureFile } from '../../core/drawing/picture-file.ts';
import { type Ring, ringOf } from '../../core/drawing/ring-data.ts';
import { drawnTies, drawRing, drawSmallRing } from '../../core/drawing/ring-shapes.ts';
import { rowsThatFit } from '../../core/drawing/rows-that-fit.ts';
import { breakLines } from '../../core/drawing/text-width.ts';
import { type Context, knownOf } from '../../core/words/context.ts';
import { formatDay } from '../../core/words/format.ts';
import { gapEntry } from '../../core/words/lists.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { evidenceBegun } from '../assessments/evidence-begun.ts';
import { SAMPLE_NOTICE } from '../documents/sample-notice.ts';

/** A width at which labels are easy to read in a document. */
const WIDTH = 960;

/** The ring of a district, as on the district's page. */
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

interface About {
  readonly name: string;
  readonly asOf: string;
  readonly sample: boolean;
  /** The notice on a shared picture. */
  readonly mark?: string;
}

/** Draws the ring as a file of its own, with its key and date. */
export function ringPicture(ring: Ring, about: About): string {
  const key = keyOf(ring, drawnTies(ring, 'backbone', null), WIDTH);
  return pictureFile(drawRing(ring, { width: WIDTH, ties: 'backbone', selection: null, marked: [] }), {
    title: about.name,
    notes: notesOf(about),
    key: [key.ties, key.roles],
    ...(about.mark !== undefined && { mark: about.mark }),
  });
}

/** Draws the ring for a phone: with codes in place of labels, and a list of the codes. */
export function smallRingPicture(ring: Ring, { mark, ...about }: About): string {
  const drawing = drawSmallRing(ring, 'backbone');
  const { ties, roles } = keyOf(ring, drawnTies(ring, 'backbone', null));
  const lines = [...(mark === undefined ? [] : [mark]), ...notesOf(about)].flatMap((note) =>
    breakLines(note, NOTE_SIZE, false, drawing.width, Number.POSITIVE_INFINITY),
  );
  return pictureFile(drawing, {
    title: '',
    notes: [...ring.roles.filter(isHere).map(({ code, name }) => `${code}: ${name}`), ...lines],
    key: rowsThatFit([...ties, ...roles], keyEntryWidth, drawing.width),
  });
}

const isHere = ({ state }: Ring['roles'][number]): boolean => state !== 'not applicable';

const notesOf = ({ asOf, sample }: About): string[] => [
  `As of ${formatDay(asOf)}. What is not known is not counted as missing.`,
  ...(sample ? [`${SAMPLE_NOTICE}.`] : []),
];
