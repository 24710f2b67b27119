import { isPosition } from '../../core/model/model.ts';
import type { ContactScenario, PositionScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { mailboxOf, phoneOf } from './invented.ts';
import { fillId } from './organizations.ts';
import { employ, hold, leaverOf } from './people.ts';
import type { Range } from './random.ts';
import { addConfirmation, addUnfilled } from './statements.ts';

/** Offsets from the anchor day. */
const RECENTLY: Range = [-330, -5];
const LONG_AGO: Range = [-900, -400];

/** Adds contacts and confirmations role by role, and reports some roles as unfilled. */
export function addContacts(builder: DistrictBuilder): void {
  const { roles, random, plan, organizationsIn } = builder;
  const [positions, others] = [
    roles.filter(({ id }) => isPosition(id)),
    roles.filter(({ id }) => !isPosition(id)),
  ];
  for (const { id } of positions) POSITION_SCENARIOS[random.among(plan.positions)](builder, id);
  for (const { id } of others)
    for (const organizationId of organizationsIn(id))
      CONTACT_SCENARIOS[random.among(plan.contacts)](builder, id, organizationId);
  const empty = others.filter(({ id }) => organizationsIn(id).length === 0);
  const unfilled = random.shuffled(empty).slice(0, random.whole(plan.unfilled));
  for (const { id } of unfilled) addUnfilled(builder, id, RECENTLY);
}

type AddPosition = (builder: DistrictBuilder, role: string) => void;
type AddContact = (builder: DistrictBuilder, role: string, organizationId: string) => void;

const POSITION_SCENARIOS: Readonly<Record<PositionScenario, AddPosition>> = {
  held(builder, role) {
    addHolder(builder, role, {});
    addConfirmation(builder, role, builder.usaoId, RECENTLY);
  },
  'held by two'(builder, role) {
    POSITION_SCENARIOS.held(builder, role);
    addHolder(builder, role, { deputy: true });
  },
  acting(builder, role) {
    addHolder(builder, role, { acting: true });
    addConfirmation(builder, role, builder.usaoId, [-60, -5]);
  },
  vacant(builder, role) {
    const { personId, leftOn } = leaverOf(builder, builder.usaoId);
    hold(builder, { personId, organizationId: builder.usaoId, role, since: leftOn - 700, until: leftOn });
  },
  unnamed() {},
};

function addHolder(builder: DistrictBuilder, role: string, as: { acting?: boolean; deputy?: boolean }): void {
  const personId = employ(builder, builder.usaoId);
  const since = builder.random.whole(as.acting ? [-200, -60] : [-1100, -350]);
  hold(builder, { personId, organizationId: builder.usaoId, role, since, ...as });
}

const CONTACT_SCENARIOS: Readonly<Record<ContactScenario, AddContact>> = {
  named(builder, role, organizationId) {
    for (const deputy of builder.random.pick([[false], [false, true]])) {
      const since = builder.random.whole([-1000, -340]);
      hold(builder, { personId: employ(builder, organizationId), organizationId, role, since, deputy });
    }
    addContactDetails(builder, role, organizationId, false);
    addConfirmation(builder, role, organizationId, RECENTLY);
  },
  mailbox(builder, role, organizationId) {
    addContactDetails(builder, role, organizationId, true);
    addConfirmation(builder, role, organizationId, RECENTLY);
  },
  'long ago'(builder, role, organizationId) {
    addContactDetails(builder, role, organizationId, true);
    addConfirmation(builder, role, organizationId, LONG_AGO);
  },
  'no contact'(builder, role, organizationId) {
    addConfirmation(builder, role, organizationId, RECENTLY);
  },
  nothing() {},
};

/** Adds the phone of the office in this district, and a mailbox if the role has one. */
function addContactDetails(
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
