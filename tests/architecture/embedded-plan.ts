interface Operator {
  readonly depth: number;
  readonly text: string;
}

/** There is one node of this label, so that to scan it is to look it up. */
const ONE_NODE = 'TielineGraph';

const FILTER_BY_ID = /^Filter \(.*\.(id|fips) (Eq|In) /;
const SCAN_OF_LABEL = /^NodeScan \(\w+:(\w+)\)/;

/**
 * The filters by id, in a plan of the embedded engine, that read all nodes of a label. A plan has one operator a line, and
 * what it reads from indented below it. A filter by id needs no index where the rows below it come from one (the neighbours
 * of an anchored node); where they come from a scan, the query is anchored at the wrong end. A filter with OR is that of a
 * list which may be narrowed, and is meant to scan.
 */
export function scansForId(plan: string): string[] {
  const operators = plan.split('\n').map((line) => ({ depth: line.search(/\S/), text: line.trim() }));
  return operators
    .filter(({ text }) => FILTER_BY_ID.test(text) && !text.includes(' Or ') && !isIndexed(text))
    .filter((filter) => below(filter, operators).some((operator) => scansLabel(operator, operators)))
    .map(({ text }) => text);
}

function below(operator: Operator, operators: readonly Operator[]): Operator[] {
  const rest = operators.slice(operators.indexOf(operator) + 1);
  const end = rest.findIndex(({ depth }) => depth <= operator.depth);
  return end === -1 ? rest : rest.slice(0, end);
}

function scansLabel(operator: Operator, operators: readonly Operator[]): boolean {
  const label = SCAN_OF_LABEL.exec(operator.text)?.[1];
  const readBy = operators[operators.indexOf(operator) - 1]?.text ?? '';
  return label !== undefined && label !== ONE_NODE && !isIndexed(readBy);
}

/** Not `[range: …]`, which the engine also writes where there is no index. */
function isIndexed(text: string): boolean {
  return text.includes('[index: ');
}
