import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  GRAPH_URL: z.string().min(1).optional(),
  GRAPH_USER: z.string().min(1).optional(),
  GRAPH_PASSWORD: z.string().min(1).optional(),
  GRAPH_PASSWORD_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly graph: { readonly url: string; readonly user?: string; readonly password?: string };
  /** Open the graph with the synthetic sample network instead of the real one. */
  readonly sample: boolean;
  readonly logLevel: string;
}

/** A setting that cannot be used; its message names the setting and is shown to the person who starts Tieline. */
export class SettingsError extends Error {}

const readPassword = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new SettingsError(`GRAPH_PASSWORD_FILE: the file ${path} cannot be read.`);
  }
};

const readArguments = (argv: readonly string[]): { sample: boolean } => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { sample: { type: 'boolean', default: false } },
    });
    return { sample: values.sample };
  } catch (error) {
    throw new SettingsError(`${error instanceof Error ? error.message : error} The only option is --sample.`);
  }
};

/**
 * The one reader of the environment and the command line.
 * @throws SettingsError with one sentence that names the setting.
 */
export function readSettings(
  env: NodeJS.ProcessEnv = process.env,
  argv: readonly string[] = process.argv.slice(2),
): Settings {
  const { sample } = readArguments(argv);
  // An empty variable in a compose file or an .env file means "not set".
  const parsed = Environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const { HOST, PORT, GRAPH_URL, GRAPH_USER, GRAPH_PASSWORD, GRAPH_PASSWORD_FILE, LOG_LEVEL } = parsed.data;
  const password = GRAPH_PASSWORD_FILE ? readPassword(GRAPH_PASSWORD_FILE) : GRAPH_PASSWORD;
  return Object.freeze({
    host: HOST,
    port: PORT,
    graph: Object.freeze({
      url: GRAPH_URL ?? (sample ? 'embedded:./tieline-sample' : 'embedded:./tieline-data'),
      ...(GRAPH_USER && { user: GRAPH_USER }),
      ...(password && { password }),
    }),
    sample,
    logLevel: LOG_LEVEL,
  });
}
