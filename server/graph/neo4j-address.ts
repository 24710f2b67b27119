import { GraphError } from './graph-error.ts';

/** The parts of a Neo4j address. Only `url`, which holds no user and no password, may be shown or logged. */
export interface Neo4jAddress {
  readonly url: string;
  /** Undefined means the user's home database. */
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/**
 * Reads `neo4j+s://user:password@host:7687/database`; a user and password given apart from the URL win.
 * @throws GraphError `settings` with a sentence that never repeats the address, because a password may be anywhere in it.
 */
export function neo4jAddress(settings: { url: string; user?: string; password?: string }): Neo4jAddress {
  const url = parse(settings.url);
  const password = settings.password ?? decoded(url.password);
  const user = settings.user ?? decoded(url.username) ?? (password && 'neo4j');
  if (user && !password)
    throw new GraphError(
      'settings',
      `GRAPH_PASSWORD or GRAPH_PASSWORD_FILE must give the password of user ${user}.`,
    );
  return {
    url: `${url.protocol}//${url.host}${url.search}`,
    database: decoded(url.pathname.replace(/^\//, '')),
    user,
    password,
  };
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // An @ behind the host is the end of a password that has a /, ? or # in it, whose beginning was taken for the host.
  if (!url?.hostname || /@/.test(url.pathname + url.search + url.hash)) throw unreadable();
  return url;
}

function decoded(part: string): string | undefined {
  try {
    return part === '' ? undefined : decodeURIComponent(part);
  } catch {
    throw unreadable();
  }
}

function unreadable(): GraphError {
  return new GraphError(
    'settings',
    'GRAPH_URL cannot be read as an address such as neo4j://host:7687/database; a password with special characters is ' +
      'better given by GRAPH_PASSWORD or GRAPH_PASSWORD_FILE.',
  );
}
