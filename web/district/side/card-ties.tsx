import type { JSX } from 'preact';
import { TIE_STATES } from '../../../core/drawing/states.ts';
import { worstFirst } from '../../../core/drawing/worst-first.ts';
import { ROLE_PROOF } from '../../../core/filter/proof.ts';
import { count } from '../../../core/words/format.ts';
import { listOf, shortRoleName, tieTitle } from '../../../core/words/phrases.ts';
import type { Assessment, District, RoleRow, TieRow } from '../district-data.ts';
import type { ToDo } from '../edit/form-for.ts';
import { Row, RowAction } from './row.tsx';

type Lists = Pick<Assessment, 'gaps' | 'questions' | 'tiesToProtect'>;

/** Returns the entry of the three lists that a tie is in, which says what to do about it. */
export function todoOf({ gaps, questions, tiesToProtect }: Lists, item: string): ToDo | null {
  const gap = gaps.find(({ items }) => items.includes(item));
  if (gap) return { verb: gap.verb, items: [item], cause: gap.cause };
  const question = questions.find(({ id }) => id === item);
  if (question) return { verb: question.verb, items: [item] };
  const weak = tiesToProtect.find(({ items }) => items.includes(item));
  return weak ? { verb: weak.verb, items: [item] } : null;
}

/**
 * Returns what to do about a tie: its own entry or, for one that waits for a role that no one is known to fill, the entry of that
 * role.
 */
export function todoOfTie(
  { assessment, roles }: { assessment: Lists; roles: ReadonlyMap<string, Pick<RoleRow, 'state'>> },
  tie: Pick<TieRow, 'id' | 'a' | 'b'>,
): ToDo | null {
  const isWaitedFor = (role: string): boolean => {
    const state = roles.get(role)?.state;
    return state !== undefined && ROLE_PROOF[state] !== null;
  };
  const [todo] = [tie.id, ...[tie.a, tie.b].filter(isWaitedFor)].flatMap(
    (item) => todoOf(assessment, item) ?? [],
  );
  return todo ?? null;
}

/** The ties of some roles, worst first, each with its action; met ties are in one line that expands. */
export function CardTies({ district, roles }: { district: District; roles: readonly string[] }): JSX.Element {
  const ties = worstFirst(
    district.assessment.ties.filter(({ a, b }) => roles.includes(a) || roles.includes(b)),
  );
  const met = ties.filter(({ state }) => state === 'met');
  const others = ties.filter(({ state }) => state !== 'met');
  const nameOf = ({ a, b }: TieRow): string =>
    roles.length > 1 ? tieTitle(district, a, b) : shortRoleName(district, roles.includes(a) ? b : a);
  const rows = (some: readonly TieRow[]) =>
    some.map((tie) => <TieItem key={tie.id} {...{ district, tie }} name={nameOf(tie)} />);
  return (
    <section class="short-list" aria-labelledby="expected-heading">
      <h3 id="expected-heading">
        Ties <span class="list__count">{ties.length}</span>{' '}
        <span class="short-list__hint">{statesInWords(ties)}</span>
      </h3>
      <ol>{rows(others)}</ol>
      {met.length > 0 && (
        <details>
          <summary>
            {met.length} met: {listOf(met.map(nameOf))}
          </summary>
          <ol>{rows(met)}</ol>
        </details>
      )}
    </section>
  );
}

function TieItem({ district, tie, name }: { district: District; tie: TieRow; name: string }) {
  const todo = todoOfTie(district, tie);
  return (
    <Row district={district} item={tie.id} title={name} note={tie.known}>
      {todo ? <RowAction district={district} todo={todo} title={name} /> : <span />}
    </Row>
  );
}

/** “2 to fix, 3 to ask, 5 met, 1 waits”. */
function statesInWords(ties: readonly TieRow[]): string {
  const of = (meaning: string): number =>
    ties.filter(({ state }) => TIE_STATES[state].meaning === meaning).length;
  const [fix, ask, met, waits] = [of('gap'), of('question'), of('holds'), of('open')];
  return [
    fix > 0 && `${fix} to fix`,
    ask > 0 && `${ask} to ask`,
    met > 0 && `${met} met`,
    waits > 0 && `${count(waits, 'waits', 'wait')}`,
  ]
    .filter(Boolean)
    .join(', ');
}
