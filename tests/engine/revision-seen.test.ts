import { describe, expect, it } from 'vitest';
import { onBothEngines } from './engines.ts';
import { fillReplicated, replicaOn } from './replica.ts';

/** What programs send instead of a cookie, on both engines. */
describe('Tieline-Revision', () => {
  onBothEngines((openFresh) => {
    it('is read by a program as what its answer must not be older than', async () => {
      const graph = await openFresh();
      const cookie = await fillReplicated(graph);
      const app = await replicaOn(graph);
      const ask = (seen: string, more: Record<string, string> = { cookie }) =>
        app.inject({ url: '/api/districts/aaa/facts', headers: { ...more, 'tieline-revision': seen } });
      for (const seen of ['aaa=1', 'aaa=0', ' aaa=1,  bbb=0']) expect((await ask(seen)).statusCode).toBe(200);
      for (const [seen, missing] of Object.entries({ 'aaa=2': '2 of aaa', 'aaa=1, zzz=3': '3 of zzz' })) {
        const answer = await ask(seen);
        expect(answer.statusCode).toBe(503);
        expect(answer.json().error).toMatchObject({
          code: 'revision-not-seen',
          message: `The database does not have revision ${missing}. Please try again, or send the revision that it has.`,
        });
      }
      for (const wrong of ['aaa', 'aaa=x', 'aaa="1"', ', aaa=1', ''])
        expect((await ask(wrong)).json().error.fields[0].field).toBe('tieline-revision');
      expect((await ask('aaa=2', {})).statusCode, 'nothing is told to a stranger').toBe(401);
    });
  });
});
