import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

requireNode();
install();
build();
// The years are played by what production runs; the paths beside the simulation lead to the build.
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'test/simulation/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/simulation/paths-to-build.json') },
  },
);
process.exit(status ?? 1);
