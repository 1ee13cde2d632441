import { clausesOf } from '../../model/sentences.ts';
import { date } from '../../parse/values.ts';
import { deniesPlan, namesPlan } from './names-plan.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Written out or abbreviated: "September", "Sept.", "Sep". */
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/**
 * "March 5, 2024", "5 March 2024", "5-Mar-2024", "3/5/2024", "3/5/24", "2024-03-05". The rule dates from
 * 2000, so "3/5/99" is a slip.
 */
const DATE = new RegExp(
  `(?:${MONTH}\\s+${DAY},?\\s+\\d{4}|${DAY}[\\s-]+${MONTH},?[\\s-]+\\d{4}|\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|[0-4]\\d)|\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
  'gi',
);

const ADOPTED =
  /\b(?:(?:adopt|establish|implement|institut)(?:ed|ing)|enter(?:ed|ing) into|put in(?:to)? (?:place|effect)|signed|created)\b/gi;

/** Words saying that something other than the adoption happened on the date that follows. */
const OTHER_EVENT =
  /\b(?:disclos|report(?:ed|s?\b)|amend|modif|terminat|expir|effective|commenc|beg[ai]n|start|sold|sale|purchased|vest|8-K|filed|complet|approved|exercised|agreement)/i;

/**
 * The most characters between verb and date, which may name who adopted: "adopted by the reporting person
 * on".
 */
const GAP = 90;

/** The text between two dates of one adoption. */
const AND = /^\s*(?:,|and|&)\s*(?:and\s+)?(?:on\s+)?$/i;

/** The text right before a date of adoption: "plan dated as of", "date of adoption:". */
const DATED = [
  /\b(?:plans?|10b5-1|instructions?(?: letter)?)(?: \(.{1,40}?\)| of [^.;,]{1,40}?)?,? (?:which \w+ )?(?:dated|made)(?: as)?(?: of)? $/i,
  /\b(?:adoption date|date of (?:plan )?adoption)(?: of [^.;:]{0,40}?)?(?:\s*[:=]|,? (?:is|was|of)| \()?\s*$/i,
];

/** How many characters before a date are searched for such text. */
const LEAD = 160;

/** Another kind of plan, or anything else that is entered into: its date is not the trading plan's. */
const OTHER_PLAN =
  /\b(?:incentive|equity|option|bonus|compensation|award|purchase|savings|retirement|deferred|omnibus|rights|reinvestment|benefit|ownership|401\(k\)|long[- ]term)(?: \w+){0,2} (?:plan|program)s?\b(?! (?:under|pursuant to) Rule)|\bagreements?\b/gi;

const OWN_PLAN =
  /10[\s.-]?\(?b|\b(?:trading|sales?|selling|disposition) (?:plan|program|arrangement|instruction)s?\b/gi;

/** How many characters before an adoption are searched for what was adopted. */
const NEAR = 400;

/** The part of a sentence that says that something was adopted on a date. */
type Adoption = { at: number; end: number };

/** The adoption that the words around a date describe; `null` if they describe something else. */
function adoptionAt(sentence: string, from: number, date: RegExpExecArray, to: number): Adoption | null {
  const { index } = date;
  const end = index + date[0].length;
  const between = sentence.slice(from, index);
  for (const verb of between.matchAll(ADOPTED)) {
    const gap = between.slice(verb.index + verb[0].length);
    if (gap.length <= GAP && !OTHER_EVENT.test(gap)) return { at: from + verb.index, end };
  }
  const start = Math.max(0, index - LEAD);
  const lead = sentence.slice(start, index);
  for (const words of DATED) {
    const at = lead.search(words);
    if (at >= 0) return { at: start + at, end };
  }
  // "On March 5, 2024, Ms. Doe adopted"
  if (!/\bon $/i.test(between)) return null;
  const after = sentence.slice(end, to);
  const verb = after.matchAll(ADOPTED).next().value;
  const gap = after.slice(0, verb?.index);
  if (!verb || gap.length > GAP || !/^,? /.test(gap) || OTHER_EVENT.test(gap)) return null;
  return { at: index - 3, end: end + verb.index + verb[0].length };
}

/** The dates in a sentence on which a trading plan was adopted, as written. */
function adoptedIn(sentence: string): string[] {
  const found: string[] = [];
  const dates = [...sentence.matchAll(DATE)];
  let from = 0;
  let isAdoption = false;
  for (const [number, date] of dates.entries()) {
    const isMore = isAdoption && AND.test(sentence.slice(from, date.index));
    if (!isMore) {
      const adoption = adoptionAt(sentence, from, date, dates[number + 1]?.index ?? sentence.length);
      isAdoption = adoption !== null && isOfPlan(sentence, adoption);
    }
    if (isAdoption) found.push(date[0]);
    from = date.index + date[0].length;
  }
  return found;
}

/** The index of the last match; -1 if there is none. */
function lastIn(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** Whether it is the trading plan that was adopted here, and not something else named closer by. */
function isOfPlan(sentence: string, { at, end }: Adoption): boolean {
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  const [own, other] = [lastIn(before, OWN_PLAN), lastIn(before, OTHER_PLAN)];
  if (own !== other) return own > other;
  // The plan may follow ("On March 5, 2024 she adopted a 10b5-1 plan") or stand alone ("The plan was
  // adopted").
  return namesPlan(sentence.slice(at)) || (other < 0 && /\bplans?\b/i.test(sentence.slice(0, end)));
}

/**
 * @returns `null` if there is no such date: 31 June, month 14. Figures are month/day/year, as the form asks.
 */
function isoOf(written: string): string | null {
  const numbers = written.match(/\d+/g) ?? [];
  const name = /[a-z]{3}/i.exec(written.replace(/\d(?:st|nd|rd|th)/gi, ''))?.[0].toLowerCase();
  const [a = '', b = '', c = ''] = numbers;
  const [year, month, day] = name
    ? [b, String(MONTHS.indexOf(name) + 1), a]
    : a.length === 4
      ? [a, b, c]
      : [c, a, b];
  const iso = [
    (year ?? '').padStart(4, '20'),
    (month ?? '').padStart(2, '0'),
    (day ?? '').padStart(2, '0'),
  ].join('-');
  return date(iso, () => null);
}

/**
 * The dates on which a Rule 10b5-1 plan was adopted, as a footnote or the remarks give them; Form 4 asks for
 * the date if its box is checked. Only sentences about the adoption of the plan count: the date of a Form 8-K
 * that disclosed the plan, of an amendment or of another plan does not.
 * @returns distinct ISO dates in the order of the text; empty if the text names no trading plan
 */
export function adoptionDates(text: string): string[] {
  if (text.search(OWN_PLAN) < 0) return [];
  const sentences = clausesOf(text).filter((sentence) => /\d\d/.test(sentence) && !deniesPlan(sentence));
  return [...new Set(sentences.flatMap(adoptedIn).flatMap((date) => isoOf(date) ?? []))];
}
