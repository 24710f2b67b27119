import { districtPageHref } from '../../core/page-addresses.ts';
import { hitHref } from './hit-address.ts';
import type { PagesAsked } from './pages-asked.ts';
import type { Answer, Hit, Kind } from './use-search-results.ts';

/** One line of the list: a link, or a way to show more results of a kind. */
export interface Choice {
  readonly title: string;
  readonly hit?: Hit;
  readonly href?: string;
  /** What a page is about, as its district. */
  readonly detail?: string;
  /** Choosing it shows all results of this kind; null for all kinds. */
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

/** Results shown per kind when there are several kinds. */
const SHORT = 3;

const choiceOf = (hit: Hit): Choice => ({ title: hit.title, hit, href: hitHref(hit) });

interface Asked {
  /** Results of this kind alone. */
  readonly only: Kind | undefined;
  readonly pages: PagesAsked;
  readonly districtId: string;
  readonly mayEdit: (districtId: string) => boolean;
}

/**
 * The sections of the list: the pages that answer a question, a few results of each kind with a line for the rest, or
 * all of the chosen kind.
 */
export function sectionsOf(answer: Answer, { only, pages, districtId, mayEdit }: Asked): Section[] {
  const limit = answer.groups.length > 2 ? SHORT : Number.POSITIVE_INFINITY;
  const sections = answer.groups.map(({ kind, total, hits }): Section => {
    const shown = only ? hits : hits.slice(0, limit);
    const all: Choice = { title: `All ${total} ${TITLES[kind].toLowerCase()}`, more: kind };
    return {
      title: `${TITLES[kind]} ${total > shown.length ? `${shown.length} of ${total}` : total}`,
      choices: [...shown.map(choiceOf), ...(!only && total > shown.length ? [all] : [])],
    };
  });
  if (only) sections.push({ title: 'Other kinds', choices: [{ title: 'Show all kinds', more: null }] });
  const nearest = answer.nearest.map(choiceOf);
  if (nearest.length > 0 && !pages.isQuestion) sections.push({ title: 'Nearest', choices: nearest });
  const found = [...sections, ...actions(answer, mayEdit)];
  if (only || pages.pages.length === 0) return found;
  const asked = pageSection(answer, pages, districtId);
  return pages.isQuestion && !answer.best ? [asked, ...found] : [...found, asked];
}

function pageSection(answer: Answer, { pages, half }: PagesAsked, districtId: string): Section {
  const hit = nameIn(answer, districtId);
  const idOf = (kind: Kind): string => (hit?.kind === kind ? hit.id : '');
  const named = {
    ...{ organization: idOf('organizations'), person: idOf('people'), role: idOf('roles') },
    half,
  };
  const choices = pages.map(
    ({ title, href, national, takesName }): Choice => ({
      title: takesName && hit ? `${title} to ${hit.title}` : title,
      href: href(districtId, named),
      detail: national ? 'All districts' : (answer.here ?? ''),
    }),
  );
  return { title: `Pages ${choices.length}`, choices };
}

/** The person, organization or role of the district that fits what was typed best. */
function nameIn({ best, groups, nearest }: Answer, districtId: string): Hit | undefined {
  const hits = [...(best ? [best.hit] : []), ...groups.flatMap((group) => group.hits), ...nearest];
  return hits.find(
    (hit) => ['people', 'organizations', 'roles'].includes(hit.kind) && hit.districtId === districtId,
  );
}

/** Actions for the office of the best answer, or the first office found. */
function actions({ best, groups }: Answer, mayEdit: (districtId: string) => boolean): Section[] {
  const office = groups.find(({ kind }) => kind === 'organizations')?.hits[0];
  const organization = best?.organizationId ?? office?.id;
  const districtId = best?.hit.districtId ?? office?.districtId;
  if (!organization || !districtId || !mayEdit(districtId)) return [];
  const title = `Log a contact with ${best?.officeName ?? office?.title ?? ''}`;
  const href = districtPageHref('edit', districtId, { action: 'log-call', organization });
  return [{ title: 'Actions', choices: [{ title, href }] }];
}
