import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Standard output belongs to the command that follows; what is being prepared is said on standard error. */
const say = (line) => process.stderr.write(`${line}\n`);

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Kaoping needs Node 20.19 or newer; this is ${process.versions.node}. 需要 Node 20.19 或更高版本。`);
  process.exit(2);
}

/** Installs what package-lock.json names, unless that very lock is installed already. */
export function install() {
  const lock = digestOf([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules', '.kaoping-lock');
  const installed = existsSync(join(root, 'node_modules', '.package-lock.json'));
  if (installed && (!existsSync(stamp) || readFileSync(stamp, 'utf8') === lock)) return requireNative();
  say('Installing packages (once; compiling the SQLite driver can take some minutes) … 正在安装依赖……');
  const env = { ...process.env, JOBS: process.env.JOBS ?? String(availableParallelism()) };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say('npm ci failed. The lines above say why.');
    nameMissingCompiler();
    process.exit(2);
  }
  requireNative();
  writeFileSync(stamp, lock);
}

/** The SQLite driver is native: it came prebuilt or was compiled here, else nothing can start. */
function requireNative() {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
  } catch (error) {
    say(`The SQLite driver (better-sqlite3) cannot be loaded: ${error.message.split('\n')[0]}`);
    nameMissingCompiler();
    say('Then: npm rebuild better-sqlite3');
    process.exit(2);
  }
}

function nameMissingCompiler() {
  const missing = ['python3', 'make', 'g++'].filter(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  if (missing.length === 0) return;
  say(`Missing to compile it: ${missing.join(', ')}. Install them, for instance:`);
  say('  Debian, Ubuntu, Kylin, UOS: sudo apt-get install -y python3 make g++');
  say('  openEuler, CentOS, Fedora:  sudo dnf install -y python3 make gcc-c++');
  say('  macOS:                      xcode-select --install');
}

/** Builds server, command line and page when their sources changed since the last build. */
export function build() {
  const stamp = join(root, 'dist', '.built-from');
  const sources = digestOf(
    ['apps', 'libs', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'].flatMap(
      (path) => filesBelow(join(root, path)),
    ),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  say('Building … 正在构建……');
  run('nest', ['build', 'api']);
  run('vite', ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function run(tool, args) {
  const bin = join(root, 'node_modules', '.bin', tool);
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say(`${tool} ${args[0]} failed.`);
    process.exit(2);
  }
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
