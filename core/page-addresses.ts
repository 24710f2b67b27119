/** Every page: its route, and the folder below `web/` with its document. */
export const PAGES = {
  districts: { path: '/', folder: '.' },
  home: { path: '/home', folder: 'home' },
  practices: { path: '/practices', folder: 'practices' },
  district: { path: '/districts/:districtId', folder: 'district' },
  explorer: { path: '/districts/:districtId/explorer', folder: 'explorer' },
  edit: { path: '/districts/:districtId/edit', folder: 'edit' },
  calls: { path: '/districts/:districtId/calls', folder: 'calls' },
  survey: { path: '/districts/:districtId/survey', folder: 'survey' },
  import: { path: '/districts/:districtId/import', folder: 'import' },
  calendar: { path: '/districts/:districtId/calendar', folder: 'calendar' },
  history: { path: '/districts/:districtId/history', folder: 'history' },
  without: { path: '/districts/:districtId/without', folder: 'without' },
  measures: { path: '/districts/:districtId/measures', folder: 'measures' },
  trainings: { path: '/districts/:districtId/trainings', folder: 'trainings' },
  similar: { path: '/districts/:districtId/similar', folder: 'similar' },
  counties: { path: '/districts/:districtId/counties', folder: 'counties' },
  industries: { path: '/districts/:districtId/industries', folder: 'industries' },
  report: { path: '/districts/:districtId/report', folder: 'report' },
  fundingPlan: { path: '/districts/:districtId/funding-plan', folder: 'funding-plan' },
  letters: { path: '/districts/:districtId/letters', folder: 'letters' },
  share: { path: '/districts/:districtId/share', folder: 'share' },
  duplicates: { path: '/districts/:districtId/duplicates', folder: 'duplicates' },
  introductions: { path: '/introductions', folder: 'introductions' },
  between: { path: '/between/*', folder: 'between' },
  organization: { path: '/organizations/:organizationId', folder: 'organization' },
  person: { path: '/people/:personId', folder: 'person' },
  model: { path: '/model', folder: 'model' },
  signIn: { path: '/sign-in', folder: 'sign-in' },
  setup: { path: '/setup', folder: 'setup' },
  accounts: { path: '/accounts', folder: 'accounts' },
  account: { path: '/account', folder: 'accounts' },
} as const;
type Page = keyof typeof PAGES;
type PageBelow<Folder extends string> = {
  [P in Page]: (typeof PAGES)[P]['path'] extends `/${Folder}/${string}` ? P : never;
}[Page];
type DistrictPage = PageBelow<'districts'>;
/** The page of one organization, or of one person. */
type ProfilePage = PageBelow<'organizations' | 'people'>;
type Query = Readonly<Record<string, string>>;

/** Returns the address of a page; empty query values are omitted. */
export function pageHref(
  page: Exclude<Page, DistrictPage | ProfilePage | 'between'>,
  query: Query = {},
): string {
  return PAGES[page].path + queryOf(query);
}

/** Returns the address of a page about one district. */
export const districtPageHref = (page: DistrictPage, districtId: string, query: Query = {}): string =>
  hrefAbout(page, districtId, query);

/** Returns the address of the page of an organization or a person. */
export const profileHref = (page: ProfilePage, id: string, query: Query = {}): string =>
  hrefAbout(page, id, query);

const hrefAbout = (page: DistrictPage | ProfilePage, id: string, query: Query): string =>
  PAGES[page].path.replace(/:\w+/, encodeURIComponent(id)) + queryOf(query);

function queryOf(query: Query): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Returns the district in a page's path; empty if there is none. */
export const districtInPath = (path: string): string => idBelow('districts', path);

/** Returns the organization or person in a profile's path. */
export const profileInPath = (page: ProfilePage, path: string): string =>
  idBelow(page === 'person' ? 'people' : 'organizations', path);

const idBelow = (folder: string, path: string): string =>
  decodeURIComponent(new RegExp(`^/${folder}/([^/]+)`).exec(path)?.[1] ?? '');

/**
 * Returns the address of the page that compares districts; with one district, the page offers a choice
 * of others.
 */
export const betweenHref = (districtIds: readonly string[]): string =>
  PAGES.between.path.replace('*', districtIds.map(encodeURIComponent).join('/'));

/** Returns the districts in such an address. */
export const districtsBetween = (path: string): string[] =>
  path.startsWith('/between/') ? path.split('/').slice(2).filter(Boolean).map(decodeURIComponent) : [];
