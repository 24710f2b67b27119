import type { JSX } from 'preact';
import { SIDES, type SideOfTies } from '../../core/industries/inspector-links.ts';
import { profileHref } from '../../core/page-addresses.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { LinkMark } from './link-mark.tsx';
import type { Industries } from './page.tsx';

type Inspector = Industries['inspectors'][number];

const SIDE_WORDS: Readonly<Record<SideOfTies, string>> = {
  coordinator: 'With the coordinator',
  police: 'With FBI, HSI or the lead police agency',
  services: 'With the victim service provider',
};

/** The offices of an agency, linked to their pages, which show the contacts. */
export const Offices = ({ offices }: { offices: Inspector['offices'] }): JSX.Element => (
  <>
    {offices.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={profileHref('organization', id)}>{name}</a>
      </span>
    ))}
  </>
);

const officesShown = ({ roleState, offices }: Inspector): JSX.Element | string => {
  if (offices.length > 0) return <Offices offices={offices} />;
  return roleState === 'unfilled' ? 'reported: no one fills it' : 'none on record: ask who it is';
};

const COLUMNS: readonly Column<Inspector>[] = [
  { key: 'inspector', label: 'Inspector', cell: ({ name }) => <strong>{name}</strong> },
  { key: 'offices', label: 'Offices on record', cell: officesShown },
  ...SIDES.map(
    (side): Column<Inspector> => ({
      key: side,
      label: SIDE_WORDS[side],
      cell: ({ sides }) => {
        const found = sides.find((one) => one.side === side);
        return (
          found && (
            <>
              <LinkMark link={found.link} />
              <br />
              <span class="faint">{found.known}</span>
            </>
          )
        );
      },
    }),
  ),
];

/** Each inspector with its offices and its links to the coordinator, police and services. */
export const InspectorTable = ({ found: { inspectors } }: { found: Industries }): JSX.Element => (
  <section class="part" aria-labelledby="inspectors-heading">
    <h2 id="inspectors-heading">Each inspector, with the coordinator, police and services</h2>
    <ScrollBox label="Inspectors" cardsOf={COLUMNS.length}>
      <DataTable
        caption="Inspectors and their links"
        columns={COLUMNS}
        rows={inspectors}
        rowKey={({ role }) => role}
      />
    </ScrollBox>
  </section>
);
