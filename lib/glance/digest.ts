import * as v from 'valibot';
import { type Answer, OtherForm, type Reading, Unreadable } from '../edgar/client/answer.ts';
import type { Digest } from '../edgar/client/ask.ts';
import { readXml } from '../form4/parse/read-xml.ts';
import { summarize } from '../form4/summary/summarize.ts';
import { Glance, glanceOf } from './glance.ts';

const Glanced = v.object({ kind: v.literal('filing'), glance: Glance });
export type Glanced = v.InferOutput<typeof Glanced>;

/** What is kept of a question to EDGAR, and how it is read back. */
export const GlanceReading: v.GenericSchema<unknown, Reading<Glanced>> = v.variant('kind', [
  Glanced,
  OtherForm,
  Unreadable,
]);

export type GlanceAnswer = Answer<Glanced>;

/** What is kept of a filing's ownership XML. */
export const digest: Digest<Glanced> = (filed, xml, url) => {
  const read = readXml(xml);
  if (!read.ok) return { kind: 'unreadable', reason: read.reason === 'malformed' ? 'malformed' : 'unknown' };
  return { kind: 'filing', glance: glanceOf(read.filing, summarize(read.filing), filed, url) };
};
