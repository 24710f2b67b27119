import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { FormParams } from '../editing/form.ts';
import type { FormName } from '../editing/forms.ts';
import { mayUse } from '../editing/viewer.ts';
import { useSession } from '../shared/session.ts';

interface LinkProps {
  records: DistrictRecords;
  action: FormName;
  params: FormParams;
  /** What it is about, for those who hear the link alone. */
  of: string;
  children: ComponentChildren;
}

/** To the form that changes a record, for those who may use it. */
export function RecordLink({ records, action, params, of, children }: LinkProps): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!mayUse(viewer, records.districtId, action)) return null;
  return (
    <a href={districtPageHref('edit', records.districtId, { action, ...params })}>
      {children}
      <span class="usa-sr-only"> {of}</span>
    </a>
  );
}

/** To the page that merges an organization with another, for those who edit the district. */
export const MergeLink = ({
  records: { districtId },
  id,
  name,
}: {
  records: DistrictRecords;
  id: string;
  name: string;
}): JSX.Element => (
  <a href={districtPageHref('duplicates', districtId, { organization: id })}>
    Merge<span class="usa-sr-only"> {name}</span>
  </a>
);
