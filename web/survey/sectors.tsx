import type { JSX } from 'preact';
import { sentence } from '../../core/words/phrases.ts';
import { rateInWords } from '../../core/words/response.ts';
import type { Invitations } from './page.tsx';

type Sector = Invitations['response']['sectors'][number];

/** The response rate of each sector in which an organization was asked. */
export function Sectors({ data: { response } }: { data: Invitations }): JSX.Element | null {
  if (response.asked === 0) return null;
  return (
    <section class="survey__part" aria-labelledby="by-sector">
      <h2 id="by-sector">By sector</h2>
      <ul class="survey__sectors">
        {response.sectors.map((one) => (
          <li key={one.sector}>
            <span>{sentence(one.sector)}</span>
            <ResponseBar rate={one} />
            <span>{rateInWords(one)}</span>
          </li>
        ))}
      </ul>
      <p class="faint">Solid: answered. Hatched: opened. Open: nothing yet.</p>
    </section>
  );
}

const WIDTH = 130;

/** Solid is answered, hatched is opened; the text beside it gives the numbers. */
function ResponseBar({ rate: { asked, opened, responded, sector } }: { rate: Sector }): JSX.Element {
  const x = (number: number): number => Math.round((number / asked) * (WIDTH - 2)) + 1;
  const stripes: string[] = [];
  for (let left = x(responded); left < x(opened); left += 4)
    stripes.push(`M${left} 12 ${Math.min(left + 4, x(opened))} 2`);
  return (
    <svg
      width={WIDTH}
      height="14"
      role="img"
      aria-label={`${sentence(sector)}: ${opened} of ${asked} opened`}
    >
      <rect x="0.5" y="1.5" width={WIDTH - 1} height="11" fill="var(--paper)" stroke="var(--ink-soft)" />
      <path d={stripes.join('')} stroke="var(--navy)" stroke-width="1.2" />
      <rect x="1" y="2" width={x(responded) - 1} height="10" fill="var(--navy)" />
    </svg>
  );
}
