import { expect, it } from 'vitest';
import { can, POWERS } from '../../../core/powers.ts';
import { mayCall } from '../../../server/access/rules.ts';
import { ACCESS, type Access } from '../../../server/http/endpoint.ts';
import { viewerOf } from '../../../server/sharing/visitors.ts';

const view = {
  ...{ id: 'one', districtId: 'ohnd', recipient: 'Invented reviewers', parts: [], mailboxes: false },
  ...{ createdBy: 'Invented', createdAt: '', frozenOn: '', lastDay: '', expiresAt: '', revokedAt: null },
  ...{ secretHash: '', passphraseHash: null, addresses: [], addressKey: null },
};
const visitor = { view, secret: 'invented', proven: { passphrase: false, address: false } };

it('someone with a link to a shared view has one power, and is let in to that view alone', () => {
  const viewer = viewerOf({ ...visitor, standing: 'open' });
  expect(POWERS.filter((power) => can(viewer, power, { districtId: 'ohnd' }))).toEqual(['open shared view']);
  expect(POWERS.filter((power) => can(viewer, power, { districtId: 'cand' }))).toEqual([]);
  const letInto = (Object.keys(ACCESS) as Access[]).filter((access) => mayCall(access, viewer, 'ohnd'));
  expect(letInto).toEqual(['public', 'shared view']);
});

it('has no power before the passphrase and the code, and none after the end', () => {
  for (const standing of ['needs passphrase', 'needs address', 'ended'] as const)
    expect(viewerOf({ ...visitor, standing }).grants).toEqual([]);
});
