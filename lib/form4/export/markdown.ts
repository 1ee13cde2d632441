import type { Flag } from '../checks/flags.ts';
import type { Summary } from '../model/summary.ts';
import { type Phrase, plainText } from '../wording/phrases.ts';

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/**
 * The issuer's name, the sentence and its source, followed by a list of what to know before trusting it.
 * @param url the filing's address
 */
export function toMarkdown(
  summary: Summary,
  sentence: readonly Phrase[],
  url: string,
  flags: readonly Flag[] = [],
): string {
  const symbol = summary.issuer.tradingSymbol ? ` (${escaped(summary.issuer.tradingSymbol.value)})` : '';
  const issuer = `**${escaped(summary.issuer.name.value)}**${symbol}`;
  const told = `${issuer}: ${escaped(plainText(sentence))} [Form ${summary.documentType}](${url})`;
  const list = flags.map(({ text }) => `\n- \u26a0\ufe0e ${escaped(text)}`).join('');
  return list ? `${told}\n${list}` : told;
}
