/** Text, quoted names and comments: what must not be taken for Cypher. */
const NOT_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g;

/** A query without its comments and with empty text in place of what is between quotes. */
export function codeOf(text: string): string {
  return text.replace(NOT_CODE, (found) => (found.startsWith('/') ? '' : found.charAt(0) + found.charAt(0)));
}

/** The names of the parameters, each once. */
export function parametersOf(text: string): string[] {
  return [...new Set([...codeOf(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))];
}

/**
 * The columns of a query: the aliases of its RETURN, or the name where a plain variable is returned; a column without an alias
 * comes back as its text. None for a query without RETURN. Every part of a UNION must have the same, so the last one is taken.
 */
export function columnsOf(text: string): string[] {
  const outer = withoutNested(codeOf(text));
  const last = outer
    .split(/\bRETURN\b/)
    .slice(1)
    .at(-1);
  if (last === undefined) return [];
  const items = last.replace(/^\s*DISTINCT\b/, '').replace(/\b(ORDER\s+BY|SKIP|LIMIT)\b[\s\S]*$/, '');
  return items.split(',').map((item) => /\bAS\s+(\w+)\s*$/.exec(item)?.[1] ?? item.trim());
}

/** Leaves out everything in brackets, from the innermost outwards: subqueries, calls, lists, patterns. */
function withoutNested(code: string): string {
  const shorter = code.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, ' ');
  return shorter === code ? code : withoutNested(shorter);
}
