import type { JSX } from 'preact';
import { mayAnswer } from '../../editing/viewer.ts';
import { type Session, useSession } from '../../shared/session.ts';
import type { District } from '../district-data.ts';
import { isToday } from '../editable.ts';
import { formFor, type ToDo } from './form-for.ts';

interface Props {
  district: District;
  todo: ToDo;
  /** What it is about, for those who hear the link alone. */
  title: string;
  word?: string;
  class?: string;
}

/** The address of the form that answers an entry, for those who may use it today; null for others. */
export function formHref(
  district: District,
  todo: ToDo,
  viewer: Session['viewer'] | undefined,
): string | null {
  const href = formFor(district, todo);
  const form = href && new URL(href, location.origin).searchParams.get('action');
  const may = form && isToday(district) && mayAnswer(viewer, district.assessment.districtId, form);
  return may ? href : null;
}

/** For those who may use it: the way to the form that answers an entry. */
export function FormLink({ district, todo, title, word = 'Enter it', ...rest }: Props): JSX.Element | null {
  const href = formHref(district, todo, useSession()?.viewer);
  if (!href) return null;
  return (
    <a class={`no-print ${rest.class ?? ''}`} href={href}>
      {word}
      <span class="usa-sr-only">: {title}</span>
    </a>
  );
}
