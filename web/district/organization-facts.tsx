import type { JSX } from 'preact';
import { holds } from '../../core/days.ts';
import { distinct } from '../../core/order.ts';
import { count, placeInWords, sinceUntil } from '../../core/words/format.ts';
import { shortRoleName } from '../../core/words/phrases.ts';
import { seenInWords } from '../../core/words/seen.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { useApi } from '../shared/use-api.ts';
import type { District, Organization } from './district-data.ts';
import { Source } from './facts.tsx';
import { dayInAddress } from './page-state.ts';
import { useSelection } from './selection.ts';

/** The other districts that the office serves; loaded on request. */
function SharedWith({ organization, district }: { organization: Organization; district: District }) {
  const answer = useApi('/organizations/:organizationId', {
    params: { organizationId: organization.id },
    query: { asOf: district.summary.asOf },
  });
  if (answer.status !== 'ready') return null;
  const here = district.summary.id;
  const filled = answer.data.fills.filter(({ since, onRecordFrom, until }) =>
    holds({ since: since ?? onRecordFrom, until }, district.summary.asOf),
  );
  const others = distinct(filled.map(({ districtId }) => districtId)).filter((id) => id !== here);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>Also serves {count(others.length, 'other district')}</summary>
      <ul class="inline-list">
        {others.map((id) => (
          <li key={id}>
            <DistrictName districtId={id} name={id.toUpperCase()} asOf={dayInAddress()} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fills({
  organization,
  district,
  role,
}: {
  organization: Organization;
  district: District;
  role: string;
}) {
  const choice = useSelection();
  const filling = organization.roles.find((candidate) => candidate.role === role);
  if (!filling) return null;
  const days = sinceUntil(filling);
  const piece = district.evidence.get(filling.lastSeenIn ?? '') ?? null;
  return (
    <li class="fact">
      <button type="button" class="link-button" onClick={() => choice.select(role)}>
        {shortRoleName(district, role)}
      </button>
      {`, ${filling.state}`}
      {days && `, ${days}`}
      {filling.part && ', known for a part of the district only'}
      {filling.lastSeen ? `, ${seenInWords(piece, filling.lastSeen)}` : ', no activity on record in it'}
      {filling.hasMailbox && ', role mailbox on record'}. <Source of={filling} />
    </li>
  );
}

/** The record of an organization: place, link, parent, roles with their dates, and the source of each. */
export function OrganizationFacts({
  district,
  organization,
}: {
  district: District;
  organization: Organization;
}) {
  const { aliases, url, parent, parentName, roles, districts, counties } = organization;
  const place = placeInWords(organization);
  return (
    <div class="organization-facts">
      <ul class="facts">
        {roles.map(({ role }) => (
          <Fills key={role} organization={organization} district={district} role={role} />
        ))}
        {roles.length === 0 && <li class="fact">Fills no role here; it is named in evidence.</li>}
      </ul>
      {roles.length >= 3 && (
        <p class="note">
          Fills {roles.length} roles here: if this office changes, all of them change at once.
        </p>
      )}
      <dl class="pairs">
        {aliases.length > 0 && <Fact term="Also known as">{aliases.join('; ')}</Fact>}
        {place && <Fact term="Place">{place}</Fact>}
        {url && (
          <Fact term="Website">
            <a href={url}>{new URL(url).hostname}</a>
          </Fact>
        )}
        {counties.length > 0 && <Fact term="Counties covered">{counties.join('; ')}</Fact>}
        {parent && <Fact term="Part of">{parentName ?? parent}</Fact>}
        <Fact term="Source">
          <Source of={organization} />
        </Fact>
      </dl>
      {districts > 1 && <SharedWith organization={organization} district={district} />}
    </div>
  );
}

export function Fact({ term, children }: { term: string; children: JSX.Element | string }): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
