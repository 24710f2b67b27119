import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Chain } from './chain.tsx';
import { Letter } from './letter.tsx';
import type { IntroductionSearch } from './page.tsx';

export type Answer = ApiResponse<'/introductions'>;
export type Path = Answer['paths'][number];
export type PathPerson = Path['people'][number];

/** The paths, best first, with a letter to the first person of the chosen one. */
export function Paths({ answer, search }: { answer: Answer; search: IntroductionSearch }): JSX.Element {
  const { paths, isSame } = answer;
  const [chosen, setChosen] = useState<number | null>(null);
  const path = chosen === null ? undefined : paths[chosen];
  if (isSame) return <p class="notice">They work in the same office. No introduction is needed.</p>;
  return (
    <>
      <p role="status">{foundInWords(answer)}</p>
      {paths.length === 0 && (
        <p>
          <a href={districtContactsHref(answer, search)}>See whom to call there</a>
        </p>
      )}
      <ol class="paths">
        {paths.map((one, index) => (
          <li
            key={one.people.map(({ words }) => words).join()}
            class={index === 0 ? 'path path--first' : 'path'}
          >
            <PathWords path={one} />
            <Chain path={one} />
            <p>
              <button
                type="button"
                class={`usa-button${index === 0 ? '' : ' usa-button--outline'}`}
                aria-expanded={chosen === index}
                onClick={() => setChosen(chosen === index ? null : index)}
              >
                Write to {one.people[1]?.words}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {paths.length > 0 && (
        <p class="faint">
          Ranked by steps, then by the weakest tie, then by its age. People who know each other count as a tie
          of level 1.
        </p>
      )}
      <SharedContacts paths={paths} />
      {path && <Letter key={chosen} path={path} />}
      <Nearest answer={answer} />
    </>
  );
}

const districtContactsHref = ({ districtId }: Answer, { role, asOf }: IntroductionSearch): string =>
  districtPageHref('district', districtId, { select: role, asOf });

function foundInWords({ paths, to, nearest, isOnRecord }: Answer): string {
  if (!isOnRecord) return `No one is on record: ${to}. Ask who fills the role first.`;
  const [best] = paths;
  if (best)
    return `${count(paths.length, 'path')} to ${to}. The shortest has ${count(best.steps.length, 'step')}.`;
  const [near] = nearest;
  return near
    ? `No path of 3 steps to ${to}. Nearest: ${inFull(near)}, one step away from them.`
    : `No path to ${to}: no one on record knows them. Call their office.`;
}

const inFull = ({ words, name, organization }: PathPerson): string =>
  name && organization ? `${words}, ${organization}` : words;

/** The advice for a path, and why each pair of people on it know each other. */
function PathWords({ path }: { path: Path }): JSX.Element {
  return (
    <div class="path__words">
      <h2>{path.advice}</h2>
      <ul>
        {path.steps.map(({ reason }) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

/** The people that most paths go through. */
function SharedContacts({ paths }: { paths: readonly Path[] }): JSX.Element | null {
  const intermediaries = paths.map(({ people }) => people.slice(1, -1).map(({ words }) => words));
  const countOf = (words: string): number => intermediaries.filter((some) => some.includes(words)).length;
  const shared = [...new Set(intermediaries.flat())].filter((words) => countOf(words) > 1);
  if (shared.length === 0) return null;
  const number = Math.max(...shared.map(countOf));
  const most = shared.filter((words) => countOf(words) === number);
  return (
    <p class="notice">
      {number} of {count(paths.length, 'path')} run through {listInWords(most)}.
    </p>
  );
}

/** The people who know the target, whether or not a path leads to them. */
function Nearest({ answer: { nearest, to } }: { answer: Answer }): JSX.Element | null {
  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="nearest-heading">
      <h2 id="nearest-heading">Who knows {to} already</h2>
      <ul>
        {nearest.map((one) => (
          <li key={one.words}>{sentence(inFull(one))}</li>
        ))}
      </ul>
    </section>
  );
}
