import type { JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { formatLastDay, formatMonth, formatShortDay, withoutPeriod } from '../../core/words/format.ts';
import { DistrictName } from '../shared/district-name.tsx';
import type { PracticeDetail } from './practice-card.tsx';

type Place = PracticeDetail['startedIn'];
type Adoption = PracticeDetail['adopted'][number];
type Former = PracticeDetail['givenUp'][number];

/** Who uses the practice and since when, its outcome there and whom to ask, and who gave it up. */
export function Adoptions({ practice }: { practice: PracticeDetail }): JSX.Element {
  const { startedIn, adopted, givenUp } = practice;
  const others = adopted.filter(({ id }) => id !== startedIn.id);
  return (
    <>
      <h3>
        Adopted by other districts {others.length > 0 && <span class="list__count">{others.length}</span>}
      </h3>
      {others.length === 0 ? (
        <p class="faint">
          No other district has adopted it yet. Ask where it started, then adopt it on your district's page.
        </p>
      ) : (
        <ul class="facts">
          {others.map((one) => (
            <li class="fact" key={one.adoptionId}>
              <Where adoption={one} />. <AskLine district={one} />
            </li>
          ))}
        </ul>
      )}
      {givenUp.length > 0 && (
        <>
          <h3>
            Given up by <span class="list__count">{givenUp.length}</span>
          </h3>
          <ul class="facts">
            {givenUp.map((one) => (
              <li class="fact" key={one.adoptionId}>
                <Where adoption={one} />
                {one.until && `, last day ${formatLastDay(one.until)}`}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Where = ({ adoption }: { adoption: Adoption | Former }): JSX.Element => {
  const { id, name, since, outcome, outcomeOn } = adoption;
  return (
    <>
      <DistrictName districtId={id} name={name} />
      {since && `, since ${formatMonth(since)}`}
      {outcome && `: ${withoutPeriod(outcome)}`}
      {outcomeOn && ` (${formatShortDay(outcomeOn)})`}
    </>
  );
};

/** The office to ask, and its contact as far as the viewer may see it. */
export function AskLine({ district: { id, ask } }: { district: Pick<Place, 'id' | 'ask'> }): JSX.Element {
  const { office, contact } = ask;
  const who = [contact?.name, contact?.name && contact.title].filter(Boolean).join(', ');
  return (
    <span>
      Ask{' '}
      {contact ? (
        <a href={profileHref('organization', office.id, { district: id })}>{office.name}</a>
      ) : (
        office.name
      )}
      {who && `: ${who}`}
      {contact && !who && (
        <span class="faint">{contact.onFile ? ': contact on file' : ': no name on record'}</span>
      )}
      {contact?.mailbox && (
        <>
          , <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>
        </>
      )}
      {contact?.phone && (
        <>
          , <a href={dialing(contact.phone)}>{contact.phone}</a>
        </>
      )}
    </span>
  );
}
