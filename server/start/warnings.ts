import type { Settings } from './settings.ts';

/** Returns warnings about valid settings with unexpected effects, as sentences for the person who starts Tieline. */
export function warningsOf({ access }: Pick<Settings, 'access'>): string[] {
  if (access.publicUrl) return [];
  const needs = 'Set PUBLIC_URL to the address at which people reach Tieline: without it,';
  return [
    ...(access.mail
      ? [`${needs} links in emails lead to whatever host the request that caused them named.`]
      : []),
    ...(access.oidc
      ? [`${needs} the OpenID Connect provider is told to send people back to whatever host they asked for.`]
      : []),
  ];
}
