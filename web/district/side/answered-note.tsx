import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { count } from '../../../core/words/format.ts';
import { undo } from '../../editing/save.ts';
import { ErrorAlert } from '../../shared/alerts.tsx';
import { keepAnswered, readAnswered } from '../../shared/answered.ts';
import { useAction } from '../../shared/use-action.ts';
import type { District } from '../district-data.ts';

interface Props {
  district: District;
  onWritten: () => void;
}

/** After a call: what it confirmed and answered, and how to undo it. The answered items are marked in the ring. */
export function AnsweredNote({ district, onWritten }: Props): JSX.Element | null {
  const { districtId, revision, roles } = district.assessment;
  const [answered, setAnswered] = useState(() => readAnswered(districtId));
  const { busy, refused, run } = useAction();
  if (!answered) return null;
  const { organizationId, name, changes } = answered;
  const isConfirmed = roles.some(
    ({ state, organizations }) => state === 'confirmed' && organizations.includes(organizationId),
  );
  const takeBack = () =>
    run(async () => {
      let now = revision;
      // The newest first, each on the revision that the previous undo created.
      for (const changeId of Object.values(changes).reverse())
        now = (await undo(districtId, { changeId, revision: now })).revision;
      keepAnswered(districtId, null);
      setAnswered(null);
      onWritten();
    });
  return (
    <section class="answered no-print" aria-label="Your last call">
      <p role="status">
        <strong>
          {name} {isConfirmed ? 'is confirmed' : 'answered'}.
        </strong>{' '}
        One call, {count(Object.keys(changes).length, 'answer')}.
      </p>
      <p class="inline-list">
        <a href={districtPageHref('history', districtId)}>See what changed</a>
        <button type="button" class="link-button" disabled={busy} onClick={takeBack}>
          Undo
        </button>
      </p>
      <ErrorAlert sentence={refused} />
    </section>
  );
}
