import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import { useDistrictRecords } from '../editing/use-district-records.ts';
import { SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { ByHand } from './by-hand.tsx';
import { Dismissed } from './dismissed.tsx';
import { ProposalCard } from './proposal-card.tsx';

/** Likely duplicates in a district: each pair with reasons, to merge or to mark as not duplicates. */
export function DuplicatesPage({
  districtId,
  organizationId,
}: {
  districtId: string;
  organizationId: string;
}): JSX.Element {
  const [version, setVersion] = useState(0);
  const records = useDistrictRecords(districtId, {}, { version });
  const reload = () => setVersion((count) => count + 1);
  return (
    <Loaded answer={records} what="what is on record">
      {(known) => <LoadedPage records={known} {...{ organizationId, version, reload }} />}
    </Loaded>
  );
}

/** The last action on the page; a merge can be undone in the history. */
interface LastAction {
  sentence: string;
  merged: boolean;
}

interface Props {
  records: DistrictRecords;
  organizationId: string;
  /** Counts changes to the district, so that the lists are fetched again. */
  version: number;
  reload: () => void;
}

function LoadedPage({ records, organizationId, version, reload }: Props): JSX.Element {
  const { districtId, name } = records;
  const [action, setAction] = useState<LastAction | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useApi('/districts/:districtId/duplicates', { params: { districtId } }, version);
  useEffect(() => {
    document.title = `Likely duplicates in the ${name} – Tieline`;
  }, [name]);
  const done = (sentence: string, merged = false) => {
    setAction({ sentence, merged });
    reload();
    // the pair is gone, so keyboard users continue from the top
    heading.current?.focus();
  };
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={pageHref('districts')}>Districts</a> /{' '}
        <a href={districtPageHref('district', districtId)}>{name}</a>
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        Likely duplicates
      </h1>
      <p>
        Nothing is merged automatically. Dismissed pairs are not proposed again. You can undo a merge in the{' '}
        <a href={districtPageHref('history', districtId)}>history</a>.
      </p>
      <SuccessAlert>{action && <ActionMessage action={action} districtId={districtId} />}</SuccessAlert>
      <Loaded answer={answer} what="likely duplicates">
        {({ items, dismissed, revision }) => (
          <>
            {items.length === 0 && <p class="notice">No likely duplicates in this district.</p>}
            {items.map((proposal) => (
              <ProposalCard
                key={`${proposal.keep.id} ${proposal.merge.id}`}
                {...{ records, proposal, revision }}
                onDone={done}
                onStale={reload}
              />
            ))}
            <ByHand {...{ records, organizationId }} onDone={done} onStale={reload} />
            <Dismissed {...{ records, revision }} rows={dismissed} onDone={done} />
          </>
        )}
      </Loaded>
    </>
  );
}

const ActionMessage = ({ action, districtId }: { action: LastAction; districtId: string }): JSX.Element => (
  <>
    {action.sentence}{' '}
    {action.merged && <a href={districtPageHref('history', districtId)}>Undo it in the history</a>}
  </>
);
