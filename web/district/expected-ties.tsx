import type { JSX } from 'preact';
import { TIE_STATES } from '../../core/drawing/states.ts';
import { worstFirst } from '../../core/drawing/worst-first.ts';
import { count } from '../../core/words/format.ts';
import { shortRoleName, tieTitle } from '../../core/words/phrases.ts';
import type { District, TieRow } from './district-data.ts';
import { ItemButton } from './entry.tsx';
import { PairFacts } from './evidence-facts.tsx';
import { marking, useSelection } from './selection.ts';

/** The expected ties of some roles, worst first, each with what is known and the evidence behind it. */
export function ExpectedTies({
  district,
  roles,
}: {
  district: District;
  roles: readonly string[];
}): JSX.Element {
  const ties = worstFirst(
    district.assessment.ties.filter(({ a, b }) => roles.includes(a) || roles.includes(b)),
  );
  return (
    <section aria-labelledby="expected-heading">
      <h3 id="expected-heading">
        Expected ties <span class="list__count">{ties.length}</span>
      </h3>
      <ol class="entries">
        {ties.map((tie) => (
          <ExpectedTie key={tie.id} district={district} tie={tie} from={roles} />
        ))}
      </ol>
    </section>
  );
}

function ExpectedTie({ district, tie, from }: { district: District; tie: TieRow; from: readonly string[] }) {
  const choice = useSelection();
  const style = TIE_STATES[tie.state];
  const partner = from.includes(tie.a) ? tie.b : tie.a;
  const name = from.length > 1 ? tieTitle(district, tie.a, tie.b) : shortRoleName(district, partner);
  const pairs = district.networkTies.get(tie.id)?.pairs ?? [];
  const pieces = pairs.reduce((sum, pair) => sum + pair.evidence.length + pair.reports.length, 0);
  return (
    <li class="entry" {...marking(choice, [tie.id])}>
      <p class="entry__title">
        <ItemButton district={district} item={tie.id}>
          {name}
        </ItemButton>
      </p>
      {tie.known !== `${style.word}.` && <p class="entry__known">{tie.known}</p>}
      {pieces > 0 && (
        <details class="entry__items">
          <summary>{count(pieces, 'piece')} of evidence and reports</summary>
          {pairs.map((pair) => (
            <PairFacts key={`${pair.a}:${pair.b}`} district={district} pair={pair} />
          ))}
        </details>
      )}
    </li>
  );
}
