import type { Knowing } from '../introductions/knowing.ts';
import type { EvidenceKind } from '../model/snapshot.ts';
import { kindInWords } from './evidence-kinds.ts';
import { formatMonth, formatShortDay } from './format.ts';
import { sentence } from './phrases.ts';

/** The names of what two people have in common. */
export interface CommonNames {
  readonly organization: (id: string) => string;
  readonly evidence: (id: string) => { readonly name: string; readonly kind: EvidenceKind };
}

/** What people do: now, since a month, and in the past. */
type Tenses = readonly [now: string, since: string, past: string];

const UNDER: Tenses = ['work under', 'have worked under', 'worked under'];
const BY_KIND: Readonly<Record<EvidenceKind, Tenses>> = {
  contact: ['are in contact by', 'have been in contact by', 'were in contact by'],
  meeting: ['meet in', 'have met in', 'met in'],
  training: ['trained together in', 'trained together in', 'trained together in'],
  protocol: UNDER,
  mou: UNDER,
  'joint-activity': ['work together in', 'have worked together in', 'worked together in'],
  'co-location': ['share staff in', 'have shared staff in', 'shared staff in'],
  'task-force': ['serve on', 'have served on', 'served on'],
};
const AT_WORK: Tenses = ['work at', 'have both worked at', 'worked at the same time at'];

/**
 * Returns why two know each other, in a sentence: `You and Ana Invented have served on the task force since
 * March 2024.`
 */
export function reasonInWords(
  names: CommonNames,
  link: Knowing,
  [one, other]: readonly [string, string],
  asOf: string,
): string {
  const { by, id, time, live, seen } = link;
  const who = sentence(`${one} and ${other}`);
  const month = time.since !== null && time.since < asOf ? formatMonth(time.since) : '';
  if (by === 'acquaintance')
    return month ? `${who} have known each other since ${month}.` : `${who} know each other.`;
  const piece = by === 'evidence' ? names.evidence(id) : null;
  const [now, since, past] = piece ? BY_KIND[piece.kind] : AT_WORK;
  const what = piece?.name ?? names.organization(id);
  const isOver = time.until !== null && time.until <= asOf;
  if (piece?.kind === 'training') return `${who} ${past} ${what}${seen ? `, ${formatMonth(seen)}` : ''}.`;
  if (isOver) return `${who} ${past} ${what} until ${formatMonth(seen ?? time.until ?? asOf)}.`;
  const last = by === 'evidence' && seen ? `, last active on ${formatShortDay(seen)}` : '';
  const isAgo = live ? '' : ', out of date';
  return month
    ? `${who} ${since} ${what} since ${month}${last}${by === 'evidence' ? isAgo : ''}.`
    : `${who} ${now} ${what}${last}${by === 'evidence' ? isAgo : ''}.`;
}

/** Returns the same in two or three words, for the line in a picture: `protocol, Oct 8, 2026`. */
export function labelOf(names: CommonNames, { by, id, live, seen }: Knowing): string {
  if (by === 'acquaintance') return 'know each other';
  if (by === 'job') return live ? 'colleagues' : 'former colleagues';
  const kind = kindInWords(names.evidence(id).kind);
  return seen ? `${kind}, ${formatShortDay(seen)}` : kind;
}

/**
 * Returns what to do with a path, in one sentence. The path begins with you, your office, or someone else.
 */
export function adviceOf(who: readonly string[]): string {
  const [from = '', through = '', ...others] = who;
  if (others.length === 0) return sentence(`${from} and ${through} need no introduction.`);
  if (others.length === 1) return `Ask ${through} to introduce ${from} to ${others[0]}.`;
  return `Ask ${through} for ${others.slice(0, -1).join(', then ')}, then ${others.at(-1)}.`;
}

/** Returns how a letter refers to someone: by name if the writer may see it. */
interface InLetter {
  readonly name: string | null;
  readonly organization: string | null;
}

/**
 * Returns a letter to copy, addressed to the first person on the path after the writer, asking for an
 * introduction to the last. It names no one else.
 */
export function letterFor(
  [first, ...others]: readonly InLetter[],
  { writer, district }: { writer: string; district: string },
): string {
  const target = others.at(-1);
  const between = others.slice(0, -1);
  const known = ({ name, organization }: InLetter): string =>
    [name ?? 'the right person', organization && `at ${organization}`].filter(Boolean).join(' ');
  const to = first?.name ?? (first?.organization ? `colleagues at ${first.organization}` : 'colleague');
  const asks = !target
    ? 'Could we talk about how our offices work together?'
    : between[0]
      ? `Could you put me in touch with ${known(between[0])}, who may introduce me to ${known(target)}?`
      : `Could you put me in touch with ${known(target)}?`;
  const why = `I keep the list of partners against human trafficking in the ${district}.`;
  return [`Dear ${to},`, `${asks} ${why} A call of 15 minutes is enough.`, writer]
    .filter(Boolean)
    .join('\n\n');
}
