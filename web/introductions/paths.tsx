import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Chain } from './chain.tsx';
import { Letter } from './letter.tsx';
import type { Asked } from './page.tsx';

export type Answer = ApiResponse<'/introductions'>;
export type Path = Answer['paths'][number];
export type OnPath = Path['people'][number];

/** The ways in, the best first; one of them is written to. */
export function Paths({ answer, asked }: { answer: Answer; asked: Asked }): JSX.Element {
  const { paths, isSame } = answer;
  const [written, write] = useState<number | null>(null);
  const path = written === null ? undefined : paths[written];
  if (isSame) return <p class="notice">They are of the same office: no introduction is needed.</p>;
  return (
    <>
      <p role="status">{foundInWords(answer)}</p>
      {paths.length === 0 && (
        <p>
          <a href={whomToCall(answer, asked)}>See whom to call there</a>
        </p>
      )}
      <ol class="paths">
        {paths.map((one, at) => (
          <li
            key={one.people.map(({ words }) => words).join()}
            class={at === 0 ? 'path path--first' : 'path'}
          >
            <PathWords path={one} />
            <Chain path={one} />
            <p>
              <button
                type="button"
                class={`usa-button${at === 0 ? '' : ' usa-button--outline'}`}
                aria-expanded={written === at}
                onClick={() => write(written === at ? null : at)}
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
      <RunThrough paths={paths} />
      {path && <Letter key={written} path={path} />}
      <Nearest answer={answer} />
    </>
  );
}

const whomToCall = ({ districtId }: Answer, { role, asOf }: Asked): string =>
  districtPageHref('district', districtId, { select: role, asOf });

function foundInWords({ paths, to, nearest, isOnRecord }: Answer): string {
  if (!isOnRecord) return `No one is on record: ${to}. Ask who fills the role first.`;
  const [best] = paths;
  if (best) return `${count(paths.length, 'path')} to ${to}, ${count(best.steps.length, 'step')} at least.`;
  const [near] = nearest;
  return near
    ? `No path of 3 steps to ${to}. Nearest: ${inFull(near)}, one step away from them.`
    : `No path to ${to}: no one on record knows them. Call their office.`;
}

const inFull = ({ words, name, organization }: OnPath): string =>
  name && organization ? `${words}, ${organization}` : words;

/** What to do, and why each two of them know each other. */
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

/** Whom several of the paths need. */
function RunThrough({ paths }: { paths: readonly Path[] }): JSX.Element | null {
  const between = paths.map(({ people }) => people.slice(1, -1).map(({ words }) => words));
  const often = [...new Set(between.flat())].filter(
    (words) => between.filter((some) => some.includes(words)).length > 1,
  );
  if (often.length === 0) return null;
  const number = Math.max(...often.map((words) => between.filter((some) => some.includes(words)).length));
  const most = often.filter((words) => between.filter((some) => some.includes(words)).length === number);
  return (
    <p class="notice">
      {number} of {count(paths.length, 'path')} run through {listInWords(most)}.
    </p>
  );
}

/** Who knows those who are asked for, whether or not a path leads there. */
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
