import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../lib/prepare.mjs';
import { built } from './built.mjs';

/** The JSON Schema of a scheme, as prettier would write the file. */
export async function schemeSchemaFile() {
  const { schemeJsonSchema } = await built('domain');
  const file = join(root, 'docs', 'scheme.schema.json');
  return format(JSON.stringify(schemeJsonSchema()), { ...(await resolveConfig(file)), filepath: file });
}
