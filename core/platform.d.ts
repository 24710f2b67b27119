/** What browsers and Node both have beside the language itself, as far as core uses it. */
declare class URLSearchParams {
  constructor(entries: readonly (readonly [string, string])[]);
  toString(): string;
}
