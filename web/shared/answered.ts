/** The answers recorded in the last call of this visit: for each question, the id of the change that saved it. */
export interface Answered {
  readonly organizationId: string;
  readonly name: string;
  readonly changes: Readonly<Record<string, string>>;
}

const keyOf = (districtId: string): string => `answered ${districtId}`;

/** Stored in the session storage of the tab, so it is gone when the tab closes. */
export function keepAnswered(districtId: string, answered: Answered | null): void {
  if (answered && Object.keys(answered.changes).length > 0)
    sessionStorage.setItem(keyOf(districtId), JSON.stringify(answered));
  else sessionStorage.removeItem(keyOf(districtId));
}

export function readAnswered(districtId: string): Answered | null {
  const text = sessionStorage.getItem(keyOf(districtId));
  return text === null ? null : JSON.parse(text); // only keepAnswered writes it
}
