import { build, install, requireNode } from './lib/prepare.mjs';

requireNode();
install();
build();
// Only now: the benchmarks import what the build has made.
const { runBenchmarks } = await import('../../test/load/run.mjs');
process.exit(await runBenchmarks(process.argv.slice(2)));
