import { isGlance } from '../../glance/glance.ts';
import { type Checked, oneOf, shape, text } from '../../shape.ts';
import type { Failure } from './failure.ts';

const isFiling = shape({ kind: oneOf('filing'), glance: isGlance });
const isOtherForm = shape({ kind: oneOf('other-form'), formType: text });
/** An ownership filing without ownership XML (`no-document`), or with one that cannot be read. */
const isUnreadable = shape({ kind: oneOf('unreadable'), reason: oneOf('no-document', 'unknown') });

/** What EDGAR says about a filing, once and for all: it may be remembered. */
export type Reading = Checked<typeof isFiling> | Checked<typeof isOtherForm> | Checked<typeof isUnreadable>;

export const isReading = (value: unknown): value is Reading =>
  isFiling(value) || isOtherForm(value) || isUnreadable(value);

/** The answer to one question: a reading, or why there is none now. */
export type Answer = Reading | Failure;
