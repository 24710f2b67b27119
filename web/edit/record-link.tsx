import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { FormParams } from '../editing/form.ts';
import type { FormName } from '../editing/forms.ts';
import { mayUse } from '../editing/viewer.ts';
import { useSession } from '../shared/session.ts';

interface LinkProps {
  book: DistrictRecords;
  action: FormName;
  asked: FormParams;
  /** What it is about, for those who hear the link alone. */
  of: string;
  children: ComponentChildren;
}

/** To the form that changes a record, for those who may use it. */
export function RecordLink({ book, action, asked, of, children }: LinkProps): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!mayUse(viewer, book.districtId, action)) return null;
  return (
    <a href={districtPageHref('edit', book.districtId, { action, ...asked })}>
      {children}
      <span class="usa-sr-only"> {of}</span>
    </a>
  );
}

/** To the page that merges an organization with another, for those who edit the district. */
export const MergeLink = ({
  book: { districtId },
  id,
  name,
}: {
  book: DistrictRecords;
  id: string;
  name: string;
}): JSX.Element => (
  <a href={districtPageHref('duplicates', districtId, { organization: id })}>
    Merge<span class="usa-sr-only"> {name}</span>
  </a>
);
