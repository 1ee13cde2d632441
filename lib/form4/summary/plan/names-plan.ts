/**
 * Rule 10b5-1, in the spellings that filers use: 10b5-1, 10b-5-1, 10-b5-1, 10b5 1, 10b51, 10b5.1, 10b5-l,
 * 10b5-I, 10b5-(1), 10(b)(5)-1, Rule10b5-1, and any dash. "10b-5", the antifraud rule, does not match.
 */
const RULE =
  /(?<!\d)10[\s.-]?\(?b\)?[\s.\u2010-\u2015\u2212-]{0,2}\(?5\)?[\s._\u2010-\u2015\u2212-]{0,3}\(?(?:1(?!\d|,\d|\.\d)|(?:[il]|one)\b)/i;

/** "10b-5 plan", "a trading plan under Rule 10b-5": there are no plans under the antifraud rule. */
const MISNAMED =
  /\b10b-?5\s+(?:(?:pre-?arranged|written|stock|share|securities|trading|sales?|selling|purchase|disposition)\s+)*(?:plan|program|arrangement)\b|\b(?:plan|program|arrangement)\s+(?:adopted |established |entered into )?(?:pursuant to|under|in accordance with|that complies with|complying with)\s+(?:SEC |Exchange Act )?Rule\s+10b-?5\b/i;

/** Whether a text names a plan under Rule 10b5-1. */
export const namesPlan = (text: string): boolean => RULE.test(text) || MISNAMED.test(text);

const UNDER =
  '(?:pursuant to|under|in accordance with|part of|(?:govern|cover)ed by|in connection with|in reliance (?:up)?on|subject to|by way of|through)';

/**
 * The text before the rule if a plan is denied: "was not made pursuant to a", "none of the sales was made
 * under any", "outside of the", "no". "He has no discretion over sales under the" denies nothing.
 */
const DENIES = new RegExp(
  `(?:\\b(?:not|never|nor)|n['’]t)[\\s,]+(?:[\\w-]+[\\s,]+){0,3}${UNDER}\\b[^.;]{0,60}$|\\bnot intended to [^.;]{0,60}$|\\b(?:none of|neither of|no \\w+ (?:was|were)) [^.;,]{0,60}\\b${UNDER}\\b[^.;]{0,60}$|\\b(?:outside(?: of)?|independent(?:ly)? of|unrelated to|other than (?:pursuant to|under))\\b[^.;,]{0,40}$|\\b(?:no|not|without)(?: have)?(?: an?| any)? (?:such |existing |written |SEC |Rule )*$|\\bnon-$`,
  'i',
);

/** Whether a sentence says that something was not done under such a plan. */
export function deniesPlan(sentence: string): boolean {
  const at = [sentence.search(RULE), sentence.search(MISNAMED)].filter((index) => index >= 0);
  return at.length > 0 && DENIES.test(sentence.slice(0, Math.min(...at)));
}
