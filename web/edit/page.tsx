import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { canEnter } from '../../core/powers.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { EditForm, FormParams } from '../editing/form.ts';
import { FormPage } from '../editing/form-page.tsx';
import { formNamed } from '../editing/forms.ts';
import type { Saved } from '../editing/save.ts';
import { useDistrictRecords } from '../editing/use-district-records.ts';
import { CannotEdit } from '../shared/editors-only.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { SavedSection } from './saved.tsx';
import { WhatHappened } from './what-happened.tsx';

interface Props {
  districtId: string;
  params: FormParams;
}

const WHO =
  'Its coordinator and administrators can edit it. Liaisons of its organizations can confirm roles and report ties. If you need to edit it, ask an administrator.';

/** The edit page of a district: the form named in the address, or an overview of all forms and the record. */
export function EditPage({ districtId, params }: Props): JSX.Element {
  const [entryCount, setEntryCount] = useState(0);
  const session = useSession();
  if (!session) return <p class="notice">Loading …</p>;
  if (!canEnter(session.viewer, districtId)) return <CannotEdit districtId={districtId} who={WHO} />;
  const form = formNamed(params.action ?? '');
  if (!form) return <WhatHappened districtId={districtId} />;
  return (
    <Entry
      key={entryCount}
      {...{ districtId, params, form }}
      onAgain={() => setEntryCount((count) => count + 1)}
    />
  );
}

interface EntryProps extends Props {
  form: EditForm;
  onAgain: () => void;
}

/** One entry, from loading the record until saving. Entering another reloads the record. */
function Entry({ districtId, params, ...props }: EntryProps): JSX.Element {
  const answer = useDistrictRecords(districtId, params);
  return (
    <Loaded answer={answer} what="what is on record">
      {(records) => <LoadedPage {...{ records, params }} {...props} />}
    </Loaded>
  );
}

interface LoadedProps extends Omit<EntryProps, 'districtId'> {
  records: DistrictRecords;
}

function LoadedPage({ records, params, form, onAgain }: LoadedProps): JSX.Element {
  const title = form.title(records, params);
  const [saved, setSaved] = useState<Saved | null>(null);
  const before = saved === null ? form?.before?.(records, params) : null;
  const heading = useRef<HTMLHeadingElement>(null);
  // focus the heading, so that one Tab leads to the first field
  useEffect(() => {
    if (saved === null) heading.current?.focus();
  }, [saved]);
  useEffect(() => {
    document.title = `${title} – Tieline`;
  }, [title]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', records.districtId)}>{records.name}</a>
        {' / '}
        <a href={districtPageHref('edit', records.districtId)}>Edit</a>
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {before && <a href={before.href}>{before.words}</a>}
      {saved ? (
        <SavedSection districtId={records.districtId} saved={saved} onAgain={onAgain} />
      ) : (
        <FormPage {...{ form, params, records }} onSaved={setSaved} />
      )}
    </>
  );
}
