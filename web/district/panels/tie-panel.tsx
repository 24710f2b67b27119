import type { JSX } from 'preact';
import { StateWord } from '../../shared/badge.tsx';
import { ReachButtons } from '../../shared/reach-buttons.tsx';
import {
  contactAt,
  type District,
  itemName,
  organizationName,
  placeOf,
  stateStyleOf,
  type TieRow,
} from '../district-data.ts';
import { PairFacts } from '../evidence-facts.tsx';
import { levelInWords } from '../facts.tsx';
import { Fact } from '../organization-facts.tsx';
import { useSelection } from '../selection.ts';
import { IntroduceMe, IntroduceThem } from '../side/introduce-link.tsx';
import { ItemAction, NotHere, Panel, ProfileLink } from './panel.tsx';
import { PracticesFor } from './practices-for.tsx';

export function TiePanel({ district, id }: { district: District; id: string }): JSX.Element {
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
      <ItemAction district={district} item={id} />
      <Sides district={district} tie={tie} />
      <Introduction district={district} tie={tie} />
      <PracticesFor district={district} item={id} />
      <dl class="pairs">
        <Fact term="Expected at least">{levelInWords(model.minimumLevel)}</Fact>
        <Fact term="Weight">{`${model.weight} of 3`}</Fact>
        <Fact term="Pairs met">{`${tie.pairsMet} of ${tie.pairs}`}</Fact>
        <Fact term="Survives staff change">{yesNo(tie.resilient)}</Fact>
        <Fact term="Confirmed by both sides">{yesNo(tie.confirmedByBoth)}</Fact>
        {tie.disputed && <Fact term="Disputed">yes: the two sides say different things</Fact>}
        <Fact term="Why expected">{`${model.why} (${model.source})`}</Fact>
      </dl>
      {pairs.map((pair) => (
        <section key={`${pair.a}:${pair.b}`}>
          <h3>
            <ProfileLink district={district} id={pair.a} />
            {pair.a === pair.b ? (
              ' fills both roles'
            ) : (
              <>
                {' and '}
                <ProfileLink district={district} id={pair.b} />
              </>
            )}
            : {pair.state}
          </h3>
          <PairFacts district={district} pair={pair} />
        </section>
      ))}
      {pairs.length === 0 && <p class="note">No evidence and no report is on record for this tie.</p>}
      <RoleLinks roles={[tie.a, tie.b]} district={district} />
    </Panel>
  );
}

/** For a gap between two organizations: who can introduce them. */
function Introduction({ district, tie }: { district: District; tie: TieRow }): JSX.Element | null {
  const [a, b] = tie.shown ?? [];
  if (!a || !b || a === b || stateStyleOf(district, tie.id).meaning !== 'gap') return null;
  const { usaoId } = district.summary;
  if (a === usaoId || b === usaoId) return <IntroduceMe district={district} to={a === usaoId ? b : a} />;
  return <IntroduceThem district={district} from={a} to={b} />;
}

/** How to reach the two sides of a tie. */
function Sides({ district, tie }: { district: District; tie: TieRow }): JSX.Element {
  const sides = (tie.shown ?? []).filter((id) => id !== district.summary.usaoId);
  return (
    <>
      {sides.map((id) => {
        const contact = contactAt(district, id, [tie.id]);
        return (
          contact && (
            <div key={id}>
              <strong>{contact.name ?? organizationName(district, id)}</strong>
              <ReachButtons place={placeOf(district)} contact={contact} />
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
