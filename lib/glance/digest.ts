import type { Digest } from '../edgar/client/ask.ts';
import { readXml } from '../form4/parse/read-xml.ts';
import { summarize } from '../form4/summary/summarize.ts';
import { glanceOf } from './glance.ts';

/** What is remembered of a filing's ownership XML. */
export const digest: Digest = (filed, xml, url) => {
  const read = readXml(xml);
  if (!read.ok) return { kind: 'unreadable', reason: 'unknown' };
  return { kind: 'filing', glance: glanceOf(read.filing, summarize(read.filing), filed, url) };
};
