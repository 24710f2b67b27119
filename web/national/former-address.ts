/** States as earlier releases named them: of a role, and of a tie. */
const ROLE_STATES: Readonly<Record<string, string>> = { 'reported none': 'unfilled' };
const TIE_STATES: Readonly<Record<string, string>> = {
  'reported none': 'no contact',
  'below minimum': 'below expected',
  'partly known': 'partly on record',
};
const FORMER = ['missingRole', 'roleState', 'hasRole', 'tie', 'tieState', 'lead'] as const;

/** The query of an address in which roles and ties were chosen one by one, as one filter; any other stays as it is. */
export function currentQuery(search: string): string {
  const query = new URLSearchParams(search);
  const of = (name: (typeof FORMER)[number]): string => query.get(name) ?? '';
  const clause = (verb: string, id: string, state = '') =>
    id ? [`${verb}:${id}${state ? `!${state.replaceAll(' ', '-')}` : ''}`] : [];
  const [role, tie] = [ROLE_STATES[of('roleState')], TIE_STATES[of('tieState')]];
  const clauses = [
    ...clause('lacks', of('missingRole'), role ?? of('roleState')),
    ...clause('has', of('hasRole')),
    ...(of('tieState') === 'met'
      ? clause('has', of('tie'))
      : clause('lacks', of('tie'), tie ?? of('tieState'))),
    ...clause('lead', of('lead')),
  ];
  if (clauses.length === 0) return search;
  for (const name of FORMER) query.delete(name);
  query.set('where', clauses.join(','));
  return `?${query}`;
}
