/*
 * What is measured, as `npm run build` left it: the benchmarks run what production runs. Imported by address, because
 * no tool that reads the sources should look for files that only a build makes.
 */
const dist = new URL('../../dist/', import.meta.url);
const built = (path) => import(new URL(path, dist).href);

export const { SqliteEventStore } = await built('libs/event-store/src/sqlite/index.js');
export const { EventStoreDbStore } = await built('libs/event-store/src/eventstoredb/index.js');
export const { EmbeddedQueue } = await built('libs/jobs/src/embedded/index.js');
export const { BullmqQueue } = await built('libs/jobs/src/bullmq/index.js');
export const { createLogger } = await built('libs/platform/src/index.js');
export const { ReadModels } = await built('libs/read-models/src/index.js');
export const { Views } = await built('libs/read-models/src/views.js');

/** The standings with the views that they look things up in, in the order in which an event reaches them. */
export const standingsAlone = ({ cycles, plans, results, standings }) => [cycles, plans, results, standings];

/** Programs to be started as processes of their own. */
export const programs = {
  cli: new URL('apps/cli/src/main.js', dist).pathname,
  server: new URL('apps/api/src/main.js', dist).pathname,
};
