import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { useMayOpen } from './session.ts';

interface Props {
  districtId: string;
  name: string;
  /** The day for the link; empty for today. */
  asOf?: string;
}

/** The name of a district, as a link for viewers who may open its page. */
export function DistrictName({ districtId, name, asOf = '' }: Props): JSX.Element {
  const mayOpen = useMayOpen();
  if (!mayOpen(districtId)) return <span>{name}</span>;
  return <a href={districtPageHref('district', districtId, { asOf })}>{name}</a>;
}
