import type { ApiResponse } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import { type Loading, useApi } from '../shared/use-api.ts';
import type { IntroductionSearch } from './page.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The choices for an introduction in a district. */
export interface Choices {
  readonly roles: readonly Named[];
  readonly people: readonly Named[];
  readonly organizations: readonly Named[];
}

/** Loads the model's roles, the district's organizations, and its people whose names the viewer may see. */
export function useChoices({ district, asOf }: IntroductionSearch): Loading<Choices> {
  const query = { asOf: asOf || today() };
  const model = useApi('/model', {});
  const organizations = useApi('/organizations', { query: { ...query, district, pageSize: 500 } });
  const contacts = useApi('/districts/:districtId/contacts', { params: { districtId: district }, query });
  for (const answer of [model, organizations, contacts]) if (answer.status === 'failed') return answer;
  if (model.status !== 'ready' || organizations.status !== 'ready' || contacts.status !== 'ready')
    return { status: 'loading' };
  const data = {
    roles: model.data.roles,
    people: peopleIn(contacts.data.contacts),
    organizations: organizations.data.items,
  };
  return { status: 'ready', data, refreshing: false };
}

type Contacts = ApiResponse<'/districts/:districtId/contacts'>['contacts'];

const peopleIn = (contacts: Contacts): Named[] => {
  const named = contacts.flatMap(({ personId, name }) =>
    personId && name ? [[personId, name] as const] : [],
  );
  return [...new Map(named)]
    .map(([id, name]) => ({ id, name }))
    .sort((x, y) => x.name.localeCompare(y.name, 'en-US'));
};
