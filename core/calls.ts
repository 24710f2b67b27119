import type { Assessment, Question } from './model/assessment.ts';
import { compare, type Fraction, sum } from './model/fraction.ts';
import { ANY_WEIGHT_3_ROLE, type Model } from './model/model.ts';
import { byCodePoint, first, type Order, reversed, sorted, thenBy } from './order.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * A question for a partner: how it works with another, whether it fills a role, who fills one, or whether the
 * district has tribal land.
 */
export type Asked =
  | { readonly ask: 'level'; readonly question: Question; readonly aboutId: string; readonly role: string }
  | { readonly ask: 'fills' | 'who'; readonly question: Question; readonly role: string }
  | { readonly ask: 'land'; readonly question: Question };

/**
 * The questions that one organization answers in one call. The district's own office answers
 * without a call.
 */
export interface Call {
  readonly organizationId: string;
  readonly own: boolean;
  readonly gain: Fraction;
  readonly minutes: number;
  readonly asked: readonly Asked[];
}

export interface CallPlace {
  readonly assessment: Pick<Assessment, 'roles' | 'ties'>;
  readonly model: Pick<Model, 'roles' | 'ties'>;
  /** The U.S. Attorney's Office of the district. */
  readonly officeId: string;
  /** Organizations with a named contact; preferred when two would gain equally much. */
  readonly named: ReadonlySet<string>;
}

type Unanswerable = Exclude<Asked, { ask: 'level' }> & { readonly ask: 'who' | 'land' };

/**
 * The organizations that can answer a question, and what each would be asked; empty if none is known.
 */
type Answerable = { readonly question: Question; readonly by: ReadonlyMap<string, Asked> };

/**
 * Assigns every open question to exactly one call. Repeatedly picks the partner whose remaining questions gain
 * the most; each partner is asked only about itself and its own ties. Who fills an unknown role is asked of the
 * partner with the heaviest expected tie to that role.
 * @returns calls by gain, largest first
 */
export function callsOf(open: readonly Question[], place: CallPlace): Call[] {
  const asked = new Map<string, Asked[]>();
  const give = (organizationId: string, one: Asked) =>
    asked.set(organizationId, [...(asked.get(organizationId) ?? []), one]);
  const answerable = open.map((question) => answerableBy(question, place));
  let left = answerable.filter(({ by }) => by.size > 0);
  while (left.length > 0) {
    const next = largest(left, place);
    for (const { by } of left) {
      const one = by.get(next);
      if (one) give(next, one);
    }
    left = left.filter(({ by }) => !by.has(next));
  }
  for (const { question } of answerable.filter(({ by }) => by.size === 0)) {
    const one = elsewhere(question, place);
    give(one.ask === 'land' ? place.officeId : whoKnows(one.role, [...asked.keys()], place), one);
  }
  const calls = [...asked].map(([organizationId, questions]) => callOf(organizationId, questions, place));
  return sorted(
    calls,
    reversed((x, y) => compare(x.gain, y.gain)),
  );
}

function callOf(organizationId: string, asked: readonly Asked[], { officeId }: CallPlace): Call {
  const { minutesAQuestion, minutesACall } = THRESHOLDS;
  return {
    ...{ organizationId, own: organizationId === officeId, asked },
    gain: sum(asked.map(({ question }) => question.gain)),
    minutes: Math.round(asked.length * minutesAQuestion.value + minutesACall.value),
  };
}

/** The office is asked only what no partner can answer. */
function answerableBy(question: Question, place: CallPlace): Answerable {
  const by = new Map(asksOf(question, place));
  if (by.size > 1) by.delete(place.officeId);
  return { question, by };
}

function asksOf(question: Question, { assessment }: CallPlace): (readonly [string, Asked])[] {
  const role = assessment.roles.find((row) => row.role === question.id);
  if (role) return role.organizations.map((id) => [id, { ask: 'fills', question, role: role.role }]);
  const tie = assessment.ties.find(({ id }) => id === question.id);
  const [x, y] = tie?.shown?.organizations ?? [];
  if (!tie || x === undefined || y === undefined) return [];
  // Within one organization, the tie is met once both roles are confirmed, so ask about the one that isn't yet.
  if (x === y) return [[x, { ask: 'fills', question, role: unconfirmed(tie, x, assessment.roles) }]];
  return [
    [x, { ask: 'level', question, aboutId: y, role: tie.b }],
    [y, { ask: 'level', question, aboutId: x, role: tie.a }],
  ];
}

const unconfirmed = (
  { a, b }: { a: string; b: string },
  organizationId: string,
  roles: Assessment['roles'],
): string => {
  const isOpen = (role: string): boolean =>
    roles.some((row) => row.role === role && !row.confirmedBy.has(organizationId));
  return isOpen(a) || b === ANY_WEIGHT_3_ROLE ? a : b;
};

/**
 * Returns the question to ask when no organization can answer it about itself. A tie with any required role
 * waits for a role that no one is known to fill.
 */
function elsewhere(question: Question, { assessment: { roles, ties }, model }: CallPlace): Unanswerable {
  const tie = ties.find(({ id }) => id === question.id);
  const isUnnamed = (role: string): boolean =>
    roles.some((row) => row.role === role && row.organizations.length === 0);
  const role = tie ? coreBeside(tie.a, model).find(isUnnamed) : question.id;
  return role && roles.some((row) => row.role === role)
    ? { ask: 'who', question, role }
    : { ask: 'land', question };
}

/**
 * Returns the partner whose questions gain the most together; ties are broken by a named contact, then by id.
 */
function largest(left: readonly Answerable[], { named }: CallPlace): string {
  const gainOf = new Map<string, Fraction[]>();
  for (const { question, by } of left)
    for (const id of by.keys()) gainOf.set(id, [...(gainOf.get(id) ?? []), question.gain]);
  const totals = [...gainOf].map(([id, gains]) => ({ id, gain: sum(gains) }));
  const order: Order<{ id: string; gain: Fraction }> = thenBy(
    (x, y) => compare(y.gain, x.gain),
    (x, y) => Number(named.has(y.id)) - Number(named.has(x.id)),
    (x, y) => byCodePoint(x.id, y.id),
  );
  return first(totals, order)?.id ?? '';
}

/**
 * Returns the organization most likely to know who fills a role: the partner with the heaviest expected tie to
 * it (of equals, the one called first), or the district's own office if there is no such partner.
 */
function whoKnows(role: string, called: readonly string[], place: CallPlace): string {
  const { assessment, model, officeId, named } = place;
  const placeOf = (id: string): number => (called.includes(id) ? called.indexOf(id) : called.length);
  const partners = model.ties.flatMap((tie) =>
    rolesBeside(role, tie, model).flatMap((other) => {
      const filled = assessment.roles.find((row) => row.role === other);
      return (filled?.organizations ?? []).map((id) => ({ id, weight: tie.weight }));
    }),
  );
  const order: Order<{ id: string; weight: number }> = thenBy(
    (x, y) => y.weight - x.weight,
    (x, y) => placeOf(x.id) - placeOf(y.id),
    (x, y) => Number(named.has(y.id)) - Number(named.has(x.id)),
    (x, y) => byCodePoint(x.id, y.id),
  );
  const candidates = partners.filter(({ id }) => id !== officeId);
  return first(candidates, order)?.id ?? officeId;
}

/** Returns the roles of weight 3, except this one. */
const coreBeside = (role: string, { roles }: Pick<Model, 'roles'>): string[] =>
  roles.filter(({ weight, id }) => weight === 3 && id !== role).map(({ id }) => id);

/**
 * Returns the roles at the other end of an expected tie; empty if the tie doesn't involve the role.
 */
function rolesBeside(role: string, { a, b }: Model['ties'][number], model: Pick<Model, 'roles'>): string[] {
  const core = coreBeside(a, model);
  if (a === role) return b === ANY_WEIGHT_3_ROLE ? core : [b];
  if (b === role || (b === ANY_WEIGHT_3_ROLE && core.includes(role))) return [a];
  return [];
}
