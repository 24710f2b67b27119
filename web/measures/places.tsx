import type { ComponentChildren, JSX } from 'preact';
import { Missing } from './network-figures.tsx';
import { betweenSectors } from './organization-measures.tsx';
import type { Measures } from './page.tsx';

/** How many brokers to list; the table has all. */
const MAX_BROKERS = 5;

interface Props {
  measures: Measures;
}

/** What holds the network together: cut points, bridges, brokers between sectors, and the core. */
export function Places({ measures }: Props): JSX.Element {
  const { cutPoints, bridges } = measures.network;
  const most = Math.max(...measures.nodes.map(({ core }) => core));
  const core = measures.nodes.filter((node) => node.core === most);
  const brokers = measures.nodes
    .filter((node) => betweenSectors(node) > 0)
    .sort((x, y) => betweenSectors(y) - betweenSectors(x))
    .slice(0, MAX_BROKERS);
  return (
    <div class="measures__lists">
      <List measures={measures} measure="cutPoints" title={`Cut points (${cutPoints.length})`}>
        {cutPoints.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </List>
      <List measures={measures} measure="bridges" title={`Bridges (${bridges.length})`}>
        {bridges.map((ends) => (
          <li key={ends.map(({ id }) => id).join(' ')}>{ends.map(({ name }) => name).join(' – ')}</li>
        ))}
      </List>
      <List measures={measures} measure="brokerage" title="Brokers between sectors">
        {brokers.map((node) => (
          <li key={node.id}>
            {node.name}: {betweenSectors(node)}
          </li>
        ))}
      </List>
      <List
        measures={measures}
        measure="core"
        title={most > 0 ? `The core (each with ${most} or more ties in it)` : 'The core'}
      >
        {most > 0 && core.map(({ id, name }) => <li key={id}>{name}</li>)}
      </List>
    </div>
  );
}

function List({
  measures,
  measure,
  title,
  children,
}: Props & { measure: string; title: string; children: ComponentChildren }) {
  const { network, nodes } = measures.definitions;
  const definition = [...network, ...nodes].find(({ key }) => key === measure);
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return (
    <section aria-labelledby={`places-${measure}`}>
      <h2 id={`places-${measure}`}>{title}</h2>
      {definition && (
        <p class="faint">
          {definition.reading} <Missing measures={measures} definition={definition} />
        </p>
      )}
      {isEmpty ? <p>None.</p> : <ul>{children}</ul>}
    </section>
  );
}
