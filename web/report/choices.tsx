import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { unsettledIn } from '../../core/report/own-words.ts';
import { count } from '../../core/words/format.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Select } from '../shared/select.tsx';
import { useSession } from '../shared/session.ts';
import type { Report } from './page.tsx';

interface Props {
  report: Report;
  query: Readonly<Record<string, string>>;
  /** Whether the report is as of today, with all that is known now. */
  isNow: boolean;
  onChange: (changes: { profile?: string; from?: string; asOf?: string }) => void;
}

/** Selects the requirements, period and date of the report, and offers its downloads. */
export function Choices({ report, query, isNow, onChange }: Props): JSX.Element {
  const { profile, profiles, from, asOf } = report;
  return (
    <div class="report__choices no-print">
      <Select
        id="profile"
        label="Requirements of"
        value={profile.id}
        onChange={(id) => onChange({ profile: id })}
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <AsOfField
        key={`from ${from}`}
        id="from"
        label="Reporting period from"
        value={from}
        onChange={(day) => onChange({ from: day })}
      />
      <AsOfField key={`to ${asOf}`} value={asOf} onChange={(day) => onChange({ asOf: day })} />
      <button type="button" class="usa-button" onClick={() => print()}>
        Print
      </button>
      <FundingLinks report={report} query={query} />
      <Downloads {...{ report, query, isNow }} />
    </div>
  );
}

/** Links to the funding plan; for a joint report, one per district, each carrying along the picks made in the others. */
function FundingLinks({ report: { districts }, query }: Pick<Props, 'report' | 'query'>): JSX.Element {
  const { asOf = '', profile = '', items = '' } = query;
  const [only] = districts;
  const isJoint = districts.length > 1;
  const joint = isJoint ? districts.map(({ id }) => id).join(',') : '';
  const href = (id: string) => districtPageHref('fundingPlan', id, { asOf, profile, items, joint });
  if (!isJoint) return <>{only && <a href={href(only.id)}>What would the money buy?</a>}</>;
  return (
    <p class="report__downloads">
      <span>What would the money buy in:</span>
      {districts.map(({ id, abbreviation }) => (
        <a key={id} href={href(id)}>
          {abbreviation}
        </a>
      ))}
    </p>
  );
}

const FORMATS = [
  ['docx', 'Word document'],
  ['pdf', 'PDF'],
  ['xlsx', 'Excel workbook'],
] as const;

/** Downloads of the displayed report in each format, for viewers who may export every district in it. */
function Downloads({ report, query, isNow }: Omit<Props, 'onChange'>): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { districtId, districts } = report;
  if (!districts.every(({ id }) => can(viewer, 'export', { districtId: id }))) return null;
  const unsettled = isNow ? unsettledIn(report).length : 0;
  return (
    <p class="report__downloads">
      <span>Download:</span>
      {FORMATS.map(([format, name]) =>
        format === 'pdf' && unsettled > 0 ? (
          <a key={format} href="#own-sentences">
            PDF: first settle {count(unsettled, 'sentence')} in your own words
          </a>
        ) : (
          <a
            key={format}
            href={`/api/districts/${districtId}/report/${format}?${new URLSearchParams(query)}`}
            download
          >
            {name}
          </a>
        ),
      )}
    </p>
  );
}
