const printed = new WeakMap<object, string>();

/**
 * An answer as JSON. What stands in its lists is printed once and kept as long as it is in use: of a large network, an edit leaves
 * nearly all as it was. So no one may change what an answer was made of.
 */
export function print(answer: object): string {
  const fields = Object.entries(answer).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? `[${value.map(printOnce).join()}]` : JSON.stringify(value);
    return text === undefined ? [] : `${JSON.stringify(name)}:${text}`; // undefined is left out
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
