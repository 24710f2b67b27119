import type { JSX } from 'preact';
import type { District } from '../district-data.ts';
import { useSelection } from '../selection.ts';
import { OrganizationPanel } from './organization-panel.tsx';
import { RolePanel } from './role-panel.tsx';
import { TiePanel } from './tie-panel.tsx';

/** The selection, with everything on record about it. */
export function SelectionPanel({ district }: { district: District }): JSX.Element | null {
  const { selection } = useSelection();
  if (selection === null) return null;
  if (selection.kind === 'tie') return <TiePanel district={district} id={selection.id} />;
  if (selection.kind === 'organization') return <OrganizationPanel district={district} id={selection.id} />;
  return <RolePanel district={district} id={selection.id} />;
}
