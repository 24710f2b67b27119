import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { levelWord } from '../../core/words/phrases.ts';
import { responseInWords } from '../../core/words/response.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { EditorsOnly } from '../shared/editors-only.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { AskForm } from './ask-form.tsx';
import { DownloadAsked } from './download-asked.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { Letter } from './letter.tsx';
import { Missing } from './missing.tsx';
import { Sectors } from './sectors.tsx';
import { useSending } from './use-sending.ts';

export type Invitations = ApiResponse<'/districts/:districtId/invitations'>;

interface Props {
  districtId: string;
  organizationId: string;
}

/** Asks organizations by link, shows their answers, and accepts answers into the record. */
export function SurveyPage(props: Props): JSX.Element {
  const { districtId } = props;
  return (
    <EditorsOnly districtId={districtId} who="Its coordinator and administrators ask by link.">
      <Survey {...props} />
    </EditorsOnly>
  );
}

function Survey({ districtId, organizationId }: Props): JSX.Element {
  const [version, setVersion] = useState(0);
  const answer = useApi('/districts/:districtId/invitations', { params: { districtId } }, version);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const sending = useSending(districtId, (acceptedId) => {
    setVersion((number) => number + 1);
    // the pressed button will be gone: focus the next accept button, so that the same key accepts more answers
    const buttons = [...(rows.current?.querySelectorAll<HTMLElement>('[data-accepts]') ?? [])];
    const pressed = buttons.findIndex(({ dataset }) => dataset.accepts === acceptedId);
    (buttons[pressed < 0 ? buttons.length : pressed + 1] ?? heading.current)?.focus();
  });
  const name = answer.status === 'ready' ? answer.data.districtName : '';
  useEffect(() => {
    document.title = `Asked by link: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>{name || 'The district'}</a> /{' '}
        <a href={districtPageHref('calls', districtId)}>Calls</a>
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        Asked by link
      </h1>
      <SuccessAlert>{sending.message}</SuccessAlert>
      <ErrorAlert sentence={sending.refused} />
      {sending.letter && <Letter key={sending.letter.url} letter={sending.letter} />}
      <Loaded answer={answer} what="who was asked">
        {(data) => (
          <>
            <p>{responseInWords(data.response)} Answers count once you accept them.</p>
            <Sectors data={data} />
            <AlreadyAsked {...{ data, organizationId }} />
            <AskForm {...{ data, sending, organizationId }} />
            <Sides data={data} />
            <Missing data={data} />
            <h2 class="survey__part">Who was asked</h2>
            {data.invitations.length > 0 && <DownloadAsked districtId={districtId} />}
            {data.invitations.length === 0 ? (
              <p class="notice">
                Choose an organization above, or <a href={districtPageHref('calls', districtId)}>call</a>.
              </p>
            ) : (
              <ul class="survey__rows" ref={rows}>
                {data.invitations.map((invitation) => (
                  <InvitationRow
                    key={invitation.id}
                    {...{ invitation, sending, districtId }}
                    revision={data.revision}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

/** Says so if the organization that the page was opened for already has an open link. */
function AlreadyAsked({ data, organizationId }: { data: Invitations; organizationId: string }) {
  const open = data.invitations.find((one) => one.organizationId === organizationId && one.isOpen);
  return open ? <p class="notice">{open.name} has an open link already: see its row below.</p> : null;
}

/** For pairs where both sides are known: how many agree, and each dispute. */
function Sides({ data: { districtId, sides } }: { data: Invitations }): JSX.Element | null {
  if (sides.length === 0) return null;
  const number = (verdict: string) => sides.filter((one) => one.verdict === verdict).length;
  const disputed = sides.filter(({ verdict }) => verdict === 'disputed');
  return (
    <section class="survey__part" aria-labelledby="both-sides">
      <h2 id="both-sides">Both sides</h2>
      <p>
        {number('agreed')} agreed, {number('one-sided')} one-sided, {disputed.length} disputed.
      </p>
      <ul>
        {disputed.map(({ organizationIds, names, levels }) => (
          <li key={organizationIds.join(' ')}>
            Ask both:{' '}
            <Side districtId={districtId} id={organizationIds[0]} name={names[0]} level={levels[0]} />,{' '}
            <Side districtId={districtId} id={organizationIds[1]} name={names[1]} level={levels[1]} />.
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SideProps {
  districtId: string;
  id: string;
  name: string;
  level: number | null;
}

/** What one side reported, with a link to its profile. */
const Side = ({ districtId, id, name, level }: SideProps): JSX.Element => (
  <>
    <a href={profileHref('organization', id, { district: districtId })}>{name}</a>{' '}
    {level === null ? 'did not say, but a tie is on record' : `says ${levelWord(level)}`}
  </>
);
