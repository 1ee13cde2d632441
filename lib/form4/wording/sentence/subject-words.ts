import type { Filing } from '../../model/filing.ts';
import type { OwnerSummary, Role, Summary } from '../../model/summary.ts';
import { spokenName } from '../person-name.ts';
import { list, type PhrasePart, say } from '../phrases.ts';
import { counted } from '../quantity-words.ts';

/** "a director", "President, CEO & COO", "an officer (See Remarks)", "a 10% owner". */
function roleWords({ role, title }: Role): string {
  if (role === 'Director') return 'a director';
  if (role === '10% owner') return 'a 10% owner';
  if (role === 'Other')
    return title ? `otherwise related to the issuer (${title})` : 'otherwise related to the issuer';
  if (!title) return 'an officer';
  return /\b(see|remarks|below|footnote)\b/i.test(title) ? `an officer (${title})` : title;
}

/** "a director and CEO", but "a director, President and CEO". */
function rolesWords({ roles }: OwnerSummary): PhrasePart {
  const all = (roles ?? []).map((role) => say(roleWords(role), role));
  const hasAnd = all.at(-1)?.text.includes(' and ');
  return all.length
    ? [', ', hasAnd ? all.map((one, index) => [index ? ', ' : '', one]) : list(all), ',']
    : null;
}

/**
 * Who reports: the only owner with roles or, in a joint filing, the first owner and how many more.
 * @param isFirst whether a sentence begins with it
 */
export function subjectWords(filing: Filing, { owners }: Summary, isFirst: boolean): PhrasePart {
  const nobody = `${isFirst ? 'T' : 't'}he reporting person`;
  const [first, ...others] = owners;
  if (!first) return nobody;
  const signatures = filing.signatures.map((signature) => signature.name);
  const name = say(spokenName(first.name.value, signatures) || nobody, first.name);
  if (!others.length) return [name, rolesWords(first)];
  const more = `and ${counted(others.length, 'other reporting person')}`;
  return [name, ' ', say(more, ...others.map((owner) => owner.name))];
}
