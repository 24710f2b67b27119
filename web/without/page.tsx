import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatDay, formatPoints } from '../../core/words/format.ts';
import { type District, useDistrict } from '../district/district-data.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { Beyond } from './beyond.tsx';
import { Choose, type Chosen } from './choose.tsx';
import { Outcomes } from './outcomes.tsx';
import type { Without } from './ring-without.ts';
import { Rings } from './rings.tsx';

const STATE = { person: '', organization: '', evidence: '', asOf: '' };
type State = typeof STATE;

/** Simulates what a district loses if someone leaves. Nothing is stored. */
export function WithoutPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(STATE);
  const district = useDistrict(districtId, state.asOf);
  const contacts = useApi('/districts/:districtId/contacts', {
    params: { districtId },
    query: { asOf: state.asOf || today() },
  });
  const isChosen = [state.person, state.organization, state.evidence].some(Boolean);
  return (
    <Loaded answer={district} what="the district">
      {(found) => (
        <>
          <nav class="crumbs" aria-label="Breadcrumbs">
            <a href={districtPageHref('district', districtId, { asOf: state.asOf })}>{found.summary.name}</a>
          </nav>
          {contacts.status === 'ready' && (
            <div class="without__choose no-print">
              <Choose
                district={found}
                contacts={contacts.data.contacts}
                chosen={state}
                onChoose={(chosen: Chosen) => change(chosen)}
              />
            </div>
          )}
          {isChosen ? <Trial district={found} state={state} /> : <NothingChosen />}
        </>
      )}
    </Loaded>
  );
}

const NothingChosen = (): JSX.Element => (
  <>
    <h1>If someone leaves</h1>
    <p>
      Choose a person, an organization or a piece of evidence. You see which ties would be cut, which would be
      left on paper only, and which would go on. This is a trial: nothing is saved.
    </p>
  </>
);

function Trial({ district, state }: { district: District; state: State }): JSX.Element {
  const { person, organization, evidence, asOf } = state;
  const answer = useApi('/districts/:districtId/without', {
    params: { districtId: district.summary.id },
    query: {
      asOf: asOf || today(),
      ...(person && { person }),
      ...(!person && organization && { organization }),
      ...(!person && !organization && evidence && { evidence }),
    },
  });
  return (
    <Loaded answer={answer} what="what would be lost">
      {(without) => <Consequences {...{ district, without }} />}
    </Loaded>
  );
}

const VERBS = { person: 'leaves', organization: 'closes', evidence: 'ends' } as const;

function Consequences({ district, without }: { district: District; without: Without }): JSX.Element {
  const { away, asOf, text, pairs } = without;
  const title = `If ${away.name} ${VERBS[away.kind]}`;
  useEffect(() => {
    document.title = `${title} – Tieline`;
  }, [title]);
  return (
    <>
      <h1>{title}</h1>
      <p class="faint">
        {away.organizations.length > 0 && `${away.organizations.map(({ name }) => name).join(', ')}. `}
        Trial only, on {formatDay(asOf)}; nothing is saved.
      </p>
      <p class="lead" role="status">
        {text}
      </p>
      <Figures {...{ district, without }} />
      <div class="without__columns">
        {pairs.length > 0 && <Rings ring={district.ring} without={without} />}
        <div>
          <Outcomes {...{ district, without }} />
          <Beyond {...{ district, without }} />
        </div>
      </div>
    </>
  );
}

function Figures({ district, without }: { district: District; without: Without }): JSX.Element {
  const { away, pairs, gaps, coverage } = without;
  const number = (outcome: string) => pairs.filter((pair) => pair.outcome === outcome).length;
  const openedGaps = gaps.flatMap(({ items }) => items).length;
  const [before, after] = [coverage.before.confirmed, coverage.after.confirmed].map(formatPoints);
  const figures = [
    {
      number: count(pairs.length, 'tie'),
      words: `${pairs.length === 1 ? 'involves' : 'involve'} ${away.kind === 'person' ? 'them' : 'it'} today`,
    },
    { number: `${number('cut')} cut`, words: 'no one else maintains them', gap: number('cut') > 0 },
    { number: `${number('on paper only')} on paper`, words: 'documented, but no one works on it' },
    { number: `${number('goes on')} go on`, words: 'others maintain them' },
    // show coverage as a number only if the district page does
    district.summary.coverageShown
      ? { number: `${before} to ${after}`, words: 'coverage, of 100 points' }
      : { number: count(openedGaps, 'gap'), words: openedGaps === 1 ? 'opens' : 'open' },
  ];
  return (
    <dl class="without__figures">
      {figures.map(({ number: shown, words, gap }) => (
        <div key={words} class={gap ? 'without__gap' : undefined}>
          <dt>{words}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
