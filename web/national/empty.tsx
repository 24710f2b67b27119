import type { JSX } from 'preact';
import { ROLE_STATES, type RoleState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';
import type { RoleName } from './describe.ts';
import { type Filter, matches, NO_FILTER } from './filter.ts';
import type { NationalState } from './state.ts';

interface Props {
  districts: readonly DistrictSummary[];
  roles: readonly RoleName[];
  filter: Filter;
  change: (changes: Partial<NationalState>) => void;
}

const CLEARED = { ...NO_FILTER, page: '1' };

/** No district fits the filter: what is known instead, and a way on. */
export function NoDistrict({ districts, roles, filter, change }: Props): JSX.Element {
  const role = roles.find(({ id }) => id === filter.missingRole);
  const notAsked = districts.filter((d) => matches(d, { ...filter, roleState: 'unknown' })).length;
  const clear = (
    <button type="button" class="usa-button usa-button--outline" onClick={() => change(CLEARED)}>
      Show all districts
    </button>
  );
  if (!role || !filter.roleState || notAsked === 0)
    return (
      <div class="empty">
        <p>
          {role
            ? `No district that you chose is without this role: ${role.name}.`
            : 'No district fits what you chose.'}
        </p>
        {clear}
      </div>
    );
  // The filter offers only states of ROLE_STATES; an address typed by hand may hold another word.
  const word = ROLE_STATES[filter.roleState as RoleState]?.word.toLowerCase() ?? filter.roleState;
  return (
    <div class="empty">
      <p>
        In no district is this role {word}: {role.name}. {notAsked} {notAsked === 1 ? 'has' : 'have'} not been
        asked.
      </p>
      <button type="button" class="usa-button" onClick={() => change({ roleState: 'unknown', page: '1' })}>
        Show the {notAsked} where it is unknown
      </button>
      {clear}
    </div>
  );
}
