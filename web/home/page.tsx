import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { districtsToRead } from '../../core/powers.ts';
import { signInHref } from '../shared/local-path.ts';
import { assignedDistricts, homeOf, useSession } from '../shared/session.ts';
import { useUrlState } from '../shared/url-state.ts';
import { DistrictHome } from './district-home.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ReaderHome } from './reader-home.tsx';
import { TrainerHome } from './trainer-home.tsx';

const CHOSEN = { district: '' };

/** The start page of an account: its district; for an administrator without one, the first three steps; or what its role reads. */
export function HomePage(): JSX.Element {
  const session = useSession();
  const [{ district }, choose] = useUrlState(CHOSEN);
  if (!session) return <p class="notice">Loading your home …</p>;
  const { viewer } = session;
  const assigned = assignedDistricts(viewer);
  const districtId = assigned.find((id) => id === district) ?? assigned[0];
  if (districtId)
    return (
      <DistrictHome
        key={districtId}
        {...{ districtId, assigned }}
        onChoose={(id) => choose({ district: id })}
      />
    );
  const home = homeOf(viewer);
  if (home === 'first steps') return <FirstSteps />;
  if (home === 'trainings') return <TrainerHome />;
  if (home === 'reading') return <ReaderHome districtIds={districtsToRead(viewer)} />;
  return (
    <>
      <h1>Home</h1>
      {viewer.identity ? (
        <p>
          No district is assigned to your account. <a href={pageHref('districts')}>See all districts</a>
        </p>
      ) : (
        <p>
          Please <a href={signInHref()}>sign in</a> to see your districts.
        </p>
      )}
    </>
  );
}
