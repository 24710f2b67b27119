declare module 'virtual:county-places' {
  /** By district: name, longitude and latitude of each county. */
  const places: Readonly<Record<string, readonly (readonly [string, number, number])[]>>;
  export default places;
}
