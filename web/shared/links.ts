/** The address of a district's page. The day asked for goes along, so that both pages speak of the same day. */
export const districtHref = (id: string, asOf = ''): string =>
  `/districts/${id}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`;
