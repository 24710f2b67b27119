import type { RoleState } from '../../../core/model/assessment.ts';
import { isPosition } from '../../../core/model/positions.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../../core/order.ts';
import { officeContact } from '../../contacts/office-contact.ts';
import type { Answer, Side } from './describe-between.ts';

type Office = Answer['offices'][number];

/** Returns the name of an organization as one district records it. */
export const nameIn = ({ assessed }: Side, id: string): string =>
  assessed.reading.organizations.find((row) => row.id === id)?.name ?? id;

const isFilled = (state: RoleState | null): boolean => state === 'confirmed' || state === 'on record';

/** Returns every role that applies in any of the districts, with its state and who fills it in each. */
export function rolesIn(sides: readonly Side[]): Answer['roles'] {
  const model = sides[0]?.assessed.model;
  return (model?.roles ?? []).flatMap(({ id: role, name, weight }) => {
    const here = sides.map((side) => {
      const found = side.assessed.assessment.roles.find((row) => row.role === role);
      const organizations = (found?.organizations ?? []).map((id) => ({ id, name: nameIn(side, id) }));
      return { districtId: side.file.id, state: found?.state ?? null, organizations };
    });
    if (here.every(({ state }) => state === null)) return [];
    const isOneSided =
      here.some(({ state }) => isFilled(state)) &&
      here.some(({ state }) => state !== null && !isFilled(state));
    return { role, name, weight, isOneSided, in: here };
  });
}

/** Returns organizations that fill roles in several of the districts, with whom to call there; most roles first. */
export function sharedOffices(
  sides: readonly Side[],
): { answer: Office; districtId: string; personIds: readonly string[] }[] {
  const rolesOf = (side: Side, id: string): string[] =>
    side.assessed.assessment.roles.flatMap(({ role, organizations }) =>
      !isPosition(role) && organizations.includes(id) ? role : [],
    );
  const all = distinct(
    sides.flatMap(({ assessed }) => assessed.assessment.roles.flatMap((row) => row.organizations)),
  );
  const shared = all.flatMap((id) => {
    const serving = sides.filter((side) => rolesOf(side, id).length > 0);
    if (serving.length < 2) return [];
    const roles = serving.map((side) => ({ districtId: side.file.id, roles: rolesOf(side, id) }));
    const contacts = serving.map((side) => ({
      districtId: side.file.id,
      ...officeContact(side.viewed, id, side.assessed.reading.asOf),
    }));
    // The office is the same everywhere, so use a district in which the viewer may see whom to call.
    const reachable = contacts.find(({ contact }) => contact.name ?? contact.phone ?? contact.mailbox);
    const best = reachable ?? contacts.find(({ contact }) => contact.onFile) ?? contacts[0];
    if (!serving[0] || !best) return [];
    const { contact, districtId, personIds } = best;
    return { answer: { id, name: nameIn(serving[0], id), roles, contact }, districtId, personIds };
  });
  const total = ({ answer }: { answer: Office }): number =>
    answer.roles.reduce((sum, { roles }) => sum + roles.length, 0);
  return sorted(
    shared,
    thenBy(
      (x, y) => total(y) - total(x),
      (x, y) => byCodePoint(x.answer.id, y.answer.id),
    ),
  );
}
