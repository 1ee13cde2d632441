import * as v from 'valibot';
import { type Answer, OtherForm, type Reading, Unreadable } from '../edgar/client/answer.ts';
import type { Digest } from '../edgar/client/ask.ts';
import { contradictions } from '../edgar/contradictions.ts';
import type { Dated } from '../edgar/envelope.ts';
import { IsoDate } from '../form4/model/filing.ts';
import { readXml } from '../form4/parse/read-xml.ts';
import { summarize } from '../form4/summary/summarize.ts';
import { Notice } from '../form144/notice.ts';
import { readNotice } from '../form144/parse/read-notice.ts';
import { noticeStart } from '../form144/root-tag.ts';
import { Glance, glanceOf } from './glance.ts';

const Glanced = v.object({ kind: v.literal('filing'), glance: Glance });
export type Glanced = v.InferOutput<typeof Glanced>;

/** A notice of a proposed sale, and when it was filed. */
const Noticed = v.object({
  kind: v.literal('notice'),
  notice: Notice,
  filedAt: v.nullable(IsoDate),
});
export type Noticed = v.InferOutput<typeof Noticed>;

/** The schema of what is kept of EDGAR's answer, by which it is read back. */
export const GlanceReading: v.GenericSchema<unknown, Reading<Glanced | Noticed>> = v.variant('kind', [
  Glanced,
  Noticed,
  OtherForm,
  Unreadable,
]);

export type GlanceAnswer = Answer<Glanced | Noticed>;

/**
 * Turns a filing's XML into what is kept of the filing.
 * @param parser used where the browser has none of its own
 */
export const digestBy =
  (parser?: DOMParser): Digest<Glanced | Noticed> =>
  (filed, xml, url) => {
    if (noticeStart.test(xml)) return digestNotice(filed, xml, parser);
    const read = readXml(xml, parser);
    if (!read.ok) return unreadable(read.reason);
    if (contradictions(filed, read.filing).length) return unreadable('invalid');
    return { kind: 'filing', glance: glanceOf(read.filing, summarize(read.filing), filed, url) };
  };

export const digest = /* @__PURE__ */ digestBy();

function digestNotice({ filedAsOfDate }: Dated, xml: string, parser?: DOMParser): Noticed | Unreadable {
  const read = readNotice(xml, parser);
  return read.ok ? { kind: 'notice', notice: read.notice, filedAt: filedAsOfDate } : unreadable(read.reason);
}

const unreadable = (reason: string): Unreadable => ({
  kind: 'unreadable',
  reason: reason === 'malformed' ? 'malformed' : 'unknown',
});
