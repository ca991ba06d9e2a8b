import { i18n } from '../i18n.js';
import { kindOfStatus, PageProblem } from './page-problem.js';

const PATIENCE_MS = 15_000;

/**
 * Reads JSON from the API; its problems come in the language of the page.
 * @throws PageProblem
 */
export async function getJson<Body>(path: string): Promise<Body> {
  const response = await answer(path);
  if (!response.ok)
    throw new PageProblem(kindOfStatus(response.status), await detailOf(response), response.status);
  try {
    return (await response.json()) as Body;
  } catch {
    throw new PageProblem('failed');
  }
}

async function answer(path: string): Promise<Response> {
  const headers = { accept: 'application/json', 'accept-language': i18n.language };
  try {
    return await fetch(path, { headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new PageProblem('unreachable');
  }
}

/** An RFC 9457 problem says in `detail` what to do; whatever else answered (a proxy) says nothing of use. */
async function detailOf(response: Response): Promise<string | null> {
  try {
    const { detail } = (await response.json()) as { readonly detail?: unknown };
    return typeof detail === 'string' ? detail : null;
  } catch {
    return null;
  }
}
