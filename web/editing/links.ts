import type { FormParams } from './form.ts';

/** The page that edits a district; without a form, the list of them. */
export const editHref = (districtId: string, asked: FormParams = {}): string => {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return `/districts/${districtId}/edit${query ? `?${query}` : ''}`;
};

/** The page that asks all open questions of a district. */
export const answerHref = (districtId: string): string => `/districts/${districtId}/answer`;

/** The page that shows organizations of a district that may be one and the same. */
export const duplicatesHref = (districtId: string): string => `/districts/${districtId}/duplicates`;

/** The history of a district, where each change can be undone. */
export const historyHref = (districtId: string): string => `/districts/${districtId}/history`;
