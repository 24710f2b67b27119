import { isPosition } from '../../core/model/model.ts';
import type { ContactStory, PositionScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { mailboxOf } from './invented.ts';
import { fillId } from './organizations.ts';
import { employ, hold, leaverOf } from './people.ts';
import type { Range } from './random.ts';
import { sayConfirmed, sayNobody } from './statements.ts';

/** Offsets from the anchor day. */
const LATELY: Range = [-330, -5];
const LONG_AGO: Range = [-900, -400];

/** Says, role by role, who can be called and who was asked; and of some roles that nobody fills them. */
export function addContacts(scene: DistrictBuilder): void {
  const { roles, random, plan, organizationsIn } = scene;
  const [posts, others] = [
    roles.filter(({ id }) => isPosition(id)),
    roles.filter(({ id }) => !isPosition(id)),
  ];
  for (const { id } of posts) POSTS[random.among(plan.positions)](scene, id);
  for (const { id } of others)
    for (const organizationId of organizationsIn(id))
      CONTACTS[random.among(plan.contacts)](scene, id, organizationId);
  const empty = others.filter(({ id }) => organizationsIn(id).length === 0);
  const nobodys = random.shuffled(empty).slice(0, random.whole(plan.unfilled));
  for (const { id } of nobodys) sayNobody(scene, id, LATELY);
}

type TellPost = (scene: DistrictBuilder, role: string) => void;
type TellContact = (scene: DistrictBuilder, role: string, organizationId: string) => void;

const POSTS: Readonly<Record<PositionScenario, TellPost>> = {
  held(scene, role) {
    holdPost(scene, role, {});
    sayConfirmed(scene, role, scene.usaoId, LATELY);
  },
  'held by two'(scene, role) {
    POSTS.held(scene, role);
    holdPost(scene, role, { deputy: true });
  },
  acting(scene, role) {
    holdPost(scene, role, { acting: true });
    sayConfirmed(scene, role, scene.usaoId, [-60, -5]);
  },
  vacant(scene, role) {
    const { personId, leftOn } = leaverOf(scene, scene.usaoId);
    hold(scene, { personId, organizationId: scene.usaoId, role, since: leftOn - 700, until: leftOn });
  },
  unnamed() {},
};

function holdPost(scene: DistrictBuilder, role: string, as: { acting?: boolean; deputy?: boolean }): void {
  const personId = employ(scene, scene.usaoId);
  const since = scene.random.whole(as.acting ? [-200, -60] : [-1100, -350]);
  hold(scene, { personId, organizationId: scene.usaoId, role, since, ...as });
}

const CONTACTS: Readonly<Record<ContactStory, TellContact>> = {
  named(scene, role, organizationId) {
    for (const deputy of scene.random.pick([[false], [false, true]])) {
      const since = scene.random.whole([-1000, -340]);
      hold(scene, { personId: employ(scene, organizationId), organizationId, role, since, deputy });
    }
    sayConfirmed(scene, role, organizationId, LATELY);
  },
  mailbox(scene, role, organizationId) {
    giveMailbox(scene, role, organizationId);
    sayConfirmed(scene, role, organizationId, LATELY);
  },
  'long ago'(scene, role, organizationId) {
    giveMailbox(scene, role, organizationId);
    sayConfirmed(scene, role, organizationId, LONG_AGO);
  },
  'no contact'(scene, role, organizationId) {
    sayConfirmed(scene, role, organizationId, LATELY);
  },
  nothing() {},
};

function giveMailbox(scene: DistrictBuilder, role: string, organizationId: string): void {
  scene.draft.mailboxes.push({
    fillId: fillId(scene, role, organizationId),
    organizationId,
    districtId: scene.districtId,
    mailbox: mailboxOf(role, organizationId),
  });
}
