import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { count, formatShortDay } from '../../../core/words/format.ts';
import { mayAnswer } from '../../editing/viewer.ts';
import { useSession } from '../../shared/session.ts';
import { type Contact, type District, organizationName } from '../district-data.ts';
import { isToday } from '../editable.ts';
import { ReachButtons } from './reach-buttons.tsx';

function Line({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What stands for a detail that is not shown, or not there. */
const shownOr = (value: string | null, onFile: boolean): string =>
  value ?? (onFile ? 'on file' : 'none on file');

/** Whom to call at one organization in one role, how, and how far that is confirmed. */
export function ContactCard({ district, contact }: { district: District; contact: Contact }): JSX.Element {
  const { organizationId, title, acting, confirmedOn, confirmedThrough } = contact;
  return (
    <div class="contact">
      <p class="contact__title">
        {[acting && 'acting', contact.name && title, organizationName(district, organizationId)]
          .filter(Boolean)
          .join(', ')}
      </p>
      {!contact.onFile && <NoOne district={district} contact={contact} />}
      {contact.onFile && contact.name === null && <p>Contact on file. You may not see the name.</p>}
      <ReachButtons district={district} contact={contact} />
      <IfSomeoneLeaves district={district} contact={contact} />
      <dl class="pairs">
        <Line term="Deputy">{shownOr(contact.deputy, contact.deputyOnFile)}</Line>
        <Line term="Mailbox">
          {contact.mailbox ? (
            <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>
          ) : (
            shownOr(null, contact.hasMailbox)
          )}
        </Line>
        <Line term="Office phone">{shownOr(contact.phone, contact.hasPhone)}</Line>
        <Line term="Counties">{countiesInWords(district, organizationId)}</Line>
        <Line term="Last talked">{lastCallInWords(contact)}</Line>
        <Line term="Confirmed">
          {confirmedOn
            ? `${formatShortDay(confirmedOn)}, by ${organizationName(district, organizationId)}; to ${formatShortDay(confirmedThrough ?? confirmedOn)}`
            : 'not confirmed'}
        </Line>
      </dl>
    </div>
  );
}

/** What would fall without the person, for those who may see who it is. */
function IfSomeoneLeaves({ district, contact }: { district: District; contact: Contact }) {
  const { personId, name } = contact;
  if (!personId || !name) return null;
  const { districtId, asOf } = district.assessment;
  return (
    <p class="no-print">
      <a
        class="row-button"
        href={districtPageHref('without', districtId, {
          person: personId,
          asOf: isToday(district) ? '' : asOf,
        })}
      >
        If {name} leaves
      </a>
    </p>
  );
}

function NoOne({ district, contact }: { district: District; contact: Contact }): JSX.Element {
  const viewer = useSession()?.viewer;
  const { role, organizationId } = contact;
  const { districtId } = district.assessment;
  return (
    <p>
      No one is named.{' '}
      {isToday(district) && mayAnswer(viewer, districtId, 'add-person') && (
        <a
          class="row-button no-print"
          href={districtPageHref('edit', districtId, {
            action: 'add-person',
            role,
            organization: organizationId,
          })}
        >
          Name someone
        </a>
      )}
    </p>
  );
}

function countiesInWords({ organizations, summary }: District, id: string): string {
  const counties = organizations.get(id)?.counties.length ?? 0;
  if (counties === 0) return 'none on record';
  return counties === summary.counties ? `all ${counties}` : count(counties, 'county', 'counties');
}

function lastCallInWords({ lastCall }: Contact): string {
  if (!lastCall) return 'no call on record';
  const { at, outcome, talkedTo, by } = lastCall;
  return [
    formatShortDay(at),
    outcome !== 'answered' && outcome,
    talkedTo && `with ${talkedTo}`,
    by && `by ${by}`,
  ]
    .filter(Boolean)
    .join(', ');
}
