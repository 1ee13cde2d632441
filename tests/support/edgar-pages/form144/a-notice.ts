import type { Notice } from '../../../../lib/form144/notice.ts';

/** Ada Marlowe means to sell 2,500 shares of Fernhill, unless told otherwise. */
export function aNotice(facts: Partial<Notice> = {}): Notice {
  return {
    documentType: '144',
    issuer: { cik: '0009000101', name: 'Fernhill Instruments, Inc.' },
    seller: { cik: '0009000201', name: 'Ada J. Marlowe' },
    relationships: ['Director', 'Officer'],
    proposed: [
      {
        title: 'Common Stock',
        broker: 'Example Securities LLC',
        amount: '2500',
        marketValue: '63750.00',
        outstanding: '48000000',
        approximateDate: '2024-05-14',
        exchange: 'NASDAQ',
      },
    ],
    acquired: [
      { title: 'Common Stock', date: '2024-02-01', nature: 'Restricted Stock Vesting', amount: '2500' },
    ],
    soldInPastThreeMonths: [
      {
        seller: 'Ada J. Marlowe',
        title: 'Common Stock',
        date: '2024-03-05',
        amount: '3000',
        proceeds: '72300.00',
      },
    ],
    remarks: null,
    noticeDate: '2024-05-14',
    planAdoptions: ['2023-11-10'],
    ...facts,
  };
}
