import { Readable } from 'node:stream';
import { inParts } from '../../../documents/in-parts.ts';
import type { NETWORK_FORMATS } from '../contract.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { cypher } from './write-cypher.ts';
import { gexf } from './write-gexf.ts';
import { graphMl } from './write-graphml.ts';
import { csvFiles, json, workbook } from './write-tables.ts';

type NetworkFormat = (typeof NETWORK_FORMATS)[number];

interface Format {
  readonly ending: string;
  readonly type: string;
  /** False for formats of organizations only: people would be nodes among them. */
  readonly hasPeople: boolean;
  /** Returns bytes, or a stream of text as it is produced. */
  readonly write: (network: ExportedNetwork, at: Date) => Buffer | Promise<Buffer> | Readable;
}

const streamed = (write: (network: ExportedNetwork) => Iterable<string>): Format['write'] => {
  return (network) => Readable.from(inParts(write(network)));
};

export const FORMATS: Readonly<Record<NetworkFormat, Format>> = {
  csv: {
    ...{ ending: 'csv.zip', type: 'application/zip', hasPeople: true },
    write: csvFiles,
  },
  xlsx: {
    ...{ ending: 'xlsx', hasPeople: true },
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: workbook,
  },
  json: {
    ...{ ending: 'json', type: 'application/json; charset=utf-8', hasPeople: true },
    write: streamed(json),
  },
  graphml: {
    ...{ ending: 'graphml', type: 'application/xml; charset=utf-8', hasPeople: false },
    write: streamed(graphMl),
  },
  gexf: {
    ...{ ending: 'gexf', type: 'application/xml; charset=utf-8', hasPeople: false },
    write: streamed(gexf),
  },
  cypher: {
    ...{ ending: 'cypher', type: 'text/plain; charset=utf-8', hasPeople: true },
    write: streamed(cypher),
  },
};
