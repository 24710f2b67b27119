import type { JSX } from 'preact';
import { mayAnswer } from '../../editing/viewer.ts';
import { useSession } from '../../shared/session.ts';
import type { District } from '../district-data.ts';
import { formFor, type ToDo } from './form-for.ts';

interface Props {
  district: District;
  todo: ToDo;
  /** What it is about, for those who hear the link alone. */
  title: string;
}

/** For those who may use it: the way to the form that answers an entry. */
export function FormLink({ district, todo, title }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const href = formFor(district, todo);
  const form = href && new URL(href, location.origin).searchParams.get('action');
  if (!href || !form || !mayAnswer(viewer, district.assessment.districtId, form)) return null;
  return (
    <a class="no-print" href={href}>
      Enter it<span class="usa-sr-only">: {title}</span>
    </a>
  );
}
