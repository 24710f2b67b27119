import type { JSX } from 'preact';
import { sentence } from '../../../core/words/phrases.ts';
import { StateWord } from '../../shared/badge.tsx';
import { type District, itemName, organizationName, type RoleRow, stateStyleOf } from '../district-data.ts';
import { OrganizationFacts } from '../organization-facts.tsx';
import { CardTies } from '../side/card-ties.tsx';
import { UntilThen } from '../side/first-box.tsx';
import { IntroduceMe } from '../side/introduce-link.tsx';
import { DistrictContact, ItemAction, NotHere, OrganizationButton, Panel } from './panel.tsx';
import { PracticesFor } from './practices-for.tsx';

export function RolePanel({ district, id }: { district: District; id: string }): JSX.Element {
  const model = district.modelRoles.get(id);
  if (!model) return <NotHere what={`The role “${id}”`} />;
  const row = district.roles.get(id);
  const contacts = district.contacts.filter(({ role }) => role === id);
  const [first, ...others] = contacts;
  const sector = sentence(model.sector);
  const isVacant = row?.state === 'vacant';
  const isEmpty = isVacant && first && !first.onFile && !first.hasPhone && !first.hasMailbox;
  return (
    <Panel title={first?.name ?? itemName(district, id)} tag={`${sector} · ${model.shortName}`}>
      {isVacant && <p class="vacant-since">{row.known}</p>}
      {first && !isEmpty && <DistrictContact district={district} contact={first} />}
      {isEmpty && <ItemAction district={district} item={id} />}
      {isVacant && <UntilThen district={district} />}
      {first && !isVacant && <IntroduceMe district={district} to={first.organizationId} />}
      {row ? !first && <NoOffice district={district} row={row} /> : <Away district={district} id={id} />}
      {row && <PracticesFor district={district} item={id} />}
      {others.length > 0 && (
        <section>
          <h3>Other offices in this role</h3>
          <ul class="inline-list">
            {others.map(({ organizationId, name }) => (
              <li key={organizationId}>
                <OrganizationButton
                  district={district}
                  id={organizationId}
                  name={[name, organizationName(district, organizationId)].filter(Boolean).join(', ')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {row && <CardTies district={district} roles={[id]} />}
      {row && <RoleRecord {...{ district, row, model }} />}
    </Panel>
  );
}

const Away = ({ district, id }: { district: District; id: string }): JSX.Element => (
  <p>Does not apply here: {district.assessment.notApplicable.find(({ role }) => role === id)?.reason}</p>
);

const Known = ({ district, row }: { district: District; row: RoleRow }): JSX.Element => (
  <p>
    <StateWord style={stateStyleOf(district, row.role)} />. {row.known}
  </p>
);

/** A role that no organization fills: what is known, and its action. */
function NoOffice({ district, row }: { district: District; row: RoleRow }): JSX.Element {
  return (
    <>
      <Known district={district} row={row} />
      <ItemAction district={district} item={row.role} />
    </>
  );
}

/** Everything on record about a role, with sources. */
function RoleRecord({
  district,
  row,
  model,
}: {
  district: District;
  row: RoleRow;
  model: District['model']['roles'][number];
}): JSX.Element {
  const organizations = row.organizations.flatMap((org) => district.organizations.get(org) ?? []);
  return (
    <details class="entry__items">
      <summary>What is on record, with sources</summary>
      <p class="faint">
        {model.name}. Weight {model.weight} of 3.
      </p>
      <Known district={district} row={row} />
      {organizations.map((organization) => (
        <section key={organization.id}>
          <h3>
            <OrganizationButton district={district} id={organization.id} />
          </h3>
          <OrganizationFacts district={district} organization={organization} />
        </section>
      ))}
      {model.source && <p class="faint">Why it is expected: {model.source}.</p>}
    </details>
  );
}
