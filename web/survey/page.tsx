import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { levelWord } from '../../core/words/phrases.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { AskForm } from './ask-form.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { Letter } from './letter.tsx';
import { useSending } from './use-sending.ts';

export type Invitations = ApiResponse<'/districts/:districtId/invitations'>;

/** Who was asked by link, what they answered, and what of it goes into the record. */
export function SurveyPage({
  districtId,
  organizationId,
}: {
  districtId: string;
  organizationId: string;
}): JSX.Element {
  const [written, setWritten] = useState(0);
  const answer = useApi('/districts/:districtId/invitations', { params: { districtId } }, written);
  const heading = useRef<HTMLHeadingElement>(null);
  const sending = useSending(districtId, () => {
    setWritten((number) => number + 1);
    heading.current?.focus(); // the button that was pressed may be gone
  });
  useEffect(() => {
    document.title = 'Asked by link – Tieline';
  }, []);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>District</a> /{' '}
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
            <p>{responseIn(data)} Answers count once you accept them.</p>
            <AskForm {...{ data, sending, organizationId }} />
            <Sides data={data} />
            <h2>Who was asked</h2>
            {data.invitations.length === 0 ? (
              <p class="notice">
                No organization was asked by link yet. Choose one above, or{' '}
                <a href={districtPageHref('calls', districtId)}>call</a>.
              </p>
            ) : (
              <ul class="survey__rows">
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

function responseIn({ asked, responded }: Invitations): string {
  if (asked === 0) return 'No one was asked yet.';
  const share = Math.round((responded / asked) * 100);
  return `${responded} of ${count(asked, 'organization')} answered, ${share} percent.`;
}

/** Where both sides are known: how many agree, and each that differs. */
function Sides({ data: { sides } }: { data: Invitations }): JSX.Element | null {
  if (sides.length === 0) return null;
  const number = (verdict: string) => sides.filter((one) => one.verdict === verdict).length;
  const disputed = sides.filter(({ verdict }) => verdict === 'disputed');
  return (
    <section aria-labelledby="both-sides">
      <h2 id="both-sides">Both sides</h2>
      <p>
        {number('agreed')} agreed, {number('one-sided')} one-sided, {disputed.length} disputed.
      </p>
      <ul>
        {disputed.map(({ organizationIds, names, levels }) => (
          <li key={organizationIds.join(' ')}>
            Ask both: {names[0]} says {levelWord(levels[0] ?? 0)}, {names[1]} says {levelWord(levels[1] ?? 0)}
            .
          </li>
        ))}
      </ul>
    </section>
  );
}
