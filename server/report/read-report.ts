import { can } from '../../core/powers.ts';
import { makeJointReport } from '../../core/report/joint/make-joint-report.ts';
import { makeReport } from '../../core/report/make-report.ts';
import { pictureKey } from '../../core/report/picture-key.ts';
import type { Pictures, Report } from '../../core/report/shape.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../services.ts';
import { countyMap } from './county-map.ts';
import { type Asked, type ReadInput, readInput } from './read-input.ts';
import { ringFor, ringPicture } from './ring-picture.ts';

/** A report, the districts that it is about, and its pictures, which are drawn on demand. */
export interface ReadReport {
  readonly report: Report;
  readonly read: readonly ReadInput[];
  readonly draw: () => Pictures;
}

/**
 * Reads the report of a district, or of several side by side. Each of several is read at a revision of its own, and mailboxes
 * and positions of signers are included only for viewers who may see the people of all of them.
 * @throws AppError 404; 503 if a district is edited constantly.
 */
export async function readReport(
  tieline: Services,
  viewer: Viewer,
  asked: Asked,
  others: readonly string[],
): Promise<ReadReport> {
  const districtIds = [asked.districtId, ...others];
  const reader = others.length > 0 ? seeingAlike(viewer, districtIds) : viewer;
  const first = await readInput(tieline, reader, asked);
  const further: ReadInput[] = [];
  for (const districtId of others) further.push(await readInput(tieline, reader, { ...asked, districtId }));
  const read = [first, ...further];
  const report =
    further.length > 0
      ? makeJointReport([first.input, ...further.map(({ input }) => input)])
      : makeReport(first.input);
  return { report, read, draw: () => picturesOf(tieline, read) };
}

/** Returns the viewer, without access to people unless the viewer may see those of all the districts. */
function seeingAlike(viewer: Viewer, districtIds: readonly string[]): Viewer {
  if (districtIds.every((districtId) => can(viewer, 'see people', { districtId }))) return viewer;
  return { ...viewer, grants: viewer.grants.filter(({ power }) => power !== 'see people') };
}

function picturesOf({ files }: Services, read: readonly ReadInput[]): Pictures {
  const drawn: [string, string][] = [];
  for (const { input, assessed } of read) {
    const { id, name } = input.place;
    const of = read.length > 1 ? { districtId: id } : {};
    const ring = ringPicture(ringFor(assessed, input.context), { name, ...input.when });
    drawn.push([pictureKey({ name: 'ring', ...of }), ring]);
    const counties = countyMap(files, input.reach, { ...input.when, districtId: id, name });
    if (counties) drawn.push([pictureKey({ name: 'counties', ...of }), counties]);
  }
  return Object.fromEntries(drawn);
}
