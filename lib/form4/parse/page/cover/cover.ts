import type { Filing, Relationship } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { cover, dateNotation, foreignTradingSymbol } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { seenText } from '../text/text.ts';
import { boxesOf, type CoverBox, filerLinkIn } from './box.ts';
import { type CoverOwner, readCoverOwners } from './cover-owners.ts';
import { inLastBrackets, withoutBrackets } from './issuer-symbol.ts';
import { readRelationship } from './relationships.ts';

/** What the numbered boxes above Table I say. */
export type Cover = Pick<Filing, 'periodOfReport' | 'dateOfOriginalSubmission' | 'issuer'> & {
  owners: CoverOwner[];
  /** Of the first owner. */
  relationship: Relationship | null;
};

export function readCover(lines: readonly TextLine[], findings: Findings): Cover {
  const boxesWith = (name: keyof typeof cover) => {
    const boxes = boxesOf(lines, cover[name]);
    if (!boxes.length) findings.missing.push(cover[name].label);
    return boxes;
  };
  const owners = boxesWith('reportingOwner');
  const [issuer] = boxesWith('issuer');
  const [period] = boxesWith('periodOfReport');
  const [original] = boxesWith('dateOfOriginalSubmission');
  const [relationship] = boxesWith('relationship');
  return {
    owners: readCoverOwners(owners),
    issuer: {
      ...readIssuer(issuer, findings),
      foreignTradingSymbol: readForeignTradingSymbol(boxesOf(lines, foreignTradingSymbol)[0], findings),
    },
    periodOfReport: readDate(period, 'periodOfReport', findings),
    dateOfOriginalSubmission: readDate(original, 'dateOfOriginalSubmission', findings),
    relationship: relationship ? readRelationship(relationship, findings) : null,
  };
}

/** The date in a box, `null` where it is empty. */
function readDate(
  box: CoverBox | undefined,
  field: string,
  { provenance, refused }: Findings,
): string | null {
  for (const { text, cell, element } of box?.lines ?? []) {
    const written = text.replace(dateNotation, '');
    if (!written || cell !== box?.label.cell) continue;
    provenance.push([field, element]);
    return date(written, refuseAt(refused, field, element));
  }
  return null;
}

/** "Alphabet Inc. [ GOOG ]", the name a link in the one layout and bare text in the other. */
function readIssuer(
  box: CoverBox | undefined,
  { provenance, missing }: Findings,
): Omit<Filing['issuer'], 'foreignTradingSymbol'> {
  const unknown = { cik: null, name: '', tradingSymbol: null };
  if (!box) return unknown;
  const link = filerLinkIn(box);
  const name = seenText(link?.element);
  const line = box.lines.find(({ text }) => text !== '');
  const found = inLastBrackets(line?.text.replace(name, '') ?? '');
  if (!line || !found) {
    missing.push(`${cover.issuer.label}: Name [Symbol]`);
    return unknown;
  }
  provenance.push(['issuer.name', link?.element ?? line.element]);
  if (found.inside) provenance.push(['issuer.tradingSymbol', line.cell ?? line.element]);
  return {
    cik: link?.cik ?? null,
    name: name || found.before,
    tradingSymbol: found.inside || null,
  };
}

/** What stands below the label in its own cell; most issuers have none, and older forms no such box. */
function readForeignTradingSymbol(box: CoverBox | undefined, { provenance }: Findings): string | null {
  const line = box?.lines.find(({ text, cell }) => text !== '' && cell === box.label.cell);
  if (!line) return null;
  provenance.push(['issuer.foreignTradingSymbol', line.cell ?? line.element]);
  return withoutBrackets(line.text) || null;
}
