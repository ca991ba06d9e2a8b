import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { RawLog } from './raw-log.mjs';

/*
 * `node http-server.mjs <folder>`: a durable command with nothing around it. Reads the body, parses it, commits one
 * row of the same shape through the raw group commit, answers with its position. No accounts, no rules, no views.
 */
const log = await RawLog.open(process.argv[2]);
const revisions = new Map();

async function report(url, body, commandId) {
  const [cycle, , indicator] = url.split('/').slice(-4);
  const said = JSON.parse(body);
  const data = { cycle, indicator, ...said, totals: said.values };
  const stream = `assessment-${cycle}_${indicator}`;
  const revision = (revisions.get(stream) ?? -1) + 1;
  revisions.set(stream, revision);
  const metadata = {
    actor: 'p-clerk-u01',
    correlationId: commandId,
    recordedAt: new Date().toISOString(),
    commandId,
    digest: commandId + commandId,
  };
  const row = [
    randomUUID(),
    stream,
    revision,
    'ProgressReported',
    JSON.stringify(data),
    JSON.stringify(metadata),
  ];
  return { commandId, position: String(await log.append(row)), revision: String(revision) };
}

const server = createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    void report(request.url, Buffer.concat(pieces).toString('utf8'), request.headers['idempotency-key']).then(
      (answer) => {
        response.writeHead(201, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      },
    );
  });
});

server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })}\n`),
);
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void log.close().then(() => process.exit(0)));
});
