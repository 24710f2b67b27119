import type { ComponentChildren, JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { StateWord } from '../shared/badge.tsx';
import { type District, itemName, organizationName, stateStyleOf } from './district-data.ts';
import { EvidenceFact, PairFacts } from './evidence-facts.tsx';
import { ExpectedTies } from './expected-ties.tsx';
import { levelInWords } from './facts.tsx';
import { Fact, OrganizationFacts } from './organization-facts.tsx';
import { useSelection } from './selection.ts';

/** What a person selected, with all that is on record of it. */
export function SelectionPanel({ district }: { district: District }): JSX.Element | null {
  const { selection } = useSelection();
  if (selection === null) return null;
  if (selection.kind === 'tie') return <TiePanel district={district} id={selection.id} />;
  if (selection.kind === 'organization') return <OrganizationPanel district={district} id={selection.id} />;
  return <RolePanel district={district} id={selection.id} />;
}

function Panel({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const { select } = useSelection();
  return (
    <section class="panel" aria-labelledby="panel-heading">
      <button type="button" class="usa-button usa-button--outline panel__close" onClick={() => select('')}>
        Clear selection (Esc)
      </button>
      <h2 id="panel-heading">{title}</h2>
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
  const away = district.assessment.notApplicable.find(({ role }) => role === id);
  const organizations = (row?.organizations ?? []).flatMap((org) => district.organizations.get(org) ?? []);
  return (
    <Panel title={itemName(district, id)}>
      <p class="faint">
        {model.name}. Weight {model.weight} of 3, {model.sector}.
      </p>
      {row ? (
        <p>
          <StateWord style={stateStyleOf(district, id)} />. {row.known}
        </p>
      ) : (
        <p>Does not apply here: {away?.reason}</p>
      )}
      {organizations.map((organization) => (
        <section key={organization.id}>
          <OrganizationHeading district={district} id={organization.id} />
          <OrganizationFacts district={district} organization={organization} />
        </section>
      ))}
      {model.source && <p class="faint">Why it is expected: {model.source}.</p>}
      {row && <ExpectedTies district={district} roles={[id]} />}
    </Panel>
  );
}

function OrganizationHeading({ district, id }: { district: District; id: string }): JSX.Element {
  const { select } = useSelection();
  return (
    <h3>
      <button type="button" class="link-button" onClick={() => select(`org:${id}`)}>
        {organizationName(district, id)}
      </button>
    </h3>
  );
}

function OrganizationPanel({ district, id }: { district: District; id: string }): JSX.Element {
  const organization = district.organizations.get(id);
  if (!organization) return <NotHere what={`The organization “${id}”`} />;
  const named = district.network.evidence.filter(({ parties }) =>
    parties.some(({ organizationId }) => organizationId === id),
  );
  return (
    <Panel title={organization.name}>
      <OrganizationFacts district={district} organization={organization} />
      <details class="entry__items">
        <summary>Named in {count(named.length, 'piece')} of evidence here</summary>
        <ul class="facts">
          {named.map((piece) => (
            <EvidenceFact key={piece.id} piece={piece} />
          ))}
        </ul>
      </details>
      <ExpectedTies district={district} roles={organization.roles.map(({ role }) => role)} />
    </Panel>
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
