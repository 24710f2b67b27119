import type { JSX } from 'preact';
import { mayAnswer } from '../../editing/viewer.ts';
import { type Session, useSession } from '../../shared/session.ts';
import type { District } from '../district-data.ts';
import { isToday } from '../editable.ts';
import { formFor, type ToDo } from './form-for.ts';

interface Props {
  district: District;
  todo: ToDo;
  /** What it is about, for screen readers that read the link alone. */
  title: string;
  word?: string;
  class?: string;
}

/** Returns the address of the form that answers an entry; null if the viewer may not use it, or on another day. */
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

/** A link to the form that answers an entry, for users who may use it. */
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
