import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { ownershipXml } from '../../../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { derivativeRow, filing, owner, relationship, row } from '../../../../../support/samples/filing.ts';
import { facts } from './facts.ts';

describe('each element that a filing has once', () => {
  const rich = filing({
    documentType: '4/A',
    dateOfOriginalSubmission: '2024-06-01',
    issuer: { ...facts.issuer, foreignTradingSymbol: '2330.TW' },
    reportingOwners: [
      owner({
        relationship: relationship({
          isOfficer: true,
          isOther: true,
          officerTitle: 'CFO',
          otherText: 'Trustee',
        }),
      }),
    ],
    nonDerivativeTable: [
      row({
        deemedExecutionDate: '2024-05-15',
        directOrIndirectOwnership: 'I',
        natureOfOwnership: 'By trust',
        voluntary: true,
      }),
    ],
    derivativeTable: [
      derivativeRow({
        transactionShares: null,
        transactionTotalValue: '5000',
        sharesOwnedFollowingTransaction: null,
        valueOwnedFollowingTransaction: '6000',
        underlyingSecurityShares: null,
        underlyingSecurityValue: '7000',
      }),
    ],
    remarks: 'None.',
  });
  const richXml = ownershipXml(rich);
  const once = new Set(
    [...richXml.matchAll(/<(\w+)>/g)].flatMap(([, name = '']) =>
      /^(?:ownershipDocument|reportingOwner|ownerSignature|\w+Table|\w+DerivativeTransaction|derivativeTransaction|rptOwner\w*(?:Street|City|State|Zip)\w*|reportingOwnerAddress)$/i.test(
        name,
      )
        ? []
        : name,
    ),
  );

  test('is read', () => {
    expect(readXml(richXml)).toEqual({ ok: true, filing: rich });
    expect(once.size).toBeGreaterThan(40);
  });

  test.each([...once])('is a reason to decline the filing if it is there twice: %s', (name) => {
    const element = new RegExp(`<${name}>[\\s\\S]*?</${name}>`);
    const twice = readXml(richXml.replace(element, '$&$&'));
    expect(twice.ok || twice.missing).toContainEqual(
      expect.stringMatching(new RegExp(`${name}: stands twice$`)),
    );
  });
});
