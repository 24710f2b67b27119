import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { District } from './district-data.ts';
import { ExportLinks } from './export-links.tsx';
import { LeadLines } from './lead-lines.tsx';
import { Lists } from './lists.tsx';
import { dayInAddress } from './page-state.ts';
import { PairLists } from './pair-lists.tsx';

/** The full lists of what is missing, open, weak, disputed or out of date, also as files. */
export const ListsTab = ({ district }: { district: District }): JSX.Element => (
  <>
    <LeadLines district={district} />
    <ExportLinks district={district} />
    <p class="no-print">
      <a href={districtPageHref('fundingPlan', district.summary.id, { asOf: dayInAddress() })}>
        What would the money buy?
      </a>
    </p>
    <Lists district={district} />
    <PairLists district={district} />
  </>
);
