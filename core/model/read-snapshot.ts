import { type ReadLine, readLine } from '../read-line.ts';
import { Snapshot } from './snapshot.ts';

/** Parses a line of JSON as a snapshot, or returns what is wrong with it and where. */
export const readSnapshot = (line: string): ReadLine<Snapshot> => readLine(line, Snapshot);
