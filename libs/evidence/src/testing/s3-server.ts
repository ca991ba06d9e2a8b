import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';

/** What that server takes. */
const ACCESS_KEY = 'S3RVER';
const SECRET_KEY = 'S3RVER';

/**
 * A server of the S3 protocol for tests, from npm (s3rver), on a free port of loopback. It does not know conditional
 * writes; AWS and MinIO do.
 */
export class S3TestServer {
  #server: S3rver | undefined;
  #port = 0;
  #buckets = 0;

  private constructor(private readonly folder: string) {}

  static async start(): Promise<S3TestServer> {
    const server = new S3TestServer(await mkdtemp(join(tmpdir(), 'kaoping-s3-')));
    await server.resume();
    return server;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  settings(bucket: string) {
    const { endpoint } = this;
    return { endpoint, bucket, region: 'us-east-1', accessKey: ACCESS_KEY, secretKey: SECRET_KEY };
  }

  client(): S3Client {
    return new S3Client({
      ...{ endpoint: this.endpoint, region: 'us-east-1', forcePathStyle: true },
      credentials: { accessKeyId: ACCESS_KEY, secretAccessKey: SECRET_KEY },
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
  }

  async newBucket(): Promise<string> {
    const bucket = `bucket-${(this.#buckets += 1)}`;
    await this.client().send(new CreateBucketCommand({ Bucket: bucket }));
    return bucket;
  }

  /** Nobody listens until `resume`. */
  async pause(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** On the same port and with what was there. */
  async resume(): Promise<void> {
    const options = { address: '127.0.0.1', silent: true, directory: this.folder, resetOnClose: false };
    this.#server = new S3rver({ ...options, port: this.#port });
    ({ port: this.#port } = await this.#server.run());
  }

  async stop(): Promise<void> {
    await this.pause();
    await rm(this.folder, { recursive: true, force: true });
  }
}
