import type { ComponentChildren, JSX } from 'preact';
import { PAPER_ONLY, type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { listInWords } from '../../core/words/format.ts';
import { shortRoleName } from '../../core/words/phrases.ts';
import type { District } from '../district/district-data.ts';
import { Badge } from '../shared/badge.tsx';
import { useSession } from '../shared/session.ts';
import type { Without } from './ring-without.ts';

type Pair = Without['pairs'][number];
type Outcome = Pair['outcome'];

const SECTIONS: readonly { outcome: Outcome; name: string; hint: string; style: StateStyle }[] = [
  { outcome: 'cut', name: 'Cut', hint: 'no one else maintains them', style: TIE_STATES['no contact'] },
  {
    outcome: 'on paper only',
    name: 'On paper only',
    hint: 'documented, but no one works on it',
    style: PAPER_ONLY,
  },
  { outcome: 'goes on', name: 'Go on', hint: 'others maintain them', style: TIE_STATES.met },
];

interface Props {
  district: District;
  without: Without;
}

/** The ties that depend on what is removed, grouped by outcome, with who might take over. */
export function Outcomes({ district, without }: Props): JSX.Element {
  return (
    <>
      {SECTIONS.map(({ outcome, name, hint, style }) => {
        const pairs = without.pairs.filter((pair) => pair.outcome === outcome);
        return (
          <section key={outcome} class="short-list" aria-labelledby={`list-${style.mark}`}>
            <h2 id={`list-${style.mark}`}>
              {name} <span class="list__count">{pairs.length}</span>{' '}
              {pairs.length > 0 && <span class="short-list__hint">{hint}</span>}
            </h2>
            {pairs.length === 0 && <p class="faint">None.</p>}
            <ul>
              {pairs.map((pair) => (
                <li key={`${pair.organization.id} ${pair.partner.id}`} class="side-row">
                  <Badge style={style} />
                  <div>
                    <p class="without__partner">{pair.partner.name}</p>
                    <p class="without__note">{noteOf(district, pair)}</p>
                  </div>
                  <TakeOver {...{ district, without, pair }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** “Lead police. Weekly call lost; memorandum of 2025 stays.” */
function noteOf(district: District, { partner, falls, stays, others, outcome }: Pair): ComponentChildren {
  const names = (pieces: Pair['falls']): string =>
    listInWords(
      pieces.map(({ name }) => name),
      3,
    );
  const roles = partner.roles.map((role) => shortRoleName(district, role)).join(', ');
  const changes = [
    falls.length > 0 && `${names(falls)} lost`,
    stays.length > 0 && `${names(stays)} ${stays.length === 1 ? 'stays' : 'stay'}`,
  ].filter((words) => words !== false);
  const instead = listInWords(
    others.map(({ name }) => name),
    2,
  );
  return [
    roles,
    changes.join('; '),
    outcome !== 'goes on' && instead && `${instead} still work${others.length === 1 ? 's' : ''} with it`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** For editors, a link to the form for handing the evidence to a colleague; for others, the colleague's name. */
function TakeOver({ district, without, pair }: Props & { pair: Pair }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { districtId } = without;
  const [piece] = pair.falls.length > 0 ? pair.falls : pair.stays;
  const { colleague, organization } = pair;
  if (without.away.kind !== 'person' || pair.outcome === 'goes on' || !piece) return null;
  if (!can(viewer, 'edit facts', { districtId }))
    return colleague && <span>{colleague.name} works there too</span>;
  const href = districtPageHref('edit', district.summary.id, {
    ...{ action: 'hand-off', evidence: piece.id, organization: organization.id },
    person: colleague?.id ?? '',
  });
  return (
    <a class="row-button no-print" href={href}>
      Add {colleague?.name ?? 'someone'}
      <span class="usa-sr-only">: {pair.partner.name}</span>
    </a>
  );
}
