import type { FastifyInstance } from 'fastify';
import { addMonths } from '../../../core/days.ts';
import { itemsIn } from '../../../core/funding/shape.ts';
import { makeReport } from '../../../core/report/make-report.ts';
import type { Profile } from '../../../core/report/profile.ts';
import { contextOf } from '../../../core/words/context.ts';
import { namesOf } from '../../../core/words/names.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { readViewed } from '../../contacts/viewed.ts';
import { badField, noDistrict, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { countyMap } from '../../report/county-map.ts';
import { FORMATS } from '../../report/documents/formats.ts';
import { fundingOf } from '../../report/funding.ts';
import { type Profiles, readProfiles } from '../../report/profiles.ts';
import { type Asked, reachFor, readInput, reportedEvidence } from '../../report/read-input.ts';
import { ringFor, ringPicture } from '../../report/ring-picture.ts';
import type { Services } from '../../services.ts';
import { getFundingPlan, getReport, getReportCounties, getReportFile, getReportRing } from './contract.ts';

export function reportRoutes(app: FastifyInstance, tieline: Services): void {
  const profiles = readProfiles();
  const versions = versionsOf(tieline);
  mount(app, getReport, {
    version: async (call) => [profiles.version, ...(await versions.district(call))],
    namesPeople: true,
    answer: async (call) => {
      const asked = await askedBy(tieline, profiles, call);
      const { input, personIds, isNaming } = await readInput(tieline, call.viewer, asked);
      if (isNaming)
        app.accesses.read(call.viewer, asked.districtId, { what: 'report', personIds }, call.reply);
      return { ...makeReport(input), profiles: namesOfAll(profiles) };
    },
  });
  fundingRoute(app, tieline, profiles);
  mount(app, getReportFile, {
    answer: async (call) => {
      const { params, viewer, request, reply } = call;
      const asked = await askedBy(tieline, profiles, call);
      const { input, assessed, personIds } = await readInput(tieline, viewer, asked);
      const { when, place, context } = input;
      const shown = { what: `report as ${params.format}`, personIds };
      app.accesses.taken(viewer, params.districtId, shown, request.log);
      const { type, write } = FORMATS[params.format];
      const days = `${when.asOf}${asked.days.knownOn ? `-known-${when.knownOn}` : ''}`;
      const name = `tieline-${when.sample ? 'sample-' : ''}${place.id}-report-${asked.profile.id}-${days}`;
      reply.header('content-disposition', `attachment; filename="${name}.${params.format}"`).type(type);
      const ring = ringPicture(ringFor(assessed, context), { name: place.name, ...when });
      const counties = countyMap(tieline.files, input.reach, {
        ...when,
        districtId: place.id,
        name: place.name,
      });
      const pictures = { ring, ...(counties && { counties }) };
      return Buffer.from(await write(makeReport(input), pictures));
    },
  });
  pictureRoutes(app, tieline);
}

function pictureRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getReportRing, {
    answer: async ({ params: { districtId }, query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      if (!assessed) throw noDistrict(districtId);
      const context = contextOf(namesOf(assessed.model, assessed.reading), assessed.assessment);
      const name = tieline.files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
      return ringPicture(ringFor(assessed, context), { name, asOf, sample: tieline.sample });
    },
  });
  mount(app, getReportCounties, {
    answer: async ({ params: { districtId }, query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      if (!assessed) throw noDistrict(districtId);
      const name = tieline.files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
      const about = { districtId, name, asOf, sample: tieline.sample };
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
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      if (!assessed) throw noDistrict(districtId);
      const viewed = await tieline.graph.read((run) =>
        readViewed(tieline.graph, run, viewer, districtId, knownOn),
      );
      const evidence = reportedEvidence(assessed, viewed);
      const plan = fundingOf(assessed, tieline.files, { items: itemsIn(query.items), profile, evidence });
      const name = tieline.files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
      const { revision } = assessed.reading;
      return { districtId, name, asOf, revision, ...plan, profiles: namesOfAll(profiles) };
    },
  });
}

const namesOfAll = ({ all }: Profiles) => all.map(({ id, name }) => ({ id, name }));

/** @throws AppError 400 for a profile that there is not. */
function profileOf({ all }: Profiles, asked: string): Profile {
  const profile = all.find(({ id }) => id === asked);
  if (!profile) throw badField('profile', `must be one of ${all.map(({ id }) => id).join(', ')}`);
  return profile;
}

/** @throws AppError 400 for a profile that there is not, or a period that begins after its end. */
async function askedBy(
  tieline: Services,
  profiles: Profiles,
  { params: { districtId }, query }: Pick<Call<typeof getReport>, 'params' | 'query'>,
): Promise<Asked> {
  const profile = profileOf(profiles, query.profile);
  const days = await daysAsked(tieline, query);
  const from = query.from ?? addMonths(days.asOf, -12);
  if (from > days.asOf) throw badField('from', 'lies after the day of the report');
  return { districtId, days, from, profile, items: itemsIn(query.items) };
}
