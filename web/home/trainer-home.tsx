import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import { NATIONAL_QUESTIONS, type NationalQuestion } from '../national/questions.ts';
import { savedHref } from '../national/saved.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';

const { policeAndServices, ...others } = NATIONAL_QUESTIONS;
const QUESTIONS: readonly NationalQuestion[] = [
  policeAndServices,
  { title: 'The same, where it is proven', where: `${policeAndServices.where},only:proven` },
  ...Object.values(others),
];

/** The home of a trainer, who works in all districts: which of them lack what. */
export function TrainerHome(): JSX.Element {
  const saved = useApi('/own/filters', {});
  return (
    <>
      <h1>Where to train</h1>
      <p>Each line leads to the districts. Trainings are logged on a district’s Trainings page.</p>
      <div class="home__list">
        <ul>
          {QUESTIONS.map((question) => (
            <Question key={question.where} {...question} />
          ))}
        </ul>
      </div>
      <p>
        <a href={pageHref('districts')}>All districts, and a filter of your own</a>
      </p>
      <h2>Saved filters</h2>
      <Loaded answer={saved} what="your saved filters">
        {({ items }) =>
          items.length === 0 ? (
            <p>None yet. Filter the districts, then save the filter under “Saved filters and lists”.</p>
          ) : (
            <ul>
              {items.map((one) => (
                <li key={one.id}>
                  <a href={savedHref(one)}>{one.name}</a>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Question({ title, where }: NationalQuestion): JSX.Element {
  const answer = useNation('/districts', { query: { where, pageSize: 1, asOf: today() } });
  return (
    <li>
      <a href={pageHref('districts', { where })}>{title}</a>
      {DOT}
      {answer.status === 'ready' && foundInWords(answer.data)}
      {answer.status === 'loading' && 'Counting …'}
      {answer.status === 'failed' && 'Could not be counted'}
    </li>
  );
}

const foundInWords = ({ total, progress }: ApiResponse<'/districts'>): string =>
  `${count(total, 'district')}${progress.current < progress.districts ? ' so far' : ''}`;
