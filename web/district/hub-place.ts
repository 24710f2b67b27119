import type { JSX } from 'preact';
import { type Drawing, isCircle } from '../../core/drawing/shapes.ts';

/** Returns the CSS position of the hub in the box of a picture. */
export function hubPlace({ center, shapes }: Drawing): JSX.CSSProperties {
  const hub = shapes.filter(isCircle).find(({ at, text }) => at.x === 0 && at.y === 0 && text !== '');
  const radius = hub ? hub.radius + hub.stroke.width / 2 : 30;
  const size = `${radius * 2}px`;
  return { left: `${center.x - radius}px`, top: `${center.y - radius}px`, width: size, height: size };
}
