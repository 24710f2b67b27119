import type { ComponentChildren, JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { sentence, shortRoleName } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import {
  contactAt,
  type District,
  itemName,
  type Organization,
  organizationName,
  type RoleRow,
  stateStyleOf,
  type TieRow,
} from './district-data.ts';
import { EvidenceFact, PairFacts } from './evidence-facts.tsx';
import { levelInWords } from './facts.tsx';
import { Fact, OrganizationFacts } from './organization-facts.tsx';
import { useSelection } from './selection.ts';
import { CardTies, todoOf } from './side/card-ties.tsx';
import { ContactCard } from './side/contact-card.tsx';
import { ReachButtons } from './side/reach-buttons.tsx';
import { RowAction } from './side/row.tsx';

/** What a person selected, with all that is on record of it. */
export function SelectionPanel({ district }: { district: District }): JSX.Element | null {
  const { selection } = useSelection();
  if (selection === null) return null;
  if (selection.kind === 'tie') return <TiePanel district={district} id={selection.id} />;
  if (selection.kind === 'organization') return <OrganizationPanel district={district} id={selection.id} />;
  return <RolePanel district={district} id={selection.id} />;
}

interface PanelProps {
  title: string;
  /** What it is, above the title: the role of a person. */
  tag?: string;
  children: ComponentChildren;
}

function Panel({ title, tag, children }: PanelProps): JSX.Element {
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

const NotHere = ({ what }: { what: string }): JSX.Element => (
  <Panel title="Not in this district">
    <p>{what} is not in the network of this district on this day.</p>
  </Panel>
);

function RolePanel({ district, id }: { district: District; id: string }): JSX.Element {
  const model = district.modelRoles.get(id);
  if (!model) return <NotHere what={`The role “${id}”`} />;
  const row = district.roles.get(id);
  const contacts = district.contacts.filter(({ role }) => role === id);
  const [first, ...others] = contacts;
  const sector = sentence(model.sector);
  return (
    <Panel title={first?.name ?? itemName(district, id)} tag={`${sector} · ${model.shortName}`}>
      {first && <ContactCard district={district} contact={first} />}
      {row ? !first && <NoOffice district={district} row={row} /> : <Away district={district} id={id} />}
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

/** A role that no organization fills: what is known, and its one action. */
function NoOffice({ district, row }: { district: District; row: RoleRow }): JSX.Element {
  const todo = todoOf(district.assessment, row.role);
  return (
    <>
      <p>
        <StateWord style={stateStyleOf(district, row.role)} />. {row.known}
      </p>
      {todo && (
        <p class="reach">
          <RowAction district={district} todo={todo} title={itemName(district, row.role)} />
        </p>
      )}
    </>
  );
}

/** All that is on record of a role, with its sources. */
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
      <p>
        <StateWord style={stateStyleOf(district, row.role)} />. {row.known}
      </p>
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

function OrganizationButton({ district, id, name }: { district: District; id: string; name?: string }) {
  const { select } = useSelection();
  return (
    <button type="button" class="link-button" onClick={() => select(`org:${id}`)}>
      {name ?? organizationName(district, id)}
    </button>
  );
}

function OrganizationPanel({ district, id }: { district: District; id: string }): JSX.Element {
  const organization = district.organizations.get(id);
  if (!organization) return <NotHere what={`The organization “${id}”`} />;
  const contact = contactAt(district, id);
  const roles = organization.roles.map(({ role }) => role);
  const tag = roles.map((role) => shortRoleName(district, role)).join(', ');
  return (
    <Panel title={contact?.name ?? organization.name} {...(tag && { tag })}>
      {contact && <ContactCard district={district} contact={contact} />}
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

function TiePanel({ district, id }: { district: District; id: string }): JSX.Element {
  const tie = district.ties.get(id);
  const model = district.modelTies.get(id);
  if (!tie || !model) return <NotHere what={`The tie “${id}”`} />;
  const pairs = district.networkTies.get(id)?.pairs ?? [];
  const yesNo = (value: boolean) => (value ? 'yes' : 'no');
  return (
    <Panel title={itemName(district, id)}>
      <p>
        <StateWord style={stateStyleOf(district, id)} />. {tie.known}
      </p>
      <TieAction district={district} tie={tie} />
      <dl class="pairs">
        <Fact term="Expected at least">{levelInWords(model.minimumLevel)}</Fact>
        <Fact term="Weight">{`${model.weight} of 3`}</Fact>
        <Fact term="Pairs met">{`${tie.pairsMet} of ${tie.pairs}`}</Fact>
        <Fact term="Outlasts one person">{yesNo(tie.resilient)}</Fact>
        <Fact term="Confirmed by both sides">{yesNo(tie.confirmedByBoth)}</Fact>
        {tie.disputed && <Fact term="Disputed">yes: the two sides say different things</Fact>}
        <Fact term="Why expected">{`${model.why} (${model.source})`}</Fact>
      </dl>
      {pairs.map((pair) => (
        <section key={`${pair.a}:${pair.b}`}>
          <h3>
            {organizationName(district, pair.a)}
            {pair.a === pair.b ? ' holds both roles' : ` and ${organizationName(district, pair.b)}`}:{' '}
            {pair.state}
          </h3>
          <PairFacts district={district} pair={pair} />
        </section>
      ))}
      {pairs.length === 0 && <p class="note">No evidence and no report is on record for this tie.</p>}
      <RoleLinks roles={[tie.a, tie.b]} district={district} />
    </Panel>
  );
}

/** What to do about a tie, and how to reach its two sides. */
function TieAction({ district, tie }: { district: District; tie: TieRow }): JSX.Element {
  const todo = todoOf(district.assessment, tie.id);
  const sides = (tie.shown ?? []).filter((id) => id !== district.summary.usaoId);
  return (
    <>
      {todo && (
        <p class="reach">
          <RowAction district={district} todo={todo} title={itemName(district, tie.id)} />
        </p>
      )}
      {sides.map((id) => {
        const contact = contactAt(district, id, [tie.id]);
        return (
          contact && (
            <div key={id}>
              <strong>{contact.name ?? organizationName(district, id)}</strong>
              <ReachButtons district={district} contact={contact} />
            </div>
          )
        );
      })}
    </>
  );
}

function RoleLinks({ district, roles }: { district: District; roles: readonly string[] }): JSX.Element {
  const { select } = useSelection();
  const known = roles.filter((role) => district.modelRoles.has(role));
  return (
    <p>
      See{' '}
      {known.map((role, index) => (
        <span key={role}>
          {index > 0 && ' or '}
          <button type="button" class="link-button" onClick={() => select(role)}>
            {itemName(district, role)}
          </button>
        </span>
      ))}
      .
    </p>
  );
}
