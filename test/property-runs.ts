import fc from 'fast-check';

// Property tests run a hundred times each. Before a release, or behind a change of a rule, let them look further:
// PROPERTY_RUNS=3000 npm test
const runs = Number(process.env['PROPERTY_RUNS'] ?? '');
if (Number.isInteger(runs) && runs > 0) fc.configureGlobal({ numRuns: runs });
