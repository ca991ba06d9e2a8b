import { playYear, type Step } from '@kaoping/application';
import type { Person } from '../../stories/support/person.js';
import { quanzhou } from '../../stories/support/server.js';

export interface Operation {
  readonly name: string;
  readonly method: 'POST' | 'PUT';
  /** `/api/v1/cycles/{cycle}/…` */
  readonly template: string;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

/** Every write that the server's own OpenAPI document names. */
export async function operationsOf(reader: Person): Promise<readonly Operation[]> {
  const { paths } = await reader.reads<OpenApi>('/api/docs-json');
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId: name }]) =>
      method === 'post' || method === 'put'
        ? [{ name, method: method.toUpperCase() as Operation['method'], template }]
        : [],
    ),
  );
}

/** Fills the template's parameters, and leaves what is no parameter for the body. */
export function fill(
  { template }: Operation,
  input: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly body: object } {
  const rest = { ...input };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path, body: rest };
}

/** Digest that a good command names a file by, which nobody has uploaded. */
export const NO_FILE = 'a'.repeat(64);

/** A list with more items than this says nothing that two of them do not say. */
const MANY = 12;

/** What a good command looks like, by its name: the first one of each that the script of the year sends, long lists cut. */
export async function goodCommands(): Promise<ReadonlyMap<string, Step>> {
  const steps = new Map<string, Step>();
  const listener = {
    run: async (step: Step) => {
      if (!steps.has(step.command)) steps.set(step.command, { ...step, input: shortened(step.input) });
      return { id: 'made-before', codes: [] };
    },
    upload: async () => ({ sha256: NO_FILE }),
  };
  for await (const _ of playYear(await quanzhou(), { seed: 1 }, listener));
  return steps;
}

function shortened(input: object): object {
  const cut = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.length > MANY ? value.slice(0, 2) : value;
  return JSON.parse(JSON.stringify(input, cut)) as object;
}
