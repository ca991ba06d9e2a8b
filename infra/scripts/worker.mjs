import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

requireNode();
install();
build();
const worker = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/apps/worker/src/main.js')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => worker.kill(signal));
worker.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
