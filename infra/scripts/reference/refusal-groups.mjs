import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/prepare.mjs';
import { built, builtFile } from './built.mjs';

const [domain, application, identity, evidence, eventStore, readModels] = await Promise.all(
  ['domain', 'application', 'identity', 'evidence', 'event-store', 'read-models'].map(built),
);
const { problemOf } = await builtFile('apps/api/src/http/problem-of.js');

/** Codes by where they come from, each with its kind and its HTTP status as the edge itself finds it. */
export async function refusalGroups() {
  const ofTables = [...tablesOf(domain), ...tablesOf(application), ...tablesOf(identity)].map(
    ([name, kinds]) => group(name, kinds, (code) => new domain.Refusal(code, kinds[code])),
  );
  const ofFiles = group(
    'evidenceRefusals',
    evidence.evidenceRefusals,
    (code) => new evidence.EvidenceRefused(code),
  );
  return [
    ...ofTables,
    ofFiles,
    { title: 'Event store and views 事件库和查询', refusals: libraryErrors() },
    { title: 'HTTP edge 接口', refusals: edgeProblems() },
  ];
}

/** The exported tables code → kind, e.g. `cycleRefusals`. */
function tablesOf(library) {
  return Object.entries(library).filter(([name]) => name.endsWith('Refusals'));
}

function group(name, kinds, errorOf) {
  const title = TITLES[name];
  if (title === undefined) throw new Error(`refusal-groups.mjs has no title for ${name}`);
  const refusals = Object.entries(kinds).map(([code, kind]) => ({
    code,
    kind,
    status: problemOf(errorOf(code)).status,
  }));
  return { title, refusals };
}

const TITLES = {
  planRefusals: 'Annual plan 年度计划',
  assessmentRefusals: 'Assessment 指标考评',
  applicabilityRefusals: 'Not applicable 指标不适用',
  ballotRefusals: 'Ballot 公众评议',
  calendarRefusals: 'Calendar 工作日历',
  cycleRefusals: 'Cycle 考评周期',
  delegationRefusals: 'Delegation 代办',
  breachCatalogueRefusals: 'Breach catalogue 扣分标准目录',
  organisationRefusals: 'Changes of the organisation 机构调整',
  findingRefusals: 'Finding 察访核验',
  rectificationRefusals: 'Rectification 限期整改',
  incentiveRefusals: 'Incentive 正向激励',
  rankBonusRefusals: 'Rank bonus 名次加分',
  difficultyRefusals: 'Difficulty 难度系数',
  vetoRefusals: 'Veto 一票否决',
  consequenceRefusals: 'Consequences 结果运用',
  leaderSheetRefusals: 'Leader sheet 领导评价',
  quarterlyCheckRefusals: 'Quarterly check 季度检查',
  resultRefusals: 'Result 考评结果',
  appealRefusals: 'Appeal 申诉',
  schemeRefusals: 'Scheme 考评办法',
  planImportRefusals: 'Import of a plan 导入年度计划',
  evidenceFileRefusals: 'Evidence named by a command 佐证材料',
  leaderEvaluationRefusals: 'Leader evaluation 领导评价',
  publicEvaluationRefusals: 'Public evaluation 公众评议',
  yearRefusals: 'Playing a case 案例演练',
  policyRefusals: 'Policy 权限',
  accountRefusals: 'Accounts 用户',
  evidenceRefusals: 'Evidence file 佐证材料文件',
};

/** Error classes of the libraries carry their code; the edge says what becomes of each. */
function libraryErrors() {
  const bases = [eventStore.EventStoreError, readModels.ReadModelError];
  const classes = [...Object.values(eventStore), ...Object.values(readModels)].filter(
    (value) => bases.some((base) => value?.prototype instanceof base) || value === readModels.CursorInvalid,
  );
  const refusals = [
    ...classes,
    evidence.EvidenceDamaged,
    evidence.EvidenceUnavailable,
    identity.AccountsFileInvalid,
  ].map((ErrorClass) => {
    // Whatever the constructor asks for: only the code and the class matter here.
    const error = new ErrorClass('x', 0n, 0n, 0n);
    return { code: error.code, kind: '', status: problemOf(error).status };
  });
  // A kind of another error answers with its code.
  return [...new Map(refusals.map((refusal) => [refusal.code, refusal])).values()];
}

/** What only the edge says: codes of its own, and those for what the framework refuses. */
function edgeProblems() {
  const framework = Array.from({ length: 200 }, (_, index) => problemOf({ statusCode: 400 + index }));
  const own = sourcesOf('apps/api/src').flatMap((text) =>
    [...text.matchAll(/new EdgeProblem\(\s*(\d+),\s*'([A-Z_]+)'/g)].map(([, status, code]) => ({
      code,
      status: Number(status),
    })),
  );
  const inTables = new Set(
    [domain, application, identity].flatMap((lib) =>
      tablesOf(lib).flatMap(([, kinds]) => Object.keys(kinds)),
    ),
  );
  const all = [...framework, ...own].filter(({ code }) => !inTables.has(code));
  return [...new Map(all.map(({ code, status }) => [code, { code, kind: '', status }])).values()].sort(
    (a, b) => a.status - b.status || (a.code < b.code ? -1 : 1),
  );
}

function sourcesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('spec.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
