import { commandsPage } from './commands-page.mjs';
import { eventsPage } from './events-page.mjs';
import { exitCodesPage, settingsPage } from './operating-pages.mjs';
import { refusalsPage } from './refusals-page.mjs';
import { rulesPage } from './rules-page.mjs';
import { schemeSchemaFile } from './scheme-schema.mjs';
import { stagesPage } from './stages-page.mjs';

/** The pages of docs/reference, text by file name. Made from the build, so that none can say what the code does not. */
export async function referencePages() {
  return new Map([
    ['stages.md', await stagesPage()],
    ['events.md', await eventsPage()],
    ['refusals.md', await refusalsPage()],
    ['rules.md', await rulesPage()],
    ['commands.md', await commandsPage()],
    ['exit-codes.md', await exitCodesPage()],
    ['settings.md', await settingsPage()],
    // Beside the folder, where a scheme names it.
    ['../scheme.schema.json', await schemeSchemaFile()],
  ]);
}
