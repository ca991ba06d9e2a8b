import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

requireNode();
install();
build();
const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/apps/api/src/main.js')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
