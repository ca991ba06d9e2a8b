import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

requireNode();
install();
build();

const report = join(root, '.cache', 'test-report.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [join(root, 'infra/scripts/jest.mjs'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

if (!existsSync(report)) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } =
  JSON.parse(readFileSync(report, 'utf8'));
for (const { assertionResults } of testResults) {
  for (const { status, fullName } of assertionResults)
    if (status === 'pending') console.log(`skipped: ${fullName}`);
}
console.log(
  `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`,
);
process.exit(status ?? 1);
