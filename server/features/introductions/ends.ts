import { holds } from '../../../core/days.ts';
import { peopleAt } from '../../../core/introductions/introduce.ts';
import { officeNode, personNode } from '../../../core/introductions/knowing.ts';
import { COORDINATOR, isPosition } from '../../../core/model/positions.ts';
import type { Viewer } from '../../access/viewer.ts';
import { notFound } from '../../http/errors.ts';
import type { Acquainted } from './read-acquainted.ts';

/** The people at one end of the paths, and how sentences refer to them together. */
export interface End {
  readonly nodes: ReadonlySet<string>;
  readonly name: { readonly personId: string } | { readonly words: string };
  /** Set if the viewer is among them, or they are of the viewer's office. */
  readonly own?: 'you' | 'your office';
}

interface Place {
  readonly districtId: string;
  readonly asOf: string;
}

/** Returns the districts that the viewer coordinates; empty if the viewer edits none, or all. */
export function ownDistricts({ grants }: Viewer): readonly string[] {
  const reach = grants.find(({ power }) => power === 'edit facts')?.districts ?? 'all';
  return reach === 'all' ? [] : reach;
}

/**
 * Returns who is asking. In the viewer's districts: the person with the viewer's name, if the viewer may see that name,
 * or else the coordinators, or else anyone in the U.S. Attorney's Office. If the viewer has no district, the office of
 * the given district.
 */
export function askingEnd(acquainted: Acquainted, viewer: Viewer, { districtId, asOf }: Place): End {
  const { facts, officeOf, seenIn } = acquainted;
  const own = ownDistricts(viewer).filter((id) => officeOf.has(id));
  const offices = (own.length > 0 ? own : [districtId]).flatMap((id) => officeOf.get(id) ?? []);
  if (own.length === 0)
    return { nodes: peopleAt(facts, offices, asOf), name: { words: 'the U.S. Attorney’s Office' } };
  const named = facts.people.filter(({ id, name }) => name === viewer.identity?.name && seenIn(id) !== null);
  const holding = facts.holders.filter(
    (row) => row.role === COORDINATOR && own.includes(row.districtId) && holds(row, asOf),
  );
  const you = new Set(named.length > 0 ? named.map(({ id }) => id) : holding.map(({ personId }) => personId));
  if (you.size > 0) return { nodes: new Set([...you].map(personNode)), name: { words: 'you' }, own: 'you' };
  return { nodes: peopleAt(facts, offices, asOf), name: { words: 'your office' }, own: 'your office' };
}

/** Returns a person, or an organization with its people. @throws AppError 404. */
export function endOf({ facts }: Acquainted, id: string, asOf: string): End {
  if (facts.people.some((person) => person.id === id))
    return { nodes: new Set([personNode(id)]), name: { personId: id } };
  const organization = facts.organizations.find((row) => row.id === id);
  if (!organization)
    throw notFound(
      `No person and no organization with the id ${id} is on record in the districts that were searched.`,
    );
  return { nodes: peopleAt(facts, [id], asOf), name: { words: organization.name } };
}

/**
 * Returns who fills a role in a district: for a position only its holders, for other roles everyone in the
 * organizations too.
 */
export function roleEnd(
  { facts, officeOf }: Acquainted,
  role: { readonly id: string; readonly name: string },
  { districtId, asOf }: Place,
): End {
  const isOfRole = (row: { role: string; districtId: string; since: string | null; until: string | null }) =>
    row.role === role.id && row.districtId === districtId && holds(row, asOf);
  const name = { words: role.name };
  const holders = facts.holders.filter(isOfRole).map(({ personId }) => personNode(personId));
  if (isPosition(role.id)) {
    const office = holders.length > 0 ? undefined : officeOf.get(districtId);
    return { nodes: new Set([...holders, ...(office ? [officeNode(office)] : [])]), name };
  }
  const organizationIds = facts.fills.filter(isOfRole).map((row) => row.organizationId);
  return { nodes: new Set([...holders, ...peopleAt(facts, organizationIds, asOf)]), name };
}
