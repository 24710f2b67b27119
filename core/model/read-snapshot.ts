import { type ReadLine, readLine } from '../read-line.ts';
import { Snapshot } from './snapshot.ts';

/** A line of JSON as a snapshot, or what is wrong with it and where. */
export const readSnapshot = (line: string): ReadLine<Snapshot> => readLine(line, Snapshot);
