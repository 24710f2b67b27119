import { Fragment, type JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';

/** A person to call at an organization; without a name if the viewer may not see it. */
export interface Person {
  readonly personId: string | null;
  readonly name: string | null;
}
export type People = ReadonlyMap<string, readonly Person[]>;

/** Returns the address of a person's profile on the shown day; null if the viewer may not see the name. */
export const personHref = ({ personId, name }: Person, asOf: string): string | null =>
  personId && name ? profileHref('person', personId, { asOf }) : null;

/** Names that link to profiles; a person whose name may not be seen is only said to be on file. */
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
