import { formatDay } from './format.ts';

interface Room {
  /** `Northern District of Ohio` */
  readonly district: string;
  /** The topic; null if not decided yet. */
  readonly topic: string | null;
  readonly on: string | null;
  /** The invited roles, in words. */
  readonly roles: readonly string[];
  /** The writer; empty if unknown. */
  readonly writer: string;
}

/**
 * `Labor trafficking` gets a lowercase letter within a sentence; `U and T certification` and `HSI` stay as
 * they are.
 */
const withinSentence = (topic: string): string =>
  topic.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/**
 * Returns the invitation to a training, to be copied into an email and edited there; Tieline
 * doesn't send it.
 */
export function trainingLetter({ district, topic, on, roles, writer }: Room): {
  subject: string;
  text: string;
} {
  const about = topic ? ` on ${withinSentence(topic)}` : '';
  const day = on ? ` on ${formatDay(on)}` : '';
  const who = roles.length > 0 ? `:\n${roles.map((role) => `- ${role}`).join('\n')}` : '.';
  return {
    subject: `Training${about} in the ${district}`,
    text: [
      'Dear colleague,',
      `We plan a training${about} for those who work against human trafficking in the ${district}${day}. We invite one person in each role, so that those who need each other meet${who}`,
      'You are invited in the role listed beside your organization. Please tell us by reply who will come, and name a second person who can stand in.',
      'Please do not send names of victims or case numbers.',
      writer || 'The U.S. Attorney’s Office',
    ].join('\n\n'),
  };
}
