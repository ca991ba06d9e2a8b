import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { STAFF_DIRECTORY, staffDirectory } from '@kaoping/application';
import { openAccountsFile, type AccountsFile, type AccountStore } from '@kaoping/identity';
import { makeFolder, type Config, type Logger } from '@kaoping/platform';
import { join } from 'node:path';
import { ACCOUNTS, CONFIG, LOGGER } from './tokens.js';

/** Who has an account, and with it who holds which post. */
@Global()
@Module({
  providers: [
    {
      provide: ACCOUNTS,
      inject: [CONFIG, LOGGER],
      useFactory: async ({ sharedFolder }: Config, log: Logger) => {
        await makeFolder(sharedFolder);
        return openAccountsFile(join(sharedFolder, 'accounts.json'), (error) =>
          log.error({ err: error }, 'the accounts cannot be read again, the last good ones stay in force'),
        );
      },
    },
    {
      provide: STAFF_DIRECTORY,
      inject: [ACCOUNTS],
      useFactory: (accounts: AccountStore) => staffDirectory(accounts),
    },
  ],
  exports: [ACCOUNTS, STAFF_DIRECTORY],
})
export class StaffModule implements OnApplicationShutdown {
  constructor(@Inject(ACCOUNTS) private readonly accounts: AccountsFile) {}

  onApplicationShutdown(): void {
    this.accounts.close();
  }
}
