import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  Deputies,
  EVIDENCE_STORE,
  InProcessPlayer,
  staffDirectory,
  type YearCase,
} from '@kaoping/application';
import type { Actor } from '@kaoping/domain';
import type { EvidenceStore } from '@kaoping/evidence';
import { demoAccounts, openAccountsFile, toActor } from '@kaoping/identity';
import { EXIT_CODES, makeFolder } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { join } from 'node:path';
import { NodeModule } from '../wiring/node.module.js';
import type { Place } from './place.js';
import { reportOf } from './report.js';

/** Plays in this process over a data folder; the accounts of the case are left there for a server to use. */
export async function openFolder(yearCase: YearCase, folder: string): Promise<Place> {
  await makeFolder(folder);
  const store = await openAccountsFile(join(folder, 'accounts.json'));
  const accounts = await demoAccounts(yearCase);
  await store.add(accounts);
  const actors: ReadonlyMap<string, Actor> = new Map(
    accounts.map((account) => [account.login, toActor(account)]),
  );
  const staff = staffDirectory(store);
  const app = await NestFactory.createApplicationContext(NodeModule.over({ folder, staff, onFatal }), {
    logger: false,
    abortOnError: false,
  });
  const views = app.get(ReadModels);
  return {
    player: new InProcessPlayer(
      app.get(CommandBus),
      app.get<EvidenceStore>(EVIDENCE_STORE),
      actors,
      app.get(Deputies),
    ),
    folder,
    report: async (seed) => {
      await views.waitForHead(60_000);
      const { total } = views.timeline.page(yearCase.name, { limit: 1 });
      return reportOf(
        yearCase.name,
        seed,
        total + views.cycles.schemes().length,
        views.results.result(yearCase.name)?.computed.units ?? [],
      );
    },
    close: () => app.close(),
  };
}

/** What was acknowledged is in the log; the rest of the year cannot be played. */
function onFatal(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exit(EXIT_CODES.STORE_LOST.code);
}
