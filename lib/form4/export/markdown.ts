import type { Summary } from '../model/summary.ts';
import { type Phrase, plainText } from '../wording/phrases.ts';

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/**
 * The sentence under the issuer's name, and the source.
 * @param url the filing's address
 */
export function toMarkdown(summary: Summary, sentence: readonly Phrase[], url: string): string {
  const symbol = summary.issuer.tradingSymbol ? ` (${escaped(summary.issuer.tradingSymbol.value)})` : '';
  const issuer = `**${escaped(summary.issuer.name.value)}**${symbol}`;
  return `${issuer}: ${escaped(plainText(sentence))} [Form ${summary.documentType}](${url})`;
}
