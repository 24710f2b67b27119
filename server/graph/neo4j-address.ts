import { GraphError } from './graph-error.ts';

/** The parts of a Neo4j address. Only `url`, which has no user or password, may be shown or logged. */
export interface Neo4jAddress {
  readonly url: string;
  /** Undefined means the user's home database. */
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/**
 * Parses `neo4j+s://user:password@host:7687/database`. A user and password given separately take precedence.
 * @throws GraphError `settings`; its message never repeats the address, because a password can be anywhere in it.
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
  // An @ after the host means that the password contains /, ? or #, and its beginning was parsed as the host.
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
