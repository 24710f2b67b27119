import { isPosition } from '../../core/model/model.ts';
import type { ContactStory, PositionScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { mailboxOf, phoneOf } from './invented.ts';
import { fillId } from './organizations.ts';
import { employ, hold, leaverOf } from './people.ts';
import type { Range } from './random.ts';
import { addConfirmation, addUnfilled } from './statements.ts';

/** Offsets from the anchor day. */
const LATELY: Range = [-330, -5];
const LONG_AGO: Range = [-900, -400];

/** Says, role by role, who can be called and who was asked; and of some roles that no one fills them. */
export function addContacts(builder: DistrictBuilder): void {
  const { roles, random, plan, organizationsIn } = builder;
  const [posts, others] = [
    roles.filter(({ id }) => isPosition(id)),
    roles.filter(({ id }) => !isPosition(id)),
  ];
  for (const { id } of posts) POSTS[random.among(plan.positions)](builder, id);
  for (const { id } of others)
    for (const organizationId of organizationsIn(id))
      CONTACTS[random.among(plan.contacts)](builder, id, organizationId);
  const empty = others.filter(({ id }) => organizationsIn(id).length === 0);
  const unfilled = random.shuffled(empty).slice(0, random.whole(plan.unfilled));
  for (const { id } of unfilled) addUnfilled(builder, id, LATELY);
}

type TellPost = (builder: DistrictBuilder, role: string) => void;
type TellContact = (builder: DistrictBuilder, role: string, organizationId: string) => void;

const POSTS: Readonly<Record<PositionScenario, TellPost>> = {
  held(builder, role) {
    holdPost(builder, role, {});
    addConfirmation(builder, role, builder.usaoId, LATELY);
  },
  'held by two'(builder, role) {
    POSTS.held(builder, role);
    holdPost(builder, role, { deputy: true });
  },
  acting(builder, role) {
    holdPost(builder, role, { acting: true });
    addConfirmation(builder, role, builder.usaoId, [-60, -5]);
  },
  vacant(builder, role) {
    const { personId, leftOn } = leaverOf(builder, builder.usaoId);
    hold(builder, { personId, organizationId: builder.usaoId, role, since: leftOn - 700, until: leftOn });
  },
  unnamed() {},
};

function holdPost(builder: DistrictBuilder, role: string, as: { acting?: boolean; deputy?: boolean }): void {
  const personId = employ(builder, builder.usaoId);
  const since = builder.random.whole(as.acting ? [-200, -60] : [-1100, -350]);
  hold(builder, { personId, organizationId: builder.usaoId, role, since, ...as });
}

const CONTACTS: Readonly<Record<ContactStory, TellContact>> = {
  named(builder, role, organizationId) {
    for (const deputy of builder.random.pick([[false], [false, true]])) {
      const since = builder.random.whole([-1000, -340]);
      hold(builder, { personId: employ(builder, organizationId), organizationId, role, since, deputy });
    }
    giveContact(builder, role, organizationId, false);
    addConfirmation(builder, role, organizationId, LATELY);
  },
  mailbox(builder, role, organizationId) {
    giveContact(builder, role, organizationId, true);
    addConfirmation(builder, role, organizationId, LATELY);
  },
  'long ago'(builder, role, organizationId) {
    giveContact(builder, role, organizationId, true);
    addConfirmation(builder, role, organizationId, LONG_AGO);
  },
  'no contact'(builder, role, organizationId) {
    addConfirmation(builder, role, organizationId, LATELY);
  },
  nothing() {},
};

/** The phone is of the office in this district; a mailbox only where the role has one. */
function giveContact(
  builder: DistrictBuilder,
  role: string,
  organizationId: string,
  hasMailbox: boolean,
): void {
  const { draft, districtId } = builder;
  draft.contacts.push({
    fillId: fillId(builder, role, organizationId),
    organizationId,
    districtId,
    mailbox: hasMailbox ? mailboxOf(role, organizationId) : null,
    phone: phoneOf(draft.contacts.length),
  });
}
