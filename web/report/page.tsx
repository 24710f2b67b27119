import { Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { picksIn, printPicks } from '../../core/funding/picks.ts';
import { itemsIn } from '../../core/funding/shape.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { revisionsInWords } from '../../core/report/revisions.ts';
import type { PictureBlock } from '../../core/report/shape.ts';
import { formatDay } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ReportSection } from '../shared/report-section.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { Choices } from './choices.tsx';
import { JointChoice } from './joint-choice.tsx';
import { OwnWords } from './own-words.tsx';

export type Report = ApiResponse<'/districts/:districtId/report'>;

/** The page state kept in the URL: the dates, whose requirements apply, the picks of a funding plan, and the other districts. */
const DEFAULTS = { asOf: '', knownOn: '', from: '', profile: 'general', items: '', with: '' };

/** The report of one district, or of several for a joint bid, to read, print or download. */
export function ReportPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const { from, knownOn, profile, items } = state;
  const query = {
    ...{ asOf: state.asOf || today(), profile },
    ...(from && { from }),
    ...(knownOn && { knownOn }),
    ...(items && { items }),
    ...(state.with && { with: state.with }),
  };
  const [saved, setSaved] = useState(0);
  const answer = useApi('/districts/:districtId/report', { params: { districtId }, query }, saved);
  return (
    <Loaded answer={answer} what="the report">
      {(report) => (
        <Shown
          {...{ report, query }}
          isNow={query.asOf === today() && !knownOn}
          onChange={change}
          onSaved={() => setSaved(saved + 1)}
        />
      )}
    </Loaded>
  );
}

/** Returns the plan's picks without those of removed districts. */
const picksLeft = ({ districtId }: Report, items = '', others: string): string => {
  const left = [districtId, ...itemsIn(others)];
  const picks = picksIn(items, districtId).filter((pick) => left.includes(pick.districtId));
  return printPicks(picks, districtId);
};

const pictureHref = (
  { districtId: first, asOf, knownOn }: Report,
  { name, districtId = first }: PictureBlock,
): string => `/api/districts/${districtId}/report/${name}?asOf=${asOf}&knownOn=${knownOn}`;

interface ShownProps {
  report: Report;
  query: Readonly<Record<string, string>>;
  isNow: boolean;
  onChange: (changes: Partial<typeof DEFAULTS>) => void;
  onSaved: () => void;
}

function Shown({ report, query, isNow, onChange, onSaved }: ShownProps): JSX.Element {
  const { districtId, district, districts, asOf, knownOn, modelVersion } = report;
  const isJoint = districts.length > 1;
  useEffect(() => {
    document.title = `${isJoint ? `Joint report: ${district}` : `Report of the ${district}`} – Tieline`;
  }, [district, isJoint]);
  return (
    <article class="report">
      <nav class="crumbs no-print" aria-label="Breadcrumbs">
        {districts.map(({ id, name }, at) => (
          <Fragment key={id}>
            {at > 0 && DOT}
            <a href={districtPageHref('district', id, { asOf })}>{name}</a>
          </Fragment>
        ))}
      </nav>
      <header class="report__head">
        <p>Partnerships against human trafficking</p>
        {report.sample && (
          <p>
            <strong>SAMPLE DATA: not for submission</strong>
          </p>
        )}
      </header>
      <h1>{isJoint ? `Joint report: ${district}` : district}</h1>
      <p>
        As of {formatDay(asOf)} · known on {formatDay(knownOn)} · {revisionsInWords(report)} · gap model
        version {modelVersion}
      </p>
      <Choices {...{ report, query, isNow, onChange }} />
      <JointChoice
        report={report}
        onChange={(changes) => onChange({ ...changes, items: picksLeft(report, query.items, changes.with) })}
      />
      {!isJoint && (
        <p class="no-print">
          <a href={districtPageHref('letters', districtId, { asOf })}>Letters of support and MOUs</a>: whom to
          ask, what ends, and a draft of each
        </p>
      )}
      {report.sections.map((section) => (
        <ReportSection
          key={section.id}
          section={section}
          pictureHref={(picture) => pictureHref(report, picture)}
          phoneHref={(picture) =>
            picture.name === 'ring' ? `${pictureHref(report, picture)}&size=phone` : undefined
          }
        >
          {section.id === 'statement' && <OwnWords {...{ report, isNow, onSaved }} />}
        </ReportSection>
      ))}
    </article>
  );
}
