import type { RecordedFacts } from '../../../core/facts/public-record.ts';
import { sorted } from '../../../core/order.ts';
import { countyName } from '../../../core/words/county.ts';
import { count } from '../../../core/words/format.ts';
import type { DistrictNames, NetworkNames } from '../../names/network-names.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { isFilledOn } from '../../store/on-record.ts';

export type Fill = RecordedFacts['fills'][number];

/** What is known about where the offices of the network work. */
export interface Coverage {
  /**
   * Returns who fills any role, or the given one, in a district or one of its counties; offices with counties on record
   * come first.
   */
  readonly fillsAt: (
    place: { districtId: string; fips: string | null },
    role: string | null,
    asOf: string,
  ) => Fill[];
  /**
   * Describes how much of its district an office covers: `covers all 40 counties`. If that is not on record, says to
   * ask about the given county.
   */
  readonly inWords: (fill: Fill, fips?: string | null) => string;
}

/** Matches public-record wording for an office that does not cover the whole district (data/jurisdictions.csv). */
const PARTLY = /^(service area|office location|named in)|part of the district|split within|\bcounties\b/;

export function coverageOf(
  { districts }: Pick<NetworkNames, 'districts'>,
  { jurisdictions, counties }: Pick<ReferenceFiles, 'jurisdictions' | 'counties'>,
): Coverage {
  const wholly = jurisdictions.filter(({ basis }) => !PARTLY.test(basis));
  const whole = new Set(wholly.map((row) => `${row.organizationId} ${row.districtId}`));
  const isWhole = (fill: Fill): boolean =>
    !fill.part && whole.has(`${fill.organizationId} ${fill.districtId}`);
  const countiesOf = (fill: Fill): ReturnType<DistrictNames['countiesOf']> =>
    districts.get(fill.districtId)?.countiesOf(fill.organizationId) ?? [];
  const rank = (fill: Fill): number =>
    countiesOf(fill).length > 0 ? 0 : isWhole(fill) ? 1 : fill.part ? 3 : 2;
  return {
    fillsAt: ({ districtId, fips }, role, asOf) => {
      const covers = (fill: Fill): boolean => {
        const said = countiesOf(fill);
        return fips === null || said.length === 0 || said.some((row) => row.fips === fips);
      };
      const fills = (districts.get(districtId)?.fills ?? []).filter(
        (fill) => (role === null || fill.role === role) && isFilledOn(fill, asOf) && covers(fill),
      );
      return sorted(fills, (x, y) => rank(x) - rank(y));
    },
    inWords: (fill, fips) => {
      const all = counties.filter(({ districtId }) => districtId === fill.districtId).length;
      const said = countiesOf(fill).length;
      if (said === all || (said === 0 && isWhole(fill)))
        return all === 1 ? 'covers the one county' : `covers all ${all} counties`;
      if (said > 0) return `covers ${said} of ${count(all, 'county', 'counties')}`;
      const county = counties.find((row) => row.fips === fips);
      const ask = county ? `: ask whether it covers ${countyName(county)}` : '';
      return `${fill.part ? 'covers a part of the district' : 'counties not on record'}${ask}`;
    },
  };
}
