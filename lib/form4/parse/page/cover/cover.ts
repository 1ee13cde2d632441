import { date } from '../../values.ts';
import { cover } from '../anchors.ts';
import type { Line } from '../text/lines.ts';
import { textOf } from '../text/text.ts';
import type { Trail } from '../trail.ts';
import { type Box, boxesOf, cikOf, filerLink } from './box.ts';

const NOTATION = /^\(Month\/Day\/Year\)\s*/i;

/** The date in the box with one of the cover's labels, `null` where it is empty. */
function dateIn(lines: readonly Line[], field: 'periodOfReport' | 'dateOfOriginalSubmission', trail: Trail) {
  const [box] = boxesOf(lines, cover[field]);
  if (!box) trail.missing.push(cover[field].label);
  for (const { text, cell, element } of box?.lines ?? []) {
    const written = text.replace(NOTATION, '');
    if (!written || cell !== box?.label.cell) continue;
    trail.note(field, element);
    return date(written, trail.refuse(field));
  }
  return null;
}

const NO_ISSUER = { cik: null, name: '', tradingSymbol: null };

/** "Alphabet Inc. [ GOOG ]", the name a link in the one layout and bare text in the other. */
function readIssuer(box: Box, trail: Trail) {
  const link = filerLink(box);
  const line = box.lines.find(({ text }) => text !== '');
  const name = textOf(link);
  const [, beside, symbol = ''] = /^(.*?)\[([^\]]*)\]/.exec(line?.text.replace(name, '') ?? '') ?? [];
  if (!line || beside === undefined) {
    trail.missing.push(`${cover.issuer.label}: Name [Symbol]`);
    return NO_ISSUER;
  }
  trail.note('issuer.name', link ?? line.element);
  if (symbol) trail.note('issuer.tradingSymbol', line.cell ?? line.element);
  return {
    cik: link && cikOf(link),
    name: name || beside.trim(),
    tradingSymbol: symbol.trim() || null,
  };
}

export type CoverOwner = { cik: string | null; name: string; element: Element };

/** The owner of the cover and, on a joint filing, those whose boxes follow: the first is repeated there. */
function readOwners(boxes: readonly Box[]): CoverOwner[] {
  const owners = boxes.map((box) => {
    const link = filerLink(box);
    const line = box.lines.find(({ text }, index) => text !== '' || index === 1);
    return {
      cik: link && cikOf(link),
      name: link ? textOf(link) : (line?.text ?? ''),
      element: link ?? line?.element ?? box.label.element,
    };
  });
  const [first, second, ...others] = owners;
  if (first && second && first.cik === second.cik && first.name === second.name) return [first, ...others];
  return owners;
}

export function readCover(lines: readonly Line[], trail: Trail) {
  const ownerBoxes = boxesOf(lines, cover.reportingOwner);
  const [issuerBox] = boxesOf(lines, cover.issuer);
  if (!ownerBoxes.length) trail.missing.push(cover.reportingOwner.label);
  if (!issuerBox) trail.missing.push(cover.issuer.label);
  return {
    periodOfReport: dateIn(lines, 'periodOfReport', trail),
    dateOfOriginalSubmission: dateIn(lines, 'dateOfOriginalSubmission', trail),
    issuer: issuerBox ? readIssuer(issuerBox, trail) : NO_ISSUER,
    owners: readOwners(ownerBoxes),
  };
}
