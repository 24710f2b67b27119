import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { listOf } from '../../core/words/phrases.ts';
import { EvidenceFact } from '../district/evidence-facts.tsx';
import { Part } from '../shared/part.tsx';
import { nameIn, type PartProps } from './profile.ts';

/** How many to show at first; the rest is collapsed. */
const SHOWN = 5;

/** The district's evidence with this organization, task forces first, then newest first. */
export function EvidenceOfTies({ profile, shown, day }: PartProps): JSX.Element {
  const { districtId } = shown;
  const isForce = ({ kind }: { kind: string }): boolean => kind === 'task-force';
  const all = [...shown.evidence.filter(isForce), ...shown.evidence.filter((piece) => !isForce(piece))];
  const rows = (some: typeof all) => (
    <ul>
      {some.map((piece) => (
        <EvidenceFact key={piece.id} piece={piece} />
      ))}
    </ul>
  );
  const others = all.slice(SHOWN);
  const partners = new Set(all.flatMap(({ parties }) => parties.map(({ organizationId }) => organizationId)));
  partners.delete(profile.id);
  return (
    <Part
      id="evidence"
      title="Task forces and other evidence of ties"
      count={all.length}
      more={
        <a href={districtPageHref('district', districtId, { tab: 'evidence', asOf: day })}>
          All in the district
        </a>
      }
      empty={all.length === 0 && 'No evidence names it here. Ask which partners it works with.'}
    >
      {partners.size > 0 && (
        <p class="faint">With {listOf([...partners].map((id) => nameIn(profile, id)))}</p>
      )}
      {rows(all.slice(0, SHOWN))}
      {others.length > 0 && (
        <details>
          <summary>{others.length} more</summary>
          {rows(others)}
        </details>
      )}
    </Part>
  );
}
