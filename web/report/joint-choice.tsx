import type { JSX } from 'preact';
import { can } from '../../core/powers.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { DistrictOptions } from '../shared/district-options.tsx';
import { Select } from '../shared/select.tsx';
import { useSession } from '../shared/session.ts';
import { useDistricts } from '../shared/use-districts.ts';
import type { Report } from './page.tsx';

/** Includes the first district. */
const MOST = THRESHOLDS.districtsOfReport.value;

interface Props {
  report: Report;
  onChange: (changes: { with: string }) => void;
}

/** The other districts of a joint report. Each can be removed, and any that the viewer may read can be added. */
export function JointChoice({ report, onChange }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const all = useDistricts();
  const here = report.districts.map(({ id }) => id);
  const [, ...others] = report.districts;
  const choose = (ids: readonly string[]) => onChange({ with: ids.slice(1).join(',') });
  const open =
    here.length < MOST
      ? all.filter(({ id }) => !here.includes(id) && can(viewer, 'read districts', { districtId: id }))
      : [];
  if (others.length === 0 && open.length === 0) return null;
  return (
    <div class="report__joint no-print">
      {others.length > 0 && (
        <ul class="report__districts" aria-label="Districts beside the first">
          {others.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => choose(here.filter((one) => one !== id))}
              >
                Leave out<span class="usa-sr-only"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Select
          id="with"
          label="Add a district for a joint report"
          value=""
          onChange={(id) => id && choose([...here, id])}
        >
          <option value="">Choose a district</option>
          <DistrictOptions districts={open} />
        </Select>
      )}
    </div>
  );
}
