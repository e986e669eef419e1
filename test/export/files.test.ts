import { csvParseRows } from 'd3-dsv';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/export/csv';
import { tag } from '../../src/export/markup';
import { colour, patternId } from '../../src/export/paint';
import { qrCode } from '../../src/export/qr';

describe('a CSV file', () => {
  test('says that it is UTF-8, quotes what has to be quoted, and is read back', () => {
    const rows = [
      ['第 1 周', '1000.5', ''],
      ['a "b", c', '-1', 'two\nlines'],
    ];
    const text = csvOf(['周', '元', ''], rows);
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain('"a ""b"", c"');
    expect(csvParseRows(text.slice(1))).toEqual([['周', '元', ''], ...rows]);
  });
});

describe('markup', () => {
  test('carries no text as markup, and no sign that XML forbids', () => {
    expect(tag('a', { title: '<"&\u0000>', href: null, x: 1 / 3 })).toBe(
      '<a title="&lt;&quot;&amp;\ufffd&gt;" x="0.33"/>',
    );
  });
});

describe('a colour', () => {
  test.each([
    ['rgb(15, 90, 102)', { colour: '#0f5a66', opacity: null }],
    ['rgba(0, 0, 0, 0.5)', { colour: '#000000', opacity: 0.5 }],
    ['rgb(0 0 0 / 0.5)', { colour: '#000000', opacity: 0.5 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
    ['color(srgb 1 0 0)', { colour: 'color(srgb 1 0 0)', opacity: null }],
  ])('%s is %o', (css, read) => {
    expect(colour(css)).toEqual(read);
  });

  test('may be a pattern', () => {
    expect(patternId('url("#c1-gone")')).toBe('c1-gone');
    expect(patternId('rgb(1, 2, 3)')).toBeNull();
  });
});

describe('a code for phones', () => {
  const address = 'https://who-pays.example/en/explore/?v=1&fee=0.3&week=60';

  test('has the squares of the address, each where it belongs', () => {
    const { size, path } = qrCode(address) ?? { size: 0, path: '' };
    const { data } = encode(address, { ecc: 'L', border: 0 });
    const dark = data.map((row) => row.map(() => false));
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let i = 0; i < Number(length); i++) (dark[Number(y)] as boolean[])[Number(x) + i] = true;
    }
    expect(size).toBe(data.length);
    expect(dark).toEqual(data);
  });

  test('is left out where it would be too fine to be read', () => {
    expect(qrCode(`${address}&inflow=drawn:${'1.'.repeat(100)}`)).toBeNull();
    expect(qrCode(`${address}${'x'.repeat(10_000)}`)).toBeNull();
  });
});
