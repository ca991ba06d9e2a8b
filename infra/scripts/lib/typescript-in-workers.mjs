/*
 * `node --import <this file>` runs TypeScript as `--import tsx` does, in worker threads too: on Node 20 tsx hooks into
 * the main thread only, while a worker runs the imports of its process again and so comes through here.
 */
import 'tsx';
import { isMainThread } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

if (!isMainThread) register();
