import { formatDate, formatIn } from '../../lib/figures/format.ts';
import { unknownAmount } from '../../lib/form4/model/unknown-closing.ts';
import { rolesIn } from '../../lib/form4/wording/role-name.ts';
import { changeWords } from '../../lib/form4/wording/sentence/holding-words.ts';
import type { Glance } from '../../lib/glance/glance.ts';
import { glanceNews } from '../../lib/glance/news.ts';
import { acceptedText, filedText } from '../../lib/glance/timing.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { element } from './element.ts';
import * as words from './words.ts';

/** Owners or lines beyond this number are only counted. */
const shownAtMost = 3;

/** A short version of what one filing says. */
export function glanceCard(glance: Glance): (HTMLElement | undefined)[] {
  const { seen, sentence, holdings } = glance;
  const { owners, issuer } = seen;
  const [owner, ...others] = owners;
  const form = element(
    'p',
    { class: 'form' },
    words.form(seen.documentType, ''),
    foreign(issuer.name),
    issuer.ticker && element('span', { class: 'ticker' }, issuer.ticker),
  );
  const roles = owners.map(({ name, role }) => element('p', {}, foreign(name), ': ', ...roleList(role)));
  const lines = holdings.map(({ line, unit, after, afterUnknown }) =>
    element(
      'p',
      { class: 'line' },
      element('span', {}, foreign(line)),
      // A reading kept by an earlier release does not give the reason.
      after === null
        ? element('span', { class: 'unknown' }, afterUnknown ? unknownAmount(afterUnknown) : words.unknown)
        : element('span', {}, formatIn(unit, after)),
    ),
  );
  return [
    form,
    owner &&
      element(
        'p',
        { class: 'who' },
        foreign(owner.name),
        ...(others.length ? [` ${words.others(others.length)}`] : [' · ', ...roleList(owner.role)]),
      ),
    ...newsLines(glance),
    element('p', { class: 'sentence', role: 'status' }, sentence),
    ...flagList(seen.flags ?? []),
    element(
      'dl',
      { class: 'facts' },
      ...(owners.length > 1 ? fact(words.persons(owners.length), roles) : []),
      ...fact(seen.kinds.length ? words.ownedAfter : words.owned, lines),
      ...fact(words.plan, [element('p', {}, planText(glance))]),
    ),
    element('p', { class: 'dates' }, [filedText(glance), acceptedText(glance)].filter(Boolean).join(' · ')),
  ];
}

/** What a filer wrote, isolated: right-to-left text does not reorder what is around it. */
const foreign = (text: string) => element('bdi', {}, text);

const roleList = (role: string | null) =>
  role === null
    ? [words.noRole]
    : rolesIn(role).flatMap((one, index) => (index ? ['; ', foreign(one)] : [foreign(one)]));

/** The news as on the card; below it the net, the change in percent, and what else there is. */
function newsLines(glance: Glance): HTMLElement[] {
  const { headline, tone, net, others } = glanceNews(glance);
  const { percent, seen, holdings } = glance;
  const ofLines = holdings.length > 1 ? words.onTheseLines : '';
  const change = percent !== null && changeWords(percent, seen.net) + ofLines;
  return [
    element('p', { class: `news ${tone}` }, headline),
    element(
      'p',
      { class: 'events' },
      [net, change].filter(Boolean).join(', '),
      ...others.map((other) => element('span', { class: 'event' }, other)),
    ),
  ];
}

/** What to know before trusting the figures, most important first. */
function flagList(flags: readonly string[]): HTMLElement[] {
  if (flags.length === 0) return [];
  const shown = flags.map((text) =>
    element('li', { class: 'flag' }, element('span', { 'aria-hidden': true }, `${FLAG_SIGN} `), text),
  );
  return [element('ul', { class: 'flags', 'aria-label': words.beforeTrust }, ...shown)];
}

function planText({ plan, planAdoptions }: Glance): string {
  if (planAdoptions.length > 0)
    return words.adopted(words.plans[plan], planAdoptions.map((date) => formatDate(date)).join(', '));
  return plan === 'checked' ? words.notAdopted(words.plans.checked) : words.plans[plan];
}

function fact(name: string, values: HTMLElement[]): HTMLElement[] {
  if (values.length === 0) return [];
  const more = values.length - shownAtMost;
  return [
    element('dt', {}, name),
    element(
      'dd',
      {},
      ...values.slice(0, shownAtMost),
      more > 0 && element('p', { class: 'more' }, words.more(more)),
    ),
  ];
}
