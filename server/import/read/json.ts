import { UnreadableFile } from './file.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the objects in a list; skips anything else. */
export const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Returns a text, number or boolean as text; '' for anything else. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';

/** Parses JSON, or JSON lines (one object per line), which become a list. */
export function parseJson(text: string): unknown {
  const lines = text.split('\n');
  if (!isJsonLines(lines)) return parsed(text, 1);
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, at + 1)]));
}

/** Returns true if the first line is a whole object, and others follow. */
function isJsonLines([first = '', ...others]: readonly string[]): boolean {
  if (!others.some((line) => line.trimStart().startsWith('{'))) return false;
  try {
    return isObject(JSON.parse(first));
  } catch {
    return false;
  }
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const row = line - 1 + text.slice(0, at).split('\n').length;
    throw new UnreadableFile(
      `The file starts like JSON but is not valid at line ${row}. It may be truncated: export it again.`,
      row,
    );
  }
}

/** Maximum nesting of attributes; deeper ones are of no use to a mapping. */
const DEEPEST = 4;

/** Returns the attributes of an object: nested ones as `address.city`, a list as one text. */
export function attributesOf(object: JsonObject, before = '', depth = 1): [string, string][] {
  return Object.entries(object).flatMap(([key, value]): [string, string][] => {
    const name = before + key;
    if (isObject(value)) return depth < DEEPEST ? attributesOf(value, `${name}.`, depth + 1) : [];
    if (!Array.isArray(value)) return [[name, plainText(value)]];
    return [[name, value.map(plainText).filter(Boolean).join('; ')]];
  });
}
