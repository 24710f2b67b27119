const printed = new WeakMap<object, Buffer>();
const COMMA = Buffer.from(',');

/**
 * Serializes a response as JSON. The items of its lists are serialized once and cached while they are in use, because an edit
 * leaves most of a large network unchanged. The items must therefore never be mutated. They are cached as bytes, because
 * joining and encoding megabytes of text takes longer than copying them.
 */
export function print(answer: unknown): Buffer {
  const fields = Object.entries(answer ?? {}).flatMap(([name, value]) => {
    const field = `${JSON.stringify(name)}:`;
    if (Array.isArray(value))
      return [[Buffer.from(`${field}[`), ...separated(value.map(printOnce)), Buffer.from(']')]];
    const text = JSON.stringify(value);
    return text === undefined ? [] : [[Buffer.from(`${field}${text}`)]]; // JSON omits undefined
  });
  const parts = fields.flatMap((field, at) => (at > 0 ? [COMMA, ...field] : field));
  return Buffer.concat([Buffer.from('{'), ...parts, Buffer.from('}')]);
}

const separated = (items: readonly Buffer[]): Buffer[] =>
  items.flatMap((item, at) => (at > 0 ? [COMMA, item] : item));

function printOnce(item: unknown): Buffer {
  if (typeof item !== 'object' || item === null) return Buffer.from(JSON.stringify(item) ?? 'null');
  const known = printed.get(item);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(item));
  printed.set(item, bytes);
  return bytes;
}
