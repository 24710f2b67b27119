import { type Topic, topicsWith } from '../../core/trainings/topics.ts';
import type { Run } from '../graph/graph.ts';
import { changedTopics } from './queries.ts';

/** What trainings may be about, as an administrator keeps the list. */
export const readTopics = async (run: Run): Promise<Topic[]> => topicsWith(await run(changedTopics, {}));
