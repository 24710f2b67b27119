import type { JSX } from 'preact';
import { Source } from '../district/facts.tsx';
import { Part } from '../shared/part.tsx';
import { type Profile, placeShown } from './profile.ts';

/** The sources of the organization and of each of its roles in the shown district. */
export function Sources({ profile }: { profile: Profile }): JSX.Element {
  const roles = placeShown(profile)?.roles ?? [];
  return (
    <Part id="sources" title="Sources">
      <dl class="pairs">
        <dt>Organization</dt>
        <dd>
          <Source of={profile} />
        </dd>
        {roles.map((role) => (
          <Role key={role.role} role={role} />
        ))}
      </dl>
    </Part>
  );
}

const Role = ({ role }: { role: Profile['districts'][number]['roles'][number] }): JSX.Element => (
  <>
    <dt>{role.name}</dt>
    <dd>
      <Source of={role} />
    </dd>
  </>
);
