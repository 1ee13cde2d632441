import { date, textOrNull, tidy } from '../values.ts';
import { type Anchor, cover } from './anchors.ts';
import { type Box, boxesOf, cikOf, filerLink } from './box.ts';
import type { Line } from './lines.ts';
import type { Sources } from './sources.ts';

const DATE = /^(?:\(Month\/Day\/Year\)\s*)?(\d{2}\/\d{2}\/\d{4})$/;

/** A box that holds a date: `undefined` where the page has no such box, `null` where it is empty. */
function dateIn(lines: readonly Line[], anchor: Anchor, field: string, sources: Sources) {
  const [box] = boxesOf(lines, anchor);
  if (!box) return undefined;
  for (const line of box.lines) {
    const [, written] = DATE.exec(line.text) ?? [];
    if (!written) continue;
    sources.set(field, line.element);
    return date(written);
  }
  return null;
}

/** "Alphabet Inc. [ GOOG ]", the name a link in the one layout and bare text in the other. */
function readIssuer(box: Box, sources: Sources) {
  const link = filerLink(box);
  const line = box.lines.find(({ text }) => text !== '');
  if (!line) return { cik: null, name: '', tradingSymbol: null };
  const [, beside = line.text, symbol = ''] = /^(.*?)\s*\[\s*(.*?)\s*\]$/.exec(line.text) ?? [];
  sources.set('issuer.name', link ?? line.element);
  if (symbol) sources.set('issuer.tradingSymbol', line.cell ?? line.element);
  return {
    cik: link && cikOf(link),
    name: link ? tidy(link.textContent ?? '') : beside,
    tradingSymbol: textOrNull(symbol),
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
      name: link ? tidy(link.textContent ?? '') : (line?.text ?? ''),
      element: link ?? line?.element ?? box.label.element,
    };
  });
  const [first, second, ...others] = owners;
  if (first && second && first.cik === second.cik && first.name === second.name) return [first, ...others];
  return owners;
}

/** @param missing gets the labels that every form has and this page does not */
export function readCover(lines: readonly Line[], sources: Sources, missing: string[]) {
  const ownerBoxes = boxesOf(lines, cover.reportingOwner);
  const [issuerBox] = boxesOf(lines, cover.issuer);
  const periodOfReport = dateIn(lines, cover.periodOfReport, 'periodOfReport', sources);
  const dateOfOriginalSubmission = dateIn(
    lines,
    cover.dateOfOriginalSubmission,
    'dateOfOriginalSubmission',
    sources,
  );
  if (!ownerBoxes.length) missing.push(cover.reportingOwner.label);
  if (!issuerBox) missing.push(cover.issuer.label);
  if (periodOfReport === undefined) missing.push(cover.periodOfReport.label);
  if (dateOfOriginalSubmission === undefined) missing.push(cover.dateOfOriginalSubmission.label);
  return {
    periodOfReport: periodOfReport ?? null,
    dateOfOriginalSubmission: dateOfOriginalSubmission ?? null,
    issuer: issuerBox ? readIssuer(issuerBox, sources) : null,
    owners: readOwners(ownerBoxes),
  };
}
