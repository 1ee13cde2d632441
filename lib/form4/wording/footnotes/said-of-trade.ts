import { sentencesOf } from '../../model/sentences.ts';

/**
 * What a footnote says about the nature of a purchase or sale, in a few words, and the sentence that says so.
 */
export type SaidOfTrade = { label: string; sentence: string };

const TRADE = /\b(sold|sell|sale|bought|purchase|acquired|trade|transaction|executed|effected)/i;
/** Words for what was not done, is yet to be done, or is done besides: such a sentence is passed over. */
const NOT_THIS =
  /\b(not|no|never|nor|without|neither|intends?|committed|agreed|(?:prior to|previously|following) (?:the )?(?:sales?|sold))\b/i;
/** No offering, block or private trade either; a sale to cover taxes may be in the open market, after vesting. */
const ELSEWHERE = /\b(open[- ]market|prior to|previously|following|after|lock-?up)\b/i;
/** Lower case only: "on May 22, 2013" is a date (0001494730-13-000004). */
const NOT_YET = /\b(will|would|may|might)\b/;
/**
 * "… and does not represent a discretionary trade", "not at the election of the reporting person": said about
 * most sales to cover taxes; it denies none.
 */
const NOT_BY_CHOICE =
  /\b(?:not|nor?|without) (?:(?:a |an |the )?(?:represent|constitute|reflect|involve|result)\b|(?:[\w'’-]+ ){0,6}(?:discretion|volunt|election|volition))[^.;,)]*/gi;
/** Words for a part only, such as when the exercise price is paid besides the taxes. */
const IN_PART =
  /\b(part(?:ial)?(?:ly)?|portion|some|of which|remain\w+ (?:\w+ ){0,3}sold|and for|and (?:\w+ ){0,2}exercise price|exercise price (?:\w+ ){0,5}and)\b/i;

const TAXES = 'to cover taxes';

/** The nature of a trade, and the patterns that a sentence must all match to say so. */
const labels: [label: string, ...says: RegExp[]][] = [
  [
    TAXES,
    /\b(?:tax(?:es)?|withholding)\b/i,
    /\bto (?:satisfy|cover|pay|fund|meet)\b|\b(?:satisfaction|payment) of\b|\bsell[- ]to[- ]cover\b/i,
  ],
  ['in an underwritten offering', /\bunderwrit(?:er|ing agreement)/i],
  ['in a block trade', /\bblock (?:trade|sale|transaction)/i],
  [
    'in a private transaction',
    /\bprivate(?: placement\b(?! (?:warrant|unit))|ly[- ]negotiated| (?:sale|purchase|transaction))/i,
  ],
  ['in an offering', /\bofferings?\b(?! period)|\bIPO\b/i],
];

const namedIn = (text: string): string[] =>
  labels.filter(([, ...says]) => says.every((pattern) => pattern.test(text))).map(([label]) => label);

/**
 * Whether a footnote on a purchase or sale says that it was made to cover taxes, to an underwriter, in an
 * offering, as a block or in private: the codes P and S are "open-market or private" (General Instruction
 * 8). Only what one sentence says of the trade itself; one that speaks of a part of it names no kind.
 */
export function saidOfTrade(text: string): SaidOfTrade | null {
  if (!namedIn(text).length) return null;
  for (const sentence of sentencesOf(text)) {
    const trade = sentence.replace(NOT_BY_CHOICE, '');
    if (!TRADE.test(trade) || NOT_THIS.test(trade) || NOT_YET.test(trade)) continue;
    const said = namedIn(trade).filter((one) => one === TAXES || !ELSEWHERE.test(trade));
    const [label] = said;
    if (!label) continue;
    const kinds = new Set(said.map((one) => one.replace(' underwritten', '')));
    const several = kinds.size > 1;
    if (IN_PART.test(sentence) || several)
      return { label: label === TAXES && !several ? `partly ${TAXES}` : '', sentence };
    return { label, sentence };
  }
  return null;
}

const LONGEST = 320;

/** A footnote's words between quotation marks, cut short at a word. */
export function quoted(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= LONGEST) return `“${clean}${/[.!?]["”)]?$/.test(clean) ? '' : '.'}”`;
  const cut = clean.slice(0, LONGEST);
  return `“${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')}…”`;
}
