/** A browser: goes where it is sent, keeping the cookies of each origin, until the address is as wanted or no redirect comes. */
export function newBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const get = async (url: string) => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const header of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    return { answer, next: location === null ? undefined : new URL(location, url).href };
  };
  const goUntil = async (url: string, isThere: (next: string) => boolean): Promise<string> => {
    for (let hops = 0, at = url; hops < 12; hops++) {
      const { next } = await get(at);
      if (next === undefined || isThere(next)) return next ?? at;
      at = next;
    }
    throw new Error('Too many redirects');
  };
  return { get, goUntil, jarOf };
}
