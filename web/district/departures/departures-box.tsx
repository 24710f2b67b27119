import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { districtPageHref, profileHref } from '../../../core/page-addresses.ts';
import { can } from '../../../core/powers.ts';
import { ErrorAlert, SuccessAlert } from '../../shared/alerts.tsx';
import { useSession } from '../../shared/session.ts';
import { today } from '../../shared/today.ts';
import { useAction } from '../../shared/use-action.ts';
import { useApi } from '../../shared/use-api.ts';
import { type Departure, type Departures, departuresSummary } from './departure-text.ts';
import { ItemRow } from './item-row.tsx';
import { type ItemAction, performAction } from './perform-action.ts';

interface Props {
  districtId: string;
  /** Counts writes on this page; a new number loads the answer again. */
  written: number;
  onWritten: () => void;
}

/** At the top of a district page, for users who may edit it: who has left, and what still depends on them. */
export function DeparturesBox(props: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  return can(viewer, 'edit facts', { districtId: props.districtId }) ? <Box {...props} /> : null;
}

function Box({ districtId, written, onWritten }: Props): JSX.Element | null {
  const answer = useApi(
    '/districts/:districtId/departures',
    { params: { districtId }, query: { asOf: today() } },
    written,
  );
  const box = useRef<HTMLElement>(null);
  const { refused, run } = useAction();
  const [done, setDone] = useState<ComponentChildren>(null);
  if (answer.status === 'loading') return null;
  if (answer.status === 'failed') return <ErrorAlert sentence={answer.error.message} />;
  const departures = answer.data;
  const press = (what: ItemAction) =>
    run(async () => {
      setDone(null);
      const sentence = await performAction(departures, what).finally(onWritten);
      setDone(<Said sentence={sentence} history={districtPageHref('history', districtId)} />);
      // The pressed button may be gone, so focus moves to the box.
      box.current?.focus();
    });
  return (
    <section
      class="departures no-print"
      aria-label="People who have left or are leaving"
      tabIndex={-1}
      ref={box}
    >
      <ErrorAlert sentence={refused} />
      <SuccessAlert>{done}</SuccessAlert>
      {departures.open > 0 && <Opening departures={departures} onPress={press} />}
    </section>
  );
}

const Said = ({ sentence, history }: { sentence: string; history: string }): JSX.Element => (
  <>
    {sentence} <a href={history}>Undo it in the history</a>
  </>
);

interface OpeningProps {
  departures: Departures;
  onPress: (what: ItemAction) => void;
}

/** One line that expands into every person with every item. */
const Opening = ({ departures, onPress }: OpeningProps): JSX.Element => (
  <details class="departures__box">
    <summary>{departuresSummary(departures)}</summary>
    {departures.departures.map((departure) => (
      <div key={keyOf(departure)}>
        <h2>{departure.text}</h2>
        <Profiles districtId={departures.districtId} departure={departure} />
        {!departure.hasLeft && (
          <a href={districtPageHref('without', departures.districtId, { person: departure.person.id })}>
            See what falls<span class="usa-sr-only"> if {departure.person.name ?? 'the person'} leaves</span>
          </a>
        )}
        <ul>
          {departure.items.map((item) => (
            <ItemRow
              key={item.id}
              districtId={departures.districtId}
              departure={departure}
              item={item}
              onPress={onPress}
            />
          ))}
        </ul>
      </div>
    ))}
  </details>
);

/** Links to the person who leaves and to the organization. */
const Profiles = ({
  districtId,
  departure: { person, organization },
}: {
  districtId: string;
  departure: Departure;
}) => (
  <p class="inline-list">
    {person.name && <a href={profileHref('person', person.id)}>Profile of {person.name}</a>}
    <a href={profileHref('organization', organization.id, { district: districtId })}>
      Profile of {organization.name}
    </a>
  </p>
);

const keyOf = ({ person, organization }: Departure): string => `${person.id} ${organization.id}`;
