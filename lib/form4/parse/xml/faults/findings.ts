import type { Doubt } from '../../../model/filing.ts';
import type { Refuse } from '../../values.ts';

export const NO_SPELLING = 'it is not in a recognized format';

/** What reading a document finds besides the filing itself. */
export class XmlFindings {
  /** What is impossible for a field, and what contradicts itself: the document is refused. */
  readonly invalid: string[] = [];
  /** As on a page, a cell that is lost or cannot be read costs only what needs it, not the filing. */
  readonly doubts: Doubt[] = [];

  /** Records what is impossible for a field and refuses the document. */
  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }

  /** Records what costs only its own field. */
  unread(path: string): Refuse {
    return () => this.doubt(path, NO_SPELLING);
  }

  doubt(path: string, reason = 'it is missing'): null {
    const isKnown = this.doubts.some((doubt) => doubt.path === path);
    if (!isKnown) this.doubts.push({ path, reason });
    return null;
  }
}
