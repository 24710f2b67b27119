import { describe, expect, it } from 'vitest';
import { isOpen } from '../../server/access/closing.ts';
import { hashOf } from '../../server/access/secrets.ts';
import { writeFacts } from '../../server/store/load.ts';
import { answersFrom } from '../../server/survey/answers.ts';
import { deleteClosedInvitations } from '../../server/survey/delete-closed.ts';
import { countReminder, invitationIn, invite, linkTo } from '../../server/survey/invitations.ts';
import * as q from '../../server/survey/queries.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const clock = { now: () => new Date('2026-11-24T08:00:00.000Z') };
const later = { now: () => new Date('2026-12-02T08:00:00.000Z') };
const at = clock.now().toISOString();

/** The queries of cypher/survey. */
export function surveySuite(open: OpenFresh): void {
  describe('organizations that are asked by link', () => {
    it('are listed with how far they came, opened by each of their links, and deleted a year after they were revoked', async () => {
      const graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
      const asking = { districtId: 'aaa', organizationId: 'police', mailbox: null, askedBy: 'Cora Invented' };
      const id = await graph.write((run) => invite(run, clock, asking));
      await expect(graph.write((run) => invite(run, clock, asking))).rejects.toThrow(
        'already has an open link',
      );
      const url = await graph.write((run) => linkTo(run, clock, id, 'http://x'));
      const linkId = hashOf(url.split('/').at(-1) ?? '');
      const [link] = await graph.read((run) => run(q.linkById, { id: linkId, browserId: 'b' }));
      expect(link).toEqual({ invitationId: id, browsers: 0, boundAt: null, codeHash: null, codeAt: null });
      await graph.write(async (run) => {
        await run(q.lockLink, { id: linkId, at });
        await run(q.bindBrowser, { id: 'b', linkId, at });
        await run(q.setCode, { id: linkId, codeHash: 'c', at });
        await run(q.markDeclined, { id, at });
        await run(q.markBegun, { id, at: later.now().toISOString() });
      });
      const [bound] = await graph.read((run) => run(q.linkById, { id: linkId, browserId: 'b' }));
      expect(bound).toEqual({ invitationId: id, browsers: 1, boundAt: at, codeHash: 'c', codeAt: at });
      const keep = (value: string | null) =>
        graph.write((run) => run(q.keepAnswer, { id: 'a', invitationId: id, item: 'missing', value, at }));
      await keep('{"text":"first"}');
      await keep('{"text":"then"}');
      const read = async () =>
        answersFrom(await graph.read((run) => run(q.answersTo, { invitationIds: [id] }))).missing;
      expect(await read()).toEqual({ text: 'then' });
      await keep(null);
      expect(await read()).toBeNull();
      const before = await graph.read((run) => invitationIn(run, 'aaa', id));
      expect(before).toMatchObject({ openedAt: at, declinedAt: null, mailbox: null, reminders: 0 });
      await graph.write((run) => countReminder(run, later, before));
      await graph.write((run) => run(q.markFinished, { id, at }));
      const answer = { id: 'b', invitationId: id, item: 'with:fbi', value: '{"level":2,"since":null}', at };
      const responses = () => graph.read((run) => run(q.responsesIn, { districtIds: ['aaa', 'bbb'] }));
      const asked = { districtId: 'aaa', organizationId: 'police', sector: null, askedAt: at, openedAt: at };
      expect(await responses()).toEqual([{ ...asked, answers: 0 }]);
      await graph.write((run) => run(q.keepAnswer, answer));
      await graph.write((run) => run(q.setMailbox, { id, mailbox: 'desk@police.example' }));
      expect(await responses()).toEqual([{ ...asked, answers: 1 }]);
      await graph.write((run) => run(q.revokeInvitation, { id, at }));
      await graph.write((run) => run(q.revokeInvitation, { id, at: '2027-01-01T12:00:00.000Z' }));
      expect(await responses()).toEqual([]);
      const [listed] = await graph.read((run) => run(q.invitationsIn, { districtId: 'aaa' }));
      expect(listed).toMatchObject({
        id,
        organizationId: 'police',
        mailbox: 'desk@police.example',
        reminders: 1,
        finishedAt: at,
        revokedAt: at,
      });
      expect(listed && isOpen(listed, clock)).toBe(false);
      await deleteClosedInvitations({ graph, now: () => new Date('2027-11-24T08:00:00.000Z') });
      expect(await graph.read((run) => run(q.invitationsIn, { districtId: 'aaa' }))).toHaveLength(1);
      await deleteClosedInvitations({ graph, now: () => new Date('2027-11-25T08:00:00.000Z') });
      expect(await graph.read((run) => run(q.invitationsIn, { districtId: 'aaa' }))).toEqual([]);
      expect(await graph.read((run) => run(q.linkById, { id: linkId, browserId: 'b' }))).toEqual([]);
    });
  });
}
