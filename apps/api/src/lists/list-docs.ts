import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { List } from './list.js';
import { sortNames } from './list-query.js';

const after = ApiQuery({
  name: 'after',
  required: false,
  description: 'position of a write that the answer must include',
  schema: { type: 'string' },
});

const page = {
  type: 'object',
  required: ['rows', 'total', 'next'],
  properties: {
    rows: { type: 'array', items: { type: 'object' } },
    total: { type: 'integer' },
    next: { type: 'string', nullable: true },
  },
};

/** Puts a list's parameters into the OpenAPI document, from its declaration. */
export function ListDocs<Row>(list: List<Row>): MethodDecorator {
  const { filters, sort, columns } = list;
  return applyDecorators(
    ...Object.entries(filters).map(([name, { allowed }]) =>
      ApiQuery({
        name,
        required: false,
        explode: true,
        schema: { type: 'array', items: { type: 'string', ...(allowed && { enum: [...allowed] }) } },
      }),
    ),
    ApiQuery({
      name: 'sort',
      required: false,
      schema: { type: 'string', enum: [...sortNames(list)], default: sort },
    }),
    ApiQuery({
      name: 'cursor',
      required: false,
      description: '`next` of the page before',
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    }),
    ApiQuery({
      name: 'format',
      required: false,
      description: 'csv: every row that passes, as a file; the same as `Accept: text/csv`',
      schema: { type: 'string', enum: ['json', 'csv'] },
    }),
    after,
    ApiOkResponse({
      description: `A page; as a CSV with the columns ${Object.keys(columns).join(', ')}`,
      content: { 'application/json': { schema: page }, 'text/csv': { schema: { type: 'string' } } },
    }),
  );
}

/** Parameters of a read that is no list. */
export const DocumentDocs = (): MethodDecorator => applyDecorators(after);
