import { describe, expect, test } from 'vitest';
import { filingOf, lost } from './changed-page.ts';

const UNKNOWN = 'it is not in a recognized format';
const name = 'O&#39;Neil Saoirse</a>';
const issuer = /Bell &amp; Thorne Holdings \/DE\/<\/a>/;
const symbol = />BTHN</;
const note = /(Shares withheld) by the issuer to cover the tax due on the exercise\./;

describe('what a script cut short, or wrote something beside, is in doubt', () => {
  test.each([
    ['with an id', "O'Neil Saoirse (CIK 0009000203)</a>"],
    ['cut short', "O'Neil Sa…</a>"],
    ['cut short with points', "O'Neil Sa...</a>"],
    ['with a tick', "O'Neil Saoirse ✔</a>"],
    ['with a picture of a flag', "🇮🇪 O'Neil Saoirse</a>"],
    ['with a date', "O'Neil Saoirse 03/05/2024</a>"],
    ['with a mark in brackets', "O'Neil Saoirse [2]</a>"],
    ['with a letter of another script', "O'Neil S\u0430.</a>"],
    ['with letters struck out', "O'Neil S\u0336.</a>"],
  ])('a name %s', (_, others) => {
    expect(lost(name, others)).toEqual([`reportingOwners.0.name: ${UNKNOWN}`]);
  });

  test.each([
    ['a price', '>BTHN 145.20<'],
    ['a change', '>BTHN +1%<'],
    ['an arrow', '>BTHN ▲<'],
    ['dollars', '>$BTHN<'],
    ['only its beginning', '>BT…<'],
    ['a letter of another script', '>\u0412TH<'],
    ['wide letters', '>\uff22TH<'],
  ])('a symbol with %s', (_, others) => {
    expect(lost(symbol, others)).toEqual([`issuer: ${UNKNOWN}`]);
    expect(filingOf(symbol, others)?.issuer.name).toBe('');
  });

  test('an issuer’s name, a title, a signature', () => {
    expect(lost(issuer, 'Bell &amp; Tho…</a>')).toEqual([`issuer: ${UNKNOWN}`]);
    expect(lost('President &amp; CEO', 'Pres…')).toEqual([`reportingOwners.0.relationship: ${UNKNOWN}`]);
    for (const signature of ['/s/ Saoirse O…', '03/07/2024'])
      expect(lost('/s/ Saoirse O&#39;Neil', signature)).toEqual([`signatures.0.name: ${UNKNOWN}`]);
  });

  test('but no power of attorney with its day, and no title of two posts', () => {
    expect(lost('/s/ Saoirse O&#39;Neil', '/s/ J. Doe [by power of attorney of 03/07/2024]')).toEqual([]);
    expect(lost('President &amp; CEO', 'President + CEO')).toEqual([]);
  });

  test.each(['$1 ↩', '$1 📈', '$1 ва', '$1 …', '$1 [more]', '$1 (more)', '$1 Read more', '$1. Show more »'])(
    'a footnote: “%s”',
    (others) => {
      expect(lost(note, others)).toEqual([`footnotes.0.text: ${UNKNOWN}`]);
      expect(filingOf(note, others)?.footnotes[0]).toEqual({ id: 'F1', text: '' });
    },
  );

  test('the remarks', () => {
    const remarks = (text: string) =>
      lost(/(March 1, 2024\.<\/td><\/tr>)/, `$1<tr><td>Remarks: ${text}</td></tr>`);
    expect(remarks('See Exh… Read more')).toEqual([`remarks: ${UNKNOWN}`]);
    expect(remarks('Exhibit 24 [sic] of 03/05/2024')).toEqual([]);
  });
});

test('what EDGAR prints is not', () => {
  expect(filingOf(symbol, '>[NYSE: BTHN.A]<')?.issuer.tradingSymbol).toBe('[NYSE: BTHN.A]');
  expect(lost(name, "O'Neil-Müller Saoirse & Co. /NEW/</a>")).toEqual([]);
  for (const others of [
    '$1 at 10% or more.',
    '$1 (more of it later).',
    '$1; read more of it in Exhibit 99.',
    '$1 of "Bell..."',
    '$1 on 03/05/2024 [sic] + $10.25 (CIK 1)',
  ])
    expect(lost(note, others), others).toEqual([]);
});
