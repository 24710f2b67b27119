import { lowered } from '../../core/words/phrases.ts';

/** “First: call Pauline Osei”: the one first step, as the server says it, with the name where it may be seen. */
export function firstTitle(first: { title: string } | null, name: string | null | undefined): string {
  if (!first) return 'Nothing to do first today';
  return `First: ${name ? `call ${name}` : lowered(first.title)}`;
}
