import type { EXPORT_TABLES } from '../../api/exports.ts';
import { knownOf } from '../../explain/context.ts';
import { gapEntry, questionEntry, secureEntry } from '../../explain/lists.ts';
import { oneDecimal } from '../../gap-model/fraction.ts';
import { distinct } from '../../gap-model/order.ts';
import type { Cell, Table } from './csv.ts';
import type { ExportGround } from './ground.ts';

export const TABLES: Readonly<Record<(typeof EXPORT_TABLES)[number], (ground: ExportGround) => Table>> = {
  partners,
  people,
  evidence,
  ties,
  'to-do': toDo,
};

const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');

function roleNames({ context: { names } }: ExportGround): (role: string | null) => string | null {
  const byId = new Map(names.model.roles.map(({ id, name }) => [id, name]));
  return (role) => (role === null ? null : (byId.get(role) ?? role));
}

/** One row for each role and each organization that fills it; a role that nobody fills has one row. */
function partners(ground: ExportGround): Table {
  const { assessed, facts, context, isOn } = ground;
  const organizations = new Map(facts.organizations.map((row) => [row.id, row]));
  const nameOf = roleNames(ground);
  const rows = assessed.assessment.roles.flatMap(
    ({ role, state, organizations: ids, lastSeen }): Cell[][] => {
      const known = knownOf(context, role);
      const start: Cell[] = [role, nameOf(role), state];
      if (ids.length === 0) return [[...start, ...Array<null>(10).fill(null), lastSeen, known]];
      return ids.map((id) => {
        const row = organizations.get(id);
        const fill = facts.fills.find((one) => one.organizationId === id && one.role === role && isOn(one));
        const place = [row?.city ?? null, row?.state ?? null, row?.url ?? null, fill?.mailbox ?? null];
        const who = [id, row?.name ?? id, listed(row?.aliases ?? []), row?.level ?? null];
        return [...start, ...who, ...place, fill?.since ?? null, fill?.part ?? null, lastSeen, known];
      });
    },
  );
  return {
    columns: [
      ...['role_id', 'role', 'state', 'organization_id', 'organization', 'other_names', 'level'],
      ...['city', 'us_state', 'website', 'role_mailbox', 'since', 'part_of_district', 'last_seen', 'known'],
    ],
    rows,
  };
}

/** One row for each post that somebody holds on the day, with the roles held for that organization. */
function people(ground: ExportGround): Table {
  const { facts, context, person, isOn } = ground;
  const nameOf = roleNames(ground);
  const rows = facts.employment.filter(isOn).map((post): Cell[] => {
    const held = facts.holders.filter(
      (row) => row.personId === post.personId && row.organizationId === post.organizationId && isOn(row),
    );
    const roles = held.map(({ role, acting, deputy }) =>
      listed([nameOf(role), acting ? 'acting' : null, deputy ? 'deputy' : null]).replaceAll('; ', ', '),
    );
    const organization = context.names.organization(post.organizationId);
    const who = [post.personId, person(post.personId), post.title, post.organizationId, organization];
    return [...who, post.since, post.until, listed(roles)];
  });
  return {
    columns: [
      ...['person_id', 'name', 'title', 'organization_id', 'organization', 'since', 'until', 'roles_held'],
    ],
    rows,
  };
}

/** One row for each piece of evidence, whatever its day: one that has ended says so. */
function evidence(ground: ExportGround): Table {
  const { facts, assessed, context, person, hasEnded } = ground;
  const { asOf } = assessed.reading;
  const rows = facts.evidence
    .filter(({ since }) => since === null || since <= asOf)
    .map((piece): Cell[] => {
      const ofPiece = ({ evidenceId }: { evidenceId: string }): boolean => evidenceId === piece.id;
      const parties = facts.parties
        .filter(ofPiece)
        .map((row) => context.names.organization(row.organizationId));
      const seen = facts.sightings.filter(ofPiece).flatMap(({ at }) => (at <= asOf ? at : []));
      const persons = (list: 'carriers' | 'signatories'): string =>
        listed(distinct(facts[list].filter(ofPiece).map(({ personId }) => person(personId))));
      return [
        ...[piece.id, piece.kind, piece.name, listed(distinct(parties)), piece.since, piece.until],
        ...[hasEnded(piece), seen.sort().at(-1) ?? null, persons('carriers'), persons('signatories')],
        ...[piece.source, piece.sourceKind],
      ];
    });
  return {
    columns: [
      ...['evidence_id', 'kind', 'name', 'parties', 'since', 'until', 'ended', 'last_seen', 'carried_by'],
      ...['signed_by', 'source', 'source_kind'],
    ],
    rows,
  };
}

/** One row for each expected tie that applies. */
function ties(ground: ExportGround): Table {
  const { assessed, context } = ground;
  const nameOf = roleNames(ground);
  const rows = assessed.assessment.ties.map(({ id, a, b, state, shown, resilient, judged }): Cell[] => {
    const pieces = distinct(judged.flatMap((pair) => pair.pieces.map((piece) => piece.id)));
    const [first = null, second = null] = shown?.organizations.map(context.names.organization) ?? [];
    const words = listed(pieces.map(context.names.evidence));
    return [id, nameOf(a), nameOf(b), state, first, second, resilient, words, knownOf(context, id)];
  });
  return {
    columns: [
      ...['tie_id', 'role_a', 'role_b', 'state', 'organization_a', 'organization_b'],
      ...['outlasts_one_person', 'evidence', 'known'],
    ],
    rows,
  };
}

/** The three lists in the order in which they stand on the page, with the points that doing it adds. */
function toDo({ assessed: { assessment }, context }: ExportGround): Table {
  const rows = [
    ...assessment.gaps.map((gap) => ['gap', gap.severity, gap.gain, gapEntry(context, gap)] as const),
    ...assessment.questions.map(
      (entry) => ['question', null, entry.gain, questionEntry(context, entry)] as const,
    ),
    ...assessment.secure.map(
      (entry) => ['to secure', null, entry.gain, secureEntry(context, entry)] as const,
    ),
  ].map(([list, severity, gain, { title, verb, action, known }]): Cell[] => [
    ...[list, severity, title, verb, action],
    ...[Number(oneDecimal(gain)), known],
  ]);
  return { columns: ['list', 'severity', 'about', 'verb', 'what_to_do', 'points', 'known'], rows };
}
