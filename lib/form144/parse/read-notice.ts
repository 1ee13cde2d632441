import { hasLetter } from '../../form4/model/letters.ts';
import { CUT } from '../../form4/parse/patched-text.ts';
import { date, positive, type Refuse, tidy, VISIBLE } from '../../form4/parse/values.ts';
import { escapeBareAmpersands } from '../../form4/parse/xml/ampersands.ts';
import { at, child, children } from '../../form4/parse/xml/elements.ts';
import { parseWhole } from '../../form4/parse/xml/whole.ts';
import { type Notice, type NoticeReading, type NoticeRefusal, unlessUnset } from '../notice.ts';
import { isNoticeForm, noticeStart } from '../root-tag.ts';

/** EDGAR accepts no document this long. */
const LONGEST = 5_000_000;

/** The sections with figures and all their elements: any other element might be a figure that is left out. */
const grammar: Record<string, readonly string[]> = {
  securitiesInformation: [
    'securitiesClassTitle',
    'brokerOrMarketmakerDetails',
    'noOfUnitsSold',
    'aggregateMarketValue',
    'noOfUnitsOutstanding',
    'approxSaleDate',
    'securitiesExchangeName',
  ],
  securitiesToBeSold: [
    'securitiesClassTitle',
    'acquiredDate',
    'natureOfAcquisitionTransaction',
    'nameOfPersonfromWhomAcquired',
    'isGiftTransaction',
    'donarAcquiredDate',
    'amountOfSecuritiesAcquired',
    'paymentDate',
    'natureOfPayment',
  ],
  securitiesSoldInPast3Months: [
    'sellerDetails',
    'securitiesClassTitle',
    'saleDate',
    'amountOfSecuritiesSold',
    'grossProceeds',
  ],
  noticeSignature: ['noticeDate', 'planAdoptionDates', 'signature'],
};

/** Elements of these sections that have elements of their own. */
const groups = ['brokerOrMarketmakerDetails', 'sellerDetails', 'planAdoptionDates'];

/** The sections of which a notice has one at most. */
const single = ['issuerInfo', 'remarks', 'noticeSignature'];

/** How the names of sections with figures begin, in any spelling. */
const SECTION = /^(?:securit|notice|issuer|nothing)/i;

const person = 'nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold';
const nothingSold = 'nothingToReportFlagOnSecuritiesSoldInPast3Months';

const refuse = (reason: NoticeRefusal['reason'], ...missing: string[]): NoticeRefusal => ({
  ok: false,
  reason,
  missing,
});

/**
 * Reads the XML of a Form 144 (EDGAR Form 144 XML Technical Specification). Unless everything that holds a
 * figure is understood, nothing is read.
 * @param text from the root element on, or a whole document
 */
export function readNotice(text: string, parser = new DOMParser()): NoticeReading {
  if (!noticeStart.test(text)) return refuse('not-a-notice');
  if (text.length > LONGEST) return refuse('malformed', 'the XML is longer than 5 MB');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse('malformed', 'the XML has a document type');
  const root = parseWhole(text, parser) ?? parseWhole(escapeBareAmpersands(text), parser);
  if (!root) return refuse('malformed', 'the XML is not well-formed');
  const form = tidyText(at(root, 'headerData/submissionType'));
  if (root.localName !== 'edgarSubmission' || !isNoticeForm(form)) return refuse('not-a-notice');
  return readForm(root, form as Notice['documentType']);
}

function readForm(root: Element, documentType: Notice['documentType']): NoticeReading {
  const data = child(root, 'formData');
  const issuer = child(data, 'issuerInfo');
  const proposed = children(data, 'securitiesInformation');
  const signature = child(data, 'noticeSignature');
  const missing = [
    ...[...(data?.children ?? [])].flatMap(strayIn),
    ...[...(data?.children ?? [])].flatMap(unknownIn),
    ...single.filter((name) => children(data, name).length > 1),
    ...['issuerName', person].filter((name) => children(issuer, name).length > 1),
    ...['issuerName', person].filter((name) => tidyText(child(issuer, name)) === ''),
    ...(proposed.length > 0 ? [] : ['securitiesInformation']),
  ];
  if (missing.length > 0) return refuse('unknown-layout', ...missing.slice(0, 20));

  const invalid: string[] = [];
  const refuseAt =
    (element: Element, name: string): Refuse =>
    (value) => {
      invalid.push(`${element.localName}.${name}: “${value.slice(0, 100)}”`);
      return null;
    };
  const amountAt = (element: Element, name: string) =>
    positive(tidyText(child(element, name)), refuseAt(element, name));
  const dateAt = (element: Element, name: string) =>
    unlessUnset(date(tidyText(child(element, name)), refuseAt(element, name)));
  const sold = children(data, 'securitiesSoldInPast3Months');
  const saysNothing = /^(?:Y|true|1)$/i.test(tidyText(child(data, nothingSold)));
  if (saysNothing && sold.length > 0) invalid.push(`${nothingSold}: “Y” beside sales`);

  const notice: Notice = {
    documentType,
    issuer: { cik: cikAt(issuer, 'issuerCik'), name: tidyText(child(issuer, 'issuerName')) },
    seller: {
      cik: cikAt(at(root, 'headerData/filerInfo/filer/filerCredentials'), 'cik'),
      name: tidyText(child(issuer, person)),
    },
    relationships: children(child(issuer, 'relationshipsToIssuer'), 'relationshipToIssuer')
      .map(tidyText)
      .filter(Boolean),
    proposed: proposed.map((element) => ({
      title: tidyText(child(element, 'securitiesClassTitle')),
      broker: tidyText(at(element, 'brokerOrMarketmakerDetails/name')) || null,
      amount: amountAt(element, 'noOfUnitsSold'),
      marketValue: amountAt(element, 'aggregateMarketValue'),
      outstanding: amountAt(element, 'noOfUnitsOutstanding'),
      approximateDate: dateAt(element, 'approxSaleDate'),
      exchange: tidyText(child(element, 'securitiesExchangeName')) || null,
    })),
    acquired: children(data, 'securitiesToBeSold').map((element) => ({
      title: tidyText(child(element, 'securitiesClassTitle')),
      date: dateAt(element, 'acquiredDate'),
      nature: tidyText(child(element, 'natureOfAcquisitionTransaction')) || null,
      amount: amountAt(element, 'amountOfSecuritiesAcquired'),
    })),
    soldInPastThreeMonths:
      sold.length === 0 && !saysNothing
        ? null
        : sold.map((element) => ({
            seller: tidyText(at(element, 'sellerDetails/name')) || null,
            title: tidyText(child(element, 'securitiesClassTitle')) || null,
            date: dateAt(element, 'saleDate'),
            amount: amountAt(element, 'amountOfSecuritiesSold'),
            proceeds: amountAt(element, 'grossProceeds'),
          })),
    remarks: tidyText(child(data, 'remarks')) || null,
    noticeDate: signature && dateAt(signature, 'noticeDate'),
    planAdoptions: children(child(signature, 'planAdoptionDates'), 'planAdoptionDate').flatMap(
      (element) => unlessUnset(date(tidyText(element), refuseAt(element, 'date'))) ?? [],
    ),
  };
  const texts = [notice.issuer.name, notice.seller.name, ...notice.relationships, notice.remarks ?? ''];
  for (const rows of [notice.proposed, notice.acquired, notice.soldInPastThreeMonths ?? []])
    for (const row of rows) texts.push(...Object.values(row).filter((value) => value !== null));
  const damaged = texts.filter((text) => hasLetter(text) && CUT.test(text));
  invalid.push(...damaged.map((text) => `a text that is cut: “${text.slice(0, 100)}”`));
  if (proposed.length !== notice.proposed.filter(({ title }) => title).length)
    invalid.push('securitiesInformation.securitiesClassTitle: “”');
  return invalid.length > 0 ? refuse('invalid', ...invalid.slice(0, 20)) : { ok: true, notice };
}

const tidyText = (element: Element | null) => tidy(element?.textContent ?? '');

const cikAt = (element: Element | null, name: string) =>
  /^\d{1,10}$/.exec(tidyText(child(element, name)))?.[0].padStart(10, '0') ?? null;

/** The elements in a section with figures that are unknown or there twice. */
function strayIn(section: Element): string[] {
  const names = grammar[section.localName];
  if (!names) return [];
  const seen = new Set<string>();
  return [...section.children].flatMap((element) => {
    const name = element.localName;
    const saysSomething = VISIBLE.test(element.textContent ?? '');
    const isNotPlain = !groups.includes(name) && (element.childElementCount > 0 || hasOwnAttribute(element));
    const isStray = saysSomething && (!names.includes(name) || seen.has(name) || isNotPlain);
    seen.add(name);
    return isStray ? [`${section.localName}/${name}`] : [];
  });
}

/** A section that no notice has, but that says it holds figures. */
function unknownIn({ localName, textContent }: Element): string[] {
  const isKnown = localName in grammar || single.includes(localName) || localName === nothingSold;
  return !isKnown && SECTION.test(localName) && VISIBLE.test(textContent ?? '') ? [localName] : [];
}

/** An attribute without a namespace, such as a unit. */
const hasOwnAttribute = ({ attributes }: Element) =>
  [...attributes].some(({ namespaceURI }) => namespaceURI === null);
