import { Fragment, type JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';

/** Someone whom to call at an organization; without a name for those who may not see it. */
export interface Person {
  readonly personId: string | null;
  readonly name: string | null;
}
export type People = ReadonlyMap<string, readonly Person[]>;

/** The profile of a person of the day that is shown; null where the viewer may not see who it is. */
export const personHref = ({ personId, name }: Person, asOf: string): string | null =>
  personId && name ? profileHref('person', personId, { asOf }) : null;

/** Names with a way to each profile; who may not be named is only said to be on file. */
export const PeopleNames = ({ people, asOf }: { people: readonly Person[]; asOf: string }): JSX.Element => (
  <>
    {people.map((person, at) => {
      const href = personHref(person, asOf);
      return (
        <Fragment key={person.personId ?? at}>
          {at > 0 && '; '}
          {href ? <a href={href}>{person.name}</a> : 'on file'}
        </Fragment>
      );
    })}
  </>
);
