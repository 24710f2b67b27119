import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { LetterList } from './letter-list.tsx';
import { MemorandumList } from './memorandum-list.tsx';

export type Letters = ApiResponse<'/districts/:districtId/letters'>;
const DEFAULTS = { asOf: '' };

/** Letters of support to ask for, and memorandums that end soon with their signers, each with a draft. */
export function LettersPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const asOf = state.asOf || today();
  const answer = useApi('/districts/:districtId/letters', { params: { districtId }, query: { asOf } });
  return (
    <Loaded answer={answer} what="the letters">
      {(found) => <PageContent found={found} day={state.asOf} onDay={(day) => change({ asOf: day })} />}
    </Loaded>
  );
}

interface PageContentProps {
  found: Letters;
  /** The day for links to other pages; empty for today. */
  day: string;
  onDay: (day: string) => void;
}

function PageContent({ found, day, onDay }: PageContentProps): JSX.Element {
  const { districtId, name, asOf } = found;
  useEffect(() => {
    document.title = `Letters and MOUs: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: day })}>{name}</a> /{' '}
        <a href={districtPageHref('report', districtId, { asOf: day })}>Report</a>
      </nav>
      <h1>
        Letters of support and MOUs <small class="faint">as of {formatDay(asOf)}</small>
      </h1>
      <p class="lead">
        Each draft says only what is on record, with brackets for the rest. Nothing is sent: change it, then
        send it yourself. Check the solicitation for who may write a letter and when it is due.
      </p>
      <div class="toolbar no-print">
        <AsOfField key={asOf} value={asOf} onChange={onDay} />
      </div>
      <LetterList found={found} />
      <MemorandumList found={found} />
    </>
  );
}
