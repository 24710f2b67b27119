import type { JSX } from 'preact';
import type { Book } from '../editing/book.ts';
import type { EditForm } from '../editing/form.ts';
import { CONTRIBUTOR_FORMS, FORMS, type FormName } from '../editing/forms.ts';
import { answerHref, editHref } from '../editing/links.ts';
import { mayEdit, useSession } from '../shared/session.ts';
import { Records } from './records.tsx';

/** What can be entered in a district, and what is on record there to be corrected or ended. */
export function Menu({ book }: { book: Book }): JSX.Element {
  const edits = mayEdit(useSession()?.viewer, book.districtId);
  const forms = Object.entries<EditForm>(FORMS).filter(
    ([name, { menu }]) => menu && (edits || CONTRIBUTOR_FORMS.includes(name as FormName)), // a key of FORMS
  );
  return (
    <>
      <ul class="edit-menu">
        {edits && (
          <li>
            <a href={answerHref(book.districtId)}>Answer the open questions one after another</a>
          </li>
        )}
        {forms.map(([name, { menu }]) => (
          <li key={name}>
            <a href={editHref(book.districtId, { action: name })}>{menu}</a>
          </li>
        ))}
      </ul>
      {edits && <Records book={book} />}
    </>
  );
}
