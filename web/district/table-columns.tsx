import type { JSX } from 'preact';
import { ROLE_STATES, TIE_STATES } from '../../core/drawing/states.ts';
import { StateWord } from '../shared/badge.tsx';
import type { Column } from '../shared/table.tsx';
import {
  type District,
  itemName,
  organizationName,
  type RoleRow,
  stateStyleOf,
  type TieRow,
} from './district-data.ts';
import { useSelection } from './selection.ts';

/** The first cell of a row: its name, which selects it. By its id, the ring can move focus here. */
function RowButton({ district, item }: { district: District; item: string }): JSX.Element {
  const { select } = useSelection();
  return (
    <button type="button" class="link-button" id={`row-${item}`} onClick={() => select(item)}>
      {itemName(district, item)}
    </button>
  );
}

const metOf = ({ assessment }: District, role: string) => {
  const ties = assessment.ties.filter(({ a, b }) => a === role || b === role);
  return { met: ties.filter(({ state }) => state === 'met').length, expected: ties.length };
};

const orderIn = (styles: object, state: string): number => Object.keys(styles).indexOf(state);

/** The code of a role in the fingerprint; roles that are not in it have none. */
const codeOf = ({ modelRoles }: District, id: string): string => {
  const role = modelRoles.get(id);
  return role && role.slot !== 'none' ? `${role.code} ` : '';
};

/** @param coded says the code of each role, where the picture has codes alone. */
export const roleColumns = (district: District, coded = false): Column<RoleRow>[] => [
  {
    key: 'role',
    label: 'Role',
    cell: ({ role }) => (
      <>
        {coded && <b>{codeOf(district, role)}</b>}
        <RowButton district={district} item={role} />
      </>
    ),
    sortBy: ({ role }) => itemName(district, role),
  },
  {
    key: 'state',
    label: 'State',
    cell: ({ state }) => <StateWord style={ROLE_STATES[state]} />,
    sortBy: ({ state }) => orderIn(ROLE_STATES, state),
  },
  {
    key: 'weight',
    label: 'Weight of 3',
    cell: ({ role }) => district.modelRoles.get(role)?.weight,
    sortBy: ({ role }) => district.modelRoles.get(role)?.weight ?? 0,
    firstOrder: 'desc',
    numeric: true,
  },
  {
    key: 'organizations',
    label: 'Organizations',
    cell: ({ organizations }) =>
      organizations.map((id) => organizationName(district, id)).join('; ') || 'none found',
  },
  {
    key: 'ties',
    label: 'Ties met',
    cell: ({ role }) => `${metOf(district, role).met} of ${metOf(district, role).expected}`,
    sortBy: ({ role }) => metOf(district, role).met,
    firstOrder: 'desc',
    numeric: true,
  },
  { key: 'known', label: 'What is known', cell: ({ known }) => known },
];

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

export const tieColumns = (district: District): Column<TieRow>[] => [
  {
    key: 'tie',
    label: 'Tie',
    cell: ({ id }) => <RowButton district={district} item={id} />,
    sortBy: ({ id }) => itemName(district, id),
  },
  {
    key: 'state',
    label: 'State',
    cell: ({ id }) => <StateWord style={stateStyleOf(district, id)} />,
    sortBy: ({ state }) => orderIn(TIE_STATES, state),
  },
  {
    key: 'weight',
    label: 'Weight of 3',
    cell: ({ id }) => district.modelTies.get(id)?.weight,
    sortBy: ({ id }) => district.modelTies.get(id)?.weight ?? 0,
    firstOrder: 'desc',
    numeric: true,
  },
  {
    key: 'level',
    label: 'Expected level (0–4)',
    cell: ({ id }) => district.modelTies.get(id)?.minimumLevel,
    sortBy: ({ id }) => district.modelTies.get(id)?.minimumLevel ?? 0,
    firstOrder: 'desc',
    numeric: true,
  },
  {
    key: 'pairs',
    label: 'Pairs met',
    cell: ({ pairsMet, pairs }) => `${pairsMet} of ${pairs}`,
    sortBy: ({ pairsMet }) => pairsMet,
    firstOrder: 'desc',
    numeric: true,
  },
  { key: 'resilient', label: 'Survives staff change', cell: ({ resilient }) => yesNo(resilient) },
  {
    key: 'confirmedByBoth',
    label: 'Confirmed by both',
    cell: ({ confirmedByBoth }) => yesNo(confirmedByBoth),
  },
  { key: 'known', label: 'What is known', cell: ({ known }) => known },
];
