import type { ComponentChildren, JSX } from 'preact';
import { profileHref } from '../../../core/page-addresses.ts';
import { countiesInWords } from '../../../core/words/format.ts';
import { ContactCard } from '../../shared/contact-card.tsx';
import { type Contact, type District, itemName, organizationName, placeOf } from '../district-data.ts';
import { dayInAddress } from '../page-state.ts';
import { useSelection } from '../selection.ts';
import { todoOf } from '../side/card-ties.tsx';
import { RowAction } from '../side/row.tsx';

interface PanelProps {
  title: string;
  /** Shown above the title: the role of a person. */
  tag?: string;
  children: ComponentChildren;
}

export function Panel({ title, tag, children }: PanelProps): JSX.Element {
  const { select } = useSelection();
  return (
    <section class="panel" aria-labelledby="panel-heading">
      <p class="panel__top">
        {tag ? <span class="tag">{tag}</span> : <span />}
        <button type="button" class="link-button panel__close" onClick={() => select('')}>
          Close (Esc)
        </button>
      </p>
      <h2 id="panel-heading" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const NotHere = ({ what }: { what: string }): JSX.Element => (
  <Panel title="Not in this district">
    <p>{what} is not in the network of this district on this day.</p>
  </Panel>
);

export function OrganizationButton({
  district,
  id,
  name,
}: {
  district: District;
  id: string;
  name?: string;
}) {
  const { select } = useSelection();
  return (
    <button type="button" class="link-button" onClick={() => select(`org:${id}`)}>
      {name ?? organizationName(district, id)}
    </button>
  );
}

/** The action for a role or tie on one of the lists; nothing if it is on none. */
export function ItemAction({ district, item }: { district: District; item: string }): JSX.Element | null {
  const todo = todoOf(district.assessment, item);
  return (
    todo && (
      <p class="reach">
        <RowAction district={district} todo={todo} title={itemName(district, item)} />
      </p>
    )
  );
}

/** Whom to call at an organization of the district, in one role. */
export function DistrictContact({
  district,
  contact,
}: {
  district: District;
  contact: Contact;
}): JSX.Element {
  const { organizationId } = contact;
  return (
    <ContactCard
      place={placeOf(district)}
      contact={contact}
      name={organizationName(district, organizationId)}
      counties={countiesInWords(
        district.organizations.get(organizationId)?.counties.length ?? 0,
        district.summary.counties,
      )}
      dayInLinks={dayInAddress()}
    />
  );
}

/** The name of an organization, linked to its profile. */
export const ProfileLink = ({ district, id }: { district: District; id: string }): JSX.Element => (
  <a href={profileHref('organization', id, { district: district.summary.id, asOf: dayInAddress() })}>
    {organizationName(district, id)}
  </a>
);
