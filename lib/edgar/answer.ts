import * as z from 'zod/mini';
import { Glance } from '../hover/glance.ts';
import type { Failure } from './failure.ts';

/** What EDGAR says about a filing, once and for all: it may be remembered. */
export const Reading = z.union([
  z.object({ kind: z.literal('filing'), glance: Glance }),
  z.object({ kind: z.literal('other-form'), formType: z.string() }),
  /** An ownership filing without ownership XML (`no-document`), or one that cannot be read. */
  z.object({ kind: z.literal('unreadable'), reason: z.enum(['no-document', 'unknown']) }),
]);
export type Reading = z.infer<typeof Reading>;

/** The answer to one question: a reading, or why there is none now. */
export type Answer = Reading | Failure;
