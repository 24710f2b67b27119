import type { FactRow } from '../../core/facts/index.ts';
import { isPosition } from '../../core/model/model.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { origin } from './invented.ts';
import type { Range, Shares } from './random.ts';

const OUTCOMES: Shares<FactRow<'calls'>['outcome']> = {
  answered: 50,
  'message left': 25,
  'no answer': 20,
  declined: 5,
};
/** Who entered the calls, as the pages show it. */
const CALLER = 'a coordinator (sample)';
/** Offsets from the anchor day. */
const RECENTLY: Range = [-60, -2];

/** Adds calls from the U.S. Attorney's Office to some organizations that fill a role, with varied outcomes. */
export function addCalls({ random, plan, roles, organizationsIn, ...builder }: DistrictBuilder): void {
  const { draft, districtId, staff } = builder;
  const partners = roles.filter(({ id }) => !isPosition(id)).flatMap(({ id }) => organizationsIn(id));
  const called = random.shuffled([...new Set(partners)]).slice(0, random.whole(plan.calls));
  for (const organizationId of called) {
    const outcome = random.among(OUTCOMES);
    const [personId] = staff.get(organizationId) ?? [];
    const person = draft.people.find(({ id }) => outcome === 'answered' && id === personId);
    const at = builder.dayIn(RECENTLY);
    draft.calls.push({
      ...{ id: builder.newId('call'), districtId, organizationId, at, outcome },
      channel: 'phone',
      talkedTo: person?.name ?? null,
      ...{ enteredBy: CALLER, enteredOn: at },
      ...origin,
    });
  }
}

/** Dismisses the weakest lead for an unfilled role, if there are several. Districts without calls have no decisions either. */
export function addLeadDecision(builder: DistrictBuilder, leads: ReferenceFiles['leads']): void {
  const { draft, districtId, plan, organizationsIn } = builder;
  const open = leads.filter(
    (lead) =>
      lead.districtId === districtId && lead.roleId !== null && organizationsIn(lead.roleId).length === 0,
  );
  const last = open.at(-1);
  if (plan.calls[1] === 0 || open.length < 2 || !last) return;
  draft.leadDecisions.push({
    ...{ id: builder.newId('decision'), districtId, leadId: last.leadId, decision: 'dismissed' },
    why: 'Works on other crimes only',
    ...{ enteredBy: CALLER, enteredOn: builder.day(-20) },
    ...origin,
  });
}
