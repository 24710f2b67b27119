import type { JSX } from 'preact';

const FORMATS = [
  ['xlsx', 'Excel workbook', 'Organizations, roles, ties and people as sheets, with notes.'],
  ['csv', 'CSV files', 'The same tables in a ZIP file, for any program.'],
  ['json', 'JSON', 'The same rows, for programs.'],
  ['graphml', 'GraphML', 'The network of the day, for NetworkX, igraph and yEd.'],
  ['gexf', 'GEXF', 'The network with its changes over time, for Gephi.'],
  ['cypher', 'Cypher', 'Statements that write it into a Neo4j database.'],
] as const;

interface Props {
  /** What the file contains, such as `the whole network of this district`. */
  what: string;
  /** The path below `/api`; the format goes into the query. */
  path: string;
  query: Readonly<Record<string, string>>;
}

/** Links to download a network in each file format. */
export const DownloadMenu = ({ what, path, query }: Props): JSX.Element => (
  <details class="download-menu no-print">
    <summary>Download {what}</summary>
    <ul>
      {FORMATS.map(([format, name, sentence]) => (
        <li key={format}>
          <a href={`/api${path}?${new URLSearchParams({ format, ...query })}`} download>
            {name}
          </a>
          : {sentence}
        </li>
      ))}
    </ul>
  </details>
);
