/** The effort a practice takes, in simple classes; its own description says it exactly. */
export const EFFORTS = ['meetings', 'days', 'months', 'money'] as const;
export type Effort = (typeof EFFORTS)[number];

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  meetings: 'One or two meetings',
  days: 'A few days of work',
  months: 'Work over months',
  money: 'Money or paid hours',
};
