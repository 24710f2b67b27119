import { addMonths } from '../../core/days.ts';
import type { ReportInput } from '../../core/report/input.ts';
import { phoneKey, pictureKey } from '../../core/report/picture-key.ts';
import type { Profile } from '../../core/report/profile.ts';
import { type Pictures, REPORT_FORMATS, type Section, type Table } from '../../core/report/shape.ts';
import { makeSharedReport, makeSharedView, markOf, type Sharing } from '../../core/sharing/make-view.ts';
import { ringOfMet, ringOfMetInWords } from '../../core/sharing/only-met.ts';
import type { SharedView } from '../../core/sharing/shared-view.ts';
import { OPEN, type Viewer } from '../access/viewer.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { canonicalJson } from '../changes/canonical.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { csvOf } from '../documents/csv.ts';
import { namesPerson } from '../forgetting/mailboxes.ts';
import { countyMap } from '../report/county-map.ts';
import { FORMATS } from '../report/documents/formats.ts';
import { pngOf } from '../report/documents/picture-png.ts';
import { readInput } from '../report/read-input.ts';
import { ringFor, ringPicture, smallRingPicture } from '../report/ring-picture.ts';
import type { Services } from '../services.ts';
import { readFacts } from '../store/read-facts.ts';
import { countiesSection } from './counties-section.ts';

/** A file of a shared view, as visitors get it. */
export interface FrozenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The file from which the view's page is made. */
export const VIEW_FILE = 'view.json';

interface Asked extends Sharing {
  readonly districtId: string;
  readonly profile: Profile;
}

/** What a view shows, before it is converted to files. */
interface Seen {
  readonly view: SharedView;
  /** SVG drawings by name. */
  readonly pictures: Pictures;
  readonly shown: ReportInput;
}

/**
 * Reads the shared parts of a district as they are now. Mailboxes of roles are included if the person who shares the view may see
 * them; nothing else depends on that person.
 * @throws AppError 404.
 */
export async function viewNow(tieline: Services, viewer: Viewer, asked: Asked): Promise<Seen> {
  const { districtId, profile, frozenOn: asOf, parts } = asked;
  const reader = asked.mailboxes ? viewer : OPEN;
  const days = { asOf, knownOn: undefined };
  const { input, assessed } = await readInput(tieline, reader, {
    ...{ districtId, days, from: addMonths(asOf, -12), profile, picks: [] },
  });
  const { ring, words } = ringOf(assessed, input, asked);
  const mailbox = await mailboxesOfNoOne(tieline, districtId, input.mailbox);
  const shown: ReportInput = { ...input, ...words, mailbox };
  const inReport = parts.includes('report');
  const counties =
    parts.includes('counties') && !inReport
      ? countiesSection(assessed, tieline.files, parts.includes('gaps'))
      : null;
  const map = inReport ? mapOf(tieline, shown, asked) : null;
  const pictures = { ...(parts.includes('network') && ring), ...(map && { counties: map }) };
  return { view: makeSharedView(shown, asked, counties), pictures, shown };
}

/**
 * Returns the shared parts as files, which later edits and releases do not change.
 * @throws AppError 404.
 */
export async function freeze(tieline: Services, viewer: Viewer, asked: Asked): Promise<FrozenFile[]> {
  const { view, pictures, shown } = await viewNow(tieline, viewer, asked);
  return [
    text(VIEW_FILE, 'application/json', canonicalJson(view)),
    ...(await pictureFiles(pictures)),
    ...tablesOf(view.sections, markOf(asked)),
    ...(asked.parts.includes('report') ? await documents(shown, asked, pictures) : []),
  ];
}

/** Leaves out mailboxes of roles that contain the name of someone on record, such as `jane.doe@`. */
async function mailboxesOfNoOne(
  { graph }: Services,
  districtId: string,
  mailbox: ReportInput['mailbox'],
): Promise<ReportInput['mailbox']> {
  const reading = await graph.read((run) => readFacts(run, districtId, [], keptRows(graph)));
  const names = reading?.facts.people.map(({ name }) => name) ?? [];
  return (role, organizationId) => {
    const found = mailbox(role, organizationId);
    const address = found?.address ?? null;
    return address !== null && names.some((name) => namesPerson(address, name)) ? null : found;
  };
}

function ringOf(assessed: AssessedDistrict, input: ReportInput, asked: Asked) {
  const { place, when, context, ringInWords, ringLeavesOut } = input;
  const whole = ringFor(assessed, context);
  const ring = asked.parts.includes('gaps') ? whole : ringOfMet(whole);
  const about = { name: place.name, ...when, mark: markOf(asked) };
  return {
    ring: {
      [pictureKey({ name: 'ring' })]: ringPicture(ring, about),
      [phoneKey({ name: 'ring' })]: smallRingPicture(ring, about),
    },
    words:
      ring === whole
        ? { ringInWords, ringLeavesOut }
        : { ringInWords: ringOfMetInWords(ring), ringLeavesOut: '' },
  };
}

const text = (name: string, type: string, content: string): FrozenFile => ({
  ...{ name, mediaType: `${type}; charset=utf-8` },
  bytes: Buffer.from(content),
});

const mapOf = ({ files }: Services, { place, when, reach }: ReportInput, asked: Asked): string | null =>
  countyMap(files, reach, { ...when, districtId: place.id, name: place.name, mark: markOf(asked) });

async function pictureFiles(drawn: Pictures): Promise<FrozenFile[]> {
  const files: FrozenFile[] = [];
  for (const [name, svg] of Object.entries(drawn)) {
    files.push({ name: `${name}.svg`, mediaType: 'image/svg+xml', bytes: Buffer.from(svg) });
    if (name !== phoneKey({ name: 'ring' }))
      files.push({ name: `${name}.png`, mediaType: 'image/png', bytes: (await pngOf(svg)).bytes });
  }
  return files;
}

/** Returns the tables as CSV. The last column repeats the notice in each row, because rows can be copied alone. */
const tablesOf = (sections: readonly Section[], mark: string): FrozenFile[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === 'table')
    .map(({ id, columns, rows }) =>
      text(
        `${id}.csv`,
        'text/csv',
        csvOf({
          columns: [...columns.map(({ label }) => label), 'Shared'],
          rows: rows.map((cells) => [...cells, mark]),
        }),
      ),
    );

async function documents(input: ReportInput, sharing: Sharing, drawn: Pictures): Promise<FrozenFile[]> {
  const report = makeSharedReport(input, sharing);
  const files: FrozenFile[] = [];
  for (const format of REPORT_FORMATS) {
    const { type: mediaType, write } = FORMATS[format];
    files.push({ name: `report.${format}`, mediaType, bytes: await write(report, drawn) });
  }
  return files;
}
