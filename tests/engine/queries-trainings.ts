import { describe, expect, it } from 'vitest';
import { writeTopic } from '../../server/trainings/queries.ts';
import { readTopics } from '../../server/trainings/topics.ts';
import type { OpenFresh } from './engines.ts';
import { recorded } from './queries-recorded.ts';

/** The queries of cypher/trainings. */
export function trainingsSuite(open: OpenFresh): void {
  describe('the topics of trainings', () => {
    it('are those of the first day until one is changed or added', async () => {
      const graph = recorded(await open());
      const topics = () => graph.read(readTopics);
      const first = await topics();
      expect(first).toContainEqual({ id: 'labor-trafficking', name: 'Labor trafficking', retired: false });
      await graph.write(async (run) => {
        await run(writeTopic, { id: 'labor-trafficking', name: 'Labor', retired: false });
        await run(writeTopic, { id: 'labor-trafficking', name: 'Labor trafficking', retired: true });
        await run(writeTopic, { id: 'farms', name: 'Farm work', retired: false });
      });
      expect(await topics()).toHaveLength(first.length + 1);
      expect(await topics()).toContainEqual({
        ...{ id: 'labor-trafficking', name: 'Labor trafficking', retired: true },
      });
    });
  });
}
