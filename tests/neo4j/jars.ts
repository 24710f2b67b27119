import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The tested release: the newest with long-term support when this was written. */
const VERSION = '5.26.31';
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tieline', `neo4j-${VERSION}`);

/** Neo4j Community as plain jars: the entry point, and the server with its Bolt port. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tieline</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** Thrown if no real Neo4j can be started here; the message completes a sentence. */
export class CannotStart extends Error {}

/**
 * Returns the folder with Neo4j's jars, downloaded from Maven Central the first time (123 MB), and a Java to run them.
 * As root on Debian or Ubuntu, installs Java or Maven if missing.
 * @throws CannotStart
 */
export function findNeo4j(): { java: string; jars: string } {
  const java =
    findJava() ?? (install('openjdk-17-jre-headless', 'openjdk-21-jre-headless') ? findJava() : undefined);
  if (!java) throw new CannotStart('there is no Java 17 or 21, and it could not be installed');
  const jars = join(cache, 'lib');
  if (!existsSync(jars)) fetchJars(jars);
  return { java, jars };
}

function findJava(): string | undefined {
  const candidates = [process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java'), 'java'];
  return candidates.find(
    (java) =>
      java && /version "(17|21)\b/.test(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? ''),
  );
}

function fetchJars(jars: string): void {
  if (!runs('mvn', '--version') && !install('maven'))
    throw new CannotStart('Maven is missing and could not be installed');
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'fetching-'));
  writeFileSync(join(fresh, 'pom.xml'), POM);
  console.log(`Fetching Neo4j ${VERSION} from Maven Central into ${cache} …`);
  const goal = [
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(fresh, 'lib')}`,
  ];
  const { status } = spawnSync('mvn', ['-q', '-B', ...goal], { cwd: fresh, stdio: 'inherit' });
  if (status === 0 && !existsSync(jars)) renameSync(join(fresh, 'lib'), jars);
  rmSync(fresh, { recursive: true });
  if (status !== 0) throw new CannotStart('its jars could not be fetched from Maven Central');
}

/** Installs the first of these Debian packages that is available; returns false if not root on a Debian-like system. */
function install(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) return false;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', '-y', ...args], { stdio: 'inherit' }).status === 0;
  return apt('update') && packages.some((name) => apt('install', '--no-install-recommends', name));
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}
