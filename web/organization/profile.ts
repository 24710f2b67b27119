import { onPaper } from '../../core/drawing/on-paper.ts';
import { NO_ONE_NOW, PAPER_ONLY, type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Profile = ApiResponse<'/organizations/:organizationId/profile'>;
export type Shown = NonNullable<Profile['shown']>;
export type ProfileTie = Shown['ties'][number];

/** The props of each part of the page. */
export interface PartProps {
  profile: Profile;
  shown: Shown;
  /** The day for links to other pages; empty for today. */
  day: string;
}

export const nameIn = ({ names }: Pick<Profile, 'names'>, id: string): string => names[id] ?? id;

/** The district shown on the page. */
export const placeShown = ({ districts, shown }: Profile): Profile['districts'][number] | undefined =>
  districts.find(({ districtId }) => districtId === shown?.districtId);

/** The style of a tie. A tie that is met while a position is vacant is met on paper only. */
export function styleOfTie({ id, state, vacant, pair }: ProfileTie, { evidence }: Shown): StateStyle {
  if (state !== 'met' || !vacant) return TIE_STATES[state];
  const isOnPaper = onPaper({ evidence, ties: [{ id, pairs: pair ? [pair] : [] }] }).has(id);
  return isOnPaper ? PAPER_ONLY : NO_ONE_NOW;
}
