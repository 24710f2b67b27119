import type { JSX } from 'preact';
import { count } from '../../../core/words/format.ts';
import { shortRoleName } from '../../../core/words/phrases.ts';
import { contactAt, type District, type Organization } from '../district-data.ts';
import { EvidenceFact } from '../evidence-facts.tsx';
import { OrganizationFacts } from '../organization-facts.tsx';
import { CardTies } from '../side/card-ties.tsx';
import { IntroduceMe } from '../side/introduce-link.tsx';
import { DistrictContact, NotHere, Panel } from './panel.tsx';

export function OrganizationPanel({ district, id }: { district: District; id: string }): JSX.Element {
  const organization = district.organizations.get(id);
  if (!organization) return <NotHere what={`The organization “${id}”`} />;
  const contact = contactAt(district, id);
  const roles = organization.roles.map(({ role }) => role);
  const tag = roles.map((role) => shortRoleName(district, role)).join(', ');
  return (
    <Panel title={contact?.name ?? organization.name} {...(tag && { tag })}>
      {contact && <DistrictContact district={district} contact={contact} />}
      {contact && <IntroduceMe district={district} to={id} />}
      <CardTies district={district} roles={roles} />
      <OrganizationRecord district={district} organization={organization} />
    </Panel>
  );
}

function OrganizationRecord({
  district,
  organization,
}: {
  district: District;
  organization: Organization;
}): JSX.Element {
  const named = district.network.evidence.filter(({ parties }) =>
    parties.some(({ organizationId }) => organizationId === organization.id),
  );
  return (
    <>
      <details class="entry__items">
        <summary>What is on record, with sources</summary>
        <OrganizationFacts district={district} organization={organization} />
      </details>
      <details class="entry__items">
        <summary>Named in {count(named.length, 'piece')} of evidence here</summary>
        <ul class="facts">
          {named.map((piece) => (
            <EvidenceFact key={piece.id} piece={piece} />
          ))}
        </ul>
      </details>
    </>
  );
}
