import type { z } from 'zod';
import { holds } from '../../../../core/days.ts';
import { worstFirst } from '../../../../core/drawing/worst-first.ts';
import type { AssessedPair, Assessment, TieAssessment } from '../../../../core/model/assessment.ts';
import { isDisputed } from '../../../../core/model/marks.ts';
import { ANY_WEIGHT_3_ROLE, type Model } from '../../../../core/model/model.ts';
import { type Context, knownOf } from '../../../../core/words/context.ts';
import { itemTitle, roleName, sentence } from '../../../../core/words/phrases.ts';
import { tieKnown } from '../../../../core/words/tie.ts';
import { pairRow } from '../../../assessments/pair-row.ts';
import { peopleToCall } from '../../../contacts/people.ts';
import type { Viewed } from '../../../contacts/viewed.ts';
import type { getOrganizationProfile } from './contract.ts';

type Shown = NonNullable<z.input<typeof getOrganizationProfile.response>['shown']>;
type Tie = Shown['ties'][number];

/** Returns the expected ties of an organization with each other organization, worst first. */
export function tiesOf(context: Context, viewed: Viewed, organizationId: string): Tie[] {
  const { assessment, names } = context;
  const isFilled = sideFilledBy(assessment, names.model, organizationId);
  const rows = assessment.ties.flatMap((tie) => {
    const pairs = tie.assessed.filter((pair) => isShown(tie, pair, organizationId));
    if (pairs.length > 0) return pairs.map((pair) => pairTie(context, viewed, tie, pair, organizationId));
    const [mine, other] = isFilled(tie.a) ? [tie.a, tie.b] : [tie.b, tie.a];
    const isExpected = mine !== ANY_WEIGHT_3_ROLE && isFilled(mine);
    return isExpected ? [withoutOther(context, tie, other)] : [];
  });
  return worstFirst(rows);
}

/** Returns a function that tells whether the organization fills a side of a tie. */
function sideFilledBy({ roles }: Assessment, model: Model, organizationId: string) {
  const filled = new Set(
    roles.filter(({ organizations }) => organizations.includes(organizationId)).map(({ role }) => role),
  );
  const isRequired = model.roles.some(({ id, weight }) => weight === 3 && filled.has(id));
  return (side: string): boolean => (side === ANY_WEIGHT_3_ROLE ? isRequired : filled.has(side));
}

/** For a tie with any required role, shows only what is on record: one such tie is expected, not one with each role. */
const isShown = (
  { a, b }: TieAssessment,
  { organizations, pieces, reports }: AssessedPair,
  organizationId: string,
): boolean =>
  organizations.includes(organizationId) &&
  (![a, b].includes(ANY_WEIGHT_3_ROLE) || pieces.length + reports.length > 0);

function pairTie(
  context: Context,
  viewed: Viewed,
  tie: TieAssessment,
  pair: AssessedPair,
  organizationId: string,
): Tie {
  const { names } = context;
  const [a, b] = pair.organizations;
  const [other, role] = a === organizationId ? [b, tie.b] : [a, tie.a];
  return {
    ...tieFields(context, tie, role),
    organizationId: other,
    contact: a === b ? null : contactAt(viewed, other, role, names.asOf),
    state: pair.state,
    disputed: isDisputed(pair),
    known: sentence(tieKnown(names, { ...tie, state: pair.state, shown: pair }, [])),
    pair: pairRow(pair, names.said),
    verb: pair === tie.shown ? verbFor(context, [tie.id]) : null,
  };
}

const withoutOther = (context: Context, tie: TieAssessment, role: string): Tie => ({
  ...tieFields(context, tie, role),
  ...{ organizationId: null, contact: null, pair: null, disputed: false },
  state: tie.state,
  known: knownOf(context, tie.id),
  // A tie that waits for someone to fill a role is resolved by that role's entry.
  verb: verbFor(context, [tie.id, role]),
});

function tieFields({ names, roles }: Context, { id, a, b }: TieAssessment, role: string) {
  const expected = names.model.ties.find((tie) => tie.id === id);
  return {
    ...{ id, title: itemTitle(names, id), role, roleName: roleName(names, role) },
    vacant: [a, b].some((side) => roles.get(side)?.state === 'vacant'),
    expectedLevel: expected?.minimumLevel ?? 0,
    weight: expected?.weight ?? 0,
  };
}

/** Returns the action that the three lists give for the first of the items that is in one of them. */
function verbFor({ assessment }: Context, items: readonly string[]): string | null {
  const { gaps, questions, tiesToProtect } = assessment;
  const verbs = items.flatMap((item) => [
    ...gaps.filter((gap) => gap.items.includes(item)),
    ...questions.filter(({ id }) => id === item),
    ...tiesToProtect.filter((tie) => tie.items.includes(item)),
  ]);
  return verbs[0]?.verb ?? null;
}

/** Returns whom to call at the other organization: in its role of the tie, or else in any role. */
function contactAt(viewed: Viewed, organizationId: string, role: string, day: string): Tie['contact'] {
  const here = viewed.facts.holders.filter((row) => row.organizationId === organizationId && holds(row, day));
  const inRole = here.filter((row) => row.role === role);
  const { holder, name } = peopleToCall(viewed, inRole.length > 0 ? inRole : here, organizationId, day);
  return { onFile: holder !== undefined, personId: holder?.personId ?? null, name };
}
