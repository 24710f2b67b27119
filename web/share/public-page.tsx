import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count, formatMoment, formatShortDay } from '../../core/words/format.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Part } from '../shared/part.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';
import { AgreementForm } from './agreement-form.tsx';

export type PublicPageState = ApiResponse<'/districts/:districtId/public-page'>;

/** Settings of the district's public page: an administrator and a coordinator open it together, and either can close it. */
export function PublicPage({ districtId }: { districtId: string }): JSX.Element {
  const [changes, setChanges] = useState(0);
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const answer = useApi('/districts/:districtId/public-page', { params: { districtId } }, changes);
  const saved = (said: string): void => {
    setDone(said);
    setChanges((number) => number + 1);
  };
  const act: Act = (send, said) =>
    run(async () => {
      await send();
      saved(said);
    });
  return (
    <Part id="public-page" title="Public page">
      <p>
        Names organizations by public record, and those that agreed. It shows no gaps, vacancies, questions,
        scores or counties, and no people.
      </p>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
      <Loaded answer={answer} what="the public page">
        {(page) => (
          <>
            <PageStatus page={page} act={act} />
            <Agreements page={page} act={act} />
            <AgreementForm page={page} onSaved={saved} />
          </>
        )}
      </Loaded>
    </Part>
  );
}

type Act = (send: () => Promise<unknown>, said: string) => void;
interface Props {
  page: PublicPageState;
  act: Act;
}

const OTHER = { administrator: 'a coordinator of the district', coordinator: 'an administrator' } as const;

/** Whether the public page is open, with buttons to propose, confirm or close it. */
function PageStatus({ page, act }: Props): JSX.Element {
  const { districtId, state, path, proposed, opened, mayConfirm } = page;
  const params = { districtId };
  const open = () =>
    act(
      () => send('POST /districts/:districtId/public-page', { params }),
      mayConfirm ? 'The public page is open.' : 'The public page is proposed.',
    );
  const close = () =>
    act(() => send('DELETE /districts/:districtId/public-page', { params }), 'The public page is closed.');
  return (
    <>
      <p>
        {state === 'closed' && 'Closed. It takes an administrator and a coordinator to open it.'}
        {proposed &&
          state === 'proposed' &&
          `Closed. Proposed by ${proposed.by} on ${formatMoment(proposed.at)}; ${OTHER[proposed.side]} can open it.`}
        {opened && (
          <>
            Open at <a href={path}>{path}</a>, since {formatMoment(opened.at)}: proposed by {proposed?.by},
            confirmed by {opened.by}.
          </>
        )}
      </p>
      <p class="form__buttons">
        {(state === 'closed' || mayConfirm) && (
          <button type="button" class="usa-button" onClick={open}>
            {mayConfirm ? 'Open the page' : 'Propose the page'}
          </button>
        )}
        {state !== 'closed' && (
          <button type="button" class="usa-button usa-button--outline" onClick={close}>
            {state === 'open' ? 'Close the page' : 'Take back the proposal'}
          </button>
        )}
      </p>
    </>
  );
}

/** Whom the page names: organizations on public record, and those that agreed. */
function Agreements({ page: { districtId, publicRecord, agreements }, act }: Props): JSX.Element {
  const remove = (organizationId: string, name: string) =>
    act(
      () =>
        send('DELETE /districts/:districtId/public-page/agreements/:organizationId', {
          params: { districtId, organizationId },
        }),
      `${name} is no longer on the public page.`,
    );
  return (
    <>
      <details>
        <summary>{count(publicRecord.length, 'organization')} by public record</summary>
        <ul>
          {publicRecord.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
      <h3>Organizations that agreed</h3>
      {agreements.length === 0 && <p class="faint">No agreement is on record.</p>}
      <ul>
        {agreements.map(({ organizationId, name, day, toldBy }) => (
          <li key={organizationId}>
            {name}, {formatShortDay(day)}, told by: {toldBy}{' '}
            <button type="button" class="link-button" onClick={() => remove(organizationId, name)}>
              Remove<span class="usa-sr-only"> {name} from the public page</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
