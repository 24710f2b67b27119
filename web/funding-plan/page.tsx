import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { printCosts, readCosts } from '../../core/funding/costs.ts';
import { itemsOf, picksIn, printPicks, withItems } from '../../core/funding/picks.ts';
import { itemsIn } from '../../core/funding/shape.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay, listInWords } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Select } from '../shared/select.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { Choices } from './choices.tsx';
import { csvOf } from './csv.ts';
import { Gained } from './gained.tsx';
import { Sums } from './sums.tsx';

export type FundingPlan = ApiResponse<'/districts/:districtId/funding-plan'>;

/**
 * The page state kept in the URL, so that a plan can be shared; costs are stored nowhere else. `joint`: the districts of the
 * joint report from which the page was opened.
 */
const DEFAULTS = { asOf: '', items: '', costs: '', profile: 'general', joint: '' };
type State = typeof DEFAULTS;

/** What fixing picked gaps and answering picked questions would gain. A what-if calculation; nothing is stored. */
export function FundingPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const items = itemsOf(picksIn(state.items, firstOf(state, districtId)), districtId).join(',');
  const answer = useApi('/districts/:districtId/funding-plan', {
    params: { districtId },
    query: { asOf: state.asOf || today(), items, profile: state.profile },
  });
  return (
    <Loaded answer={answer} what="what the money would buy">
      {(plan) => <Shown plan={plan} state={state} onChange={(changes) => change(changes, 'replace')} />}
    </Loaded>
  );
}

/** Returns the first district of the joint report from which the page was opened, or else the page's own. */
const firstOf = ({ joint }: State, districtId: string): string => itemsIn(joint)[0] ?? districtId;

interface ShownProps {
  plan: FundingPlan;
  state: State;
  onChange: (changes: Partial<State>) => void;
}

function Shown({ plan, state, onChange }: ShownProps): JSX.Element {
  const { districtId, name, asOf, text, caution, profiles } = plan;
  const costs = readCosts(state.costs);
  const first = firstOf(state, districtId);
  const picks = picksIn(state.items, first);
  useEffect(() => {
    document.title = `What would the money buy in the ${name}? – Tieline`;
  }, [name]);
  return (
    <article class="funding">
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: state.asOf })}>{name}</a>
      </nav>
      <h1>What would the money buy?</h1>
      <p class="faint">
        {name}, as of {formatDay(asOf)}. A trial: nothing is saved. The address of this page has what you
        picked and its costs, to share it or to look at it again on a later day.
      </p>
      <p role="status">{text}</p>
      <Sums plan={plan} costs={costs} />
      <Notices plan={plan} />
      <p class="notice">{caution}</p>
      <div class="toolbar no-print">
        <Select
          id="profile"
          label="Requirements of"
          value={state.profile}
          onChange={(profile) => onChange({ profile })}
        >
          {profiles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <PutIntoReport state={state} districtId={districtId} />
      </div>
      <Choices
        plan={plan}
        picked={itemsOf(picks, districtId)}
        costs={costs}
        onPick={(items) => onChange({ items: printPicks(withItems(picks, districtId, items), first) })}
        onCosts={(now) => onChange({ costs: printCosts(now) })}
      />
      <CsvButton
        name={`funding-plan-${districtId}-${asOf}`}
        rows={plan.choices.filter(({ picked }) => picked).length + 1}
        make={() => csvOf(plan, costs)}
      />
      <Gained plan={plan} />
    </article>
  );
}

const PutIntoReport = ({ state, districtId }: { state: State; districtId: string }): JSX.Element | null => {
  const { asOf, items, profile, joint } = state;
  const [first = districtId, ...others] = itemsIn(joint);
  if (!items) return null;
  return (
    <a href={districtPageHref('report', first, { asOf, profile, items, with: others.join(',') })}>
      {others.length > 0
        ? 'Put it into the joint report, without costs'
        : 'Put it into the report, without costs'}
    </a>
  );
};

/** The picked entries that are already done, and those that have no partner yet. */
function Notices({ plan: { settled, waiting } }: { plan: FundingPlan }): JSX.Element {
  const titles = (rows: FundingPlan['settled']): string => listInWords(rows.map(({ title }) => title));
  return (
    <>
      {settled.length > 0 && (
        <p class="notice">Nothing of it is open on this day, so it brings nothing: {titles(settled)}.</p>
      )}
      {waiting.length > 0 && (
        <p class="notice">
          Not met by this plan, for a partner is missing: {titles(waiting)}. Pick the roles of these ties too.
        </p>
      )}
    </>
  );
}
