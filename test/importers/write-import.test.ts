import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeImport } from '../../src/importers/write-import.js';

const parent = mkdtempSync(join(tmpdir(), 'role-compare-write-import-'));
afterAll(() => rmSync(parent, { recursive: true }));

test.each(['../escaped.yaml', 'sub/baker.yaml', '/tmp/escaped.yaml', '.yaml', 'Baker.yaml', 'baker.json', '.role-compare-import'])(
  'writes nothing if an importer names a file %s',
  async (name) => {
    const files = [
      { name: 'chef.yaml', text: 'id: chef\ntitle: Chef\n' },
      { name, text: 'id: baker\ntitle: Baker\n' },
    ];
    const target = {
      folder: join(parent, 'roles'),
      label: 'roles',
      importer: 'made-up',
      isForced: true,
      progress: () => {},
      onInterrupt: () => () => {},
    };
    await expect(writeImport(files, target)).rejects.toThrow(new RangeError(`the importer made-up made a file called ${name}`));
    expect([readdirSync(parent), existsSync('/tmp/escaped.yaml')]).toEqual([[], false]);
  },
);
