import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/prepare.mjs';

// Lets a worker thread that a test starts load TypeScript; jest itself transforms with swc.
const loader = pathToFileURL(join(root, 'infra/scripts/lib/typescript-in-workers.mjs')).href;
const flags = ['--import', loader, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
