import { lowered } from '../../core/words/phrases.ts';

/** The title of the first step, such as “First: call Pauline Osei” if the viewer may see the name. */
export function firstTitle(first: { title: string } | null, name: string | null | undefined): string {
  if (!first) return 'Nothing to do first today';
  return `First: ${name ? `call ${name}` : lowered(first.title)}`;
}
