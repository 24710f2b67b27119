import type { FastifyInstance } from 'fastify';
import { addMonths, isTodaySomewhere } from '../../../core/days.ts';
import { picksIn } from '../../../core/funding/picks.ts';
import { itemsIn } from '../../../core/funding/shape.ts';
import { unsettledIn } from '../../../core/report/own-words.ts';
import type { Report } from '../../../core/report/shape.ts';
import { contextOf } from '../../../core/words/context.ts';
import { count } from '../../../core/words/format.ts';
import { namesOf } from '../../../core/words/names.ts';
import { requireDistricts } from '../../access/call.ts';
import { districtAsked } from '../../assessments/asked-district.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { readViewed } from '../../contacts/viewed.ts';
import { asDownload, fileName } from '../../http/download.ts';
import { AppError, badField, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { countyMap } from '../../report/county-map.ts';
import { FORMATS } from '../../report/documents/formats.ts';
import { fundingOf } from '../../report/funding.ts';
import { namesOfAll, type Profiles, profileOf, readProfiles } from '../../report/profiles.ts';
import { type Asked, reachFor, reportedEvidence } from '../../report/read-input.ts';
import { readReport } from '../../report/read-report.ts';
import { ringFor, ringPicture, smallRingPicture } from '../../report/ring-picture.ts';
import type { Services } from '../../services.ts';
import { getFundingPlan, getReport, getReportCounties, getReportFile, getReportRing } from './contract.ts';

export function reportRoutes(app: FastifyInstance, tieline: Services): void {
  const profiles = readProfiles();
  const versions = versionsOf(tieline);
  mount(app, getReport, {
    version: async (call) => {
      const others = othersIn(tieline, 'district', call);
      const revisions = await Promise.all(others.map((id) => tieline.assessments.revision(id)));
      return [profiles.version, ...(await versions.district(call)), ...revisions.map((one) => one ?? -1)];
    },
    namesPeople: true,
    answer: async (call) => {
      const others = othersIn(tieline, 'district', call);
      const { report, read } = await readReport(
        tieline,
        call.viewer,
        await readRequest(tieline, profiles, call),
        others,
      );
      for (const { input, personIds, isNaming } of read)
        if (isNaming)
          app.accesses.read(call.viewer, input.place.id, { what: 'report', personIds }, call.reply);
      return { ...report, profiles: namesOfAll(profiles) };
    },
  });
  fundingRoute(app, tieline, profiles);
  fileRoute(app, tieline, profiles);
  pictureRoutes(app, tieline);
}

function fileRoute(app: FastifyInstance, tieline: Services, profiles: Profiles): void {
  mount(app, getReportFile, {
    answer: async (call) => {
      const { params, viewer, request, reply } = call;
      const others = othersIn(tieline, 'export', call);
      const asked = await readRequest(tieline, profiles, call);
      const { report, read, draw } = await readReport(tieline, viewer, asked, others);
      if (params.format === 'pdf' && isNow(asked, tieline.today())) requireSettled(report);
      for (const { input, personIds } of read)
        app.accesses.taken(
          viewer,
          input.place.id,
          { what: `report as ${params.format}`, personIds },
          request.log,
        );
      const { type, write } = FORMATS[params.format];
      const places = report.districts.map(({ id }) => id);
      const name = fileName(report.sample, [...places, 'report', asked.profile.id], asked.days);
      asDownload(reply, `${name}.${params.format}`).type(type);
      return Buffer.from(await write(report, draw()));
    },
  });
}

/** Own sentences are about today. */
const isNow = ({ days: { asOf, knownOn } }: Asked, today: string): boolean =>
  knownOn === undefined && isTodaySomewhere(asOf, today);

/** @throws AppError 409 if the record has moved away from a sentence in the district's own words. */
function requireSettled(report: Report): void {
  const { length } = unsettledIn(report);
  if (length === 0) return;
  throw new AppError(
    409,
    'unsettled',
    `The record has changed since ${count(length, 'sentence was', 'sentences were')} written in your own words. Save or remove each on the report page first.`,
  );
}

/**
 * Returns the other districts of a joint report.
 * @throws AppError 401 or 403 if the viewer may not do this in one of them; 400 for a district that does not exist or
 * is named twice.
 */
function othersIn(
  { files }: Services,
  access: 'district' | 'export',
  { params: { districtId }, query, viewer }: Pick<Call<typeof getReport>, 'params' | 'query' | 'viewer'>,
): string[] {
  const others = query.with.split(',').filter(Boolean);
  requireDistricts(access, viewer, others);
  const unknown = others.find((id) => !files.districts.some((district) => district.id === id));
  if (unknown) throw badField('with', `is not a district: ${unknown}`);
  if (new Set([districtId, ...others]).size <= others.length)
    throw badField('with', 'names a district twice');
  return others;
}

function pictureRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getReportRing, {
    answer: async ({ params: { districtId }, query }) => {
      const { assessed, file, days } = await districtAsked(tieline, districtId, query);
      const context = contextOf(namesOf(assessed.model, assessed.reading), assessed.assessment);
      const draw = query.size === 'phone' ? smallRingPicture : ringPicture;
      const { name } = file.district;
      return draw(ringFor(assessed, context), { name, asOf: days.asOf, sample: tieline.sample });
    },
  });
  mount(app, getReportCounties, {
    answer: async ({ params: { districtId }, query }) => {
      const { assessed, file, days } = await districtAsked(tieline, districtId, query);
      const { name } = file.district;
      const about = { districtId, name, asOf: days.asOf, sample: tieline.sample };
      const picture = countyMap(tieline.files, reachFor(assessed, tieline.files), about);
      if (picture === null) throw notFound('There is no map of the counties of this district.');
      return picture;
    },
  });
}

function fundingRoute(app: FastifyInstance, tieline: Services, profiles: Profiles): void {
  const { district } = versionsOf(tieline);
  mount(app, getFundingPlan, {
    version: async (call) => [profiles.version, ...(await district(call))],
    answer: async ({ params: { districtId }, query, viewer }) => {
      const profile = profileOf(profiles, query.profile);
      const { assessed, file, days } = await districtAsked(tieline, districtId, query);
      const viewed = await tieline.graph.read((run) =>
        readViewed(tieline.graph, run, viewer, districtId, days.knownOn),
      );
      const evidence = reportedEvidence(assessed, viewed);
      const plan = fundingOf(assessed, tieline.files, { items: itemsIn(query.items), profile, evidence });
      const { asOf, revision } = assessed.reading;
      return {
        districtId,
        name: file.district.name,
        asOf,
        revision,
        ...plan,
        profiles: namesOfAll(profiles),
      };
    },
  });
}

/** @throws AppError 400 for an unknown profile, or a period that begins after its end. */
async function readRequest(
  tieline: Services,
  profiles: Profiles,
  { params: { districtId }, query }: Pick<Call<typeof getReport>, 'params' | 'query'>,
): Promise<Asked> {
  const profile = profileOf(profiles, query.profile);
  const days = await daysAsked(tieline, query);
  const from = query.from ?? addMonths(days.asOf, -12);
  if (from > days.asOf) throw badField('from', 'must not be after the day of the report');
  const picks = picksIn(query.items, districtId);
  const places = [districtId, ...itemsIn(query.with)];
  const stranger = picks.find((pick) => !places.includes(pick.districtId));
  if (stranger)
    throw badField('items', `names a district that is not in this report: ${stranger.districtId}`);
  return { districtId, days, from, profile, picks };
}
