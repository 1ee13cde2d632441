import type { Notice } from '../../../../lib/form144/notice.ts';
import { aNotice } from './a-notice.ts';

const [proposed] = aNotice().proposed;

/** Notices about which the page and the XML say the same. */
export const notices: [what: string, notice: Notice][] = [
  ['a notice', aNotice()],
  [
    'one of several classes, by one who sold nothing',
    aNotice({
      proposed: proposed ? [proposed, { ...proposed, title: 'Class B' }] : [],
      soldInPastThreeMonths: [],
    }),
  ],
  ['one under two plans', aNotice({ planAdoptions: ['2023-11-10', '2024-01-05'] })],
];

/** The facts that a terse amendment leaves out. */
export const saysLittle = {
  documentType: '144/A',
  soldInPastThreeMonths: null,
  planAdoptions: [],
  relationships: [],
  noticeDate: null,
} satisfies Partial<Notice>;
