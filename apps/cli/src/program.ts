import { LANGUAGES, translate, type Language } from '@kaoping/contracts';
import { Command, Option } from 'commander';
import { addAccount } from './account.command.js';
import { verify } from './archive/verify.command.js';
import { backup, type BackupOptions } from './backup/backup.command.js';
import { restore, type RestoreOptions } from './backup/restore.command.js';
import { check } from './check.command.js';
import { doctor } from './doctor/doctor.command.js';
import { exportWhat, type ExportOptions } from './export.command.js';
import { language, speak } from './language.js';
import { migrate, type MigrateOptions } from './migrate.command.js';
import { recognise, type RecogniseOptions } from './recognise.command.js';
import { replay } from './replay.command.js';
import { score, type ScoreOptions } from './score/score.command.js';
import { standings } from './standings.command.js';
import { year, type YearOptions } from './year/year.command.js';

const text = (key: string): string => translate(language(), `cli:${key}`);

/** The `kaoping` command. Descriptions are in both languages, because help is read before a language is chosen. */
export function program(): Command {
  const kaoping = new Command('kaoping')
    .description(`${text('about')} ${translate('en', 'cli:about')}`)
    .addOption(new Option('--lang <language>', 'zh-CN | en').choices(LANGUAGES).default('zh-CN'))
    // As soon as it is read: a mistake further on in the command line is told in that language.
    .on('option:lang', (lang: Language) => speak(lang))
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: titleInBoth })
    .exitOverride();
  const both = (key: string): string => `${text(key)} / ${translate('en', `cli:${key}`)}`;
  kaoping.helpOption('-h, --help', both('optionHelp')).helpCommand('help [command]', both('optionHelp'));
  const data = new Option('--data <folder>', both('optionData')).env('KAOPING_DATA').default('./data');
  kaoping
    .command('year')
    .description(both('aboutYear'))
    .requiredOption('--case <name>', both('optionCase'))
    .option('--seed <number>', both('optionSeed'), '1')
    .option('--data <folder>', both('optionNewData'))
    .option('--url <address...>', both('optionUrl'))
    .option('--json', both('optionJson'))
    .action((options: YearOptions) => year(options));
  kaoping
    .command('standings')
    .description(both('aboutStandings'))
    .addOption(data)
    .option('--cycle <id>', both('optionCycle'))
    .option('--json', both('optionJson'))
    .action(standings);
  kaoping
    .command('score')
    .description(both('aboutScore'))
    .requiredOption('--scheme <file>', both('optionScheme'))
    .requiredOption('--facts <file>', both('optionFacts'))
    .option('--json', both('optionJson'))
    .option('--explain', both('optionExplain'))
    .action((options: ScoreOptions) => score(options));
  kaoping.command('replay').description(both('aboutReplay')).addOption(data).action(replay);
  kaoping
    .command('check')
    .description(both('aboutCheck'))
    .argument('<file>')
    .option('--json', both('optionJson'))
    .action(check);
  kaoping
    .command('recognise')
    .description(both('aboutRecognise'))
    .argument('<text>')
    .option('--weight <points>', both('optionWeight'))
    .option('--target <value>', both('optionTarget'))
    .option('--comparator <sign>', both('optionComparator'))
    .option('--due <date>', both('optionDue'))
    .option('--observation <json>', both('optionObservation'))
    .option('--json', both('optionJson'))
    .action((given: string, options: RecogniseOptions) => recognise(given, options));
  kaoping
    .command('export')
    .description(both('aboutExport'))
    .addOption(data)
    .option('--events', both('optionEvents'))
    .option('--archive <folder>', both('optionArchive'))
    .option('--cycle <id>', both('optionCycle'))
    .action((options: ExportOptions) => exportWhat(options));
  kaoping
    .command('verify')
    .description(both('aboutVerify'))
    .argument('<folder>')
    .option('--json', both('optionJson'))
    .action(verify);
  kaoping
    .command('migrate')
    .description(both('aboutMigrate'))
    .requiredOption('--from <log>', both('optionFrom'))
    .requiredOption('--to <log>', both('optionTo'))
    .addOption(
      new Option('--prefix <name>', both('optionPrefix'))
        .env('KAOPING_EVENTSTOREDB_PREFIX')
        .default('kaoping'),
    )
    .option('--empty', both('optionEmpty'))
    .option('--json', both('optionJson'))
    .action((options: MigrateOptions) => migrate(options));
  const shared = new Option('--shared <folder>', both('optionShared')).env('KAOPING_SHARED');
  kaoping
    .command('backup')
    .description(both('aboutBackup'))
    .addOption(data)
    .addOption(shared)
    .requiredOption('--to <folder>', both('optionBackupTo'))
    .option('--json', both('optionJson'))
    .action((options: BackupOptions) => backup(options));
  kaoping
    .command('restore')
    .description(both('aboutRestore'))
    .argument('<folder>')
    .addOption(data)
    .addOption(shared)
    .option('--json', both('optionJson'))
    .action((folder: string, options: RestoreOptions) => restore(folder, options));
  kaoping
    .command('doctor')
    .description(both('aboutDoctor'))
    .addOption(data)
    .option('--json', both('optionJson'))
    .action(doctor);
  kaoping
    .command('account')
    .description(both('aboutAccount'))
    .argument('<login>')
    .addOption(data)
    .addOption(new Option('--shared <folder>', both('optionShared')).env('KAOPING_SHARED'))
    .requiredOption('--roles <roles>', both('optionRoles'))
    .requiredOption('--label <post>', both('optionLabel'))
    .option('--unit <id>', both('optionUnit'))
    .option('--heads <ids>', both('optionHeads'))
    .option('--former-units <ids>', both('optionFormerUnits'))
    .action(addAccount);
  for (const command of kaoping.commands) command.exitOverride().helpOption('-h, --help', both('optionHelp'));
  return kaoping;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'helpUsage',
  'Arguments:': 'helpArguments',
  'Options:': 'helpOptions',
  'Commands:': 'helpCommands',
};

function titleInBoth(title: string): string {
  const key = TITLES[title];
  return key === undefined ? title : `${text(key)} ${title}`;
}
