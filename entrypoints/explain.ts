import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explainPart } from '../lib/form4/wording/explain.ts';

/** What the notes on a filing's rows, codes and heads say, loaded when the first is meant. */
export default defineUnlistedScript({ main: () => explainPart });
