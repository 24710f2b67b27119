import type { z } from 'zod';
import type { FactKind, Facts } from '../../../core/facts/index.ts';
import type { Model } from '../../../core/model/model.ts';
import { formatLastDay } from '../../../core/words/format.ts';
import type { CanSeePerson } from '../../changes/redact.ts';
import type { listDepartures } from './contract.ts';
import type { Departure, OpenItem } from './open-items.ts';

type DepartureAnswer = z.input<typeof listDepartures.response>['departures'][number];
type Item = DepartureAnswer['items'][number];

/** Names by id; null for people whose names the viewer may not see. */
export interface DepartureNames {
  readonly person: (personId: string) => string | null;
  readonly organization: (id: string) => string;
  readonly role: (id: string) => string;
}

export function departureNames(
  { people, organizations }: Facts,
  model: Model,
  maySee: CanSeePerson,
): DepartureNames {
  const nameIn = (rows: readonly { id: string; name: string }[]) => {
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return (id: string): string => names.get(id) ?? id;
  };
  const personName = nameIn(people);
  return {
    person: (id) => (maySee(id) ? personName(id) : null),
    organization: nameIn(organizations),
    role: nameIn(model.roles),
  };
}

export type Marks = ReadonlyMap<string, NonNullable<Item['marked']>>;

/** Describes a departure in sentences, with what can be done about each item. */
export function describeDeparture(
  names: DepartureNames,
  marks: Marks,
  departure: Departure,
): DepartureAnswer {
  const { personId, organizationId, on, hasLeft, items } = departure;
  const name = names.person(personId);
  const organization = { id: organizationId, name: names.organization(organizationId) };
  const verb = hasLeft ? 'left' : 'leaves';
  return {
    person: { id: personId, name },
    ...{ organization, on, hasLeft },
    text: `${name ?? 'A person'} ${verb} ${organization.name} on ${formatLastDay(on)}.`,
    items: items.map((item) => ({
      ...NOTHING,
      ...describeItem(names, organization.name, on, item),
      ...{ id: item.id, kind: item.kind, marked: marks.get(item.id) ?? null },
    })),
  };
}

const NOTHING = { role: null, evidence: null, partyId: null, known: null, end: null };

function describeItem(
  names: DepartureNames,
  organizationName: string,
  on: string,
  item: OpenItem,
): Pick<Item, 'text' | 'actions'> & Partial<Item> {
  if (item.kind === 'role') {
    const { holder } = item;
    const as = holder.acting ? ', acting' : holder.deputy ? ', as deputy' : '';
    return {
      text: `Holds the role: ${names.role(holder.role)}${as}.`,
      actions: ['name successor', 'hand off', 'end'],
      role: holder.role,
      end: ending('holders', holder, on),
    };
  }
  if (item.kind === 'acquaintance') {
    const known = names.person(item.knownId);
    const organization = { id: item.knownAt, name: names.organization(item.knownAt) };
    return {
      text: `No one else at ${organizationName} works with ${known ?? 'a person'} of ${organization.name}.`,
      actions: ['introduce', 'hand off'],
      known: { id: item.knownId, name: known, organization },
    };
  }
  const { piece, party } = item;
  const does = item.kind === 'evidence' ? 'maintains' : 'has signed';
  return {
    text: `No one else at ${organizationName} ${does} ${piece.name}.`,
    actions: ['name successor', 'hand off', 'end'],
    role: party.role,
    evidence: { id: piece.id, name: piece.name },
    partyId: party.id,
    end: ending('parties', party, on),
  };
}

/**
 * Ends only the organization's own part, not the evidence of the others. A fact that began later ends on the day it
 * began.
 */
function ending(fact: FactKind, row: { id: string; since: string | null }, on: string): Item['end'] {
  const until = row.since !== null && row.since > on ? row.since : on;
  return { fact, id: row.id, value: { ...row, until } };
}
