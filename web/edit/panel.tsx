import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FACT_KINDS } from '../../core/facts/index.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatMomentDay } from '../../core/words/format.ts';
import { FormPage } from '../editing/form-page.tsx';
import { formNamed } from '../editing/forms.ts';
import type { Saved } from '../editing/save.ts';
import { useDistrictRecords } from '../editing/use-district-records.ts';
import { ForgetButton } from '../shared/forget-button.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { useApi } from '../shared/use-api.ts';
import type { RecordRow } from './rows.ts';
import { stepHref, stepsFor } from './steps.ts';

interface Props {
  districtId: string;
  row: RecordRow;
  onSaved: (saved: Saved) => void;
  onClose: () => void;
}

/** An open row of the record: its form with a preview, other actions, and earlier changes. */
export function Panel({ districtId, row, onSaved, onClose }: Props): JSX.Element {
  const answer = useDistrictRecords(districtId, row.form?.params ?? {});
  const heading = useRef<HTMLHeadingElement>(null);
  const form = formNamed(row.form?.to ?? '');
  const isLoaded = answer.status === 'ready';
  useEffect(() => heading.current?.focus(), [isLoaded]);
  return (
    <Loaded answer={answer} what="what is on record">
      {(records) => {
        const params = row.form?.params ?? {};
        const [known] = FACT_KINDS.flatMap((kind) =>
          records[kind].filter((fact) => fact.id === row.facts[0]),
        );
        const title = row.title || form?.title(records, params);
        return (
          <>
            <div class="panel__top">
              <h2 tabIndex={-1} ref={heading} id="panel-heading">
                {title}
              </h2>
              <button type="button" class="link-button" onClick={onClose}>
                Close (Esc)
              </button>
            </div>
            {form && <FormPage {...{ form, params, records, onSaved }} />}
            <OtherActions districtId={districtId} row={row} />
            <EarlierChanges
              {...{ districtId, row }}
              source={(known && 'source' in known && known.source) || ''}
            />
          </>
        );
      }}
    </Loaded>
  );
}

/** Links to the other actions for the row. */
function OtherActions({
  districtId,
  row: { steps, personId, title },
}: Pick<Props, 'districtId' | 'row'>): JSX.Element {
  const viewer = useSession()?.viewer;
  return (
    <p class="inline-list">
      {stepsFor(viewer, districtId, steps).map((step) => (
        <a key={step.words} href={stepHref(districtId, step)}>
          {step.words}
        </a>
      ))}
      {personId && <ForgetButton personId={personId} name={title} />}
    </p>
  );
}

/** How many of the district's newest changes to search for those of the row. */
const NEWEST = 100;

/** Earlier changes of the row, newest first, and its source. */
function EarlierChanges({
  districtId,
  row,
  source,
}: Pick<Props, 'districtId' | 'row'> & { source: string }): JSX.Element {
  const answer = useApi('/districts/:districtId/history', {
    params: { districtId },
    query: { pageSize: NEWEST },
  });
  const changes = answer.status === 'ready' ? answer.data.items : [];
  const own = changes.filter(({ mutations }) => mutations.some(({ id }) => row.facts.includes(id)));
  return (
    <section class="before" aria-labelledby="before-heading">
      <h3 id="before-heading">Before</h3>
      {own.map(({ changeId, at, text, actor }) => (
        <p key={changeId}>
          {formatMomentDay(at)}: {text} ({actor})
        </p>
      ))}
      {source && <p>Source: {source}</p>}
      {own.length === 0 && !source && <p>No change on record.</p>}
      <p>
        <a href={districtPageHref('history', districtId)}>See the history</a>
      </p>
    </section>
  );
}
