import { expect, it } from 'vitest';
import { nextReminder } from '../../../server/survey/invitations.ts';

const now = () => new Date('2026-11-24T12:00:00.000Z');
const ASKED = {
  ...{
    id: 'i',
    districtId: 'ohnd',
    organizationId: 'alder',
    organizationName: 'Invented alder',
    mailbox: null,
  },
  ...{ askedBy: 'Invented Coordinator', askedAt: '2026-11-20T12:00:00.000Z', openedAt: null },
  ...{ expiresAt: '2026-12-20T12:00:00.000Z', declinedAt: null, finishedAt: null, revokedAt: null },
  ...{ reminders: 0, remindedAt: null },
};
const then = '2026-11-23T12:00:00.000Z';

it('a reminder comes seven days after the invitation or the last one, and none after an answer, a refusal or the end', () => {
  expect(nextReminder(ASKED, { now })).toBe('2026-11-27T12:00:00.000Z');
  const reminded = { ...ASKED, reminders: 1, remindedAt: then };
  expect(nextReminder(reminded, { now })).toBe('2026-11-30T12:00:00.000Z');
  expect(nextReminder({ ...reminded, reminders: 2 }, { now })).toBeNull();
  for (const over of [{ finishedAt: then }, { declinedAt: then }, { revokedAt: then }, { expiresAt: then }])
    expect(nextReminder({ ...ASKED, ...over }, { now }), Object.keys(over)[0]).toBeNull();
});
