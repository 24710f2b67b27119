import { byPlaceIn, first, type Order, sorted, thenBy } from '../order.ts';
import type { InspectorLinks, Link } from './inspector-links.ts';
import type { Weight } from './weight.ts';

/** What to do first about an inspector who is not linked. */
const VERBS = { 'no link': 'introduce', 'to confirm': 'confirm', 'not asked': 'ask' } as const;
export const STEP_VERBS = Object.values(VERBS);
/** Missing links come first, then those to confirm, then those to ask about. */
const URGENT: readonly Link[] = ['no link', 'to confirm', 'not asked'];

/** The first step about the inspectors of an industry. */
export interface InspectorStep {
  readonly verb: (typeof STEP_VERBS)[number];
  readonly role: string;
  /** How many of the industries this inspector may enter. */
  readonly industries: number;
}

interface Industry {
  readonly id: string;
  readonly roleIds: readonly string[];
}

/** Returns the first step among these inspectors; null if all are linked. */
export function firstStepAmong(
  inspectors: readonly InspectorLinks[],
  industries: readonly Industry[],
): InspectorStep | null {
  const helps = (role: string): number => industries.filter(({ roleIds }) => roleIds.includes(role)).length;
  const order: Order<InspectorLinks> = thenBy(
    byPlaceIn(URGENT, ({ link }) => link),
    (x, y) => helps(y.role) - helps(x.role),
  );
  const open = first(
    inspectors.filter(({ link }) => link !== 'linked'),
    order,
  );
  if (!open || open.link === 'linked') return null;
  return { verb: VERBS[open.link], role: open.role, industries: helps(open.role) };
}

/** How the inspectors of one industry are linked. */
export interface IndustryLinks {
  readonly id: string;
  readonly weight: Weight;
  readonly inspectors: readonly InspectorLinks[];
  readonly linked: number;
  readonly first: InspectorStep | null;
}

const worstFirst: Order<IndustryLinks> = thenBy(
  byPlaceIn<Weight, IndustryLinks>(['of weight', 'not known', 'less'], ({ weight }) => weight),
  (x, y) => x.linked / x.inspectors.length - y.linked / y.inspectors.length,
  (x, y) => saidNotToBe(y) - saidNotToBe(x),
);

const saidNotToBe = ({ inspectors }: IndustryLinks): number =>
  inspectors.filter(({ link }) => link === 'no link').length;

/**
 * Returns each industry with its inspectors: industries of weight first, then those with the smallest
 * share of inspectors linked.
 */
export function industryLinks(
  industries: readonly (Industry & { readonly weight: Weight })[],
  links: readonly InspectorLinks[],
): IndustryLinks[] {
  const byRole = new Map(links.map((one) => [one.role, one]));
  const all = industries.map(({ id, weight, roleIds }): IndustryLinks => {
    const inspectors = roleIds.flatMap((role) => byRole.get(role) ?? []);
    const linked = inspectors.filter(({ link }) => link === 'linked').length;
    return { id, weight, inspectors, linked, first: firstStepAmong(inspectors, industries) };
  });
  return sorted(all, worstFirst);
}
