import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../lib/form4/parse/read-xml.ts';
import { rejoin } from '../../../../../lib/form4/parse/xml/rejoin.ts';
import { ownershipXml } from '../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

const facts = filing({
  nonDerivativeTable: [
    row({ footnotes: { transactionShares: ['F1'] } }),
    row({ transactionShares: '2000', sharesOwnedFollowingTransaction: '7000' }),
  ],
  footnotes: [{ id: 'F1', text: 'Sold by the plan, of which the reporting person is a participant.' }],
});
/** One long line, indented the way the software of 2003 did it. */
const line = ownershipXml(facts)
  .replace(/<\?.*?\?>\s*/, '')
  .trim()
  .replaceAll('\n', '    ');
const cutAt = (width: number, text = line) =>
  text.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g'))?.join('\n') ?? '';
const notWellFormed = { ok: false, reason: 'malformed', missing: ['the XML is not well-formed'] };

describe('a line that was cut every so many characters', () => {
  test('reads as the whole line, or is declined, wherever it was cut', { timeout: 60_000 }, () => {
    let read = 0;
    for (let width = 20; width < 220; width += 3) {
      const reading = readXml(cutAt(width));
      if (reading.ok) {
        expect(reading.filing, `${width}`).toEqual(facts);
        read++;
      }
    }
    expect(read).toBeGreaterThan(50);
  });

  test('is declined where no cut is beside a space, for one may have been trimmed in a word', () => {
    const inWords = Array.from({ length: 500 }, (_, index) => cutAt(20 + index)).filter((cut) => {
      const inner = cut.split('\n').slice(1, -1);
      return inner.length > 1 && !inner.some((one) => /^\s|\s$/.test(one)) && />[^<]*\w\n\w/.test(cut);
    });
    expect(inWords.length).toBeGreaterThan(5);
    for (const cut of inWords) expect(readXml(cut), cut.slice(0, 60)).toMatchObject({ ok: false });
  });

  test('reads where its first line lacks its beginning, if that is not cut in a word', () => {
    const from = (width: number) => `${line.slice(0, width)}\n${cutAt(80, line.slice(width))}`;
    const inTag = line.indexOf('<documentType>') + 5;
    expect(readXml(from(inTag))).toEqual({ ok: true, filing: facts });
    const inName = line.indexOf('Fernhill') + 4;
    expect(readXml(from(inName))).toEqual(notWellFormed);
  });

  test('is declined where one line among the others is shorter, and a word may have been two', () => {
    const [first = '', second = '', ...others] = cutAt(80).split('\n');
    expect(readXml([first, second.slice(0, 40), second.slice(40), ...others].join('\n'))).toMatchObject({
      ok: false,
    });
  });

  test('reads behind a declaration', () => {
    expect(readXml(cutAt(80, `<?xml version="1.0"?>${line}`))).toEqual({ ok: true, filing: facts });
  });

  test.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
    ['software that ends lines twice', '\r\r\n'],
    ['empty lines between them', '\n\n'],
  ])('reads with the line ends of %s, too', (_, end) => {
    for (const width of [61, 80, 85])
      expect(readXml(cutAt(width).replaceAll('\n', end))).toEqual(readXml(cutAt(width)));
    expect(readXml(cutAt(80).replaceAll('\n', end))).toEqual({ ok: true, filing: facts });
  });

  test('reads with a line end at its end', () => {
    expect(readXml(`${cutAt(80)}\n`)).toEqual({ ok: true, filing: facts });
  });

  test('is declined where a line among the others is shorter, even if it ends with a tag', () => {
    const [first = '', second = '', third = '', ...others] = cutAt(80).split('\n');
    const shorter = third.replace('>', '>\n');
    expect(shorter).not.toBe(third);
    expect(readXml([first, second, shorter, ...others].join('\n'))).toEqual(notWellFormed);
  });

  test('is declined where white space was trimmed, and a word may have been two', () => {
    const trimmed = cutAt(61).replace(/ *\n */g, '\n');
    expect(trimmed).toMatch(/\w\n\w/);
    expect(readXml(trimmed)).toMatchObject({ ok: false });
  });
});

describe('a tag that was cut', () => {
  const cutRow = line.replace('    <nonDerivativeTransaction>', '\n<nonDerivativeTran\nsaction>');

  test('is joined where nothing else was cut', () => {
    expect(cutRow).not.toBe(line);
    expect(readXml(cutRow)).toEqual({ ok: true, filing: facts });
    expect(readXml(cutRow.replace('</securityTitle>', '</security\nTitle>'))).toEqual({
      ok: true,
      filing: facts,
    });
  });

  test('is declined where a word elsewhere was cut, which may have been two', () => {
    expect(readXml(cutRow.replace('Common Stock', 'Common\nStock'))).toEqual(notWellFormed);
    expect(readXml(cutRow.replace('<value>1000<', '<value>10\n00<'))).toEqual(notWellFormed);
  });

  test.each(['"F\n1"', '"\nF1"', '"F1\n0"', "'F\n1'", "'F1\n0'", ' "F1\n0"', " '\nF1'"])(
    'is declined where the break is in an attribute: %j',
    (id) => {
      expect(readXml(cutRow.replace('id="F1"', `id=${id}`))).toEqual(notWellFormed);
      expect(rejoin(`<a><a></\na><b id=${id}\n></b></a>`)).toBeNull();
    },
  );

  test('may have breaks around its attribute, which are spaces', () => {
    for (const id of ['id\n="F1"', 'id=\n"F1"', 'id="F1"\n', "id='F1'\n", 'i\nd="F1"'])
      expect(readXml(cutRow.replace('id="F1"', id))).toEqual({ ok: true, filing: facts });
  });

  test('is joined where breaks elsewhere are next to a tag or a space', () => {
    for (const [before, after] of [
      ['<value>1000<', '<value>\n1000<'],
      ['<value>1000<', '<value>1000\n<'],
      ['Common Stock', 'Common \nStock'],
      ['Common Stock', 'Common\n Stock'],
    ] as const)
      expect(readXml(cutRow.replace(before, after))).toEqual({ ok: true, filing: facts });
  });

  test('is declined where another is open at the end, or was cut off', () => {
    expect(rejoin(cutRow)).not.toBeNull();
    expect(readXml(`${cutRow}<more`)).toEqual(notWellFormed);
    expect(readXml(`${cutRow}\n</`)).toEqual(notWellFormed);
    expect(readXml(cutRow.slice(0, -1))).toEqual(notWellFormed);
  });

  test('is one of a document: not of a thousand characters, nor of twenty thousand lines', () => {
    const long = (length: number) => `<a></\na><b c="${'d'.repeat(length - 9)}"/>`;
    expect(rejoin(long(1000))).toBe(long(1000).replace('\n', ''));
    expect(rejoin(long(1001))).toBeNull();
    const lines = (count: number) => `<a></\na>${'\n<b/>'.repeat(count - 2)}`;
    expect(rejoin(lines(20_000))).toBe(lines(20_000).replaceAll('\n', ''));
    expect(rejoin(lines(20_001))).toBeNull();
  });

  test('keeps a break between its name and its attribute', () => {
    const spread = cutRow.replace('<footnote id="F1"', '<footnote\nid="F1"');
    expect(readXml(spread)).toEqual({ ok: true, filing: facts });
  });
});

test('a value that is cut where lines are longest is declined, and a name of two lines is not', () => {
  const [head = '', ...rest] = line.split('Common Stock<');
  const tail = rest.join('Common Stock<').replaceAll('    ', '\n');
  const width = `${head}Common Sto`.length;
  const filler = `<!--${' '.repeat(width - 7)}-->`;
  const cut = `${filler}\n${head}Common Sto\nck<${tail}`;
  expect(
    cut
      .split('\n')
      .slice(0, 2)
      .map(({ length }) => length),
  ).toEqual([width, width]);
  expect(readXml(cut)).toEqual({ ok: false, reason: 'malformed', missing: ['a line is cut in a value'] });
  expect(readXml(line.replace('Common Stock<', 'Common\nStock<'))).toEqual({ ok: true, filing: facts });
});

test('nothing is joined where no tag is cut, or where comments make tags uncertain', () => {
  expect(rejoin(line)).toBeNull();
  expect(rejoin(line.slice(0, -4))).toBeNull();
  expect(rejoin(cutAt(80, `<!-- -->${line}`))).toBeNull();
});
