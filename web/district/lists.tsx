import type { ComponentChildren, JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { useAnchor } from '../shared/use-anchor.ts';
import type { Assessment, District } from './district-data.ts';
import { Entry } from './entry.tsx';
import { tiesToProtect } from './ties-to-protect.ts';

interface Props {
  district: District;
  /** How many entries of each list to show. */
  limit?: number;
  /** Opens the page with the full lists. */
  onAll?: () => void;
}

type Gap = Assessment['gaps'][number];
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

interface SectionProps {
  id: string;
  title: string;
  total: number;
  shown: number;
  empty: string;
  onAll?: (() => void) | undefined;
  children: ComponentChildren;
}

/** A list with its count; if empty, says what that means and what to do next. */
export function Section({ id, title, total, shown, empty, onAll, children }: SectionProps): JSX.Element {
  const section = useAnchor<HTMLElement>(id);
  return (
    <section class="list" id={id} ref={section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        {title} <span class="list__count">{total}</span>
      </h2>
      {total === 0 ? <p class="list__empty">{empty}</p> : children}
      {shown < total && onAll && (
        <p class="list__more">
          {shown} of {total} shown.{' '}
          <button type="button" class="link-button no-print" onClick={onAll}>
            All {total}
            <span class="usa-sr-only"> in the list “{title}”</span>
          </button>
        </p>
      )}
    </section>
  );
}

function Gaps({ district, limit = Number.POSITIVE_INFINITY, onAll }: Props): JSX.Element {
  const { gaps, questions } = district.assessment;
  const shown = gaps.slice(0, limit);
  const empty = `No proven gaps. A gap is proven when someone reports it, or when something that met the expected level has ended. ${
    questions.length > 0
      ? `For now, work on the open questions: ${count(questions.length, 'question is', 'questions are')} open below.`
      : 'And nothing is left to ask.'
  }`;
  const counts = (severity: Gap['severity']) => gaps.filter((gap) => gap.severity === severity).length;
  return (
    <Section
      id="gaps"
      title="Gaps to fix"
      total={gaps.length}
      shown={shown.length}
      empty={empty}
      onAll={onAll}
    >
      {SEVERITIES.filter((severity) => shown.some((gap) => gap.severity === severity)).map((severity) => (
        <div key={severity}>
          <h3 class="list__severity">
            {severity} <span>{counts(severity)}</span>
          </h3>
          <ol class="entries">
            {shown
              .filter((gap) => gap.severity === severity)
              .map((gap) => (
                <Entry key={gap.items[0]} district={district} {...gap} />
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

function Questions({ district, limit = Number.POSITIVE_INFINITY, onAll }: Props): JSX.Element {
  const { questions } = district.assessment;
  const shown = questions.slice(0, limit);
  return (
    <Section
      id="questions"
      title="Questions to ask"
      total={questions.length}
      shown={shown.length}
      empty="Nothing to ask: every role and every tie that has partners is answered."
      onAll={onAll}
    >
      <ol class="entries">
        {shown.map((question) => (
          <Entry key={question.id} district={district} items={[question.id]} {...question} />
        ))}
      </ol>
    </Section>
  );
}

function Secure({ district, limit = Number.POSITIVE_INFINITY, onAll }: Props): JSX.Element {
  const { ties } = district.assessment;
  const rows = tiesToProtect(district.assessment.tiesToProtect);
  const shown = rows.slice(0, limit);
  return (
    <Section
      id="ties-to-protect"
      title="Ties to protect"
      total={rows.length}
      shown={shown.length}
      empty={
        ties.some(({ state }) => state === 'met')
          ? 'Every met tie would survive a staff change and is confirmed by both sides.'
          : 'No tie is met yet, so there is nothing to protect. Start with the open questions.'
      }
      onAll={onAll}
    >
      <ol class="entries">
        {shown.map(({ items, entries: [first, ...others] }) => (
          <Entry
            key={items[0]}
            district={district}
            {...first}
            items={items}
            also={others}
            gain={[first, ...others].reduce((sum, { gain }) => sum + gain, 0)}
          />
        ))}
      </ol>
    </Section>
  );
}

function WeakPoint({ district, limit = Number.POSITIVE_INFINITY, onAll }: Props): JSX.Element {
  const { weakPoints } = district.assessment;
  const shown = weakPoints.slice(0, limit);
  return (
    <Section
      id="little"
      title="Weak points"
      total={weakPoints.length}
      shown={shown.length}
      empty="No weak points: nothing current here depends on one person, one office or one document."
      onAll={onAll}
    >
      <ul class="entries">
        {shown.map(({ rule, subject, text }) => (
          <li key={`${rule}:${subject}`} class="entry">
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Gaps, questions, ties to protect and weakly supported ties, each as a separate list. */
export function Lists(props: Props): JSX.Element {
  return (
    <>
      <Gaps {...props} />
      <Questions {...props} />
      <Secure {...props} />
      <WeakPoint {...props} />
    </>
  );
}
