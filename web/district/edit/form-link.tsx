import type { JSX } from 'preact';
import { mayReport } from '../../editing/viewer.ts';
import { mayEdit, useSession } from '../../shared/session.ts';
import type { District } from '../district-data.ts';
import { formFor, type ToDo } from './form-for.ts';

const CONTRIBUTORS = ['confirm-role', 'report-tie', 'add-sighting'];

interface Props {
  district: District;
  todo: ToDo;
  /** What it is about, for those who hear the link alone. */
  title: string;
}

/** For those who may edit: the way to the form that answers an entry. */
export function FormLink({ district, todo, title }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { districtId } = district.assessment;
  const href = mayReport(viewer, districtId) ? formFor(district, todo) : null;
  if (href === null) return null;
  const action = new URL(href, location.origin).searchParams.get('action') ?? '';
  if (!mayEdit(viewer, districtId) && !CONTRIBUTORS.includes(action)) return null;
  return (
    <a class="no-print" href={href}>
      Enter it<span class="usa-sr-only">: {title}</span>
    </a>
  );
}
