import type { Dice } from '../../support/dice.ts';

/** Damages a file; returns `null` if the file has no place for it. */
export type Damage = (xml: string, dice: Dice) => string | Uint8Array | null;

/** Replaces one match of a pattern, chosen by the dice. */
export function atOne(pattern: RegExp, change: (found: string, dice: Dice) => string): Damage {
  return (xml, dice) => {
    const places = [...xml.matchAll(new RegExp(pattern.source, 'g'))];
    if (places.length === 0) return null;
    const { 0: found, index } = dice.oneOf(places);
    return xml.slice(0, index) + change(found, dice) + xml.slice(index + found.length);
  };
}

export const before = (pattern: RegExp, inserted: string | ((dice: Dice) => string)): Damage =>
  atOne(pattern, (found, dice) => (typeof inserted === 'string' ? inserted : inserted(dice)) + found);
export const after = (pattern: RegExp, inserted: string | ((dice: Dice) => string)): Damage =>
  atOne(pattern, (found, dice) => found + (typeof inserted === 'string' ? inserted : inserted(dice)));

/** One of several kinds of damage, chosen by the dice. */
export function oneOf(...damages: Damage[]): Damage {
  return (xml, dice) => dice.oneOf(damages)(xml, dice);
}

const name = '(?:\\w+:)?\\w+';
export const patterns = {
  startTag: new RegExp(`<${name}(?: [^>]*)?>`),
  endTag: new RegExp(`</${name}>`),
  field: new RegExp(`<(${name})>\\s*<(?:\\w+:)?value>[^<]+</(?:\\w+:)?value>[^<]*</\\1>`),
  value: /<value>[^<]+<\/value>/,
  number: /<value>[\d.]+<\/value>/,
  date: /<value>\d{4}-\d\d-\d\d<\/value>/,
  rowStart: /<(?:nonDerivative|derivative)(?:Transaction|Holding)>/,
  groupStart: /<(?:transactionAmounts|postTransactionAmounts|ownershipNature|underlyingSecurity)>/,
  group: /<(transactionAmounts|postTransactionAmounts|ownershipNature|underlyingSecurity)>[\s\S]*?<\/\1>/,
  row: /<((?:nonDerivative|derivative)(?:Transaction|Holding))>[\s\S]*?<\/\1>/,
  tableStart: /<(?:nonDerivative|derivative)Table>/,
  coverField:
    /<(issuerCik|issuerName|issuerTradingSymbol|rptOwnerCik|rptOwnerName|isDirector|documentType|periodOfReport|signatureDate|aff10b5One)>[^<]+<\/\1>/,
  mark: /<footnoteId id="F\d+"\/>/,
  footnote: /<footnote id="F\d+">[^<]*<\/footnote>/,
};

/** Changes the text of a `<value>` and keeps its tags. */
export const inValue = (pattern: RegExp, change: (text: string, dice: Dice) => string): Damage =>
  atOne(pattern, (found, dice) => `<value>${change(found.slice(7, -8), dice)}</value>`);
