/** Error codes of the graph that callers can act on. */
export type GraphErrorCode =
  /** The address or the sign-in cannot be used as written. */
  | 'settings'
  /** Nothing answers at the address, or it stopped answering. */
  | 'unavailable'
  | 'unauthorized'
  /** The server, or the graph in it, is of a version that this Tieline cannot use. */
  | 'version'
  /** Another process has the data folder open. */
  | 'locked'
  | 'not-writable'
  /** The files hold less than was acknowledged, or cannot be read. */
  | 'damaged'
  /** The folder or database holds something that is not Tieline's. */
  | 'not-ours'
  /** A record with this id exists already. */
  | 'unique'
  /** Others kept changing the same records at the same time. */
  | 'conflict'
  | 'timeout'
  /** A bookmark that was carried here is not one of this database. */
  | 'bookmark'
  /** A query file, its parameters or its rows break their definition: a mistake in Tieline. */
  | 'query';

/** The one error of the graph layer: a code and a sentence that a person can act on. It never holds a password. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GraphError';
    this.code = code;
  }
}
