import type { JSX } from 'preact';
import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { Highlight } from '../map/use-highlight.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { useMayOpen } from '../shared/session.ts';
import { Switch } from '../shared/switch.tsx';
import { CardStage } from './card-stage.tsx';
import type { RoleName } from './describe.ts';
import { FingerprintKey } from './fingerprint-key.tsx';
import { GROUPINGS, groupDistricts } from './groups.ts';
import type { Measure } from './measures.ts';
import type { NationalState } from './state.ts';

interface Props {
  districts: readonly DistrictSummary[];
  shown: ReadonlySet<string>;
  roles: readonly (RoleName & FingerprintRole)[];
  measure: Measure;
  state: NationalState;
  change: (changes: Partial<NationalState>) => void;
  /** The role that the displayed districts lack. */
  chosen: string;
  onChoose: (roleId: string) => void;
  highlight: Highlight;
}

/** One district; a link for viewers who may open its page, otherwise a button that shows its card. */
function Cell({
  district,
  faded,
  ...props
}: Pick<Props, 'roles' | 'measure' | 'state' | 'highlight'> & {
  district: DistrictSummary;
  faded: boolean;
}): JSX.Element {
  const { roles, measure, state, highlight } = props;
  const active = highlight.id === district.id ? ' fingerprint-cell--active' : '';
  const words = measure.hatched(district) ? 'unconfirmed' : measure.short(district);
  const { id: districtId } = district;
  const mayOpen = useMayOpen();
  const shown = {
    class: `fingerprint-cell${faded ? ' fingerprint-cell--faded' : ''}${active}`,
    'data-district': districtId,
    onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && highlight.point(districtId),
    onPointerLeave: () => highlight.point(null),
    onFocus: () => highlight.show(districtId),
  };
  const content = (
    <>
      <Fingerprint roles={roles} states={district} size={66} />
      <span class="fingerprint-cell__name">{district.abbreviation}</span>
      <span class="fingerprint-cell__value">{words}</span>
      {faded && <span class="usa-sr-only"> (outside the filter)</span>}
    </>
  );
  return (
    <li>
      {mayOpen(districtId) ? (
        <a {...shown} href={districtPageHref('district', districtId, { asOf: state.asOf })}>
          {content}
        </a>
      ) : (
        <button type="button" {...shown} onClick={() => highlight.show(districtId)}>
          {content}
        </button>
      )}
    </li>
  );
}

/** All districts as fingerprints, to show which look alike and what is missing throughout a circuit. */
export function FingerprintsView(props: Props): JSX.Element {
  const { districts, shown, roles, measure, state, change, highlight, chosen, onChoose } = props;
  const example = districts.find(({ id }) => id === 'ohnd') ?? districts[0];
  return (
    <div>
      <Switch
        legend="Group by"
        options={GROUPINGS}
        value={state.group}
        onChange={(group) => change({ group })}
      />
      <CardStage {...props} asOf={state.asOf}>
        <div class="fingerprint-groups">
          {groupDistricts(districts, state.group, measure).map((group) => (
            <section key={group.name}>
              <h2>{group.name}</h2>
              <ul>
                {group.districts.map((d) => (
                  <Cell
                    key={d.id}
                    district={d}
                    faded={!shown.has(d.id)}
                    roles={roles}
                    measure={measure}
                    state={state}
                    highlight={highlight}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </CardStage>
      {example && <FingerprintKey {...{ example, roles, chosen, onChoose }} />}
    </div>
  );
}
