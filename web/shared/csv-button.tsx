import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { downloadCsv } from './csv.ts';
import { useApi } from './use-api.ts';

interface Props {
  /** The subject of the file, without the product name and the extension. */
  name: string;
  rows: number;
  make: (isSample: boolean) => string;
  label?: string;
}

/** Downloads the rows of a page as a CSV file. The file name says so when the data is the sample. */
export function CsvButton({ name, rows, make, label = 'Download CSV' }: Props): JSX.Element {
  const health = useApi('/health', {});
  const sample = health.status === 'ready' && health.data.sample;
  return (
    <button
      type="button"
      class="link-button no-print"
      onClick={() => downloadCsv(`tieline-${name}${sample ? '-sample' : ''}.csv`, make(sample))}
    >
      {label} ({count(rows, 'row')})
    </button>
  );
}
