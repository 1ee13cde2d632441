import css from '../../components/notice/notice.css?inline';
import { type NoticeShown, noticePanel } from '../../components/notice/notice-panel.ts';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import { readNoticePage } from '../../lib/form144/parse/read-notice-page.ts';
import { digest, GlanceReading } from '../../lib/glance/digest.ts';
import { createEdgarAsk } from '../../platform/edgar.ts';
import { readSettings } from '../../platform/settings.ts';
import { createHost, isTrusted } from '../host.ts';

/** What entrypoints/notice.ts hands to the content script that loads it. */
export const noticePart = { showNotice };
export type NoticePart = typeof noticePart;

/** Shows what the notice on this page says, read in place; where it cannot be, EDGAR is asked if the reader wants. */
async function showNotice(signal: AbortSignal): Promise<void> {
  const reading = readNoticePage(document);
  if (!reading.ok && reading.reason === 'not-a-notice') return;
  const { cardStart, theme } = await readSettings(['cardStart', 'theme']).catch(() => ({
    cardStart: 'open',
    theme: 'auto',
  }));
  if (signal.aborted || cardStart !== 'open') return;
  const { host, shadow } = createHost('card');
  if (theme !== 'auto') host.dataset.theme = theme;
  const style = document.createElement('style');
  style.textContent = css;
  const ending = new AbortController();
  const ended = AbortSignal.any([signal, ending.signal]);
  ended.addEventListener('abort', () => host.remove(), { once: true });
  const close = () => ending.abort();

  const draw = (shown: NoticeShown) =>
    shadow.replaceChildren(
      style,
      noticePanel({ shown, now: Date.now(), onAsk: () => void ask(), onClose: close }),
    );
  const ask = async () => {
    const id = filingIdOf(location);
    if (!id) return;
    draw({ kind: 'asking' });
    const answer = await createEdgarAsk(digest, GlanceReading)(id, ended).catch(() => null);
    if (answer === null) return;
    draw(answer.kind === 'notice' ? { kind: 'read', noticed: answer } : { kind: 'unanswered', answer });
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isTrusted(event) && !event.defaultPrevented) close();
    },
    { signal: ended },
  );
  draw(
    reading.ok
      ? { kind: 'read', noticed: { kind: 'notice', notice: reading.notice, filedAt: null } }
      : { kind: 'declined', refusal: reading },
  );
  document.documentElement.append(host);
}
