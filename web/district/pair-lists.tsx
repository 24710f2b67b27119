import { Fragment, type JSX } from 'preact';
import { TIE_STATES } from '../../core/drawing/states.ts';
import { Badge } from '../shared/badge.tsx';
import { type District, itemName } from './district-data.ts';
import { PairFacts } from './evidence-facts.tsx';
import { Section } from './lists.tsx';
import { coldPairs, disputedPairs, type TiePair } from './pairs.ts';
import { ProfileLink } from './panels/panel.tsx';
import { marking, useSelection } from './selection.ts';

/** Pairs that disagree, with what both sides report, and pairs whose evidence is no longer current. */
export function PairLists({ district }: { district: District }): JSX.Element {
  const [disputed, cold] = [disputedPairs(district), coldPairs(district)];
  return (
    <>
      <Pairs
        district={district}
        id="disputed"
        title="Disputed ties"
        pairs={disputed}
        empty="No two partners say different things about their work. Ask both sides of each tie: one report alone shows no dispute."
      />
      <Pairs
        district={district}
        id="cold"
        title="Ties gone cold"
        pairs={cold}
        empty="All evidence that was entered here is current."
      />
    </>
  );
}

interface PairsProps {
  district: District;
  id: string;
  title: string;
  pairs: readonly TiePair[];
  empty: string;
}

function Pairs({ district, id, title, pairs, empty }: PairsProps): JSX.Element {
  const choice = useSelection();
  return (
    <Section {...{ id, title, empty }} total={pairs.length} shown={pairs.length}>
      <ol class="entries">
        {pairs.map(({ tie, pair }) => (
          <li key={`${tie} ${pair.a} ${pair.b}`} class="entry" {...marking(choice, [tie])}>
            <p class="entry__title">
              <PairTitle {...{ district, tie, pair }} />
            </p>
            <p>
              {[pair.a, pair.b].map((organization, index) => (
                <Fragment key={organization}>
                  {index > 0 && ' and '}
                  <ProfileLink district={district} id={organization} />
                </Fragment>
              ))}
            </p>
            <div class="entry__known">
              <PairFacts {...{ district, pair }} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The tie by name, with the state of this pair: another pair may meet it. */
function PairTitle({ district, tie, pair }: TiePair & { district: District }): JSX.Element {
  const { select } = useSelection();
  const style = TIE_STATES[pair.state];
  return (
    <span class="item">
      <Badge style={style} />
      <span>
        <button type="button" class="link-button" onClick={() => select(tie)}>
          {itemName(district, tie)}
        </button>{' '}
        <span class="faint">{style.word.toLowerCase()}</span>
      </span>
    </span>
  );
}
