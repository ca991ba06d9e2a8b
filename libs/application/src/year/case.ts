import {
  ID_GRAMMAR,
  planFromCase,
  type Indicator,
  type Leader,
  type Period,
  type PlanContent,
  type Unit,
} from '@kaoping/domain';
import { isIsoDate } from '@kaoping/platform';
import type { CaseDates } from './calendar.js';
import { refuseCase } from './refusals.js';

/** A published annual plan with what its year is played by. It has the shape that the demo accounts are made from. */
export interface YearCase extends CaseDates {
  /** Name of the case, and id of its cycle. */
  readonly name: string;
  readonly organisation: string;
  /** In office order. */
  readonly units: readonly Unit[];
  /** 办公室: it hosts the appraisal office, so that its own matters are judged from outside. */
  readonly officeUnit: string;
  /** The supervisors in the order of their logins `leader-1`, `leader-2`, …; the chair is not among them. */
  readonly leaders: readonly Leader[];
  readonly plan: PlanContent;
}

const OFFICE_NAME = '办公室';
/** The published plan is the bureau's own, so that its text never says whose it is. */
const ORGANISATIONS: Readonly<Record<string, string>> = { 'quanzhou-2024': '泉州市应急管理局' };

/**
 * Reads the text of a case file. @throws Refusal CASE_NOT_JSON, CASE_NOT_A_PLAN, CASE_FIELD_INVALID,
 * CASE_PLAN_INVALID or CASE_OFFICE_MISSING
 */
export function readYearCase(text: string): YearCase {
  const document = parse(text);
  if (document['kind'] !== 'annual plan')
    throw refuseCase.CASE_NOT_A_PLAN({ found: String(document['kind']) });
  const name = document['case'];
  if (typeof name !== 'string' || !ID_GRAMMAR.test(name)) throw invalid('case');
  const year = document['year'];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1950 || year > 9000)
    throw invalid('year');
  const units = listAt(document, 'units').map(readUnit);
  const officeUnit = units.find((unit) => unit.name === OFFICE_NAME)?.id;
  if (officeUnit === undefined) throw refuseCase.CASE_OFFICE_MISSING({ name: OFFICE_NAME });
  const plan = readPlan(document, { units, period: { from: `${year}-01-01`, to: `${year}-12-31` } });
  return {
    name,
    year,
    filledOn: dateAt(document, 'filledOn'),
    issuedOn: dateAt(document, 'issuedOn'),
    organisation: ORGANISATIONS[name] ?? name,
    units,
    officeUnit,
    leaders: leadersOf(plan.indicators),
    plan,
  };
}

/** Who answers for what: posts are paired with units in their order, so that a joint unit goes with its joint leader. */
function leadersOf(indicators: readonly Indicator[]): readonly Leader[] {
  const posts = [...new Set(indicators.flatMap(({ leaders }) => leaders))];
  const byRank = [...posts.filter(isFirst), ...posts.filter((post) => !isFirst(post))];
  return byRank.map((post, index) => ({
    person: `p-leader-${index + 1}`,
    post,
    heads: [...new Set(indicators.flatMap((indicator) => headedIn(indicator, post)))].sort(),
  }));
}

function isFirst(post: string): boolean {
  return post.startsWith('第一');
}

function headedIn({ leaders, units }: Indicator, post: string): readonly string[] {
  return units.flatMap(({ unit }, index) => ((leaders[index] ?? leaders[0]) === post ? [unit] : []));
}

type Document = Readonly<Record<string, unknown>>;

function parse(text: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuseCase.CASE_NOT_JSON({ what: error instanceof Error ? error.message : '' });
  }
  return objectOf(value, '$');
}

function readPlan(
  document: Document,
  cycle: { readonly units: readonly Unit[]; readonly period: Period },
): PlanContent {
  const read = planFromCase(document, cycle);
  if (read.ok) return read.content;
  throw refuseCase.CASE_PLAN_INVALID({ errors: read.errors.map(({ path, code }) => `${path}: ${code}`) });
}

function readUnit(value: unknown, index: number): Unit {
  const path = `units[${index}]`;
  const unit = objectOf(value, path);
  const id = textAt(unit, 'id', path);
  if (!ID_GRAMMAR.test(id)) throw invalid(`${path}.id`);
  const aliases = unit['aliases'] === undefined ? [] : listAt(unit, 'aliases', path);
  if (!aliases.every((alias) => typeof alias === 'string')) throw invalid(`${path}.aliases`);
  return { id, name: textAt(unit, 'name', path), aliases, rankingGroup: textAt(unit, 'rankingGroup', path) };
}

function objectOf(value: unknown, path: string): Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path);
  return value as Document;
}

function listAt(object: Document, field: string, path = ''): readonly unknown[] {
  const value = object[field];
  if (!Array.isArray(value)) throw invalid(joined(path, field));
  return value;
}

function textAt(object: Document, field: string, path: string): string {
  const value = object[field];
  if (typeof value !== 'string' || value.trim() === '') throw invalid(joined(path, field));
  return value;
}

function dateAt(object: Document, field: string): string {
  const value = object[field];
  if (typeof value !== 'string' || !isIsoDate(value)) throw invalid(field);
  return value;
}

function joined(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

function invalid(field: string) {
  return refuseCase.CASE_FIELD_INVALID({ field });
}
