/** What a practice takes, in classes that anyone can tell apart; the words of the practice say it exactly. */
export const EFFORTS = ['meetings', 'days', 'months', 'money'] as const;
export type Effort = (typeof EFFORTS)[number];

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  meetings: 'One or two meetings',
  days: 'A few days of work',
  months: 'Work over months',
  money: 'Money or paid hours',
};
