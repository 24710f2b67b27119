import type { JSX } from 'preact';
import { PROOFS, type Proof } from '../../core/filter/proof.ts';
import type { Where } from '../../core/filter/where.ts';
import { PROOF_WORDS, type WhereNames } from '../../core/words/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { ConditionRow } from './condition-row.tsx';
import { asksForLack, setClause } from './conditions.ts';

interface Props {
  where: Where;
  names: WhereNames;
  /** The districts that match the conditions, however sure the lack is. */
  fitting: readonly DistrictSummary[];
  onChange: (where: Where) => void;
}

/** Which districts lack what: conditions that must all hold, each on one or more roles or ties, and how sure the lack is. */
export function Conditions({ where, names, fitting, onChange }: Props): JSX.Element {
  return (
    <section class="conditions" aria-labelledby="conditions">
      <h2 id="conditions">Which districts lack what?</h2>
      {[...where.clauses, null].map((clause, place) => (
        <ConditionRow
          key={place}
          {...{ place, clause, names }}
          onChange={(changed) => onChange(setClause(where, place, changed))}
        />
      ))}
      {where.clauses.some(asksForLack) && (
        <Sureness only={where.only} fitting={fitting} onChange={(only) => onChange({ ...where, only })} />
      )}
    </section>
  );
}

interface SurenessProps {
  only: Proof | null;
  fitting: readonly DistrictSummary[];
  onChange: (only: Proof | null) => void;
}

/** Narrows the districts to those whose lack is proven, to be confirmed or unknown, or shows all. */
function Sureness({ only, fitting, onChange }: SurenessProps): JSX.Element {
  const button = (proof: Proof | null, word: string, number: number) => (
    <button key={word} type="button" aria-pressed={only === proof} onClick={() => onChange(proof)}>
      {word}, {number}
    </button>
  );
  return (
    <fieldset class="switch">
      <legend>Lack is</legend>
      {button(null, 'Any', fitting.length)}
      {PROOFS.map((proof) =>
        button(proof, PROOF_WORDS[proof], fitting.filter(({ match }) => match?.proof === proof).length),
      )}
    </fieldset>
  );
}
