import { companyUrl } from '../../lib/edgar/addresses/urls.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';

/**
 * Leads to a party's filings on EDGAR, in a tab of its own.
 * @param inRow of the list, which leads the keyboard through its controls
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
