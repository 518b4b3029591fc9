import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../../../src/issuance/register/schema.ts';

test.each(['files', 'attachments', 'events', 'sendings'])(
  'what a register of thousands says of one entry is found without reading all %s',
  (table) => {
    const database = new SQLite(':memory:');
    database.exec(SCHEMA);
    const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE entry = 1`).get();
    expect(plan).toMatchObject({ detail: expect.stringMatching(/^SEARCH/u) as unknown });
  },
);
