import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

/*
 * One archive for a machine without internet: the build, the packages that it runs on with the SQLite driver as compiled here,
 * Node itself, the docs and the published cases. `npm run pack -- [folder]`; what it holds is for this kind of machine only.
 */

requireNode();
install();
build();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `kaoping-${version}-${process.platform}-${process.arch}`;
const folder = resolve(process.argv[2] ?? join(root, '.cache', 'packed'));
const staged = join(folder, name);
rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });

const copy = (from, to = from) => {
  if (existsSync(join(root, from))) cpSync(join(root, from), join(staged, to), { recursive: true });
};
for (const part of ['dist', 'docs', 'test/cases', 'package.json', 'LICENSE', 'README.md', 'README.zh-CN.md'])
  copy(part);
copy('infra/offline/kaoping.sh', 'kaoping.sh');
copy('infra/offline/README.md', 'INSTALL.md');
chmodSync(join(staged, 'kaoping.sh'), 0o755);
copyPackages();
mkdirSync(join(staged, 'runtime'));
cpSync(process.execPath, join(staged, 'runtime', 'node'), { dereference: true });
chmodSync(join(staged, 'runtime', 'node'), 0o755);

writeFileSync(
  join(staged, 'SHA256SUMS'),
  filesBelow(staged)
    .map((file) => `${digestOf(file)}  ${relative(staged, file).split(sep).join('/')}\n`)
    .join(''),
);

const archive = join(folder, `${name}.tar.gz`);
const { status } = spawnSync(
  'tar',
  ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '-C', folder, '-czf', archive, name],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
writeFileSync(`${archive}.sha256`, `${digestOf(archive)}  ${basename(archive)}\n`);
rmSync(staged, { recursive: true });
console.log(archive);

/** Those that the lock does not call development's; nothing is fetched, and nothing is installed again. */
function copyPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, { dev }] of Object.entries(packages)) {
    if (!path.startsWith('node_modules/') || dev === true || !existsSync(join(root, path))) continue;
    const from = join(root, path);
    const leftOut = (file) =>
      file !== from && (basename(file) === 'node_modules' || isSourceOfDriver(relative(root, file)));
    cpSync(from, join(staged, path), { recursive: true, filter: (file) => !leftOut(file) });
  }
}

/** Fifteen megabytes that only a compiler reads. */
function isSourceOfDriver(path) {
  const [, , part, ...rest] = path.split(sep);
  if (!path.startsWith(join('node_modules', 'better-sqlite3'))) return false;
  if (part === 'deps' || part === 'src') return true;
  return (
    part === 'build' &&
    rest.length > 0 &&
    !(rest[0] === 'Release' && (rest.length === 1 || rest[1].endsWith('.node')))
  );
}

function filesBelow(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name: file }) => join(parentPath ?? path, file))
    .sort();
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
