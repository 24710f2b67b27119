/** Globals that both browsers and Node provide beyond the language, as far as core uses them. */
declare class URLSearchParams {
  constructor(entries: readonly (readonly [string, string])[]);
  toString(): string;
}
