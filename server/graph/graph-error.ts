/** The cause of a graph error, for callers to act on. */
export type GraphErrorCode =
  /** The address or credentials are not usable as written. */
  | 'settings'
  /** The server does not respond, or has stopped responding. */
  | 'unavailable'
  | 'unauthorized'
  /** This version of Tieline cannot use the server's version, or the graph's. */
  | 'version'
  /** Another process has the data folder open. */
  | 'locked'
  | 'not-writable'
  /** The files are unreadable or are missing acknowledged commits. */
  | 'damaged'
  /** The folder or database contains something other than Tieline's data. */
  | 'not-ours'
  /** A record with this id already exists. */
  | 'unique'
  /** Other transactions kept changing the same records. */
  | 'conflict'
  | 'timeout'
  /** The bookmark is from another database. */
  | 'bookmark'
  /** A query, its parameters or its rows do not match their definition: a bug in Tieline. */
  | 'query';

/** The only error type of the graph layer: a code, and a sentence that a person can act on. It never contains a password. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GraphError';
    this.code = code;
  }
}
