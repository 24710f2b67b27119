import { z } from 'zod';

/** A network of 0 bits would be everyone, for which there is `true`. */
const Network = z
  .union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
  .refine((network) => !/\/0+$/.test(network));

/** Whose X-Forwarded headers are trusted: everyone's, those of a number of proxies, or those of some addresses. */
export const TrustProxy = z.string().transform((text, { issues }) => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  const networks = text.split(',').map((network) => network.trim());
  if (networks.every((network) => Network.safeParse(network).success)) return networks.join(', ');
  const message =
    'must be true, false, how many proxies are in a row (1 to 99), or their addresses, such as loopback, 10.0.0.0/8';
  issues.push({ code: 'custom', message, input: text });
  return z.NEVER;
});
