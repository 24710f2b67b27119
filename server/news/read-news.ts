import { addDays } from '../../core/days.ts';
import type { LinkAnswers, NewsItem, WrittenFact } from '../../core/news/ground.ts';
import { newsOf } from '../../core/news/news.ts';
import { can } from '../../core/powers.ts';
import { namesOf } from '../../core/words/names.ts';
import { hashOf } from '../access/secrets.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { districtFiles } from '../assessments/district-files.ts';
import { installationBegan } from '../assessments/installation.ts';
import { storedMutations } from '../changes/history.ts';
import { withParts } from '../changes/parts.ts';
import { changesSince } from '../changes/queries.ts';
import type { Run } from '../graph/graph.ts';
import { readPractices } from '../practices/read-practices.ts';
import type { Services } from '../services.ts';
import { answered, answeredAtOf, answersFrom } from '../survey/answers.ts';
import { answersTo, invitationsIn } from '../survey/queries.ts';
import { readTopics } from '../trainings/topics.ts';

/** News of one district, with an id that contains no names. */
export type News = Omit<NewsItem, 'key'> & { readonly id: string };

interface Span {
  /** News from this time or earlier is left out. */
  readonly since: string;
  readonly until: string;
  /** The date for which the district is assessed. */
  readonly asOf: string;
}

/** Reads a district's news in a period, newest first, as far as a viewer may see it; null if there is no such district. */
export async function readNews(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  { since, until, asOf }: Span,
): Promise<News[] | null> {
  const assessed = await tieline.assessments.district(districtId, asOf);
  if (!assessed) return null;
  const fileOf = districtFiles(tieline.files);
  const mayAccept = can(viewer, 'edit facts', { districtId });
  const [before, found] = await Promise.all([
    assessedBefore(tieline, districtId, since),
    tieline.graph.read(async (run) => ({
      topics: new Map((await readTopics(run)).map(({ id, name }) => [id, name])),
      written: await writtenSince(run, districtId, since),
      known: await readPractices(run),
      byLink: mayAccept ? await answersByLink(run, districtId) : [],
    })),
  ]);
  const { reading, model, assessment } = assessed;
  const ground = {
    ...{ ...reading, ...found, ...found.known, assessment },
    names: namesOf(model, reading),
    before: before?.assessment ?? null,
    topic: (id: string) => found.topics.get(id) ?? id,
    districtName: (id: string) => fileOf(id)?.district.name ?? id,
  };
  return newsOf(ground, since, until).map(({ key, ...item }) => ({
    id: hashOf(`${districtId} ${key}`),
    ...item,
  }));
}

/** Reads the assessment as known at the end of the day before; null if that is before the installation. */
async function assessedBefore(
  { assessments, graph, today }: Services,
  districtId: string,
  since: string,
): Promise<AssessedDistrict | null> {
  const day = addDays(since.slice(0, 10), -1);
  const began = await graph.read((run) => installationBegan(run, today(), day));
  return began > day ? null : assessments.district(districtId, day, day);
}

/** Reads changes without names and contacts, which are stored separately. */
async function writtenSince(run: Run, districtId: string, from: string): Promise<WrittenFact[]> {
  const changes = await withParts(run, await run(changesSince, { districtIds: [districtId], from }));
  return changes.flatMap(({ at, body }) =>
    storedMutations(body).flatMap(({ fact, id, before, after }) =>
      after ? [{ fact, id, at, isNew: before === null, row: after }] : [],
    ),
  );
}

async function answersByLink(run: Run, districtId: string): Promise<LinkAnswers[]> {
  const invitations = await run(invitationsIn, { districtId });
  const rows = await run(answersTo, { invitationIds: invitations.map(({ id }) => id) });
  return invitations.flatMap(({ id, organizationName }): LinkAnswers[] => {
    const answers = answersFrom(rows.filter(({ invitationId }) => invitationId === id));
    const at = answeredAtOf(answers);
    const given = answered(answers);
    return at === null || given === 0 ? [] : [{ invitationId: id, organizationName, answers: given, at }];
  });
}
