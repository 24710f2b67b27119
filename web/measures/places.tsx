import type { ComponentChildren, JSX } from 'preact';
import { Missing } from './network-figures.tsx';
import { betweenSectors } from './organization-measures.tsx';
import type { Measures } from './page.tsx';

/** So many brokers are worth naming; the table has all. */
const AT_MOST = 5;

interface Props {
  measures: Measures;
}

/** Where the network hangs together: cut points, bridges, brokers between sectors, the core. */
export function Places({ measures }: Props): JSX.Element {
  const { cutPoints, bridges } = measures.network;
  const most = Math.max(...measures.nodes.map(({ core }) => core));
  const core = measures.nodes.filter((node) => node.core === most);
  const brokers = measures.nodes
    .filter((node) => betweenSectors(node) > 0)
    .sort((x, y) => betweenSectors(y) - betweenSectors(x))
    .slice(0, AT_MOST);
  return (
    <div class="measures__lists">
      <List measures={measures} of="cutPoints" title={`Cut points (${cutPoints.length})`}>
        {cutPoints.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </List>
      <List measures={measures} of="bridges" title={`Bridges (${bridges.length})`}>
        {bridges.map((ends) => (
          <li key={ends.map(({ id }) => id).join(' ')}>{ends.map(({ name }) => name).join(' – ')}</li>
        ))}
      </List>
      <List measures={measures} of="brokerage" title="Brokers between sectors">
        {brokers.map((node) => (
          <li key={node.id}>
            {node.name}: {betweenSectors(node)}
          </li>
        ))}
      </List>
      <List
        measures={measures}
        of="core"
        title={most > 0 ? `The core (each with ${most} or more ties in it)` : 'The core'}
      >
        {most > 0 && core.map(({ id, name }) => <li key={id}>{name}</li>)}
      </List>
    </div>
  );
}

function List({
  measures,
  of,
  title,
  children,
}: Props & { of: string; title: string; children: ComponentChildren }) {
  const { network, nodes } = measures.definitions;
  const definition = [...network, ...nodes].find(({ key }) => key === of);
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return (
    <section aria-labelledby={`places-${of}`}>
      <h2 id={`places-${of}`}>{title}</h2>
      {definition && (
        <p class="faint">
          {definition.reading} <Missing measures={measures} of={definition} />
        </p>
      )}
      {isEmpty ? <p>None.</p> : <ul>{children}</ul>}
    </section>
  );
}
