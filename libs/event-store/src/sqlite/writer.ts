import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { connect, type Connection } from './connection.js';
import { logFile, makeDataFolder } from './data-folder.js';
import { asStoreError, toWire } from './failure.js';
import { prepareLog } from './log-schema.js';
import { LogWriter } from './log-writer.js';
import type { AppendRequest, WriterData, WriterMessage, WriterReply } from './messages.js';
import { takeWriterLock, type WriterLock } from './writer-lock.js';

/*
 * The writer thread. While it waits for the disk, appends pile up in its port; the next commit takes them all. So
 * a lone append is committed at once, without a timer, and many share one flush.
 */

/** Keeps one commit, and with it the wait of its first append, within bounds. */
const MOST_APPENDS_A_COMMIT = 1024;

interface OpenLog {
  readonly lock: WriterLock;
  readonly db: Connection;
}

function open(folder: string): OpenLog {
  makeDataFolder(folder);
  const lock = takeWriterLock(folder);
  try {
    const db = connect(logFile(folder), { readonly: false });
    prepareLog(db);
    return { lock, db };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function serve(port: MessagePort, { lock, db }: OpenLog): void {
  const writer = new LogWriter(db);
  const reply = (message: WriterReply) => port.postMessage(message);
  const stop = () => {
    port.close();
    db.close();
    lock.release();
  };
  port.on('message', (first: WriterMessage) => {
    const { requests, closing } = drain(port, first);
    try {
      if (requests.length > 0) reply({ kind: 'committed', outcomes: writer.commit(requests) });
      if (closing) stop();
    } catch (error) {
      reply({ kind: 'failed', failure: toWire(asStoreError(error, 'the log cannot be written')) });
      stop();
    }
  });
  reply({ kind: 'ready' });
}

function drain(port: MessagePort, first: WriterMessage): { requests: AppendRequest[]; closing: boolean } {
  const requests: AppendRequest[] = [];
  let message: WriterMessage | undefined = first;
  while (message !== undefined && message !== 'close') {
    requests.push(...message);
    if (requests.length >= MOST_APPENDS_A_COMMIT) break;
    message = receiveMessageOnPort(port)?.message as WriterMessage | undefined;
  }
  return { requests, closing: message === 'close' };
}

if (parentPort === null) throw new Error('writer.js runs as a worker thread only');
const { folder } = workerData as WriterData;
try {
  serve(parentPort, open(folder));
} catch (error) {
  const failure = toWire(asStoreError(error, `the log in ${folder} cannot be opened for writing`));
  parentPort.postMessage({ kind: 'failed', failure } satisfies WriterReply);
  parentPort.close();
}
