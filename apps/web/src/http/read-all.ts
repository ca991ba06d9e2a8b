import { getJson } from './get-json.js';

/** One page of a list of the API. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

const MOST_ROWS = 200;
/** Beyond that something is wrong with the list, not with the reader. */
const MOST_PAGES = 50;

/** Every row of a list that is not long: people, a unit's own items. @throws PageProblem */
export async function readAll<Row>(path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: Page<Row> = await getJson<Page<Row>>(pathOfPage(path, cursor));
    rows.push(...page.rows);
    cursor = page.next;
    if (cursor === null) break;
  }
  return rows;
}

function pathOfPage(path: string, cursor: string | null): string {
  const search = new URLSearchParams({ limit: String(MOST_ROWS), ...(cursor !== null && { cursor }) });
  return `${path}${path.includes('?') ? '&' : '?'}${search.toString()}`;
}
