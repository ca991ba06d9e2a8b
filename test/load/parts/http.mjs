import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleaved, quantile, sampleOf } from '../measure/interleaved.mjs';
import { line, number } from '../measure/line.mjs';
import { Client, sendAll } from '../processes/clients.mjs';
import { serverOf } from '../processes/server.mjs';
import { programs } from '../product.mjs';

/** Of the demo's accounts; printed by `npm start`. */
const PASSWORD = 'kaoping-demo';

/** All together within what the server takes from one address in a minute, see `clients.mjs`. */
const REQUESTS_EACH = process.platform === 'darwin' ? { 1: 100, 16: 40 } : { 1: 400, 16: 200 };

/** A clerk's report over HTTP, durable when it is answered, against node:http with the same commit and nothing else. */
export async function http({ folder, rounds, say }) {
  say('http: starting both servers');
  const data = join(folder, 'server');
  const raw = await serverOf(fileURLToPath(new URL('../raw/http-server.mjs', import.meta.url)), [
    join(folder, 'raw-server'),
  ]);
  const ours = await serverOf(programs.server, [], {
    PORT: '0',
    HOST: '127.0.0.1',
    KAOPING_DATA: data,
    KAOPING_DEMO: 'still',
    KAOPING_LOG: 'info',
  });
  try {
    const reports = reportsOf(data, 16);
    const senders = {
      raw: await sendersTo(raw.url, reports, false),
      ours: await sendersTo(ours.url, reports, true),
    };
    const lines = [];
    for (const connections of [1, 16]) {
      say(`http, ${connections} ${connections === 1 ? 'connection' : 'connections'}`);
      lines.push(await compared(senders, connections, rounds));
    }
    for (const { client } of [...senders.raw, ...senders.ours]) client.close();
    return lines;
  } finally {
    await ours.stop();
    await raw.stop();
  }
}

async function compared(senders, connections, rounds) {
  const times = { raw: [], ours: [] };
  const side = (name) => async () => {
    const { rate, milliseconds } = await sendAll(
      senders[name].slice(0, connections),
      REQUESTS_EACH[connections],
    );
    times[name].push(
      quantile(
        milliseconds.sort((a, b) => a - b),
        0.99,
      ),
    );
    return rate;
  };
  const { raw, ours } = await interleaved({ raw: side('raw'), ours: side('ours') }, { rounds });
  const p99 = (name) => number(sampleOf(times[name].slice(-rounds)).median);
  return line({
    ...{
      part: 'http',
      what: `durable command over HTTP, ${connections} connection${connections === 1 ? '' : 's'}`,
      unit: 'requests/s',
      ours,
    },
    ...{
      against: 'node:http and the same commit',
      baseline: raw,
      note: `99 % within ${p99('ours')} ms, raw ${p99('raw')} ms`,
    },
  });
}

/** The server takes no report of a day to come. */
const todayInShanghai = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A report that can be sent any number of times: an amount of the period, for an indicator that counts amounts. */
function reportsOf(data, count) {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const db = new Database(join(data, 'log.sqlite'), { readonly: true });
  const dataOf = (type) => JSON.parse(db.prepare('SELECT data FROM events WHERE type = ?').pluck().get(type));
  const [{ cycle }, { indicators }] = [dataOf('CycleOpened'), dataOf('PlanPublished')];
  db.close();
  const amounts = indicators.filter(
    ({ targets }) => targets.length > 0 && targets.every(({ op }) => op !== 'qualitative'),
  );
  if (amounts.length < count)
    throw new Error(`only ${amounts.length} indicators count amounts, ${count} are needed`);
  return amounts.slice(0, count).map(({ id, units: [{ unit }], targets }) => ({
    path: `/api/v1/cycles/${cycle}/indicators/${id}/progress`,
    clerk: `clerk-${unit}`,
    body: {
      unit,
      counting: 'of-period',
      asOf: todayInShanghai(),
      values: targets.map(() => '1'),
      note: '重点工作有序推进，暂无困难。',
    },
  }));
}

function sendersTo(url, reports, signIn) {
  return Promise.all(
    reports.map(async ({ path, body, clerk }, connection) => {
      const client = new Client(url, connection);
      if (signIn) await client.signIn(clerk, PASSWORD);
      return { client, path, body };
    }),
  );
}
