import type { Filing } from '../../../lib/form4/model/filing.ts';
import type { Layout } from '../edgar-pages/carried.ts';
import { formdataPage } from '../edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../edgar-pages/print-or-type/print-or-type-page.ts';
import { samples } from './samples.ts';

export type SamplePage = { name: string; layout: Layout; filing: Filing; html: string };

/** Each sample's facts in each layout that exists for its form. */
export const samplePages: SamplePage[] = samples.flatMap(({ name, filing }): SamplePage[] => {
  if (!filing) return [];
  const formdata: SamplePage = {
    name: `${name}, FormData`,
    layout: 'formdata',
    filing,
    html: formdataPage(filing),
  };
  if (!filing.documentType.startsWith('4')) return [formdata];
  const html = printOrTypePage(filing);
  return [formdata, { name: `${name}, print-or-type`, layout: 'print-or-type', filing, html }];
});
