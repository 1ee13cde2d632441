import { companyUrl } from '../../lib/edgar/addresses/urls.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';

/**
 * A link to a party's filings on EDGAR, which opens in a new tab.
 * @param inRow if it is in a row of the list, whose controls are reached by arrow keys
 */
export function EdgarLink({ cik, name, inRow }: { cik: string; name: string; inRow?: { tabIndex: number } }) {
  return (
    <a
      {...(inRow && { 'data-control': 'edgar', ...inRow })}
      class={`icon-button ${inRow ? 'entry-out' : ''}`}
      href={companyUrl(cik)}
      target="_blank"
      rel="noreferrer"
      aria-label={words.edgarOf(name)}
      title={words.edgar}
    >
      <Icon name="out" />
    </a>
  );
}
