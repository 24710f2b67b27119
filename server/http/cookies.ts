import type { FastifyRequest } from 'fastify';

/** Returns the options of every cookie: unreadable for scripts, not sent by other sites, and only for addresses below a path. */
export const cookieOptions = ({ protocol }: Pick<FastifyRequest, 'protocol'>, path: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: protocol === 'https',
  path,
});
