import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { EFFORT_WORDS } from '../../core/practices/effort.ts';
import { count, formatMonth } from '../../core/words/format.ts';
import { mayUse } from '../editing/viewer.ts';
import type { ApiResponse } from '../shared/api.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { assignedDistricts, useSession } from '../shared/session.ts';
import { useEscape } from '../shared/use-escape.ts';
import { useNation } from '../shared/use-nation.ts';
import { Adoptions, AskLine } from './adoptions.tsx';

export type PracticeDetail = ApiResponse<'/practices/:practiceId'>;

interface Props {
  id: string;
  asOf: string;
  onClose: () => void;
}

/** One practice with everything on record about it, and whom to ask. Escape closes it. */
export function PracticeCard({ id, asOf, onClose }: Props): JSX.Element {
  const answer = useNation('/practices/:practiceId', { params: { practiceId: id }, query: { asOf } });
  useEscape(onClose);
  return (
    <aside class="practice-card" aria-label="Practice">
      <p class="practice-card__close no-print">
        <button type="button" class="link-button" onClick={onClose}>
          Close (Esc)
        </button>
      </p>
      <Loaded answer={answer} what="the practice">
        {(practice) => <Card practice={practice} />}
      </Loaded>
    </aside>
  );
}

function Card({ practice }: { practice: PracticeDetail }): JSX.Element {
  const { name, startedIn, since, what, forWhom, tookWhat, whatChanged, mends, source } = practice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p>
        Started in the <DistrictName districtId={startedIn.id} name={startedIn.name} />
        {since && `, ${formatMonth(since)}`}. <AskLine district={startedIn} />
      </p>
      <ProgressNotice progress={practice.progress} />
      <dl class="practice-card__facts">
        <Fact term="What">{what}</Fact>
        <Fact term="For whom">{forWhom}</Fact>
        <Fact term="What it took">{tookWhat}</Fact>
        <Fact term="Effort">{practice.effort && EFFORT_WORDS[practice.effort]}</Fact>
        <Fact term="What changed">{whatChanged}</Fact>
        <Fact term="Closes">{mends.map(({ title }) => title).join('; ')}</Fact>
        <Fact term="Met today">{metInWords(practice)}</Fact>
        <Fact term="Caution">{practice.caution}</Fact>
        <Fact term="Source">{source}</Fact>
      </dl>
      <Adoptions practice={practice} />
      <Actions practice={practice} />
    </>
  );
}

const Fact = ({ term, children }: { term: string; children: ComponentChildren }): JSX.Element => (
  <>
    <dt>{term}</dt>
    <dd>{children || <span class="faint">not said yet</span>}</dd>
  </>
);

/** `in 11 of 14 districts that have used it for a year; in 21 of 60 that never did` */
function metInWords({ met, progress }: PracticeDetail): string {
  if (!met) return 'No one has said yet which gaps it closes, so nothing can be counted.';
  if (progress.current < progress.districts) return 'Being counted: not all districts are computed yet.';
  const { adopted, others } = met;
  const used = adopted
    ? `in ${adopted.met} of ${count(adopted.of, 'district')} that have used it for a year or more`
    : 'too few districts have used it for a year to say anything';
  return `${used}; in ${others.met} of ${others.of} that never used it`;
}

/** The actions for a practice: adopt it, read more, plan a training. */
function Actions({ practice }: { practice: PracticeDetail }): JSX.Element {
  const viewer = useSession()?.viewer;
  const { id, name, url, startedIn, adopted } = practice;
  const taken = new Set([startedIn, ...adopted].map((place) => place.id));
  const own = viewer ? assignedDistricts(viewer) : [];
  const open = own.filter((place) => !taken.has(place) && mayUse(viewer, place, 'adopt-practice'));
  return (
    <p class="practice-card__ways no-print">
      {open.map((place) => (
        <a
          key={place}
          class="usa-button button-link"
          href={districtPageHref('edit', place, { action: 'adopt-practice', practice: id })}
        >
          Adopt it{open.length > 1 && ` in ${place}`}
        </a>
      ))}
      {own[0] && <a href={districtPageHref('trainings', own[0])}>Plan a training with it</a>}
      {url && (
        <a href={url}>
          Read more<span class="usa-sr-only"> of {name}</span>
        </a>
      )}
    </p>
  );
}
