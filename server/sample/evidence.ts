import type { EvidenceKind } from '../../core/model/snapshot.ts';
import { type DistrictBuilder, pairOf } from './district-builder.ts';
import { origin, provenance } from './invented.ts';
import { atTraining, topicOf } from './training-details.ts';

/** A party to a piece of evidence. */
export interface Side {
  readonly organizationId: string;
  /** Null if it takes part in all its roles. */
  readonly role: string | null;
  readonly core?: boolean;
  readonly host?: boolean;
  /** IDs of the people who maintain it for this party, and of the one who signed it. */
  readonly maintainers?: readonly string[];
  readonly signer?: string;
}

/** A piece of evidence to put on record; days are offsets from the anchor day. */
export interface Piece {
  readonly kind: EvidenceKind;
  readonly sides: readonly Side[];
  readonly since: number;
  readonly until?: number;
  readonly everyDays?: number;
  readonly activityDates?: readonly number[];
  /** The districts that it belongs to, if not only the builder's. */
  readonly districtIds?: string[];
}

const NAMES: Readonly<Record<EvidenceKind, string>> = {
  contact: 'contact',
  meeting: 'meeting series',
  training: 'training',
  protocol: 'referral protocol',
  mou: 'memorandum',
  'joint-activity': 'joint outreach',
  'co-location': 'shared desk',
  'task-force': 'task force',
};

/** Adds a piece of evidence with its parties and activity dates. */
export function putOnRecord(builder: DistrictBuilder, piece: Piece): void {
  const { kind, sides, since, until, everyDays = null, activityDates = [] } = piece;
  const { districtId, draft, known, day, newId } = builder;
  const id = newId(kind);
  draft.evidence.push({
    id,
    kind,
    name: `Sample ${NAMES[kind]} ${id.slice(id.lastIndexOf('-') + 1)} (sample)`,
    districtIds: piece.districtIds ?? [districtId],
    program: null,
    taskForceId: kind === 'task-force' ? id : null,
    topicId: kind === 'training' ? topicOf(id) : null,
    url: null,
    everyDays,
    since: day(since),
    until: until === undefined ? null : day(until),
    ...provenance,
  });
  for (const side of sides) {
    addParty(builder, kind, id, side);
    for (const other of sides) known.add(pairOf(side.organizationId, other.organizationId));
  }
  for (const activityDate of activityDates) addActivityDate(builder, id, activityDate);
}

/** Adds a day on which a piece of evidence was active, as an offset from the anchor day. */
export function addActivityDate(
  { draft, day, newId }: DistrictBuilder,
  evidenceId: string,
  offset: number,
): void {
  draft.activityDates.push({
    ...{ id: newId('activityDate'), evidenceId, at: day(offset), organizationIds: [], ...origin },
  });
}

function addParty({ draft }: DistrictBuilder, kind: EvidenceKind, evidenceId: string, side: Side): void {
  const { organizationId, role, core = false, host = false, maintainers = [], signer } = side;
  const id = [evidenceId, organizationId, ...(role === null ? [] : [role])].join(':');
  const time = { since: null, until: null };
  const there = kind === 'training' ? atTraining(evidenceId, side) : { trainer: false, people: null };
  draft.parties.push({ id, evidenceId, organizationId, role, core, host, ...there, ...time, ...origin });
  const party = { evidenceId, partyId: id, organizationId, ...origin };
  for (const personId of maintainers) draft.maintainers.push({ id: `${id}:${personId}`, personId, ...party });
  if (signer !== undefined) draft.signers.push({ id: `${id}:signer`, personId: signer, ...party });
}
