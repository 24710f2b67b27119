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
  const fault = faultOfMap(params as object, 'rows and maps') ?? faultOfSchema(query, params); // the schema rejects anything that is not an object
  if (fault) throw new GraphError('query', `${query.name}.cypher: parameter ${fault}.`);
  return params as Params; // every value has just been checked
}

function faultOfSchema<P, R>(query: Query<P, R>, params: P): string | undefined {
  const issue = query.params.safeParse(params).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

/** What a value can contain: a parameter, rows and maps; a row, one map; a map, only scalars. */
type Holds = 'rows and maps' | 'maps' | 'scalars';

/** A fault follows the name of what it is about; names are joined only where there is one, because imports send millions. */
function faultOfMap(map: object, holds: Holds): string | undefined {
  for (const [key, value] of Object.entries(map)) {
    const fault = faultOf(value, holds) ?? faultOfId(key, value);
    if (fault) return key + fault;
  }
  return undefined;
}

function faultOfId(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && value !== null && ID.test(key)) return ' is an id and must be text';
  if (IDS.test(key) && !(Array.isArray(value) && value.every((id) => typeof id === 'string')))
    return ' is a list of ids and must hold only text';
  return undefined;
}

function faultOf(value: unknown, holds: Holds): string | undefined {
  if (typeof value === 'string') return undefined;
  if (Array.isArray(value)) return faultOfList(value, holds);
  if (!isMap(value)) return faultOfScalar(value);
  if (holds === 'scalars') return ' is a map inside a map';
  const fault = faultOfMap(value, 'scalars');
  return fault && `.${fault}`;
}

function faultOfScalar(value: unknown): string | undefined {
  if (value === undefined) return ' is undefined; null says "nothing"';
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'number') return ' is not text, a number, a boolean, a list or a map';
  if (!Number.isFinite(value)) return ` is ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? ' is beyond 2^53' : undefined;
}

function faultOfList(list: readonly unknown[], holds: Holds): string | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const fault = faultOfItem(list[index], typeof list[0], holds);
    if (fault) return `[${index}]${fault}`;
  }
  return undefined;
}

function faultOfItem(item: unknown, type: string, holds: Holds): string | undefined {
  if (item === null || Array.isArray(item)) return ` is ${item === null ? 'null' : 'a list'} inside a list`;
  if (typeof item !== type) return ' has a different type than the rest of its list';
  if (holds !== 'rows and maps' || !isMap(item)) return faultOf(item, 'scalars');
  const fault = faultOfMap(item, 'maps');
  return fault && `.${fault}`;
}

/** True for a plain object, as opposed to a list or the value of a class. */
export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
