import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, install, requireNode, root } from './lib/prepare.mjs';

requireNode();
install();
build();
// Only now: the pages are made from what the build has made.
const { referencePages } = await import('./reference/pages.mjs');

const folder = join(root, 'docs', 'reference');
const pages = await referencePages();
const checking = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

const outdated = [...pages].filter(([name, text]) => written(name) !== text).map(([name]) => name);
const strangers = readdirSync(folder).filter((name) => name.endsWith('.md') && !pages.has(name));

if (checking) {
  for (const name of outdated) console.error(`${pathOf(name)} is out of date; run: npm run docs:reference`);
  for (const name of strangers) console.error(`${pathOf(name)} is no page of the reference; delete it`);
  process.exit(outdated.length + strangers.length > 0 ? 1 : 0);
}
for (const name of outdated) writeFileSync(join(folder, name), pages.get(name));
console.error(`${pages.size} pages in ${relative(root, folder)}, ${outdated.length} changed`);

function written(name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function pathOf(name) {
  return relative(root, join(folder, name));
}
