import type { Notice } from '../../../../lib/form144/notice.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, value: string | null | undefined) =>
  value == null ? '' : `<${name}>${escaped(value)}</${name}>`;

/** "2024-05-14" → "05/14/2024" */
export const usDate = (iso: string | null) =>
  iso?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, day) => `${month}/${day}/${year}`);

const address = `<address><com:street1>1 EXAMPLE PLAZA</com:street1><com:city>SPRINGFIELD</com:city><com:stateOrCountry>OR</com:stateOrCountry><com:zipCode>97475</com:zipCode></address>`;

/** A notice's XML as filers submit it. */
export const noticeXml = (notice: Notice): string => `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/ownership" xmlns:com="http://www.sec.gov/edgar/common">
  <headerData>
    <submissionType>${notice.documentType}</submissionType>
    <filerInfo>
      <filer><filerCredentials>${element('cik', notice.seller.cik)}<ccc>XXXXXXXX</ccc></filerCredentials></filer>
      <liveTestFlag>LIVE</liveTestFlag>
    </filerInfo>
  </headerData>
  <formData>
    <issuerInfo>
      ${element('issuerCik', notice.issuer.cik)}${element('issuerName', notice.issuer.name)}
      <secFileNumber>001-90001</secFileNumber>
      <issuerAddress><com:street1>12 EXAMPLE STREET</com:street1></issuerAddress>
      <issuerContactPhone>(555) 555-0100</issuerContactPhone>
      ${element('nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold', notice.seller.name)}
      <relationshipsToIssuer>${notice.relationships.map((one) => element('relationshipToIssuer', one)).join('')}</relationshipsToIssuer>
    </issuerInfo>
${notice.proposed
  .map(
    (one) => `    <securitiesInformation>
      ${element('securitiesClassTitle', one.title)}
      <brokerOrMarketmakerDetails>${element('name', one.broker)}${address}</brokerOrMarketmakerDetails>
      ${element('noOfUnitsSold', one.amount)}${element('aggregateMarketValue', one.marketValue)}
      ${element('noOfUnitsOutstanding', one.outstanding)}${element('approxSaleDate', usDate(one.approximateDate))}
      ${element('securitiesExchangeName', one.exchange)}
    </securitiesInformation>`,
  )
  .join('\n')}
${notice.acquired
  .map(
    (one) => `    <securitiesToBeSold>
      ${element('securitiesClassTitle', one.title)}${element('acquiredDate', usDate(one.date))}
      ${element('natureOfAcquisitionTransaction', one.nature)}
      <nameOfPersonfromWhomAcquired>Issuer</nameOfPersonfromWhomAcquired><isGiftTransaction>N</isGiftTransaction>
      ${element('amountOfSecuritiesAcquired', one.amount)}<natureOfPayment>N/A</natureOfPayment>
    </securitiesToBeSold>`,
  )
  .join('\n')}
${
  notice.soldInPastThreeMonths?.length === 0
    ? '    <nothingToReportFlagOnSecuritiesSoldInPast3Months>Y</nothingToReportFlagOnSecuritiesSoldInPast3Months>\n'
    : ''
}${(notice.soldInPastThreeMonths ?? [])
  .map(
    (one) => `    <securitiesSoldInPast3Months>
      <sellerDetails>${element('name', one.seller)}${address}</sellerDetails>
      ${element('securitiesClassTitle', one.title)}${element('saleDate', usDate(one.date))}
      ${element('amountOfSecuritiesSold', one.amount)}${element('grossProceeds', one.proceeds)}
    </securitiesSoldInPast3Months>`,
  )
  .join('\n')}
    ${element('remarks', notice.remarks)}
    <noticeSignature>
      ${element('noticeDate', usDate(notice.noticeDate))}
      ${notice.planAdoptions.length > 0 ? `<planAdoptionDates>${notice.planAdoptions.map((day) => element('planAdoptionDate', usDate(day))).join('')}</planAdoptionDates>` : ''}
      <signature>/s/ Ada J. Marlowe</signature>
    </noticeSignature>
  </formData>
</edgarSubmission>
`;
