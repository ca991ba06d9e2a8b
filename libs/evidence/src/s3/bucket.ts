import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import { EvidenceUnavailable } from '../refusals.js';

export interface BucketOptions {
  /** Undefined: the one of the region. */
  readonly endpoint: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Without an answer, or without another byte of one, for so long the storage counts as away. */
const CONNECT_MS = 3_000;
const SILENT_MS = 15_000;

/**
 * The four things that we ask of an S3-compatible storage. Whatever keeps it from answering, a wrong key or a bucket that
 * is gone included, is one error that says so; only "there is no such object" is an answer.
 */
export class Bucket {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: BucketOptions) {
    this.#bucket = bucket;
    this.#client = new S3Client({
      region,
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      requestHandler: {
        connectionTimeout: CONNECT_MS,
        socketTimeout: SILENT_MS,
        requestTimeout: SILENT_MS,
        throwOnRequestTimeout: true,
      },
      // We verify by SHA-256 ourselves, and not every storage knows the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  /** @throws EvidenceUnavailable when there is no such bucket for us */
  async check(): Promise<void> {
    await this.#ask(() => this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket })));
  }

  /** Bytes of an object; undefined when there is none. */
  async sizeOf(key: string): Promise<number | undefined> {
    const head = await this.#find(() =>
      this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key })),
    );
    return head?.ContentLength;
  }

  async read(key: string): Promise<Readable | undefined> {
    const got = await this.#find(() =>
      this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key })),
    );
    return got?.Body as Readable | undefined;
  }

  /** Puts an object that may take the place of another. */
  async put(key: string, content: string): Promise<void> {
    await this.#ask(() =>
      this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: content })),
    );
  }

  /**
   * Puts an object where there is none; one that is there stays. The condition holds at storages that know it (AWS and
   * MinIO do); with others two equal contents that arrive at once replace each other.
   * @param sha256 in base64; a storage that knows it refuses what was damaged on the way
   */
  async create(key: string, { body, size, sha256 }: NewObject): Promise<void> {
    const command = new PutObjectCommand({
      ...{ Bucket: this.#bucket, Key: key, Body: body, ContentLength: size },
      ...{ IfNoneMatch: '*', ChecksumSHA256: sha256 },
    });
    await this.#ask(() => this.#client.send(command).catch(unlessThere));
  }

  async #find<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    return this.#ask(() =>
      ask().catch((error: unknown) => {
        if (isNoObject(error)) return undefined;
        throw error;
      }),
    );
  }

  async #ask<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw new EvidenceUnavailable(reasonOf(error), { cause: error });
    }
  }
}

export interface NewObject {
  readonly body: Readable;
  readonly size: number;
  readonly sha256: string;
}

function isNoObject(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}

function unlessThere(error: unknown): void {
  const there = error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;
  if (!there) throw error;
}

/** Names only: a message of the storage may repeat what was sent. */
function reasonOf(error: unknown): string {
  const {
    name = 'Error',
    code,
    $metadata,
  } = error as {
    readonly name?: string;
    readonly code?: string;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  return [code ?? name, $metadata?.httpStatusCode].filter((part) => part !== undefined).join(' ');
}
