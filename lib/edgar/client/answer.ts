import * as v from 'valibot';
import type { Failure } from './failure.ts';

export const OtherForm = v.object({ kind: v.literal('other-form'), formType: v.string() });
export type OtherForm = v.InferOutput<typeof OtherForm>;

/** An ownership filing without ownership XML (`no-document`), or whose XML cannot be read. */
export const Unreadable = v.object({
  kind: v.literal('unreadable'),
  reason: v.picklist(['no-document', 'malformed', 'unknown']),
});
export type Unreadable = v.InferOutput<typeof Unreadable>;

/** What the caller makes of a filing's XML; the client only passes it on and caches it. */
export type Digested = { kind: 'filing' | 'notice' };

/** What EDGAR says about a filing. It is final, so it may be cached. */
export type Reading<D extends Digested> = D | OtherForm | Unreadable;

/** The answer to one question: a reading, or why there is none at present. */
export type Answer<D extends Digested> = Reading<D> | Failure;
