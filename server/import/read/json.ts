import { UnreadableFile } from './file.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; what is none is passed over. */
export const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Text of what is no object and no list; '' else. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const row = text.slice(0, at).split('\n').length;
    throw new UnreadableFile(
      `The file starts like JSON but is not valid at line ${row}. It may be truncated: export it again.`,
      row,
    );
  }
}

/** How deep objects in objects are told apart by name; what lies deeper is no attribute that anyone maps. */
const DEEPEST = 4;

/** Attributes of an object: those of objects in it by both names (`address.city`), a list as its values in one text. */
export function attributesOf(object: JsonObject, before = '', depth = 1): [string, string][] {
  return Object.entries(object).flatMap(([key, value]): [string, string][] => {
    const name = before + key;
    if (isObject(value)) return depth < DEEPEST ? attributesOf(value, `${name}.`, depth + 1) : [];
    if (!Array.isArray(value)) return [[name, plainText(value)]];
    return [[name, value.map(plainText).filter(Boolean).join('; ')]];
  });
}
