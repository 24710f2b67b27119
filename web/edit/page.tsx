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
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { Menu } from './menu.tsx';
import { SavedSection } from './saved.tsx';

interface Props {
  districtId: string;
  params: FormParams;
}

/** Edits one district: the form that the address names, or all that can be entered and what is on record. */
export function EditPage({ districtId, params }: Props): JSX.Element {
  const [round, setRound] = useState(0);
  const session = useSession();
  if (session?.viewer.identity && !canEnter(session.viewer, districtId))
    return <NotYours districtId={districtId} />;
  return <Round key={round} {...{ districtId, params }} onAgain={() => setRound((count) => count + 1)} />;
}

/** What the lists of the menu show; evidence, of which there may be thousands, is read page by page. */
const LISTED = {
  kinds: [
    ...(['organizations', 'fills', 'people', 'employment'] as const),
    ...(['holders', 'acquaintances', 'practices', 'adoptions'] as const),
  ],
};

/** From what is on record until something is saved; another entry begins with what is on record then. */
function Round({ districtId, params, onAgain }: Props & { onAgain: () => void }): JSX.Element {
  const answer = useDistrictRecords(districtId, params, formNamed(params.action ?? '') ? {} : LISTED);
  return (
    <Loaded answer={answer} what="what is on record">
      {(records) => <LoadedPage records={records} params={params} onAgain={onAgain} />}
    </Loaded>
  );
}

interface LoadedProps {
  records: DistrictRecords;
  params: FormParams;
  onAgain: () => void;
}

function LoadedPage({ records, params, onAgain }: LoadedProps): JSX.Element {
  const form = formNamed(params.action ?? '');
  const title = form ? form.title(records, params) : `Edit ${records.name}`;
  const [saved, setSaved] = useState<Saved | null>(null);
  const before = saved === null ? form?.before?.(records, params) : null;
  const heading = useRef<HTMLHeadingElement>(null);
  // From the heading of a form, its first field is one key away.
  useEffect(() => {
    if (form && saved === null) heading.current?.focus();
  }, [form, saved]);
  useEffect(() => {
    document.title = `${title} – Tieline`;
  }, [title]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', records.districtId)}>{records.name}</a>
        {form && (
          <>
            {' / '}
            <a href={districtPageHref('edit', records.districtId)}>Edit</a>
          </>
        )}
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {before && <a href={before.href}>{before.words}</a>}
      {saved ? (
        <SavedSection districtId={records.districtId} saved={saved} onAgain={onAgain} />
      ) : (
        <Inside form={form} records={records} params={params} onSaved={setSaved} />
      )}
    </>
  );
}

interface InsideProps {
  form: EditForm | undefined;
  records: DistrictRecords;
  params: FormParams;
  onSaved: (saved: Saved) => void;
}

const Inside = ({ form, records, params, onSaved }: InsideProps): JSX.Element =>
  form ? (
    <FormPage form={form} params={params} records={records} onSaved={onSaved} />
  ) : (
    <Menu records={records} />
  );

function NotYours({ districtId }: { districtId: string }): JSX.Element {
  return (
    <>
      <h1>You may not edit this district</h1>
      <p>
        Its coordinator and administrators may, and liaisons of its organizations may confirm and report. Ask
        an administrator if your account should.{' '}
        <a href={districtPageHref('district', districtId)}>Back to the district</a>
      </p>
    </>
  );
}
