import { randomUUID } from 'node:crypto';
import type { FactKind } from '../../core/facts/index.ts';
import { distinct } from '../../core/order.ts';
import { kindInWords } from '../../core/words/evidence-kinds.ts';
import { sha256 } from '../changes/canonical.ts';
import { sameName } from '../names/same-name.ts';
import { screen } from '../screening/screen.ts';
import { beside, type Existing } from './beside.ts';
import { firstDayAfter } from './days.ts';
import type { Draft, Found, FoundOrganization, FoundPerson, FoundTie } from './found.ts';
import type { Matched } from './match.ts';
import { fillKey, type OnRecord } from './on-record.ts';
import { LONGEST } from './screen-row.ts';
import { asking, isThere, openAbout, waitedFor, waiting } from './waiting.ts';

export type Fate = 'new' | 'same' | 'changed' | 'duplicate' | 'question' | 'refused';

/** A fact of the file, compared with what is on record. */
export interface Judged {
  readonly fact: FactKind;
  readonly id: string;
  readonly name: string | null;
  readonly districtId: string | null;
  /** The other district of what belongs to two. */
  readonly alsoIn?: string;
  readonly fate: Fate;
  readonly reason: string | null;
  /** The row to write; null if nothing is to be written. */
  readonly value: Record<string, unknown> | null;
  /** Organizations that it may be instead. */
  readonly likelyDuplicates?: Matched['likelyDuplicates'];
}

export type Judge = (draft: Draft) => readonly Judged[];

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

/** As long as the random keys of pages, which screening ignores. */
const idOf = (...parts: readonly string[]): string => sha256(parts.join('\u0001')).slice(0, 32);

/** Computes each fact when asked and keeps none, because all facts of a large file would need too much memory. */
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

const ELSEWHERE = 'Unchanged: it belongs to another district and must be corrected there';

function organization(found: FoundOrganization, context: Context): Judged {
  const { matched, record, source, existing } = context;
  const { id = '', likelyDuplicates = [] } = matched.get(found.key) ?? {};
  const judgedAs = (verdict: Verdict): Judged => judged('organizations', id, found, verdict);
  if (likelyDuplicates.length > 0) {
    const reason = `Likely a duplicate of ${likelyDuplicates.map(({ name }) => name).join('; ')}`;
    return { ...judgedAs({ fate: 'duplicate', reason, value: null }), likelyDuplicates };
  }
  if (!found.districtId) return judgedAs(asking('The district is not known'));
  const before = record.organizations.get(id);
  const parent = found.parentKey !== null && isThere(found.parentKey, context) ? found.parentKey : '';
  const others = [...found.otherNames].filter(
    (name) => !before?.aliases.some((one) => sameName(one) === sameName(name)),
  );
  const given = {
    name: before ? null : found.name,
    source: before ? null : source,
    city: found.city,
    state: found.state,
    url: found.url,
    // A sector that is only guessed does not replace the one on record.
    sector: before?.sector ? null : found.sector,
    // If the parent waits for an answer, only the parent is left out.
    parentId: before?.parentId ? null : (matched.get(parent)?.id ?? null),
    aliases: before && others.length === 0 ? null : [...(before?.aliases ?? []), ...others],
  };
  const verdict = beside('organizations', before, given, existing);
  if (verdict.fate !== 'changed' || mayChange(id, found.districtId, context)) return judgedAs(verdict);
  return judgedAs({ fate: 'same', reason: ELSEWHERE, value: null });
}

type Verdict = Pick<Judged, 'fate' | 'reason' | 'value'>;

/** A literal: spreading one object into another is many times slower, and wastes memory. */
const judged = (
  fact: FactKind,
  id: string,
  { name, districtId }: Pick<Judged, 'name' | 'districtId'>,
  { fate, reason, value }: Verdict,
): Judged => ({ fact, id, name, districtId, fate, reason, value });

/** An organization may be corrected in a district where it fills a role; otherwise the account must be allowed to edit all of its districts. */
function mayChange(id: string, districtId: string, { record, mayEdit }: Context): boolean {
  const districts = record.districtsOf(id);
  return districts.includes(districtId) && (record.fillsIn(id, districtId) || districts.every(mayEdit));
}

function filling(role: string, found: FoundOrganization, context: Context): Judged {
  const { matched, record, source, existing } = context;
  const { id: organizationId = '' } = matched.get(found.key) ?? {};
  const { districtId } = found;
  if (!districtId) return judged('fills', '', found, asking('The district is not known'));
  const name = waitedFor([found.key], context);
  if (name !== null) return judged('fills', '', found, waiting(name));
  const id = ['fills', idOf(organizationId, districtId, role)].join('-'); // compact, as each is kept (lines.ts)
  const before = record.fills.get(fillKey({ organizationId, districtId, role }));
  const { since = null, until: last = null } = found.roles.get(role) ?? {};
  const until = firstDayAfter(since, last);
  const ended = record.endedFills.get(id);
  if (!before && ended) {
    const reason = ended.until === until ? null : 'It has ended on record; enter it again if it continues';
    return judged('fills', id, found, { fate: 'same', reason, value: null });
  }
  const given = {
    organizationId,
    role,
    phone: found.phone,
    mailbox: found.email,
    part: before ? null : false,
    since: before ? null : since,
    until: before ? null : until,
    source: before ? null : source,
  };
  return judged('fills', before?.id ?? id, found, beside('fills', before, given, existing));
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
  if (question) return [judged(fact === 'people' ? fact : 'employment', personId, base, question)];
  if (fact === 'people') {
    const verdict = beside('people', record.people.get(personId), { name: person.name }, existing);
    return [judged(fact, personId, base, verdict)];
  }
  if (!organizationId) return [];
  const given = { personId, organizationId, title: person.title };
  const id = job?.id ?? `job-${personId}`;
  const verdict = beside('employment', job, given, existing);
  if (verdict.fate !== 'changed' || (districtId && record.districtsOf(organizationId).includes(districtId)))
    return [judged('employment', id, base, verdict)];
  return [judged('employment', id, base, { fate: 'same', reason: ELSEWHERE, value: null })];
}

/** Ids of people are random, so that they can stay when the person is forgotten. Drawn once per person of the file. */
const drawn = new WeakMap<FoundPerson, string>();
function idsOfPeople(person: FoundPerson): string {
  const id = drawn.get(person) ?? randomUUID();
  drawn.set(person, id);
  return id;
}

/** Names a tie by its organizations and the file’s word; if that may not be stored, by less. */
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
    // The id of the evidence is derived from its parties, so they exist together.
    const kept = before
      ? { fate: 'same' as const, reason: null, value: null }
      : beside('parties', undefined, given, existing);
    return { ...base, fact: 'parties' as const, id, ...kept };
  });
}
