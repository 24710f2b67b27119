/** What was answered in the last call of this visit, by question, with the change that wrote it. */
export interface Answered {
  readonly organizationId: string;
  readonly name: string;
  readonly changes: Readonly<Record<string, string>>;
}

const keyOf = (districtId: string): string => `answered ${districtId}`;

/** Kept for this visit: the tab forgets it when it closes. */
export function keepAnswered(districtId: string, answered: Answered | null): void {
  if (answered && Object.keys(answered.changes).length > 0)
    sessionStorage.setItem(keyOf(districtId), JSON.stringify(answered));
  else sessionStorage.removeItem(keyOf(districtId));
}

export function readAnswered(districtId: string): Answered | null {
  const text = sessionStorage.getItem(keyOf(districtId));
  return text === null ? null : JSON.parse(text); // written above, by these pages alone
}
