import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { Loaded } from '../shared/loaded.tsx';
import { assignedDistricts, useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { AskForm } from './ask-form.tsx';
import { Paths } from './paths.tsx';

const DEFAULTS = { district: '', from: '', to: '', role: '', asOf: '' };
export type Asked = typeof DEFAULTS;

/** Who can introduce whom: from yourself or another, to a person, an organization or a role. */
export function IntroductionsPage(): JSX.Element {
  const session = useSession();
  const [asked, ask] = useUrlState(DEFAULTS);
  useEffect(() => {
    document.title = 'Introductions – Tieline';
  }, []);
  if (!session) return <p class="notice">Loading introductions …</p>;
  const district = asked.district || assignedDistricts(session.viewer)[0] || '';
  return <District asked={{ ...asked, district }} ask={ask} />;
}

interface Props {
  asked: Asked;
  ask: (changes: Partial<Asked>) => void;
}

function District({ asked, ask }: Props): JSX.Element {
  const query = { asOf: asked.asOf || today() };
  const districts = useApi('/districts', { query: { pageSize: 94, ...query } });
  return (
    <Loaded answer={districts} what="the districts">
      {({ items }) => {
        const place = items.find(({ id }) => id === asked.district);
        return (
          <>
            {place && (
              <nav class="crumbs" aria-label="Breadcrumbs">
                <a href={districtPageHref('district', place.id, { asOf: asked.asOf })}>
                  {place.abbreviation}
                </a>
              </nav>
            )}
            <h1>Introductions</h1>
            <AskForm {...{ asked, ask, districts: items }} />
            {place && (asked.to || asked.role) ? (
              <Answer asked={asked} />
            ) : (
              <p class="notice">
                {place
                  ? 'Choose the role, organization or person to whom you want to be introduced.'
                  : 'Choose the district in which you look for someone.'}
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Answer({ asked }: Pick<Props, 'asked'>): JSX.Element {
  const query = { ...asked, asOf: asked.asOf || today() };
  const found = useApi('/introductions', { query });
  return (
    <Loaded answer={found} what="the introductions">
      {(answer) => <Paths key={JSON.stringify(asked)} {...{ answer, asked }} />}
    </Loaded>
  );
}
