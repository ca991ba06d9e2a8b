import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/cli.js';

export const cli: SameKeys<typeof zh.cli> = {
  about: 'Commands of the appraisal system.',
  helpUsage: 'Usage',
  helpArguments: 'Arguments',
  helpOptions: 'Options',
  helpCommands: 'Commands',
  optionHelp: 'show how to use it',
  argumentMissing: 'The argument {{name}} is missing. Give it; --help shows how.',
  argumentsTooMany: '{{name}} has too many arguments. Put text with blanks in quotes; --help shows how.',
  optionWithoutValue: 'The option {{name}} has nothing behind it. Give its value; --help shows how.',
  optionRequired: 'The option {{name}} is required. Give it; --help shows how.',
  optionUnknown: 'There is no option {{name}}. --help shows those that there are.',
  optionValueInvalid: 'The option {{name}} cannot be "{{value}}".',
  choicesAre: 'Choose one of: {{choices}}.',
  didYouMean: 'Did you mean {{meant}}?',
  commandUnknown: 'There is no command {{name}}. --help shows those that there are.',
  aboutYear: 'play the whole year of a case on a simulated clock and print the final table',
  aboutStandings: 'show the live standings',
  aboutScore: 'Score a file of facts by a file of a scheme; needs no server and writes nothing',
  aboutReplay: 'hold snapshot and tail against a rebuild from zero; exit code 1 when they differ',
  aboutExport: 'prints every event in order, or writes a cycle whose result is final into an archive folder',
  aboutVerify:
    'verifies an archive folder: whether a file was altered, and whether its events give the same result; exit code 1 when not',
  aboutMigrate:
    'copy a whole log into another store and compare the two; run it again to go on; exit code 1 when they differ',
  optionFrom:
    'source: sqlite:FOLDER, the connection string of EventStoreDB, or esdb for the one of the settings',
  optionTo:
    'target: sqlite:FOLDER, the connection string of EventStoreDB, or esdb for the one of the settings',
  optionPrefix: 'what the names of the streams begin with on EventStoreDB, as in KAOPING_EVENTSTOREDB_PREFIX',
  migrateAddressUnknown:
    'This is no address of a log. Write sqlite:FOLDER, esdb://user:password@host:2113, or esdb for the server of the settings.',
  migrateOntoItself: 'Source and target are the same log. Name another target.',
  optionEmpty: 'the source holds no event, and that is meant',
  migrateNothing:
    'The source holds no event, so there is nothing to copy; nothing was written. See whether the folder is the right one. If an empty log is meant, add --empty.',
  migrateNothingOnServer:
    'On the server no event has a stream that begins with “{{prefix}}.”, and no other log was seen there; nothing was written. See whether the server and the prefix (--prefix or KAOPING_EVENTSTOREDB_PREFIX) are those of the nodes. If an empty log is meant, add --empty.',
  migrateNothingUnderPrefix:
    'On the server no event has a stream that begins with “{{prefix}}.”; nothing was written. Prefixes seen there: {{found}}. Name the one of the nodes with --prefix or KAOPING_EVENTSTOREDB_PREFIX. If an empty log is meant, add --empty.',
  migrateProgress: '{{events}} events copied',
  migrated:
    'Equal: the target holds {{events}} events in {{streams}} streams, {{before}} of which were there before; digest {{digest}}.',
  migratedUpTo: 'Copied up to and including {{upTo}}, recorded at {{recordedAt}}.',
  migrateWentOn:
    'The source has gone on since: what was added after that is not in the copy. The copy is a whole beginning of the log; run the same command again for the rest.',
  migrateDiffers:
    'Different: the first {{same}} events are the same, from {{at}} on they are not. The target holds another log or is damaged; name an empty target, and keep this one until you know why.',
  migrateTargetWritten:
    'Another process writes into the target too (noticed at {{stream}}), perhaps a second migration. Let it end, or stop it, then run the same command again: what is there is compared first.',
  optionArchive: 'archive into this new or empty folder (needs --cycle)',
  exportOneOf: 'Give either --events (print every event) or --archive (archive one cycle).',
  archiveWithoutCycle: 'An archive is of one cycle. Name it with --cycle.',
  archiveNotFinal:
    'The result of cycle “{{cycle}}” is not final, so it cannot be archived. Decide, publish and finalise it first.',
  archiveWritten:
    'Archived into {{folder}}: {{events}} events, digests of {{evidence}} pieces of evidence. Verify it with kaoping verify.',
  archiveUnknown:
    'Folder {{folder}} is no archive: it has no manifest.json, or was never finished. Archive again.',
  archiveTooNew:
    'The archive in {{folder}} has another format than this version reads. Verify it with the version that wrote it.',
  archiveFileMissing: 'File {{name}} is missing. The archive is incomplete; compare it with the original.',
  archiveFileAltered:
    'File {{name}} was altered: its digest is not the one archived. Compare it with the original.',
  archiveFileContradicts:
    'The file {{name}} does not say what the events give. Keep the archive, and compare it with the original.',
  archiveEventsMissing:
    'The file {{name}} should hold {{expected}} events and holds {{found}}. Compare it with the original.',
  archiveEventsGap: 'In the file {{name}} an event is missing before {{at}}. Compare it with the original.',
  archiveInputsDiffer:
    'Computation {{number}}: the inputs that the events give do not have the digest recorded. Keep the archive.',
  archiveResultDiffers:
    'Computation {{number}} differs from the one that the events give: {{path}} is {{recorded}} as recorded, {{computed}} as computed. Keep the archive.',
  archiveNoComputation:
    'The archive holds no computation of cycle {{cycle}}, so nothing can be verified. Check where it comes from.',
  archiveSuperseded:
    'A later archive of the cycle has taken its place: {{by}}. What is in force is in that one.',
  archiveSound:
    'Sound: the {{events}} events of cycle {{cycle}} are unaltered, and {{computations}} computation(s) give the same result.',
  archiveReadme:
    'Archive of cycle {{cycle}}\nevents.jsonl: every event, one a line; scheme.json: the scheme; result.json: result, scores and the inputs of the computation; evidence.json: SHA-256 digests of the evidence; bulletin.html: the bulletin, once it is issued; manifest.json: digests of these files.\nOn any computer with Kaoping run kaoping verify <folder>: it checks the files and computes the result again from the events.',
  aboutBackup:
    'back up the embedded event store, evidence, accounts and keys while the server runs, and check the copy',
  aboutRestore:
    'check a backup and restore it into an empty data folder; a damaged one writes nothing and ends with 1',
  optionBackupTo: 'back up into this new or empty folder',
  backupIntoItself:
    'The folder {{folder}} lies inside the data folder. Name another one, best on another disk.',
  backedUp:
    'Backed up into {{folder}} and checked: {{events}} events, {{streams}} streams, {{files}} files, about {{mib}} MiB; digest {{digest}}.',
  backupOfDamaged:
    'The evidence file {{name}} is damaged in the data folder and was copied as it is. Replace it from an earlier backup.',
  backupOfNothing:
    'Warning: the log holds no event, so this backup is of nothing. See whether {{data}} is the right data folder.',
  backupLogOnServer:
    'The folder {{data}} has no log, and KAOPING_STORE=eventstoredb says that it is on a server. Copy it into a folder first: kaoping migrate --from esdb --to sqlite:FOLDER, then kaoping backup --data FOLDER; beside it keep the shared folder.',
  backupUnknown:
    'The folder {{folder}} is no finished backup: there is no manifest.json, or the backup was broken off. Use another one.',
  backupTooNew: 'The backup in {{folder}} has another format. Restore it with the version that made it.',
  backupFileMissing: 'The file {{name}} is missing from the backup.',
  backupFileAltered: 'The file {{name}} of the backup is damaged: its digest is not that of the backup.',
  backupDamaged:
    'This backup cannot be used. Use another one, and check the disk that it lies on. If the data folder holds anything, empty it before you restore.',
  restoredDamaged:
    'The evidence file {{name}} was damaged before the backup was made and was restored as it is. Replace it from an earlier backup.',
  restored:
    'Restored into {{folder}} and checked: backed up at {{madeAt}}, {{events}} events, {{streams}} streams, {{files}} files; digest {{digest}}.',
  aboutDoctor: 'look at the machine, the disk, the clock and the event store',
  aboutAccount: 'add an account, also while the server runs; the password is read from standard input',
  optionScheme: 'file of the scheme (JSON)',
  optionFacts: 'file of the facts (JSON)',
  optionExplain: 'say line by line where every point comes from',
  fileMissing: 'There is no file {{file}}. Check its name and folder.',
  fileUnreadable:
    'The file {{file}} cannot be read ({{detail}}). Check its permissions, and that it is no folder.',
  fileTooLarge: 'The file {{file}} is larger than 64 MiB, hardly the one that is meant. Check its name.',
  fileNotUtf8: 'The file {{file}} is not UTF-8. Save it as UTF-8 and try again.',
  jsonInvalid:
    'The file {{file}} is not JSON: mistake in line {{line}}, column {{column}}. Check commas, quotes and brackets.',
  jsonNumberInexact: 'the number {{found}} would be read as {{kept}}. Put it into double quotes, as text.',
  jsonKeyRepeated: '"{{found}}" stands twice, and only the second one would count. Take one of them out.',
  jsonTooDeep:
    'nested deeper than {{found}} levels, which cannot be read. Check the brackets and take levels out.',
  faultAt: '{{file}} {{path}}: {{what}}',
  faultOfFile: '{{file}}: {{what}}',
  aboutRecognise: 'read the text of a scoring standard into a rule; says why and ends with 1 when it cannot',
  optionWeight: 'weight of the indicator (its full score), such as 10',
  optionTarget: 'target of the indicator, such as 90%',
  optionComparator: 'direction of the target: >=, >, <=, < or =',
  optionDue: 'due day, such as 2026-12-31',
  optionObservation: 'an observation as JSON, such as {"value":93}',
  optionData: 'data folder',
  optionShared: 'folder that the nodes of one system share (else the data folder)',
  optionNewData: 'keep the data in this new or empty folder; a temporary one otherwise',
  optionCase: 'name of the case, e.g. quanzhou-2024',
  optionSeed: 'seed; the same seed gives the same table',
  optionUrl:
    'play over HTTP against this server, or the nodes of one system in turn, started with KAOPING_CLOCK=simulated',
  optionJson: 'print one JSON document and nothing else',
  optionCycle: 'id of the cycle; the latest one otherwise',
  optionEvents: 'write the events',
  optionRoles: 'roles, separated by commas, e.g. clerk,head',
  optionLabel: 'post, never a name',
  optionUnit: 'id of the unit',
  optionHeads: 'ids of the units in charge of, separated by commas',
  optionFormerUnits: 'ids of the units worked in before, separated by commas: a reason for recusal',
  passwordTooShort: 'The password needs at least {{min}} characters. Choose a longer one.',
  accountAdded: 'Added the account "{{login}}".',
  askPassword: 'Password:',
  caseUnknown:
    'There is no case "{{case}}". Check its name, or name the folder of the cases with KAOPING_CASES.',
  seedInvalid: '"{{seed}}" is not a seed. Use 1 to 9 plain digits.',
  dataOrUrl: 'Give either --data or --url, not both.',
  folderUnusable:
    'The folder {{folder}} cannot be used ({{detail}}). Check its permissions, or use another one.',
  folderNotEmpty: 'The folder {{folder}} is not empty. Name a new or empty one.',
  urlInvalid: '"{{url}}" is not an address. Write it like http://127.0.0.1:3000.',
  serverUnreachable: 'No server answers at {{url}}. Check that it runs, and its address and port.',
  serverNotEmpty:
    'The server {{url}} already holds the cycle “{{cycle}}”; a year is played on an empty server only. Start one with an empty data folder.',
  serverClockReal:
    'The server {{url}} goes by the real clock. Start it with KAOPING_CLOCK=simulated to play a year.',
  serverWithoutCommand: 'The server cannot {{command, command}}. Check its version.',
  serverRefused: 'The server refused {{path}} ({{status}}): {{detail}}',
  signInRefused:
    '"{{login}}" could not sign in ({{status}}). Check that the server has the demo accounts of this case.',
  storeHeld:
    'Another process, most likely the running server, writes to this data folder. Stop it first, or name another folder with --data; reading commands work beside it.',
  storeUnusable: 'The event store cannot be used: {{detail}}',
  yearIncidents:
    'On the way: returned {{returns}} times, leaders away {{absences}}, findings shared by units {{splitFindings}}, vetoes {{vetoes}}, appeals {{appeals}} ({{upheld}} upheld), corrections of the final result {{corrections}}.',
  yearDone: 'Played the whole year of {{cycle}} (seed {{seed}}, {{events}} events).',
  yearKept: 'The data is kept in {{folder}}.',
  cycleUnknown: 'There is no cycle "{{cycle}}". Check its id.',
  replayEqual:
    'Equal: snapshot and tail give the same as a rebuild from zero (position {{position}}, {{events}} events).',
  replayDiffers:
    'Different (position {{position}}, {{events}} events): {{path}} is {{snapshot}} by the snapshot and {{zero}} from zero. Delete the folder snapshots in the data folder and try again; keep the log for inquiry.',
  column: {
    rank: 'Rank',
    name: 'Unit',
    carriedWeight: 'Weight',
    target: 'Target',
    leader: 'Leaders',
    public: 'Public',
    incentive: 'Incentive',
    inspection: 'Inspection',
    final: 'Final',
    grade: 'Grade',
  },
  aboutCheck:
    'check a published plan, ledger, self-evaluation, target table, spending report, scheme or result',
  checkKindUnknown:
    'The file {{file}} is of no kind that can be checked. Write one of these under kind: {{kinds}}.',
  doctor: {
    nodeOk: 'Node.js {{version}} fits.',
    nodeOld: 'Node.js {{version}} is too old. Install 20.19 or newer.',
    driverOk: 'The SQLite driver works ({{version}}).',
    driverBroken: 'The SQLite driver cannot be loaded: {{detail}}. Run npm rebuild better-sqlite3.',
    compilerOk: 'The compiler is there.',
    compilerMissing:
      'Missing to compile: {{missing}}. Nothing needs it now; install it before the driver is rebuilt.',
    clockOk: 'The clock is right ({{now}}).',
    clockReset: 'The clock says {{now}}, which cannot be. Set it before the start, or due dates go wrong.',
    evidenceOk: 'The evidence storage can be used.',
    evidenceUnusable:
      'The evidence storage cannot be used ({{detail}}). Look at KAOPING_EVIDENCE and KAOPING_S3_…, and whether the storage runs.',
    folderOk: 'The data folder {{folder}} can be written to, {{free}} GiB free.',
    folderFull: 'The data folder {{folder}} has less than 1 GiB left. Make room soon.',
    folderUnusable:
      'The data folder {{folder}} cannot be used ({{detail}}). Check its permissions, or name another with KAOPING_DATA.',
    fsyncOk: 'The disk flushes well, about {{ms}} ms each time.',
    fsyncSlow:
      'The disk takes about {{ms}} ms to flush, which slows down every write. Use a solid-state disk.',
    fsyncFailed: 'The disk could not be flushed ({{detail}}). Check the disk.',
    storeEmpty: 'There is no event store yet; the first start makes one.',
    storeOk: 'The event store is sound: {{streams}} streams, {{events}} events.',
    storeGap:
      'The log has a gap: {{stream}} should come to {{expected}} and came to {{found}}. Stop, and restore it from a backup.',
    storeBroken:
      'The event store cannot be read: {{detail}}. Check the data folder, or restore it from a backup.',
  },
};
