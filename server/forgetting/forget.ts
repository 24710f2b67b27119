import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FACT_KINDS, FACTS, type FactKind, personalColumns } from '../../core/facts/index.ts';
import { withoutPerson } from '../../core/facts/personal.ts';
import { distinct } from '../../core/order.ts';
import { areEqual, canonicalJson } from '../changes/canonical.ts';
import { BESIDE_FROM } from '../changes/chain.ts';
import type { Run } from '../graph/graph.ts';
import type { Services } from '../services.ts';
import { type ReadParams, readQueries, type StoredRow } from '../store/fact-queries.ts';
import { lockDistricts } from '../store/place-queries.ts';
import { overwriteFacts } from '../store/write-facts.ts';
import { districtsOf, forgetOn, type Leaver, readLeavers } from './leavers.ts';
import { forgetMailboxes } from './mailboxes.ts';
import { forgetSpeakers, readSpeakers } from './named-speakers.ts';
import * as q from './queries.ts';
import { referTo, StoredMutation } from './references.ts';

type Forgetting = Pick<Services, 'graph' | 'now' | 'today' | 'access'>;

/** What or who decided it: the setting, or the administrator with this id. */
const BY_SETTING = 'FORGET_PEOPLE_AFTER_YEARS';

/** Later than any date. */
const NEVER = '9999-12-31';

/**
 * Updates the list of people who will be forgotten, and forgets those whose date has come.
 * @returns how many were forgotten.
 */
export async function forgetDue(tieline: Forgetting): Promise<number> {
  const years = tieline.access.forgetPeopleAfterYears;
  const today = tieline.today();
  const forgotten = await tieline.graph.write(async (run) => {
    const rows = (await readLeavers(run))
      .map((leaver) => ({ leaver, isListed: forgetOn(leaver, years, today) !== null }))
      .filter(({ leaver, isListed }) => isListed !== (leaver.listedOn !== null))
      .map(({ leaver, isListed }) => ({ id: leaver.personId, listedOn: isListed ? today : null }));
    await run(q.listPeople, { rows });
    const isDue = (leaver: Leaver): boolean => (forgetOn(leaver, years, today) ?? NEVER) <= today;
    const due = async () => (await readLeavers(run)).filter(isDue).map(({ personId }) => personId);
    return forget(run, tieline, { people: await due(), still: due, actorId: BY_SETTING });
  });
  if (forgotten > 0) await tieline.graph.purge();
  return forgotten;
}

/** Forgets one person now. @returns whether the person existed. */
export async function forgetNow(tieline: Forgetting, personId: string, actorId: string): Promise<boolean> {
  const forgotten = await tieline.graph.write(async (run) => {
    const still = async () => {
      const [person] = await run(readQueries.people, { ids: [personId] });
      return person && withoutPerson('people', person).name !== person.name ? [personId] : [];
    };
    return forget(run, tieline, { people: await still(), still, actorId });
  });
  if (forgotten > 0) await tieline.graph.purge();
  return forgotten > 0;
}

interface Order {
  readonly people: readonly string[];
  /** Reads the people again once no one else can change them. */
  readonly still: () => Promise<readonly string[]>;
  readonly actorId: string;
}

/** Removes names, contacts and keys, and records the number of people. What they did, and when, is kept. */
async function forget(run: Run, { now, today }: Forgetting, order: Order): Promise<number> {
  if (order.people.length === 0) return 0;
  await run(lockDistricts, { districtIds: await districtsToLock(run, order.people) });
  const people = await order.still();
  if (people.length === 0) return 0;
  const owners = distinct([...people, ...(await forgetContacts(run, people))]);
  await overwriteRows(run, people);
  let replaced = 0;
  for (const owner of owners) replaced += await replaceOldBodies(run, owner);
  await run(q.deleteValues, { ids: owners });
  await run(q.deleteKeys, { ids: owners });
  const record = { id: randomUUID(), at: now().toISOString(), day: today() };
  await run(q.recordForgetting, { ...record, people: people.length, replaced, actorId: order.actorId });
  return people.length;
}

/** Removes official emails that are one of the people's addresses, and names in reports and calls. @returns the ids of these facts. */
async function forgetContacts(run: Run, people: readonly string[]): Promise<string[]> {
  const factIds: string[] = [];
  const jobs = await run(readQueries.employment, { ids: [...people] });
  for (const { id, name } of await run(readQueries.people, { ids: [...people] })) {
    const employers = jobs.flatMap((job) => (job.personId === id ? job.organizationId : []));
    factIds.push(...(await forgetMailboxes(run, name, employers)));
    factIds.push(...(await forgetSpeakers(run, name, employers)));
  }
  return factIds;
}

/** Returns the districts where the people are known, or where a change names them, because someone may be undoing it. */
async function districtsToLock(run: Run, people: readonly string[]): Promise<string[]> {
  const jobs = await run(readQueries.employment, { ids: [...people] });
  const employers = jobs.map(({ organizationId }) => organizationId);
  const known = await districtsOf(run, people, employers);
  const named = (await readSpeakers(run, employers)).map(({ districtId }) => districtId);
  for (const personId of people) {
    const naming = [
      ...(await run(q.changesNaming, { personId })),
      ...(await run(q.districtsOfPartsNaming, { personId })),
    ];
    named.push(...naming.map(({ districtId }) => districtId));
  }
  return distinct([...named, ...[...people, ...employers].flatMap(known)]);
}

/** Reads the rows of each kind that is read by person, including withdrawn ones. */
async function overwriteRows(run: Run, people: readonly string[]): Promise<void> {
  for (const kind of FACT_KINDS.filter(
    (of) => FACTS[of].read === 'by person' && personalColumns(of).length > 0,
  )) {
    const rows = await run<ReadParams, StoredRow<FactKind>>(readQueries[kind], { ids: [...people] });
    await overwriteFacts(
      run,
      kind,
      rows.map((row) => withoutPerson(kind, { ...row })),
    );
  }
}

/** Replaces names in changes of early formats, which contain them directly. @returns how many were replaced. */
async function replaceOldBodies(run: Run, owner: string): Promise<number> {
  const naming = await run(q.changesNaming, { personId: owner });
  const old = new Map(naming.filter(({ format }) => format < BESIDE_FROM).map(({ id, body }) => [id, body]));
  let replaced = 0;
  for (const [id, body] of old) {
    const said = StoredInAnyNames.parse(JSON.parse(body));
    const without = said.map((mutation) => {
      const current = StoredMutation.safeParse(mutation);
      return current.success ? referTo(owner, current.data) : mutation;
    });
    if (areEqual(said, without)) continue;
    await run(q.replaceBody, { id, body: canonicalJson(without) });
    replaced += 1;
  }
  return replaced;
}

/** Of kinds whose names are former ones, none has names or contacts. */
const StoredInAnyNames = z.array(z.looseObject({ fact: z.string() }));
