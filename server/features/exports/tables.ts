import { newest } from '../../../core/days.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { RoleAssessment } from '../../../core/model/assessment.ts';
import { distinct } from '../../../core/order.ts';
import { knownOf } from '../../../core/words/context.ts';
import { gapEntry, questionEntry, tieToProtectEntry } from '../../../core/words/lists.ts';
import { type Names, roleName } from '../../../core/words/phrases.ts';
import type { EXPORT_TABLES } from './contract.ts';
import type { Cell, Table } from './csv.ts';
import type { ExportContext } from './export-context.ts';

export const TABLES: Readonly<Record<(typeof EXPORT_TABLES)[number], (input: ExportContext) => Table>> = {
  partners,
  people,
  evidence,
  ties,
  'to-do': toDo,
};

const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');

/** One row for each role and each organization that fills it; a role that no one fills has one row. */
function partners(input: ExportContext): Table {
  const { assessed, facts, context, countiesOf, isOn } = input;
  const organizations = new Map(facts.organizations.map((row) => [row.id, row]));
  const rows = assessed.assessment.roles.flatMap((row): Cell[][] => {
    const { role, state, organizations: ids } = row;
    const lastSeen = lastSeenHere(row, context.names);
    const known = knownOf(context, role);
    const start: Cell[] = [role, roleName(context.names, role), state];
    if (ids.length === 0) return [[...start, ...Array<null>(11).fill(null), lastSeen, known]];
    return ids.map((id) => {
      const found = organizations.get(id);
      const fill = facts.fills.find((one) => one.organizationId === id && one.role === role && isOn(one));
      const place = [found?.city ?? null, found?.state ?? null, found?.url ?? null, fill?.mailbox ?? null];
      const who = [id, found?.name ?? id, listed(found?.aliases ?? []), found?.level ?? null];
      const reach = [fill?.since ?? null, fill?.part ?? null, listed(countiesOf(id))];
      return [...start, ...who, ...place, ...reach, lastSeen, known];
    });
  });
  return {
    columns: [
      ...['role_id', 'role', 'state', 'organization_id', 'organization', 'other_names', 'level'],
      ...['city', 'us_state', 'website', 'role_mailbox', 'since', 'part_of_district'],
      ...['counties', 'last_seen', 'known'],
    ],
    rows,
  };
}

/** The newest day on which people here saw the role filled; public record saw no one at work. */
const lastSeenHere = ({ activityDates }: RoleAssessment, names: Names): string | null =>
  newest(
    activityDates
      .filter(({ evidence }) => evidence === null || !names.piece(evidence)?.publicRecord)
      .map(({ day }) => day),
  );

/** One row for each post that someone holds on the day, with the roles held for that organization. */
function people(input: ExportContext): Table {
  const { facts, context, person, isOn } = input;
  const heldBy = groupBy(facts.holders.filter(isOn), ({ personId }) => personId);
  const rows = facts.employment.filter(isOn).map((post): Cell[] => {
    const held = heldBy(post.personId).filter((row) => row.organizationId === post.organizationId);
    const roles = held.map(({ role, acting, deputy }) =>
      [roleName(context.names, role), acting && 'acting', deputy && 'deputy'].filter(Boolean).join(', '),
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

const evidenceOf = ({ evidenceId }: { evidenceId: string }): string => evidenceId;

/** One row for each piece of evidence, whatever its day: one that has ended says so. */
function evidence(input: ExportContext): Table {
  const { facts, assessed, context, person, hasEnded } = input;
  const { asOf } = assessed.reading;
  const parts = {
    parties: groupBy(facts.parties, evidenceOf),
    activityDates: groupBy(facts.activityDates, evidenceOf),
    maintainers: groupBy(facts.maintainers, evidenceOf),
    signers: groupBy(facts.signers, evidenceOf),
  };
  const rows = facts.evidence
    .filter(({ since }) => since === null || since <= asOf)
    .map((piece): Cell[] => {
      const parties = parts.parties(piece.id).map((row) => context.names.organization(row.organizationId));
      const seen = parts
        .activityDates(piece.id)
        .flatMap(({ at, origin }) => (at <= asOf && origin !== 'reference' ? at : []));
      const persons = (list: 'maintainers' | 'signers'): string =>
        listed(distinct(parts[list](piece.id).map(({ personId }) => person(personId))));
      return [
        ...[piece.id, piece.kind, piece.name, listed(distinct(parties)), piece.since, piece.until],
        ...[hasEnded(piece), seen.sort().at(-1) ?? null, persons('maintainers'), persons('signers')],
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
function ties(input: ExportContext): Table {
  const { assessed, context } = input;
  const { names } = context;
  const rows = assessed.assessment.ties.map(
    ({ id, a, b, state, shown, resilient, assessed: pairs }): Cell[] => {
      const pieces = distinct(pairs.flatMap((pair) => pair.pieces.map((piece) => piece.id)));
      const [first = null, second = null] = shown?.organizations.map(names.organization) ?? [];
      const words = listed(pieces.map(names.evidence));
      const roles = [roleName(names, a), roleName(names, b)];
      return [id, ...roles, state, first, second, resilient, words, knownOf(context, id)];
    },
  );
  return {
    columns: [
      ...['tie_id', 'role_a', 'role_b', 'state', 'organization_a', 'organization_b'],
      ...['outlasts_one_person', 'evidence', 'known'],
    ],
    rows,
  };
}

/** The three lists in the order of the page, with the points that doing it adds. */
function toDo({ assessed: { assessment }, context }: ExportContext): Table {
  const rows = [
    ...assessment.gaps.map((gap) => ['gap', gap.severity, gapEntry(context, gap)] as const),
    ...assessment.questions.map((entry) => ['question', null, questionEntry(context, entry)] as const),
    ...assessment.tiesToProtect.map(
      (entry) => ['tie to protect', null, tieToProtectEntry(context, entry)] as const,
    ),
  ].map(([list, severity, { title, verb, action, gain, known }]): Cell[] => [
    ...[list, severity, title, verb, action, gain, known],
  ]);
  return { columns: ['list', 'severity', 'about', 'verb', 'what_to_do', 'points', 'known'], rows };
}
