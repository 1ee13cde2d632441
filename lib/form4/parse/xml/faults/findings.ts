import type { Doubt } from '../../../model/filing.ts';
import type { Refuse } from '../../values.ts';

export const NO_SPELLING = 'it is in no known spelling';

/** What a reading of a document finds out beside the filing itself. */
export class XmlFindings {
  /** What a field cannot hold, and what contradicts itself: the document is refused. */
  readonly invalid: string[] = [];
  /** As on a page, a cell that is lost or cannot be read costs what needs it, and not the filing. */
  readonly doubts: Doubt[] = [];

  /** Takes down what a field cannot hold. */
  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }

  /** Takes down what costs its own field alone. */
  unread(path: string): Refuse {
    return () => this.doubt(path, NO_SPELLING);
  }

  doubt(path: string, reason = 'it is missing'): null {
    const isKnown = this.doubts.some((doubt) => doubt.path === path);
    if (!isKnown) this.doubts.push({ path, reason });
    return null;
  }
}
