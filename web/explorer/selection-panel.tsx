import type { JSX } from 'preact';
import { worstLast } from '../../core/drawing/explorer-focus.ts';
import { lineStyle } from '../../core/drawing/tie-lines.ts';
import { linesWithin } from '../../core/explorer/focus.ts';
import { countsInWords, countsOf, linesOfBand, type TrayView } from '../../core/explorer/groups.ts';
import type { ExplorerLine, ExplorerNetwork, ExplorerNode } from '../../core/explorer/inputs.ts';
import { profileHref } from '../../core/page-addresses.ts';
import { count, formatDay } from '../../core/words/format.ts';
import { levelWord, shortRoleName } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import type { Explored } from './explorer-data.ts';
import { type People, PeopleNames, type Person } from './people-names.tsx';
import { type Change, type ExplorerState, listOf, stepsOf, viewOf } from './state.ts';
import { type TieRow, TiesTable } from './tables.tsx';

interface Props {
  explored: Explored;
  network: ExplorerNetwork;
  state: ExplorerState;
  people: People;
  change: Change;
}

/** The selection, with its ties as a table; null if nothing that exists is selected. */
export function SelectionPanel(props: Props): JSX.Element | null {
  const { network, state } = props;
  const [kind, ...rest] = state.select.split(':');
  const id = rest.join(':');
  const node = kind === 'org' && network.nodes.find((one) => one.id === id);
  const line = kind === 'line' && network.lines.find((one) => one.id === id);
  if (node) return <OrganizationPanel {...props} node={node} />;
  if (line) return <LinePanel {...props} line={line} />;
  if (kind === 'band' && viewOf(state) !== 'free') return <BandPanel {...props} id={id} />;
  return null;
}

function Head({ title, change }: { title: string; change: Change }): JSX.Element {
  return (
    <p class="explorer-side__head">
      <strong id="panel-heading" tabIndex={-1}>
        {title}
      </strong>
      <button type="button" class="link-button" onClick={() => change({ select: '', steps: '1' })}>
        Close (Esc)
      </button>
    </p>
  );
}

const NO_ONE: readonly Person[] = [];

/** Returns the lines as rows, those to fix first. */
function tieRows(lines: readonly ExplorerLine[], { network, people }: Props, from = ''): TieRow[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return [...lines]
    .sort((x, y) => worstLast(y, x))
    .flatMap((line): TieRow[] => {
      const [first, second] = line.b === from ? [line.b, line.a] : [line.a, line.b];
      const partner = nodes.get(second);
      if (!partner) return [];
      return [{ line, partner, from: nodes.get(first)?.name ?? first, people: people.get(second) ?? NO_ONE }];
    });
}

function OrganizationPanel(props: Props & { node: ExplorerNode }): JSX.Element {
  const { node, explored, network, state, people, change } = props;
  const steps = stepsOf(state);
  const { lines } = linesWithin(network, node.id, steps);
  const [district] = explored.districts;
  const open = listOf(state.open);
  const roles = node.roles.map((role) => shortRoleName(explored, role)).join(', ');
  const holders = people.get(node.id) ?? NO_ONE;
  return (
    <>
      <Head title={node.fullName} change={change} />
      <p>
        {roles || 'Named in evidence only'}
        {node.districts > 1 && `; works in ${count(node.districts, 'district')}`}
        {holders.length > 0 && (
          <>
            ; <PeopleNames people={holders} asOf={state.asOf} />
          </>
        )}
      </p>
      <p class="explorer-side__buttons">
        {district && (
          <a
            class="row-button"
            href={profileHref('organization', node.id, { district: district.id, asOf: state.asOf })}
          >
            Whom to call
          </a>
        )}
        <button type="button" class="row-button" onClick={() => change({ steps: steps > 1 ? '1' : '2' })}>
          {steps > 1 ? '1 step' : '2 steps'}
        </button>
        <button
          type="button"
          class="row-button"
          onClick={() => change({ open: open.includes(node.id) ? '' : [...open, node.id].join() })}
        >
          {open.includes(node.id) ? 'Show all' : open.length > 0 ? 'Expand' : 'Only its neighbors'}
        </button>
      </p>
      <p>
        {count(lines.length, 'tie')}
        {steps > 1 && ` within ${steps} steps`}: {countsInWords(countsOf(lines))}
      </p>
      <TiesTable
        caption={`Ties of ${node.name}`}
        rows={tieRows(lines, props, node.id)}
        showFrom={steps > 1}
        people={state.people === '1'}
        asOf={state.asOf}
        change={change}
      />
    </>
  );
}

function BandPanel(props: Props & { id: string }): JSX.Element {
  const { id, network, state, change } = props;
  const lines = linesOfBand(viewOf(state) as TrayView, network, id); // the free view has no bands
  return (
    <>
      <Head title={`${count(lines.length, 'tie')} of this band`} change={change} />
      <p>{countsInWords(countsOf(lines))}</p>
      <TiesTable
        caption="Ties of the band"
        rows={tieRows(lines, props)}
        showFrom
        people={state.people === '1'}
        asOf={state.asOf}
        change={change}
      />
    </>
  );
}

/** One tie with its evidence, and links to both organizations. */
function LinePanel({ line, network, explored, change }: Props & { line: ExplorerLine }): JSX.Element {
  const nameOf = (id: string): string => network.nodes.find((node) => node.id === id)?.name ?? id;
  const pieces = explored.answers
    .flatMap(({ evidence }) => evidence)
    .filter(({ id }) => line.evidence.includes(id));
  const once = [...new Map(pieces.map((piece) => [piece.id, piece])).values()];
  return (
    <>
      <Head title={`${nameOf(line.a)} – ${nameOf(line.b)}`} change={change} />
      <p>
        <StateWord style={lineStyle(line)} />
        {line.level > 0 && `, level ${line.level}: ${levelWord(line.level)}`}
        {line.seen && `, last active ${formatDay(line.seen)}`}
      </p>
      <p class="explorer-side__buttons">
        {[line.a, line.b].map((id) => (
          <button key={id} type="button" class="row-button" onClick={() => change({ select: `org:${id}` })}>
            {nameOf(id)}
          </button>
        ))}
      </p>
      {once.length === 0 ? (
        <p>No evidence is on record. Ask one of them.</p>
      ) : (
        <ul class="facts">
          {once.map(({ id, name, status }) => (
            <li key={id}>
              {name}: {status}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
