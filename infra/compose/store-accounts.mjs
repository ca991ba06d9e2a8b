/**
 * Runs once beside a new EventStoreDB cluster, inside the image of Kaoping: the passwords that every server comes with must
 * not stay, and the nodes of Kaoping must not be administrators. Run again it finds all of it done. Until a leader is
 * found, or what was just written is known everywhere, it tries again.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';

const { STORE_HOSTS = 'eventstore:2113,eventstore2:2113,eventstore3:2113' } = process.env;
const { STORE_SECRETS = '/run/secrets', STORE_CA = '/etc/kaoping/ca/ca.crt' } = process.env;
const FACTORY_PASSWORD = 'changeit';
const TRIES = 60;
const PAUSE_MS = 2_000;

const secret = (name) => readFileSync(`${STORE_SECRETS}/${name}`, 'utf8').trim();
const ca = readFileSync(STORE_CA);
const admin = { user: 'admin', password: secret('store_admin_password') };
/** The second account that every server comes with; nobody needs it, so nobody is told its password. */
const operator = { user: 'ops', password: FACTORY_PASSWORD };
const ours = { user: 'kaoping', password: secret('store_password') };

/** Who may read everything, besides administrators: the nodes follow the log by it. */
const READABLE = ['kaoping', '$admins'];
const SETTINGS = {
  $userStreamAcl: { $r: READABLE, $w: READABLE, $d: '$admins', $mr: READABLE, $mw: '$admins' },
  $systemStreamAcl: { $r: READABLE, $w: '$admins', $d: '$admins', $mr: '$admins', $mw: '$admins' },
};

/** Status of an answer; a member that does not lead names the one that does. */
function ask({ user, password }, method, path, body, at = `https://${STORE_HOSTS.split(',')[0]}`) {
  const content = body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, at),
      { method, ca, auth: `${user}:${password}`, headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume();
        const { location } = answer.headers;
        const moved = answer.statusCode === 307 && location !== undefined;
        if (moved) resolve(ask({ user, password }, method, path, body, new URL(location).origin));
        else resolve(answer.statusCode);
      },
    );
    sent.setTimeout(5_000, () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end(content);
  });
}

/** Does what is missing until it is found to be there. */
async function until(what, isDone, carryOut) {
  for (let tries = 1; ; tries += 1) {
    try {
      if (await isDone()) return process.stdout.write(`${what}: done\n`);
      await carryOut();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
    if (tries === TRIES) throw new Error(`${what} cannot be done`);
    await sleep(PAUSE_MS);
  }
}

const knows = async (account) => (await ask(account, 'GET', '/users/$current')) === 200;

await until(
  'the password of admin',
  () => knows(admin),
  () =>
    ask({ user: 'admin', password: FACTORY_PASSWORD }, 'POST', '/users/admin/command/reset-password', {
      newPassword: admin.password,
    }),
);
await until(
  'the password of ops',
  // Only "no" is no: a server that cannot say yet is asked again.
  async () => (await ask(operator, 'GET', '/users/$current')) === 401,
  () =>
    ask(admin, 'POST', '/users/ops/command/reset-password', { newPassword: randomBytes(24).toString('hex') }),
);
await until(
  'the account kaoping',
  () => knows(ours),
  async () => {
    const there = (await ask(admin, 'GET', '/users/kaoping')) === 200;
    const { password } = ours;
    if (there) await ask(admin, 'POST', '/users/kaoping/command/reset-password', { newPassword: password });
    else
      await ask(admin, 'POST', '/users', { loginName: 'kaoping', fullName: 'Kaoping', groups: [], password });
  },
);

const client = EventStoreDBClient.connectionString(
  `esdb://${admin.user}:${admin.password}@${STORE_HOSTS}?nodePreference=leader&tlsCAFile=${STORE_CA}`,
);
await until(
  'the rights of kaoping',
  async () => {
    const last = client.readStream('$settings', { direction: 'backwards', fromRevision: 'end', maxCount: 1 });
    try {
      for await (const { event } of last) return JSON.stringify(event?.data) === JSON.stringify(SETTINGS);
    } catch (error) {
      if (error?.type !== 'stream-not-found') throw error;
    }
    return false;
  },
  () =>
    client.appendToStream(
      '$settings',
      jsonEvent({ id: randomUUID(), type: 'update-default-acl', data: SETTINGS }),
    ),
);
process.exit(0);
