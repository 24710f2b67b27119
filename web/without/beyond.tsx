import type { ComponentChildren, JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatPoints, listInWords } from '../../core/words/format.ts';
import { shortRoleName } from '../../core/words/phrases.ts';
import type { District } from '../district/district-data.ts';
import { DataTable } from '../shared/table.tsx';
import type { Without } from './ring-without.ts';

interface Props {
  district: District;
  without: Without;
}

function Part({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="short-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Consequences besides ties: partners no longer reached, changed roles, new gaps, other districts. */
export function Beyond({ district, without }: Props): JSX.Element {
  const { roles, gaps, elsewhere } = without;
  return (
    <>
      <CutOff {...{ district, without }} />
      {roles.length > 0 && (
        <Part id="roles-change" title="Roles">
          <ul>
            {roles.map(({ role, before, after }) => (
              <li key={role}>
                {shortRoleName(district, role)}: {ROLE_STATES[before].word.toLowerCase()}, then{' '}
                {ROLE_STATES[after].word.toLowerCase()}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {gaps.length > 0 && (
        <Part id="gaps-open" title="Gaps that open">
          <ul>
            {gaps.map(({ items, title, action }) => (
              <li key={items.join(' ')}>
                <strong>{title}</strong>: {action}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {elsewhere.length > 0 && <Elsewhere without={without} />}
    </>
  );
}

function CutOff({ district, without }: Props): JSX.Element | null {
  const { organizations, roles, counties } = without.cutOff;
  if (organizations.length + roles.length + counties.length === 0) return null;
  return (
    <Part id="cut-off" title="No longer reached from the U.S. Attorney’s Office">
      <ul>
        {organizations.length > 0 && <li>Partners: {listInWords(organizations.map(({ name }) => name))}</li>}
        {roles.length > 0 && (
          <li>Roles: {listInWords(roles.map((role) => shortRoleName(district, role)))}</li>
        )}
        {counties.map(({ role, counties: lost }) => (
          <li key={role}>
            {shortRoleName(district, role)}: {count(lost.length, 'county', 'counties')} without a provider
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Elsewhere({ without }: Pick<Props, 'without'>): JSX.Element {
  const { away, elsewhere } = without;
  return (
    <DataTable
      caption={`Other districts that ${away.name} serves`}
      captionShown
      rows={elsewhere}
      rowKey={({ districtId }) => districtId}
      columns={[
        {
          key: 'district',
          label: 'District',
          cell: ({ districtId, district }) => (
            <a href={districtPageHref('without', districtId, { organization: away.id })}>{district}</a>
          ),
        },
        { key: 'cut', label: 'Ties cut', cell: ({ cut }) => cut, numeric: true },
        { key: 'gaps', label: 'Gaps that open', cell: ({ gaps }) => gaps, numeric: true },
        {
          key: 'points',
          label: 'Confirmed score, of 100 points',
          cell: ({ coverage: { before, after } }) =>
            `${formatPoints(before.confirmed)} to ${formatPoints(after.confirmed)}`,
          numeric: true,
        },
      ]}
    />
  );
}
