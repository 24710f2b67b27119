import type { JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { can } from '../../../core/powers.ts';
import { shortRoleName } from '../../../core/words/phrases.ts';
import { firstTitle } from '../../shared/first-title.ts';
import { ReachButtons } from '../../shared/reach-buttons.tsx';
import { useSession } from '../../shared/session.ts';
import {
  type Contact,
  contactAt,
  type District,
  itemName,
  organizationName,
  placeOf,
} from '../district-data.ts';
import { isToday } from '../editable.ts';
import { useSelection } from '../selection.ts';
import { RowAction } from './row.tsx';

/** Whom the first step calls. */
export const firstContactOf = (district: District): Contact | undefined => {
  const { first } = district.summary;
  return first?.organizationId ? contactAt(district, first.organizationId, [first.id]) : undefined;
};

/** The first step in words, on this page and in print. */
export const firstTitleOf = (district: District): string =>
  firstTitle(district.summary.first, firstContactOf(district)?.name);

/** The highlighted box of the page: whom to call first, about what, and how. */
export function FirstBox({ district }: { district: District }): JSX.Element {
  const choice = useSelection();
  const { first } = district.summary;
  const office = first?.organizationId ?? null;
  const contact = firstContactOf(district);
  const callSheet = useCallSheet(district, office);
  return (
    <section
      class={`first-box${first?.verb === 'fill' ? ' first-box--vacant' : ''}`}
      aria-labelledby="first-heading"
    >
      <h2 id="first-heading">{firstTitleOf(district)}</h2>
      {!first && <p>No gap is proven, and no question is open.</p>}
      {office && contact?.name && <p>{organizationName(district, office)}</p>}
      {first && <p class="first-box__why">{first.why}</p>}
      {contact && (
        <ReachButtons place={placeOf(district)} contact={contact}>
          {callSheet}
        </ReachButtons>
      )}
      {first && !contact && (
        <p class="reach">
          <RowAction
            district={district}
            todo={{ verb: first.verb, items: [first.id] }}
            title={first.title}
            isFilled={true}
          />
          {callSheet}
        </p>
      )}
      {first?.verb === 'fill' && <UntilThen district={district} />}
      {first && contact && (
        <p>
          <button
            type="button"
            class="link-button no-print"
            data-row={`first:${first.id}`}
            onClick={() => choice.select(first.list === 'questions' ? `org:${office}` : first.id)}
          >
            See {first.list === 'questions' ? 'the office' : itemName(district, first.id)}
          </button>
        </p>
      )}
    </section>
  );
}

/** Leads to what to ask the office and what to raise with it, for viewers who may answer; null if nothing is to be asked. */
function useCallSheet(district: District, office: string | null): JSX.Element | null {
  const { id: districtId } = district.summary;
  const edits = can(useSession()?.viewer, 'edit facts', { districtId });
  const isCalled = district.assessment.calls.some(({ organizationId }) => organizationId === office);
  if (!edits || !isToday(district) || !isCalled || office === null) return null;
  return (
    <a class="row-button no-print" href={districtPageHref('calls', districtId, { call: office })}>
      Call sheet
    </a>
  );
}

/** Whom to call at the office while a position is vacant. */
export function UntilThen({ district }: { district: District }): JSX.Element | null {
  const contact = contactAt(district, district.summary.usaoId);
  if (!contact || !(contact.name || contact.phone || contact.mailbox)) return null;
  return (
    <>
      <p>
        Until then, call {contact.name ?? 'the office'}
        {contact.name && `, ${shortRoleName(district, contact.role)}`}
      </p>
      <ReachButtons place={placeOf(district)} contact={contact} />
    </>
  );
}
