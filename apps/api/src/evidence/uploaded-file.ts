import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../http/problem.js';

/** A file as it streams in, with the name that its sender gave it. */
export interface UploadedFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The part called `file` of a multipart body, unread. The parser silently cuts a file off at its limit, so the limit is
 * one byte above what the store takes: the store sees that byte and says no.
 * @throws EdgeProblem EVIDENCE_FILE_MISSING, MEDIA_TYPE_UNSUPPORTED, REQUEST_MALFORMED
 */
export async function uploadedFile(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw notMultipart(request);
  const part = await firstFile(request, maxBytes);
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    throw new EdgeProblem(400, 'EVIDENCE_FILE_MISSING', { field: 'file' });
  }
  return { name: part.filename, content: asSent(part.file) };
}

async function firstFile(request: FastifyRequest, maxBytes: number): Promise<MultipartFile | undefined> {
  try {
    return await request.file({ limits: { fileSize: maxBytes + 1, files: 1 }, throwFileSizeLimit: false });
  } catch {
    throw new EdgeProblem(400, 'REQUEST_MALFORMED');
  }
}

/** A body that breaks off is the sender's; without this it would look like a fault of the disk. */
async function* asSent(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = file[Symbol.asyncIterator]();
  try {
    for (let next = await read(chunks); next.done !== true; next = await read(chunks)) yield next.value;
  } finally {
    await chunks.return?.();
  }
}

async function read(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  try {
    return await chunks.next();
  } catch {
    throw new EdgeProblem(400, 'REQUEST_MALFORMED');
  }
}

function notMultipart(request: FastifyRequest): EdgeProblem {
  return request.headers['content-type'] === undefined
    ? new EdgeProblem(400, 'EVIDENCE_FILE_MISSING', { field: 'file' })
    : new EdgeProblem(415, 'MEDIA_TYPE_UNSUPPORTED');
}
