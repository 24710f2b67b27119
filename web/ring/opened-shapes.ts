import type { Answer } from '../shared/api.ts';
import type { Selection } from './emphasis.ts';
import { INK, MARK, SLOT_LOOKS, YELLOW } from './looks.ts';
import { openedLabels, type SeatPlace } from './opened-labels.ts';
import { evidencePairs, type Pair, pairLines } from './opened-lines.ts';
import { DIAMETER, type OpenedPlaces, openedPlaces } from './opened-places.ts';
import type { Ring } from './ring-data.ts';
import { boxed } from './ring-shapes.ts';
import { disc, ringSize, slotCircle } from './ring-slots.ts';
import { organizationSubject, type Seat, seatsOf } from './seats.ts';
import type { Circle, Drawing, Shape } from './shapes.ts';

type Network = Answer<'/districts/:districtId/network'>;

export interface OpenedView {
  width: number;
  selection: Selection | null;
  marked: readonly string[];
}

/** Seen at work here at most so many days ago: its circle is filled. */
const RECENT_DAYS = 365;

/**
 * The ring opened into all organizations of the district, each near the slot of its role, joined by evidence. Roles that
 * nobody fills keep a place, so that what is missing stays in sight.
 */
export function drawOpened(ring: Ring, network: Network, model: Answer<'/model'>, view: OpenedView): Drawing {
  const radius = Math.round(view.width * 0.19);
  const seats = seatsOf(ring, network, model);
  const pairs = evidencePairs(network);
  const opened = openedPlaces(seats, radius);
  const { reach } = opened;
  const office = officeIn(ring);
  const chosen = chosenIn(network, view.selection);
  const near = chosen && partnersOf(chosen, pairs);
  const lit = (id: string) => near === null || near.has(id);
  const places = seatPlaces(seats, opened, network.asOf, lit);
  const hub = hubCircle(ring, view.width, office, lit);
  const byId = new Map(places.map(({ seat, circle }) => [seat.organization?.id ?? seat.id, circle]));
  if (hub) byId.set(office, hub);
  const degrees = new Map(
    places.map((place) => [place.seat.organization?.id ?? place.seat.id, place.degrees]),
  );
  const lines = pairLines(pairs, { circles: byId, degrees, radius, chosen });
  const circles = [...(hub ? [hub] : []), ...places.map(({ circle }) => circle)];
  const litSeat = (seat: Seat) => lit(seat.organization?.id ?? seat.id);
  const shapes: Shape[] = [
    ...lines,
    ...circles.flatMap((circle) => [...behind(circle, chosen, view.marked), circle]),
    ...openedLabels(places, reach, view.width, litSeat),
  ];
  return boxed(shapes, view.width, reach + 24);
}

const officeIn = (ring: Ring): string =>
  ring.roles.find(({ degrees }) => degrees === null)?.organizations[0]?.id ?? '';

/** The organizations that a selection means: itself, those of a role, those of both roles of a tie. */
function chosenIn(network: Network, selection: Selection | null): ReadonlySet<string> | null {
  if (selection === null) return null;
  if (selection.kind === 'organization') return new Set([selection.id]);
  const roles = selection.kind === 'role' ? [selection.id] : selection.id.split('--');
  const filling = network.organizations.filter((org) => org.roles.some(({ role }) => roles.includes(role)));
  return new Set(filling.map(({ id }) => id));
}

const partnersOf = (chosen: ReadonlySet<string>, pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set([
    ...chosen,
    ...pairs.filter(({ a, b }) => chosen.has(a) || chosen.has(b)).flatMap(({ a, b }) => [a, b]),
  ]);

function seatPlaces(
  seats: readonly Seat[],
  opened: OpenedPlaces,
  asOf: string,
  lit: (id: string) => boolean,
): SeatPlace[] {
  return seats.flatMap((seat, index) => {
    const place = opened.places[index];
    if (!place) return [];
    const look = SLOT_LOOKS[seatState(seat, asOf)];
    const circle: Circle = {
      kind: 'circle',
      id: seat.id,
      subject: seat.id,
      at: place.at,
      radius: (DIAMETER - look.stroke.width) / 2,
      fill: look.fill,
      stroke: look.stroke,
      text: seat.code,
      textColor: look.textColor,
      textSize: 10.5,
      opacity: lit(seat.organization?.id ?? seat.id) ? 1 : 0.28,
    };
    return [{ seat, degrees: place.degrees, circle }];
  });
}

/** An organization is drawn as confirmed when it was seen here within a year, otherwise as on record. */
function seatState({ organization, role }: Seat, asOf: string) {
  if (!organization) return role?.state ?? 'unknown';
  const seen = organization.roles.map(({ lastSeen }) => (lastSeen ? Date.parse(lastSeen) : 0));
  const recent = Date.parse(asOf) - Math.max(0, ...seen) <= RECENT_DAYS * 86_400_000;
  return recent ? 'confirmed' : 'on record';
}

function hubCircle(ring: Ring, width: number, office: string, lit: (id: string) => boolean): Circle | null {
  const role = ring.roles.find(({ degrees }) => degrees === null);
  if (!role) return null;
  const slot = slotCircle(role, ringSize(width), null);
  const subject = office ? organizationSubject(office) : role.id;
  return {
    ...slot,
    id: subject,
    subject,
    text: office ? 'USAO' : slot.text,
    opacity: lit(office) ? 1 : 0.28,
  };
}

function behind(circle: Circle, chosen: ReadonlySet<string> | null, marked: readonly string[]): Circle[] {
  const isChosen = [...(chosen ?? [])].some((id) => organizationSubject(id) === circle.id);
  return [
    ...(marked.includes(circle.subject) ? [disc(circle, 'mark', MARK, 6)] : []),
    ...(isChosen ? [disc(circle, 'outline', INK, 6), disc(circle, 'halo', YELLOW, 4)] : []),
  ];
}
