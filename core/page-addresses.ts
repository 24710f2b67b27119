/** Every page: its address, in the form of routes, and the folder below `web/` whose document shows it. */
export const PAGES = {
  districts: { path: '/', folder: '.' },
  home: { path: '/home', folder: 'home' },
  district: { path: '/districts/:districtId', folder: 'district' },
  explorer: { path: '/districts/:districtId/explorer', folder: 'explorer' },
  edit: { path: '/districts/:districtId/edit', folder: 'edit' },
  calls: { path: '/districts/:districtId/calls', folder: 'calls' },
  history: { path: '/districts/:districtId/history', folder: 'history' },
  duplicates: { path: '/districts/:districtId/duplicates', folder: 'duplicates' },
  model: { path: '/model', folder: 'model' },
  signIn: { path: '/sign-in', folder: 'sign-in' },
  setup: { path: '/setup', folder: 'setup' },
  accounts: { path: '/accounts', folder: 'accounts' },
  account: { path: '/account', folder: 'accounts' },
} as const;
type Page = keyof typeof PAGES;
type DistrictPage = {
  [P in Page]: (typeof PAGES)[P]['path'] extends `/districts/${string}` ? P : never;
}[Page];
type Query = Readonly<Record<string, string>>;

/** The address of a page; values of the query left empty do not appear. */
export function pageHref(page: Exclude<Page, DistrictPage>, query: Query = {}): string {
  return PAGES[page].path + queryOf(query);
}

/** The address of a page about one district. */
export function districtPageHref(page: DistrictPage, districtId: string, query: Query = {}): string {
  return PAGES[page].path.replace(':districtId', encodeURIComponent(districtId)) + queryOf(query);
}

function queryOf(query: Query): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The district that the path of a page is about; empty where it is about none. */
export const districtInPath = (path: string): string =>
  decodeURIComponent(/^\/districts\/([^/]+)/.exec(path)?.[1] ?? '');
