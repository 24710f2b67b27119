/** A construct that the two engines understand differently or not at all, with one query that has it and one that does not. */
export interface CypherRule {
  readonly name: string;
  /** Query files that may hold it. */
  readonly except?: readonly string[];
  readonly refuses: RegExp;
  readonly bad: string;
  readonly good: string;
}

/** Silent differences: the query runs on both engines and means something else on one. */
const wrongResults: readonly CypherRule[] = [
  {
    name: 'sum of nothing is null on one engine: write coalesce(sum(x), 0)',
    refuses: /(?<!coalesce\(\s*)\bsum\(/i,
    bad: 'RETURN sum(e.amount) AS amount',
    good: 'RETURN coalesce(sum(e.amount), 0) AS amount',
  },
  {
    name: 'list + value loses the list: write list + [value], and join text or add numbers in TypeScript',
    refuses: /\+\s*(\$|row\.)\w|(\$\w+|\brow\.\w+)\s*\+/,
    bad: 'SET o.tags = o.tags + $tag',
    good: 'SET o.tags = o.tags + [$tag]',
  },
  {
    name: 'SET a = b copies nothing: write properties(b), a parameter or a row',
    refuses: /(\bSET|,)\s*\w+\s*\+?=\s*(?!\$|properties\(|row\b|\{)\w/,
    bad: 'MATCH (a:Person {id: $id}), (b:Person {id: $other}) SET a += b',
    good: 'MATCH (a:Person {id: $id}), (b:Person {id: $other}) SET a += properties(b), a.x = b.x',
  },
  {
    name: 'percentiles are computed in TypeScript',
    refuses: /\bpercentile(Cont|Disc)\b/i,
    bad: 'RETURN percentileCont(x, $p) AS p',
    good: 'RETURN avg(x) AS mean',
  },
  {
    name: 'days and moments are made from ISO text alone',
    refuses: /\b(date|datetime|time|duration)\(\s*\{|\b(localdatetime|localtime|time|timestamp)\(/i,
    bad: 'RETURN date({year: 2026, week: 3}) AS day',
    good: 'RETURN date($day) + duration($span) AS day',
  },
  {
    name: 'round rounds halves differently: round in TypeScript',
    refuses: /\bround\(/i,
    bad: 'RETURN round(x) AS x',
    good: 'RETURN floor(x) AS x',
  },
  {
    name: 'the shortest path is found in TypeScript: predicates are applied too late on one engine',
    refuses: /\b(all)?shortestPaths?\b|\bSHORTEST\b/i,
    bad: 'MATCH p = shortestPath((a)-[:KNOWS*..4]-(b)) RETURN length(p) AS length',
    good: 'MATCH (a:Person {id: $id})-[:KNOWS*1..4]-(b:Person) RETURN DISTINCT b.id AS id',
  },
  {
    name: 'a power of a power is bracketed differently',
    refuses: /\^[^,\n]*\^/,
    bad: 'RETURN 2 ^ 3 ^ 2 AS n',
    good: 'RETURN 2 ^ 3 AS n',
  },
  {
    name: 'collect needs an order before it: WITH x ORDER BY x.id',
    refuses: /^(?:(?!ORDER\s+BY)[\s\S])*\bcollect\(/i,
    bad: 'MATCH (d:District) RETURN collect(d.id) AS ids',
    good: 'MATCH (d:District) WITH d ORDER BY d.id RETURN collect(d.id) AS ids',
  },
];

/** Constructs for which one engine raises an error. */
const missing: readonly CypherRule[] = [
  {
    name: 'label expressions: write n:A OR n:B',
    refuses: /(?<![[\w])\w+:\s*\w+\s*[|&]|\(\s*:\s*\w+\s*[|&]|:\s*!/,
    bad: 'MATCH (n:Person|Organization) RETURN n.id AS id',
    good: 'MATCH (n:Person)-[r:KNOWS|HOLDS]->(m) WHERE m:Person OR m:District RETURN m.id AS id',
  },
  {
    name: 'WHERE inside of a pattern: write it after the pattern',
    refuses: /[([]\s*\w*\s*(:\s*[\w|]+\s*)?\bWHERE\b/i,
    bad: 'MATCH (n:Person WHERE n.name = $name) RETURN n.id AS id',
    good: 'MATCH (n:Person) WHERE all(word IN $words WHERE n.name CONTAINS word) RETURN n.id AS id',
  },
  {
    name: 'quantified paths: write [:KNOWS*1..3]',
    refuses: /\(\(\s*\w*[^()]*\)\s*<?-|-\s*>?\s*(\{\s*[\d,]|[+*]\s*\()/,
    bad: 'MATCH ((a:Person)-[:KNOWS]->(b:Person)){1,3} RETURN b.id AS id',
    good: 'MATCH (a:Person {id: $id})-[:KNOWS*1..3]->(b:Person) RETURN b.id AS id',
  },
  {
    name: 'COLLECT { }, OPTIONAL CALL and CALL IN TRANSACTIONS',
    refuses: /\bCOLLECT\s*\{|\bOPTIONAL\s+CALL\b|\bIN\s+(\d+\s+)?(CONCURRENT\s+)?TRANSACTIONS\b/i,
    bad: 'RETURN COLLECT { MATCH (n:District) RETURN n.id } AS ids',
    good: 'RETURN COUNT { MATCH (n:District) } AS n',
  },
  {
    name: 'CASE with a comparison after WHEN: write CASE WHEN x > 3',
    refuses: /\bWHEN\s*(<|>|=|IS\b|IN\b|STARTS\b|ENDS\b|CONTAINS\b)/i,
    bad: 'RETURN CASE n.x WHEN > 3 THEN 1 ELSE 0 END AS y',
    good: "RETURN CASE WHEN 'x' IN n.list THEN 1 ELSE 0 END AS y",
  },
  {
    name: 'labels and properties whose name is computed',
    refuses: /:\s*\$\s*\(|\bSET\s+\w+\[/,
    bad: 'MATCH (n:District {id: $id}) SET n[$key] = $value',
    good: 'MATCH (n:District {id: $id}) SET n += $changes',
  },
  {
    name: 'an aggregate inside of a map, a list or a slice: aggregate in a WITH first',
    refuses:
      /[{,]\s*\w+\s*:\s*(count|collect|sum|avg|min|max)\s*\(|\bcollect\([^()]*\)\s*\[|\bIN\s+collect\(/i,
    bad: 'MATCH (n:District) WITH n ORDER BY n.id RETURN collect(n.id)[0..2] AS ids',
    good: 'MATCH (n:District) WITH n ORDER BY n.id LIMIT 2 RETURN collect(n.id) AS ids',
  },
  {
    name: 'a write to what OPTIONAL MATCH may not have found: guard it with FOREACH',
    refuses: /\bOPTIONAL\s+MATCH\b(?:(?!\bFOREACH\b)[\s\S])*?\b(SET|REMOVE|DELETE)\b/,
    bad: 'OPTIONAL MATCH (n:Person {id: $id}) SET n.name = $name',
    good: 'OPTIONAL MATCH (n:Person {id: $id}) FOREACH (x IN CASE WHEN n IS NULL THEN [] ELSE [n] END | SET x.name = $name)',
  },
  {
    name: 'a part of a day that was just made: name the day in a WITH first',
    refuses: /\b(date|datetime|duration)\([^()]*\)\s*\.|\b(date|datetime|duration)\.\w+\(/i,
    bad: 'RETURN date($day).year AS year',
    good: 'WITH date($day) AS d RETURN d.year AS year',
  },
  {
    name: 'functions that one engine lacks',
    refuses:
      /\b(randomUUID|isEmpty|valueType|point|to(String|Integer|Float|Boolean)(OrNull|List))\(|\bIS\s*(NOT\s*)?::|\bapoc\b/i,
    bad: 'RETURN toIntegerOrNull($text) AS n',
    good: 'RETURN toInteger($text) AS n',
  },
  {
    name: 'RETURN inside of EXISTS { }',
    refuses: /\bEXISTS\s*\{[^}]*\bRETURN\b/i,
    bad: 'MATCH (n:Person {id: $id}) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id AS id',
    good: 'MATCH (n:Person {id: $id}) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) } RETURN n.id AS id',
  },
  {
    name: 'a path without a relationship',
    refuses: /\bMATCH\s+\w+\s*=\s*\([^()]*\)\s*(?![-<\s])/i,
    bad: 'MATCH p = (a:Person), (b:District) RETURN length(p) AS n',
    good: 'MATCH p = (a:Person)-[:HOLDS]->(b:District) RETURN length(p) AS n',
  },
  {
    name: 'DELETE of an item of a list: UNWIND it first',
    refuses: /\bDELETE\s+\w+\[/,
    bad: 'DELETE nodes[0]',
    good: 'UNWIND nodes AS n DELETE n',
  },
  {
    name: 'LIMIT and SKIP take a number or a parameter',
    refuses: /\b(LIMIT|SKIP)\s+(?!\$\w|\d)/,
    bad: 'RETURN 1 AS n LIMIT toInteger($limit)',
    good: 'RETURN 1 AS n SKIP $skip LIMIT 10',
  },
  {
    name: 'keywords as the name of a label, a relationship or a property',
    refuses:
      /[([]\s*\w*:(IN|AS|IS|SET|CASE|WHEN|THEN|ELSE)\b|\.(set|is|as|in|case|when|then|else)\b|[{,]\s*(set|is|as|in|case|when|then|else)\s*:/i,
    bad: 'MATCH (:Person)-[:IN]->(d:District) RETURN d.id AS id',
    good: 'MATCH (:Person)-[:HOLDS]->(d:District) RETURN d.id AS id',
  },
];

/** What runs, but costs too much, cannot be stopped, or gives out what only one engine knows. */
const costly: readonly CypherRule[] = [
  {
    name: 'a path without an upper bound: nothing stops it on the embedded engine',
    refuses: /\[[^\]]*\*\s*(\d+\s*\.\.\s*)?(\]|\{)/,
    bad: 'MATCH (a:Person {id: $id})-[:KNOWS*]->(b:Person) RETURN b.id AS id',
    good: 'MATCH (a:Person {id: $id})-[:KNOWS*1..3]->(b:Person) RETURN b.id AS id',
  },
  {
    name: 'a collected list that passes another WITH takes seconds: return flat rows and group them in TypeScript',
    refuses: /\bcollect\([\s\S]*?\bWITH\b/i,
    bad: 'MATCH (d:District) WITH d ORDER BY d.id WITH collect(d) AS ds WITH ds, 1 AS one RETURN one',
    good: 'MATCH (d:District) WITH d ORDER BY d.id RETURN collect(d.id) AS ids',
  },
  {
    name: 'a look-up by id without a label scans every node on Neo4j',
    refuses: /\(\s*\w*\s*\{\s*\w+\s*:/,
    bad: 'MATCH (n {id: $id}) RETURN n.id AS id',
    good: 'MATCH (n:Person {id: $id}) RETURN n.id AS id',
  },
  {
    name: 'id = a OR id = b scans: write id IN [a, b]',
    refuses: /\.(id|fips)\s*=[^\n]*\bOR\b[^\n]*\.(id|fips)\s*=/i,
    bad: 'MATCH (n:Person) WHERE n.id = $a OR n.id = $b RETURN n.id AS id',
    good: 'MATCH (n:Person) WHERE n.id IN [$a, $b] RETURN n.id AS id',
  },
  {
    name: 'the clock and chance belong to TypeScript, so that a test can set them; one query reads the clock that processes share',
    except: ['graph/clock'],
    refuses: /\b(date|datetime)\(\s*\)|\brand\(/i,
    bad: 'RETURN date() AS today',
    good: 'RETURN date($today) AS today',
  },
  {
    name: 'ids of the engine: use our own',
    refuses: /(?<!\.)\b(elementId|id)\(/i,
    bad: 'MATCH (n:Person) RETURN elementId(n) AS id',
    good: 'MATCH (n:Person) RETURN n.id AS id',
  },
  {
    name: 'procedures, files and schema do not belong in a query',
    refuses: /\bCALL\s+\w+[.(]|\bLOAD\s+CSV\b|\b(CREATE|DROP)\s+(CONSTRAINT|INDEX)\b|\bSHOW\s/i,
    bad: 'CALL db.labels() YIELD label RETURN label',
    good: 'MATCH (d:District {id: $id}) CALL (d) { MATCH (d)<-[:FILLS]-(o) RETURN count(o) AS n } RETURN n',
  },
];

export const CYPHER_RULES: readonly CypherRule[] = [...wrongResults, ...missing, ...costly];
