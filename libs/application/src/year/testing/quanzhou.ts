import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kaoping/platform';
import { readYearCase, type YearCase } from '../case.js';

/** Text of the published case that the year is played by. */
export const quanzhouText = (): string =>
  readFileSync(join(projectRoot(), 'test', 'cases', 'quanzhou-2024.json'), 'utf8');

export const quanzhouCase = (): YearCase => readYearCase(quanzhouText());
