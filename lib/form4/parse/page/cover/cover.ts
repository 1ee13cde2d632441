import type { Filing, Relationship } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { boxAfterSymbol, cover, dateNotation, foreignTradingSymbol, formByPeriod } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { seenIn } from '../text/text.ts';
import type { Unseen } from '../text/unseen.ts';
import { boxesIn, type CoverBox, filerLinksIn, linesInCell } from './box.ts';
import { type CoverOwner, readCoverOwners } from './cover-owners.ts';
import { inLastBrackets, withoutBrackets } from './issuer-symbol.ts';
import { readRelationship } from './relationships.ts';

/** What the numbered boxes above Table I say. */
export type Cover = Pick<Filing, 'periodOfReport' | 'dateOfOriginalSubmission' | 'issuer'> & {
  owners: CoverOwner[];
  /** Of the first owner. */
  relationship: Relationship | null;
  /** The form whose date the cover asks for. */
  form: string | null;
};

/** A page has each box once, but for the owners': of two it is not known which is the filing's. */
export function readCover(lines: readonly TextLine[], unseen: Unseen, findings: Findings): Cover {
  const find = boxesIn(lines);
  const boxesWith = (name: keyof typeof cover) => {
    const boxes = find(cover[name]);
    if (!boxes.length) findings.missing.push(cover[name].label);
    if (boxes.length > 1 && name !== 'reportingOwner')
      findings.missing.push(`${cover[name].label}: one of ${boxes.length}`);
    return boxes;
  };
  const owners = boxesWith('reportingOwner');
  const [issuer] = boxesWith('issuer');
  const [period] = boxesWith('periodOfReport');
  const [original] = boxesWith('dateOfOriginalSubmission');
  const [relationship] = boxesWith('relationship');
  const named = readCoverOwners(owners, unseen);
  if (!named.every(({ isOne }) => isOne)) findings.missing.push(`${cover.reportingOwner.label}: one name`);
  return {
    owners: named,
    form: formByPeriod.find(([, label]) => label.test(period?.label.text ?? ''))?.[0] ?? null,
    issuer: {
      ...readIssuer(issuer, unseen, findings),
      foreignTradingSymbol: readForeignTradingSymbol(find(foreignTradingSymbol)[0], findings),
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
  const written = (box ? linesInCell(box) : []).flatMap((line) => {
    const text = line.text.replace(dateNotation, '');
    return text || line.doubt !== null ? [{ ...line, text }] : [];
  });
  const [line] = written;
  if (!line) return null;
  provenance.push([field, line.element]);
  const doubt = written.find((one) => one.doubt !== null)?.doubt;
  const refuse = refuseAt(refused, field, line.element, doubt ?? undefined);
  const text = written.map((one) => one.text).join(' ');
  return doubt ? refuse(text) : date(text, refuse);
}

/** "Alphabet Inc. [ GOOG ]", the name a link in the one layout and bare text in the other. */
function readIssuer(
  box: CoverBox | undefined,
  unseen: Unseen,
  { provenance, missing, refused }: Findings,
): Omit<Filing['issuer'], 'foreignTradingSymbol'> {
  const unknown = { cik: null, name: '', tradingSymbol: null };
  if (!box) return unknown;
  const [link] = filerLinksIn(box);
  const linked = link && seenIn(link.element, unseen);
  const name = linked?.text ?? '';
  const [line, ...more] = box.lines.filter(({ text, cell }) => text !== '' && cell === box.label.cell);
  const rest = line?.text.startsWith(name) ? line.text.slice(name.length) : '';
  const next = rest.search(boxAfterSymbol);
  const own = (next < 0 ? rest : rest.slice(0, next)).trim();
  const found = own.endsWith(']') ? inLastBrackets(own) : null;
  const isAlone = more.length === 0 || next >= 0;
  if (!line || !found || !isAlone || (link && found.before)) {
    missing.push(`${cover.issuer.label}: Name [Symbol]`);
    return unknown;
  }
  provenance.push(['issuer.name', link?.element ?? line.element]);
  if (found.inside) provenance.push(['issuer.tradingSymbol', line.cell ?? line.element]);
  const doubt = linked?.doubt ?? line.doubt;
  if (doubt) refuseAt(refused, 'issuer', line.cell ?? line.element, doubt)(line.text);
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
