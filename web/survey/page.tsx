import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { levelWord } from '../../core/words/phrases.ts';
import { responseInWords } from '../../core/words/response.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { EditorsOnly } from '../shared/not-yours.tsx';
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

/** Who was asked by link, what they answered, and what of it goes into the record. */
export function SurveyPage(props: Props): JSX.Element {
  const { districtId } = props;
  return (
    <EditorsOnly {...{ districtId, who: 'Its coordinator and administrators ask by link.' }}>
      <Asked {...props} />
    </EditorsOnly>
  );
}

function Asked({ districtId, organizationId }: Props): JSX.Element {
  const [written, setWritten] = useState(0);
  const answer = useApi('/districts/:districtId/invitations', { params: { districtId } }, written);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const sending = useSending(districtId, (acceptedId) => {
    setWritten((number) => number + 1);
    // The button that was pressed will be gone: the next answers are accepted by the same key.
    const all = [...(rows.current?.querySelectorAll<HTMLElement>('[data-accepts]') ?? [])];
    const at = all.findIndex(({ dataset }) => dataset.accepts === acceptedId);
    (all[at < 0 ? all.length : at + 1] ?? heading.current)?.focus();
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
      <SuccessAlert>{sending.said}</SuccessAlert>
      <ErrorAlert sentence={sending.refused} />
      {sending.letter && <Letter key={sending.letter.url} letter={sending.letter} />}
      <Loaded answer={answer} what="who was asked">
        {(data) => (
          <>
            <p>{responseInWords(data.response)} Answers count once you accept them.</p>
            <Sectors data={data} />
            <AskedAlready {...{ data, organizationId }} />
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

/** Whoever comes here to ask an organization that has an open link is not to ask another in its stead. */
function AskedAlready({ data, organizationId }: { data: Invitations; organizationId: string }) {
  const open = data.invitations.find((one) => one.organizationId === organizationId && one.isOpen);
  return open ? <p class="notice">{open.name} has an open link already: see its row below.</p> : null;
}

/** Where both sides are known: how many agree, and each that differs. */
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
            Ask both: <Side {...{ districtId }} id={organizationIds[0]} name={names[0]} level={levels[0]} />,{' '}
            <Side {...{ districtId }} id={organizationIds[1]} name={names[1]} level={levels[1]} />.
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

/** What one side says, and where its contact is. */
const Side = ({ districtId, id, name, level }: SideProps): JSX.Element => (
  <>
    <a href={profileHref('organization', id, { district: districtId })}>{name}</a>{' '}
    {level === null ? 'did not say, but a tie is on record' : `says ${levelWord(level)}`}
  </>
);
