import type { JSX } from 'preact';

/** Hatching if no one was asked, dots if an office is only assumed to reach the county. Both are the same size on every screen. */
export const Patterns = ({ unit }: { unit: number }): JSX.Element => {
  const size = { width: 6 * unit, height: 6 * unit, patternUnits: 'userSpaceOnUse' } as const;
  const paper = <rect width={6 * unit} height={6 * unit} fill="var(--paper)" />;
  return (
    <defs>
      <pattern id="county-hatch" {...size} patternTransform="rotate(45)">
        {paper}
        <path d={`M0 0V${6 * unit}`} stroke="var(--line-strong)" stroke-width={1.2 * unit} />
      </pattern>
      {(['contact', 'covered'] as const).map((state) => (
        <pattern key={state} id={`county-dots-${state}`} {...size}>
          {paper}
          <circle
            cx={3 * unit}
            cy={3 * unit}
            r={1.5 * unit}
            fill={state === 'contact' ? 'var(--navy)' : 'var(--recorded)'}
          />
        </pattern>
      ))}
    </defs>
  );
};
