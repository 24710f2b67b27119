import type { Assessment, TieAssessment, TieState } from '../model/assessment.ts';
import { COORDINATOR, type Model } from '../model/model.ts';
import { byPlaceIn, first } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * The partners an inspector should work with: the coordinator, and the police and services roles of weight
 * 3.
 */
export const SIDES = ['coordinator', 'police', 'services'] as const;
export type SideOfTies = (typeof SIDES)[number];

/** Best first. What may still prove true comes before what is reported missing. */
export const LINKS = ['linked', 'to confirm', 'not asked', 'no link'] as const;
export type Link = (typeof LINKS)[number];

/** What each state of a tie means for a link. No link counts as missing until someone was asked. */
const LINK_OF: Readonly<Record<TieState, Link>> = {
  met: 'linked',
  'on record': 'to confirm',
  reported: 'to confirm',
  'partly on record': 'to confirm',
  unknown: 'not asked',
  'no contact': 'no link',
  'below expected': 'no link',
  ended: 'no link',
  'no partner': 'no link',
};

const REQUIRED = 3;

/** Returns the roles of each side. */
function rolesOfSides({ roles }: Pick<Model, 'roles'>): Record<SideOfTies, readonly string[]> {
  const required = (sector: string) =>
    roles.filter((role) => role.sector === sector && role.weight === REQUIRED).map(({ id }) => id);
  return { coordinator: [COORDINATOR], police: required('police'), services: required('services') };
}

/**
 * Returns the gap model with its ties replaced by those between inspectors and each side. Assessing a district
 * by it shows how inspectors are linked, under the same rules for evidence, reports and dates. Its scores are
 * meaningless and never used.
 */
export function inspectorModel(model: Model, inspectors: readonly string[]): Model {
  const partners = Object.values(rolesOfSides(model)).flat();
  const ties = inspectors.flatMap((a) =>
    partners.map((b) => ({
      ...{ id: `${a}--${b}`, a, b, minimumLevel: THRESHOLDS.linkLevel.value },
      ...{ weight: 1, backbone: false, why: 'inspector', source: 'inspector' },
    })),
  );
  return { ...model, ties };
}

/** How an inspector is linked with one side: the best of its ties there. */
interface SideLink {
  readonly side: SideOfTies;
  readonly link: Link;
  /** The tie that shows it. */
  readonly tieId: string;
}

export interface InspectorLinks {
  readonly role: string;
  /** The best of its sides; one is enough to be in the network. */
  readonly link: Link;
  readonly sides: readonly SideLink[];
}

const bestFirst = byPlaceIn(LINKS, ({ link }: { link: Link }) => link);

/**
 * Returns how each inspector is linked.
 * @param assessment made with the model of `inspectorModel`
 */
export function linksOf(
  { ties }: Pick<Assessment, 'ties'>,
  model: Model,
  inspectors: readonly string[],
): InspectorLinks[] {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const sides = Object.entries(rolesOfSides(model)) as [SideOfTies, readonly string[]][]; // the keys of the record
  return inspectors.map((role) => {
    const found = sides.flatMap(([side, partners]): SideLink[] => {
      const between = partners.flatMap((partner) => byId.get(`${role}--${partner}`) ?? []);
      const best = first(between.map(linkOf), bestFirst);
      return best ? [{ side, ...best }] : [];
    });
    return { role, link: first(found, bestFirst)?.link ?? 'not asked', sides: found };
  });
}

const linkOf = ({ id, state }: TieAssessment) => ({ tieId: id, link: LINK_OF[state] });
