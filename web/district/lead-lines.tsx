import { Fragment, type JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { SEARCHED } from '../../core/words/source.ts';
import { Badge } from '../shared/badge.tsx';
import type { District } from './district-data.ts';
import { leadOf, type NamedRole } from './lead.ts';
import { marking, useSelection } from './selection.ts';

function Line({ style, text, roles, after, second }: LineProps): JSX.Element | null {
  const choice = useSelection();
  if (roles.length === 0) return null;
  const endOf = (index: number) => (index < roles.length - 1 ? ',' : after.slice(0, 1));
  return (
    <p class={`lead-line${second ? ' lead-line--second' : ''}`}>
      <Badge style={style} /> <strong>{text}</strong>{' '}
      {roles.map(({ id, name, since }, index) => (
        // The space is outside the name, so that lines break between names and never within one.
        <Fragment key={id}>
          <span class="lead-line__role" {...marking(choice, [id])}>
            <button type="button" class="link-button" onClick={() => choice.select(id)}>
              {name}
            </button>
            {!since && endOf(index)}
          </span>{' '}
          {since && `${since}${endOf(index)} `}
        </Fragment>
      ))}
      {after.slice(1).trim()}
    </p>
  );
}

interface LineProps {
  style: (typeof ROLE_STATES)[keyof typeof ROLE_STATES];
  text: string;
  roles: readonly NamedRole[];
  after: string;
  /** True for smaller text, for roles that are not required. */
  second?: boolean;
}

/** What is missing, in a few lines: required roles that are vacant, not filled, or with no one on record. */
export function LeadLines({ district }: { district: District }): JSX.Element {
  const { vacant, reportedNone, unknown, notYetKnown, alsoReportedNone, alsoUnknown } = leadOf(district);
  const nothing = vacant.length + reportedNone.length + unknown.length + notYetKnown.length === 0;
  return (
    <section class="lead-lines" aria-label="Roles that are vacant, unfilled or unknown">
      <Line style={ROLE_STATES.vacant} text="Vacant:" roles={vacant} after="" />
      <Line style={ROLE_STATES.unfilled} text="Unfilled:" roles={reportedNone} after="" />
      <Line
        style={ROLE_STATES.unknown}
        text={`None ${SEARCHED}:`}
        roles={unknown}
        after=". Ask about these first."
      />
      <Line style={ROLE_STATES.unknown} text="Not known for this day:" roles={notYetKnown} after="." />
      {nothing && <p class="lead-line">Every required role has an organization on record.</p>}
      <Line style={ROLE_STATES.unfilled} text="Also unfilled:" roles={alsoReportedNone} after="." second />
      <Line style={ROLE_STATES.unknown} text="Also none found:" roles={alsoUnknown} after="." second />
    </section>
  );
}
