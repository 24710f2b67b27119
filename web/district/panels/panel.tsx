import type { ComponentChildren, JSX } from 'preact';
import { type District, itemName, organizationName } from '../district-data.ts';
import { useSelection } from '../selection.ts';
import { todoOf } from '../side/card-ties.tsx';
import { RowAction } from '../side/row.tsx';

interface PanelProps {
  title: string;
  /** What it is, above the title: the role of a person. */
  tag?: string;
  children: ComponentChildren;
}

export function Panel({ title, tag, children }: PanelProps): JSX.Element {
  const { select } = useSelection();
  return (
    <section class="panel" aria-labelledby="panel-heading">
      <p class="panel__top">
        {tag ? <span class="tag">{tag}</span> : <span />}
        <button type="button" class="link-button panel__close" onClick={() => select('')}>
          Close (Esc)
        </button>
      </p>
      <h2 id="panel-heading" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const NotHere = ({ what }: { what: string }): JSX.Element => (
  <Panel title="Not in this district">
    <p>{what} is not in the network of this district on this day.</p>
  </Panel>
);

export function OrganizationButton({
  district,
  id,
  name,
}: {
  district: District;
  id: string;
  name?: string;
}) {
  const { select } = useSelection();
  return (
    <button type="button" class="link-button" onClick={() => select(`org:${id}`)}>
      {name ?? organizationName(district, id)}
    </button>
  );
}

/** The one action for a role or tie that stands in a list; nothing where it stands in none. */
export function ItemAction({ district, item }: { district: District; item: string }): JSX.Element | null {
  const todo = todoOf(district.assessment, item);
  return (
    todo && (
      <p class="reach">
        <RowAction district={district} todo={todo} title={itemName(district, item)} />
      </p>
    )
  );
}
