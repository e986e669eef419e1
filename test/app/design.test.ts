import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the page of all parts loads a script that is there', () => {
  const html = readFileSync('src/app/design/index.html', 'utf8');
  const [, script = ''] = /src="([^"]+)"/.exec(html) ?? [];
  expect(script.startsWith('/src/')).toBe(true);
  expect(existsSync(join('.', script))).toBe(true);
});
