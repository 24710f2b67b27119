import { GraphError } from './graph-error.ts';
import type { Query } from './query.ts';

type Scalar = string | number | boolean | null;
type FlatMap = Readonly<Record<string, Scalar | readonly Scalar[]>>;
/** A row of a list. It can contain one flat map: the properties that `SET x += row.values` writes. */
type RowMap = Readonly<Record<string, Scalar | readonly Scalar[] | FlatMap>>;
/** The parameters that both engines handle identically: scalars, lists of one type, flat maps, and lists of rows. */
export type Params = Readonly<Record<string, Scalar | readonly Scalar[] | FlatMap | readonly RowMap[]>>;

/** Parameters that are ids and must be strings: '5' = 5 is true on only one of the engines. */
const ID = /^(id|fips)$|Id$/;
const IDS = /^(ids|fipsCodes)$|Ids$/;

/**
 * Checks parameters against the query's schema, and for values that the engines handle differently: undefined, ids that are
 * not strings, integers beyond 2^53, nested maps, and lists with mixed types or null.
 * @throws GraphError `query`, naming the query file and the parameter.
 */
export function checkParams<P, R>(query: Query<P, R>, params: P): Params {
  const fault = faultOfMap(params as object, '', 'rows and maps') ?? faultOfSchema(query, params); // the schema rejects anything that is not an object
  if (fault) throw new GraphError('query', `${query.name}.cypher: parameter ${fault}.`);
  return params as Params; // every value has just been checked
}

function faultOfSchema<P, R>(query: Query<P, R>, params: P): string | undefined {
  const issue = query.params.safeParse(params).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

/** What a value can contain: a parameter, rows and maps; a row, one map; a map, only scalars. */
type Holds = 'rows and maps' | 'maps' | 'scalars';

function faultOfMap(map: object, path: string, holds: Holds): string | undefined {
  for (const [key, value] of Object.entries(map)) {
    const fault = faultOf(value, path + key, holds) ?? faultOfId(key, value, path + key);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfId(key: string, value: unknown, path: string): string | undefined {
  if (ID.test(key) && value !== null && typeof value !== 'string') return `${path} is an id and must be text`;
  if (IDS.test(key) && !(Array.isArray(value) && value.every((id) => typeof id === 'string')))
    return `${path} is a list of ids and must hold only text`;
  return undefined;
}

function faultOf(value: unknown, path: string, holds: Holds): string | undefined {
  if (Array.isArray(value)) return faultOfList(value, path, holds);
  if (isMap(value))
    return holds === 'scalars' ? `${path} is a map inside a map` : faultOfMap(value, `${path}.`, 'scalars');
  return faultOfScalar(value, path);
}

function faultOfScalar(value: unknown, path: string): string | undefined {
  if (value === undefined) return `${path} is undefined; null says "nothing"`;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'number') return `${path} is neither text, number, boolean, list nor map`;
  if (!Number.isFinite(value)) return `${path} is ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${path} is beyond 2^53` : undefined;
}

function faultOfList(list: readonly unknown[], path: string, holds: Holds): string | undefined {
  for (const [index, item] of list.entries()) {
    const at = `${path}[${index}]`;
    if (item === null || Array.isArray(item))
      return `${at} is ${item === null ? 'null' : 'a list'} inside a list`;
    if (typeof item !== typeof list[0]) return `${at} is of another type than its list`;
    const isRow = holds === 'rows and maps' && isMap(item);
    const fault = isRow ? faultOfMap(item, `${at}.`, 'maps') : faultOf(item, at, 'scalars');
    if (fault) return fault;
  }
  return undefined;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
