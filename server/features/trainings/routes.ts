import type { FastifyInstance } from 'fastify';
import { trainingsOf } from '../../assessments/trainings.ts';
import { refuseFields } from '../../changes/refuse.ts';
import { readViewed } from '../../contacts/viewed.ts';
import { badField, noDistrict, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import { writeTopic } from '../../trainings/queries.ts';
import { readTopics } from '../../trainings/topics.ts';
import { describeBeforeAfter } from './before-after.ts';
import {
  getBeforeAfter,
  getTrainingPlan,
  getTrainings,
  listTrainingTopics,
  saveTrainingTopic,
} from './contract.ts';
import { describePlan } from './describe-plan.ts';
import { describeTrainings } from './describe-trainings.ts';
import { similarDistricts } from './similar-districts.ts';

/** The log of trainings, who was last trained when, and the list of topics. */
export function trainingRoutes(app: FastifyInstance, tieline: Services): void {
  const topics = () => tieline.graph.read(readTopics);
  mount(app, listTrainingTopics, { answer: async () => ({ items: await topics() }) });
  mount(app, saveTrainingTopic, { answer: (call) => saveTopic(tieline, call) });
  mount(app, getTrainings, {
    // Renaming a topic changes no district's revision.
    version: async (call) => [
      ...(await versionsOf(tieline).district(call)),
      ...(await topics()).map(({ name }) => name),
    ],
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      const answer = assessed && describeTrainings(assessed, await topics(), tieline.files);
      if (!answer) throw noDistrict(districtId);
      return answer;
    },
  });
  mount(app, getBeforeAfter, {
    version: versionsOf(tieline).nation,
    answer: (call) => beforeAfter(tieline, call),
    isUnfinished,
  });
  mount(app, getTrainingPlan, {
    version: async (call) => [
      ...(await versionsOf(tieline).nation(call)),
      ...(await topics()).map(({ name }) => name),
    ],
    namesPeople: true,
    answer: (call) => plan(app, tieline, call),
    isUnfinished,
  });
}

/** Returns the plan as a viewer may see it, and records that names or contact details were read. */
async function plan(app: FastifyInstance, tieline: Services, call: Call<typeof getTrainingPlan>) {
  const { params, query, viewer, reply } = call;
  const { districtId } = params;
  const topics = await tieline.graph.read(readTopics);
  const topic = topics.find(({ id }) => id === query.topic);
  if (query.topic && !topic) throw badField('topic', 'names no topic; /api/training-topics lists them');
  const surroundings = await similarDistricts(tieline, districtId, query.asOf ?? tieline.today());
  const viewed = await tieline.graph.read((run) => readViewed(tieline.graph, run, viewer, districtId));
  const asked = {
    ...{ topic: topic?.name ?? null, on: query.on ?? null },
    writer: viewer.identity?.name ?? '',
  };
  const { personIds, ...answer } = describePlan(surroundings, viewed, tieline.files, asked);
  const isNaming = answer.invitations.some(
    ({ contact: { name, mailbox, phone } }) => name ?? mailbox ?? phone,
  );
  if (isNaming) app.accesses.read(viewer, districtId, { what: 'whom to invite', personIds }, reply);
  return { ...answer, progress: surroundings.progress };
}

async function beforeAfter(tieline: Services, { params, query }: Call<typeof getBeforeAfter>) {
  const { districtId, trainingId } = params;
  const asOf = query.asOf ?? tieline.today();
  const { here, alike, nameOf, progress } = await similarDistricts(tieline, districtId, asOf);
  const training = trainingsOf(here).find(({ id }) => id === trainingId);
  const similar = training ? await tieline.assessments.several([...alike], { asOf }) : [];
  const inOrder = alike.flatMap((id) => similar.find(({ reading }) => reading.districtId === id) ?? []);
  const answer = training && (await describeBeforeAfter(here, training, inOrder, nameOf));
  if (!answer)
    throw notFound(`No training of this district of which a day is known has the id ${trainingId}.`);
  return { ...answer, progress };
}

/** Refuses a name that must not be stored, or that another topic has. */
function saveTopic({ graph }: Services, { params, body }: Call<typeof saveTrainingTopic>) {
  const { name, retired } = body;
  refuseFields(screenField('name', name));
  return graph.write(async (run) => {
    const others = (await readTopics(run)).filter(({ id }) => id !== params.topicId);
    if (others.some((topic) => topic.name.toLowerCase() === name.toLowerCase()))
      refuseFields([{ field: 'name', message: 'is the name of another topic' }]);
    await run(writeTopic, { id: params.topicId, name, retired });
    return { items: await readTopics(run) };
  });
}
