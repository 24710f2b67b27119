import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import { useDistrictRecords } from '../editing/use-district-records.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useApi } from '../shared/use-api.ts';
import { ForgettingList } from './forgetting-list.tsx';
import { LastEntered } from './last-entered.tsx';
import { Record } from './record.tsx';
import { Verbs } from './verbs.tsx';

/** The kinds of facts to load for the lists. Evidence may have thousands of rows, so it is loaded page by page. */
const LISTED = [
  ...(['organizations', 'fills', 'people', 'employment', 'holders', 'acquaintances'] as const),
  ...(['statements', 'reports', 'countyCoverage', 'practices', 'adoptions'] as const),
];

/** The forms for entering data in a district, and below them its record. */
export function WhatHappened({ districtId }: { districtId: string }): JSX.Element {
  const [version, setVersion] = useState(0);
  const answer = useDistrictRecords(districtId, {}, { version, kinds: LISTED });
  return (
    <Loaded answer={answer} what="what is on record">
      {(records) => <Page {...{ records, version }} onWritten={() => setVersion((count) => count + 1)} />}
    </Loaded>
  );
}

interface Props {
  records: DistrictRecords;
  version: number;
  onWritten: () => void;
}

function Page({ records, version, onWritten }: Props): JSX.Element {
  const { districtId, name, revision } = records;
  const viewer = useSession()?.viewer;
  const edits = can(viewer, 'edit facts', { districtId });
  const request = { params: { districtId }, query: { asOf: today() } };
  const contacts = useApi('/districts/:districtId/contacts', request, version);
  const assessment = useApi('/districts/:districtId/assessment', request, version);
  const calls = assessment.status === 'ready' ? assessment.data.calls : [];
  useEffect(() => {
    document.title = `Edit ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>{name}</a>
      </nav>
      <div class="edit-title">
        <h1>What happened?</h1>
        {edits && <LastEntered {...{ districtId, revision, version }} onUndone={onWritten} />}
      </div>
      <a class="usa-skipnav" href="#record">
        Skip to the record
      </a>
      <Verbs districtId={districtId} calls={calls.filter(({ own }) => !own).length} />
      <Loaded answer={contacts} what="whom to call">
        {(data) => <Record {...{ records, version, onWritten }} contacts={data.contacts} />}
      </Loaded>
      {edits && <ForgettingList districtId={districtId} />}
    </>
  );
}
