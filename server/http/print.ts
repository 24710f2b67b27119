const printed = new WeakMap<object, string>();

/**
 * Serializes a response as JSON. The items of its lists are serialized once and cached while they are in use, because an edit
 * leaves most of a large network unchanged. The items must therefore never be mutated.
 */
export function print(answer: object): string {
  const fields = Object.entries(answer).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? `[${value.map(printOnce).join()}]` : JSON.stringify(value);
    return text === undefined ? [] : `${JSON.stringify(name)}:${text}`; // JSON omits undefined
  });
  return `{${fields.join()}}`;
}

function printOnce(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? 'null';
  const known = printed.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(item);
  printed.set(item, text);
  return text;
}
