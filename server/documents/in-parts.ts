/** Characters per part. */
const PART = 65_536;

/** Joins many short texts into few parts, because sending or compressing each one separately is slow. */
export function* inParts(texts: Iterable<string>): Generator<Buffer> {
  let part = '';
  for (const text of texts) {
    part += text;
    if (part.length < PART) continue;
    yield Buffer.from(part);
    part = '';
  }
  yield Buffer.from(part);
}
