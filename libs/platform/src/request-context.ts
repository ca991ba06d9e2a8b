import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line of the log says about the request that it belongs to. */
export interface RequestContext {
  /** Ours, drawn for this request. */
  readonly request: string;
  /** Of the chain of requests that this one is part of: the caller's where it is well formed, else ours. */
  readonly correlation: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Runs `work`, and all that it sets going, as part of a request or a job. */
export function inRequest<Result>(context: RequestContext, work: () => Result): Result {
  return contexts.run(context, work);
}

/** Undefined outside any request. */
export function currentRequest(): RequestContext | undefined {
  return contexts.getStore();
}
