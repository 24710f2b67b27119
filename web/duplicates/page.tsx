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

/** Organizations of a district that may be one: each pair with the reasons, to be merged or told apart. */
export function DuplicatesPage({
  districtId,
  organizationId,
}: {
  districtId: string;
  organizationId: string;
}): JSX.Element {
  const [written, setWritten] = useState(0);
  const records = useDistrictRecords(districtId, {}, { version: written });
  const again = () => setWritten((count) => count + 1);
  return (
    <Loaded answer={records} what="what is on record">
      {(known) => <LoadedPage records={known} {...{ organizationId, written, again }} />}
    </Loaded>
  );
}

/** What was done here last; merges have a way back in the history. */
interface Deed {
  sentence: string;
  merged: boolean;
}

interface Props {
  records: DistrictRecords;
  organizationId: string;
  /** How often something was written here, or found to be. */
  written: number;
  again: () => void;
}

function LoadedPage({ records, organizationId, written, again }: Props): JSX.Element {
  const { districtId, name } = records;
  const [deed, setDeed] = useState<Deed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useApi('/districts/:districtId/duplicates', { params: { districtId } }, written);
  useEffect(() => {
    document.title = `Likely duplicates in the ${name} – Tieline`;
  }, [name]);
  const done = (sentence: string, merged = false) => {
    setDeed({ sentence, merged });
    again();
    // The pair is gone, so keyboard users continue from the top.
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
        Nothing is merged by itself. What is dismissed is not proposed again; what is merged can be undone in
        the <a href={districtPageHref('history', districtId)}>history</a>.
      </p>
      <SuccessAlert>{deed && <Said deed={deed} districtId={districtId} />}</SuccessAlert>
      <Loaded answer={answer} what="likely duplicates">
        {({ items, dismissed, revision }) => (
          <>
            {items.length === 0 && <p class="notice">No likely duplicates in this district.</p>}
            {items.map((proposal) => (
              <ProposalCard
                key={`${proposal.keep.id} ${proposal.merge.id}`}
                {...{ records, proposal, revision }}
                onDone={done}
                onStale={again}
              />
            ))}
            <ByHand {...{ records, organizationId }} onDone={done} onStale={again} />
            <Dismissed {...{ records, revision }} rows={dismissed} onDone={done} />
          </>
        )}
      </Loaded>
    </>
  );
}

const Said = ({ deed, districtId }: { deed: Deed; districtId: string }): JSX.Element => (
  <>
    {deed.sentence}{' '}
    {deed.merged && <a href={districtPageHref('history', districtId)}>Undo it in the history</a>}
  </>
);
