import type { Filing, Relationship } from '../../../model/filing.ts';
import { date } from '../../values.ts';
import { NO_ISSUER } from '../../with-doubts.ts';
import { boxAfterSymbol, cover, dateNotation, foreignTradingSymbol, formOf } from '../anchors.ts';
import { type Findings, type Finds, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { seenIn, seenText } from '../text/text.ts';
import type { Unseen } from '../text/unseen.ts';
import { boxesIn, type CoverBox, filerLinksIn, linesInCell } from './box.ts';
import { type CoverOwner, readCoverOwners } from './cover-owners.ts';
import { inLastBrackets, withoutBrackets } from './issuer-symbol.ts';
import { readRelationship } from './relationships.ts';

/** What the numbered boxes above Table I say. */
export type Cover = Pick<Filing, 'periodOfReport' | 'dateOfOriginalSubmission' | 'issuer'> & {
  owners: CoverOwner[];
  /** The first owner's. */
  relationship: Relationship | null;
  /** The form whose date the cover asks for. */
  form: string | null;
};

/** Only the owners' box may occur more than once: of two others, it is not known which is the filing's. */
export function readCover(lines: readonly TextLine[], unseen: Unseen, findings: Findings): Cover {
  const boxesOf = boxesIn(lines);
  const boxesWith = (name: keyof typeof cover) => {
    const boxes = boxesOf(cover[name]);
    if (!boxes.length) findings.missing.push(cover[name].label);
    if (boxes.length > 1 && name !== 'reportingOwner')
      findings.missing.push(`${cover[name].label}: one of ${boxes.length}`);
    return boxes;
  };
  const ownerBoxes = boxesWith('reportingOwner');
  const owners = readCoverOwners(ownerBoxes, unseen);
  const [issuer] = boxesWith('issuer');
  const [period] = boxesWith('periodOfReport');
  const [original] = boxesWith('dateOfOriginalSubmission');
  const [relationship] = boxesWith('relationship');
  // An owner who occurs again, other than the first right after itself, is in a box that was doubled or
  // moved.
  const isTwice = new Set(owners.map((owner) => owner.cik ?? owner)).size < owners.length;
  if (isTwice || ownerBoxes.some((box) => filerLinksIn(box).length > 1))
    findings.missing.push(`${cover.reportingOwner.label}: one name`);
  return {
    owners,
    form: period ? formOf(period.label.text) : null,
    issuer: {
      ...readIssuer(issuer, unseen, findings),
      foreignTradingSymbol: readForeignTradingSymbol(boxesOf(foreignTradingSymbol)[0], findings),
    },
    periodOfReport: readDate(period, 'periodOfReport', findings),
    dateOfOriginalSubmission: readDate(original, 'dateOfOriginalSubmission', findings),
    relationship: relationship ? readRelationship(relationship, findings) : null,
  };
}

/**
 * The date in a box or, if a stylesheet gives it its own cell, in or beside the box; `null` if it is empty.
 */
function readDate(
  box: CoverBox | undefined,
  field: string,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): string | null {
  const cell = box?.label.cell;
  const own = box?.lines.filter(
    ({ cell: one, text }) =>
      one === cell ||
      (/\d\/\d/.test(text) && [cell, cell?.nextElementSibling].some((near) => near?.contains(one))),
  );
  const written = (own ?? []).flatMap((line) => {
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

/** "Alphabet Inc. [ GOOG ]": the name is a link in one layout and bare text in the other. */
function readIssuer(
  box: CoverBox | undefined,
  unseen: Unseen,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): Filing['issuer'] {
  if (!box) return NO_ISSUER;
  const [link] = filerLinksIn(box);
  const linked = link && seenIn(link.element, unseen);
  const [line, ...more] = linesInCell(box).filter(({ text }) => text !== '');
  const [own = '', ...next] = line?.text.split(boxAfterSymbol) ?? [];
  const found = own.endsWith(']') ? inLastBrackets(own) : null;
  const place = line?.cell ?? box.label.element;
  // A script adds its words beside the symbol in an element of their own.
  const isPart = (one: Element) => {
    const text = seenText(one);
    return text && text !== found?.inside && found?.inside.includes(text);
  };
  const isWhole = found && (!more.length || next.length) && ![...place.querySelectorAll('*')].some(isPart);
  const doubt = linked?.doubt ?? line?.doubt ?? undefined;
  if (doubt || !isWhole || (linked && linked.text !== found.before))
    refuseAt(refused, 'issuer', place, doubt)(line?.text ?? '');
  if (!found || !line) return NO_ISSUER;
  provenance.push(['issuer.name', link?.element ?? line.element]);
  if (found.inside) provenance.push(['issuer.tradingSymbol', place]);
  return {
    cik: link?.cik ?? null,
    name: found.before,
    tradingSymbol: found.inside || null,
    foreignTradingSymbol: null,
  };
}

/** The text below the label in its cell. Most issuers have no such symbol, and older forms no such box. */
function readForeignTradingSymbol(
  box: CoverBox | undefined,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): string | null {
  const line = (box ? linesInCell(box) : []).find(({ text, doubt }) => text || doubt);
  if (!line) return null;
  provenance.push(['issuer.foreignTradingSymbol', line.element]);
  if (line.doubt) return refuseAt(refused, 'issuer', line.element, line.doubt)(line.text);
  return withoutBrackets(line.text) || null;
}
