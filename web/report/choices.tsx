import type { JSX } from 'preact';
import { AsOfField } from '../shared/as-of.tsx';
import { Select } from '../shared/select.tsx';
import type { Report } from './page.tsx';

interface Props {
  report: Report;
  query: Readonly<Record<string, string>>;
  onChange: (changes: { profile?: string; from?: string; asOf?: string }) => void;
}

/** Whose requirements, which period, which day; and the ways to take the report along. */
export function Choices({ report, onChange }: Props): JSX.Element {
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
    </div>
  );
}
