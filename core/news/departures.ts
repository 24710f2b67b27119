import { newest } from '../days.ts';
import { groupBy } from '../group-by.ts';
import { distinct } from '../order.ts';
import { districtPageHref } from '../page-addresses.ts';
import { formatLastDay, listInWords } from '../words/format.ts';
import { roleName } from '../words/phrases.ts';
import { type NewsGround, type NewsItem, startOf } from './ground.ts';

/**
 * Returns departures from organizations: reported when the last day is entered, and again when it is over.
 * Names roles, never people.
 */
export function newDepartures(ground: NewsGround): NewsItem[] {
  const { districtId, names, snapshot, written, asOf } = ground;
  const keyOf = ({ person, org }: { person: string; org: string }): string => `${person} ${org}`;
  const timesOf = groupBy(snapshot.employment, keyOf);
  const enteredOf = groupBy(
    written.filter(({ fact }) => fact === 'employment'),
    ({ row }) => keyOf({ person: String(row.personId), org: String(row.organizationId) }),
  );
  return distinct(snapshot.employment.map(keyOf)).flatMap((key): NewsItem[] => {
    const times = timesOf(key);
    const [first] = times;
    const on = newest(times.map(({ until }) => until));
    if (!first || on === null || times.some(({ until }) => until === null)) return [];
    const at = newest([...enteredOf(key).map((entered) => entered.at), ...(on <= asOf ? [startOf(on)] : [])]);
    if (at === null) return [];
    const roles = rolesOf(ground, first);
    const who = roles.length > 0 ? ` (${listInWords(roles)})` : '';
    const verb = on <= asOf ? 'left' : 'leaves';
    return [
      {
        ...{ kind: 'departure', key: `departure ${key}`, at },
        text: `Someone at ${names.organization(first.org)}${who} ${verb}, last day ${formatLastDay(on)}`,
        link: districtPageHref('district', districtId),
      },
    ];
  });
}

const rolesOf = ({ names, snapshot }: NewsGround, { person, org }: { person: string; org: string }) =>
  distinct(
    snapshot.holders
      .filter((holder) => holder.person === person && holder.org === org)
      .map(({ role }) => roleName(names, role)),
  );
