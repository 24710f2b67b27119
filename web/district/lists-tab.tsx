import type { JSX } from 'preact';
import type { District } from './district-data.ts';
import { ExportLinks } from './export-links.tsx';
import { LeadLines } from './lead-lines.tsx';
import { Lists } from './lists.tsx';
import { PairLists } from './pair-lists.tsx';

/** All that is missing, open, weak, disputed or gone cold, whole; and the same as files. */
export const ListsTab = ({ district }: { district: District }): JSX.Element => (
  <>
    <LeadLines district={district} />
    <ExportLinks district={district} />
    <Lists district={district} />
    <PairLists district={district} />
  </>
);
