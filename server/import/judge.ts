import { randomUUID } from 'node:crypto';
import { FACTS, type FactKind } from '../../core/facts/index.ts';
import { distinct } from '../../core/order.ts';
import { kindInWords } from '../../core/words/evidence-kinds.ts';
import { sha256 } from '../changes/canonical.ts';
import { sameName } from '../names/same-name.ts';
import { screen } from '../screening/screen.ts';
import { firstDayAfter } from './days.ts';
import type { Draft, Found, FoundOrganization, FoundPerson, FoundTie } from './found.ts';
import type { Matched } from './match.ts';
import { fillKey, type OnRecord } from './on-record.ts';
import { LONGEST } from './screen-row.ts';
import { asking, isThere, openAbout, waitedFor, waiting } from './waiting.ts';

export type Fate = 'new' | 'same' | 'changed' | 'duplicate' | 'question' | 'refused';

/** A fact of the file beside what is on record. */
export interface Judged {
  readonly fact: FactKind;
  readonly id: string;
  readonly name: string | null;
  readonly districtId: string | null;
  /** The other district of what belongs to two. */
  readonly alsoIn?: string;
  readonly fate: Fate;
  readonly reason: string | null;
  /** The row as it shall be; null where nothing is to be written. */
  readonly value: Record<string, unknown> | null;
  /** Organizations that it may be instead. */
  readonly twins?: Matched['twins'];
}

type Row = Readonly<Record<string, unknown>>;
export type Judge = (draft: Draft) => readonly Judged[];

/**
 * What becomes of a fact that is on record otherwise than the file has it: `append` leaves it as it is, `update` changes it
 * field by field.
 */
export type Existing = 'append' | 'update';

interface Context {
  readonly found: Found;
  readonly matched: ReadonlyMap<string, Matched>;
  readonly record: OnRecord;
  /** Where the facts come from, in words. */
  readonly source: string;
  readonly existing: Existing;
  /** May facts of this district be entered? */
  readonly mayEdit: (districtId: string) => boolean;
}

/** As long as the random keys that pages make, so that screening does not look for words in it. */
const idOf = (...parts: readonly string[]): string => sha256(parts.join('\u0001')).slice(0, 32);

/** Whether a fact is there already, and what of it changes. */
function beside(
  fact: FactKind,
  before: Row | undefined,
  given: Row,
  existing: Existing,
): Pick<Judged, 'fate' | 'reason' | 'value'> {
  if (!before) return { fate: 'new', reason: null, value: { ...columnsOf(fact), ...given } };
  const columns = Object.entries(given).filter(
    ([column, value]) =>
      column !== 'source' && value !== null && JSON.stringify(before[column]) !== JSON.stringify(value),
  );
  if (columns.length === 0) return { fate: 'same', reason: null, value: null };
  const text = (value: unknown): string =>
    value === null || value === undefined ? 'nothing' : String(value);
  const inWords = (word: string): string =>
    columns.map(([column, value]) => `${column}: ${text(before[column])} ${word} ${text(value)}`).join('; ');
  if (existing === 'append')
    return {
      fate: 'same',
      reason: `Left as it is on record. ${inWords('stays; the file has')}`,
      value: null,
    };
  const reason = inWords('becomes');
  return { fate: 'changed', reason, value: { ...columnsOf(fact, before), ...Object.fromEntries(columns) } };
}

const SET_BY_SERVER: ReadonlySet<string> = new Set(['id', 'origin', 'sourceKind', 'districtId']);
const EMPTY = new Map<FactKind, Row>();

/** The columns of a kind that are not set by the server, as the kind leaves them, else empty. */
function emptyColumns(fact: FactKind): Row {
  const known = EMPTY.get(fact);
  if (known) return known;
  const columns = Object.entries(FACTS[fact].columns).filter(([name]) => !SET_BY_SERVER.has(name));
  const made = Object.fromEntries(
    columns.map(([name, schema]) => [name, schema.safeParse(undefined).data ?? null]),
  );
  EMPTY.set(fact, made);
  return made;
}

/** The same of a row on record, where there is one. */
function columnsOf(fact: FactKind, row?: Row): Row {
  const empty = emptyColumns(fact);
  if (!row) return empty;
  return Object.fromEntries(Object.entries(empty).map(([name, value]) => [name, row[name] ?? value]));
}

/** Nothing of it is kept: of a large file, the facts are more than the memory should hold. */
export const judgeOf =
  (context: Context): Judge =>
  (draft) =>
    judge(draft, context);

function judge(draft: Draft, context: Context): readonly Judged[] {
  const { organizations, people } = context.found;
  if (draft.of === 'tie') return tie(draft, context);
  if (draft.of === 'person') {
    const person = people.get(draft.key);
    return person ? personal(draft, person, context) : [];
  }
  const found = organizations.get(draft.key);
  if (!found) return [];
  return draft.of === 'role' ? [filling(draft.role ?? '', found, context)] : [organization(found, context)];
}

function organization(found: FoundOrganization, context: Context): Judged {
  const { matched, record, source, existing } = context;
  const { id = '', twins = [] } = matched.get(found.key) ?? {};
  const base = { fact: 'organizations' as const, id, name: found.name, districtId: found.districtId };
  if (twins.length > 0)
    return {
      ...base,
      fate: 'duplicate',
      value: null,
      twins,
      reason: `Likely a duplicate of ${twins.map((twin) => twin.name).join('; ')}`,
    };
  if (!found.districtId) return { ...base, ...asking('The district is not known') };
  const before = record.organizations.get(id);
  const parent = found.parentKey !== null && isThere(found.parentKey, context) ? found.parentKey : '';
  const others = [...found.otherNames].filter(
    (name) => !before?.aliases.some((one) => sameName(one) === sameName(name)),
  );
  const given = {
    ...(before ? {} : { name: found.name, source }),
    ...{ city: found.city, state: found.state, url: found.url },
    // What the file only suggests does not replace what is on record.
    sector: before?.sector ? null : found.sector,
    // A parent that waits for an answer is left out, not the organization.
    parentId: before?.parentId ? null : (matched.get(parent)?.id ?? null),
    aliases: before && others.length === 0 ? null : [...(before?.aliases ?? []), ...others],
  };
  return { ...base, ...beside('organizations', before, given, existing) };
}

function filling(role: string, found: FoundOrganization, context: Context): Judged {
  const { matched, record, source, existing } = context;
  const { id: organizationId = '' } = matched.get(found.key) ?? {};
  const { districtId } = found;
  const base = { fact: 'fills' as const, name: found.name, districtId };
  if (!districtId) return { ...base, id: '', ...asking('The district is not known') };
  const name = waitedFor([found.key], context);
  if (name !== null) return { ...base, id: '', ...waiting(name) };
  const before = record.fills.get(fillKey({ organizationId, districtId, role }));
  const { since = null, until = null } = found.roles.get(role) ?? {};
  const given = {
    ...{ organizationId, role, phone: found.phone, mailbox: found.email },
    ...(before ? {} : { part: false, since, until: firstDayAfter(since, until), source }),
  };
  const id = before?.id ?? `fills-${idOf(organizationId, districtId, role)}`;
  return { ...base, id, ...beside('fills', before, given, existing) };
}

function personal({ fact }: Draft, person: FoundPerson, context: Context): Judged[] {
  const { found, matched, record, existing } = context;
  const { id: organizationId } = matched.get(person.organizationKey ?? '') ?? {};
  const districtId = found.organizations.get(person.organizationKey ?? '')?.districtId ?? null;
  const job = record
    .employment(organizationId ?? '')
    .find(({ personId }) => sameName(record.people.get(personId)?.name ?? '') === sameName(person.name));
  const personId = job?.personId ?? idsOfPeople(person);
  const base = { name: person.name, districtId };
  const question = openAbout(person, districtId, context);
  if (question)
    return [{ ...base, fact: fact === 'people' ? fact : 'employment', id: personId, ...question }];
  if (fact === 'people')
    return [
      {
        ...base,
        fact,
        id: personId,
        ...beside('people', record.people.get(personId), { name: person.name }, existing),
      },
    ];
  if (!organizationId) return [];
  const given = { personId, organizationId, title: person.title };
  return [
    {
      ...base,
      fact: 'employment',
      id: job?.id ?? `job-${personId}`,
      ...beside('employment', job, given, existing),
    },
  ];
}

/** An id says nothing of a person, so that it may stay when they are forgotten: it is drawn, once for each in the file. */
const drawn = new WeakMap<FoundPerson, string>();
function idsOfPeople(person: FoundPerson): string {
  const id = drawn.get(person) ?? randomUUID();
  drawn.set(person, id);
  return id;
}

/** What two organizations and the word of the file make together is no one's text: where it may not be stored, less says enough. */
function nameOfTie(names: string, { words, kind }: FoundTie): string {
  const [whole, plain] = [`${names}: ${words ?? kindInWords(kind)}`, `${names}: ${kindInWords(kind)}`];
  return [whole, plain].find((name) => name.length <= LONGEST && !screen(name)) ?? kindInWords(kind);
}

function tie({ fact, key }: Draft, context: Context): Judged[] {
  const { found, matched, record, source, existing } = context;
  const one = found.ties.get(key);
  const pair =
    one?.pair.map((end) => ({ found: found.organizations.get(end), id: matched.get(end)?.id ?? '' })) ?? [];
  if (!one || pair.some((end) => !end.found)) return [];
  const districtIds = distinct(pair.flatMap((end) => end.found?.districtId ?? []));
  const organizationIds = pair.map(({ id }) => id).sort();
  const evidenceId = `tie-${idOf(...organizationIds, one.kind)}`;
  const before = record.evidence.get(evidenceId);
  const name = nameOfTie(pair.map((end) => end.found?.name).join(' and '), one);
  const [districtId = null, alsoIn] = districtIds;
  const base = { name, districtId, ...(alsoIn && { alsoIn }) };
  const waits = waitedFor(one.pair, context);
  if (waits !== null || districtId === null)
    return (fact === 'evidence' ? [''] : ['-1', '-2']).map((part) => ({
      ...{ ...base, fact: fact === 'evidence' ? fact : 'parties', id: `${evidenceId}${part}` },
      ...(waits === null ? asking('The district is not known') : waiting(waits)),
    }));
  if (fact === 'evidence') {
    const dates = { since: one.since, until: firstDayAfter(one.since, one.until) };
    const given = { ...dates, ...(before ? {} : { kind: one.kind, name, districtIds, source }) };
    return [{ ...base, fact, id: evidenceId, ...beside('evidence', before, given, existing) }];
  }
  return organizationIds.map((organizationId, at) => {
    const given = { evidenceId, organizationId, core: false, host: false };
    const id = `${evidenceId}-${at + 1}`;
    // The parties of a piece stand and fall with it: they are what its id is made of.
    const kept = before
      ? { fate: 'same' as const, reason: null, value: null }
      : beside('parties', undefined, given, existing);
    return { ...base, fact: 'parties' as const, id, ...kept };
  });
}
