import { districtPageHref } from '../../core/page-addresses.ts';
import { hitHref } from './hit-address.ts';
import type { Answer, Hit, Kind } from './use-found.ts';

/** One line of the list: it leads somewhere, or shows more of a kind. */
export interface Choice {
  readonly title: string;
  readonly hit?: Hit;
  readonly href?: string;
  /** Of this kind all are shown; null for all kinds. */
  readonly more?: Kind | null;
}
export interface Section {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const TITLES: Readonly<Record<Kind, string>> = {
  people: 'People',
  organizations: 'Offices',
  roles: 'Roles',
  counties: 'Counties',
  cities: 'Cities',
  evidence: 'Evidence of ties',
  districts: 'Districts',
};

/** Shown of a kind where there are several kinds; more when there are few. */
const SHORT = 3;

const leading = (hit: Hit): Choice => ({ title: hit.title, hit, href: hitHref(hit) });

/** The lists as they are shown: a few of each kind and a line for the others, or many of the one that was chosen. */
export function sectionsOf(
  answer: Answer,
  only: Kind | undefined,
  mayEdit: (districtId: string) => boolean,
): Section[] {
  const few = answer.groups.length > 2 ? SHORT : Number.POSITIVE_INFINITY;
  const found = answer.groups.map(({ kind, total, hits }): Section => {
    const shown = only ? hits : hits.slice(0, few);
    const all: Choice = { title: `All ${total} ${TITLES[kind].toLowerCase()}`, more: kind };
    return {
      title: `${TITLES[kind]} ${total > shown.length ? `${shown.length} of ${total}` : total}`,
      choices: [...shown.map(leading), ...(!only && total > shown.length ? [all] : [])],
    };
  });
  if (only) found.push({ title: 'Other kinds', choices: [{ title: 'Show all kinds', more: null }] });
  const nearest = answer.nearest.map(leading);
  if (nearest.length > 0) found.push({ title: 'Nearest', choices: nearest });
  return [...found, ...doing(answer, mayEdit)];
}

/** What can be done with the office that was found first. */
function doing({ best, groups }: Answer, mayEdit: (districtId: string) => boolean): Section[] {
  const office = groups.find(({ kind }) => kind === 'organizations')?.hits[0];
  const organization = best?.organizationId ?? office?.id;
  const districtId = best?.hit.districtId ?? office?.districtId;
  if (!organization || !districtId || !mayEdit(districtId)) return [];
  const title = `Log a contact with ${best?.officeName ?? office?.title ?? ''}`;
  const href = districtPageHref('edit', districtId, { action: 'log-call', organization });
  return [{ title: 'Do', choices: [{ title, href }] }];
}
