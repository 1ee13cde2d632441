import css from '../../components/notice/notice.css?inline';
import { type NoticeShown, noticeBar, noticePanel } from '../../components/notice/notice-panel.ts';
import { filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import { readNoticePage } from '../../lib/form144/parse/read-notice-page.ts';
import { digest, GlanceReading, type Noticed } from '../../lib/glance/digest.ts';
import { keptNoticeOf } from '../../lib/record/kept/kept-notices.ts';
import { defaults } from '../../lib/settings/settings.ts';
import { createEdgarAsk } from '../../platform/edgar.ts';
import { readSettings } from '../../platform/settings/settings.ts';
import { createHost, isTrusted } from '../host.ts';
import { roomBeside } from '../overlay/room.ts';
import { followedOf } from './followed.ts';

/** What entrypoints/notice/index.ts gives to the content script that loads it. */
export const noticePart = { showNotice };
export type NoticePart = typeof noticePart;

/**
 * Shows what the notice on this page says, read in place: in a card beside the page or, without room for one
 * or if cards start closed, in a bar above it. If the notice cannot be read, the reader can have EDGAR asked.
 */
async function showNotice(signal: AbortSignal): Promise<void> {
  const reading = readNoticePage(document);
  if (!reading.ok && reading.reason === 'not-a-notice') return;
  const { cardStart, cardWidth, theme } = await readSettings(['cardStart', 'cardWidth', 'theme']).catch(
    () => defaults,
  );
  if (signal.aborted) return;
  const { host, shadow } = createHost('card');
  if (theme !== 'auto') host.dataset.theme = theme;
  const style = document.createElement('style');
  style.textContent = css;
  signal.addEventListener('abort', () => host.remove(), { once: true });

  let shown: NoticeShown = reading.ok
    ? { kind: 'read', noticed: { kind: 'notice', notice: reading.notice, filedAt: null }, followed: null }
    : { kind: 'declined', refusal: reading };
  const room = roomBeside(host);
  /** Whether the reader wants the card open if it covers nothing. */
  let isWanted = cardStart === 'open';
  /** The width of a card beside the page; `null` if there is none. */
  let beside: number | null = null;
  /** Whether it was opened over the page. */
  let isOver = false;
  const isOpen = () => beside !== null || isOver;
  const draw = (next: NoticeShown = shown) => {
    shown = next;
    const onAsk = () => void ask();
    host.toggleAttribute('data-bar', !isOpen());
    shadow.replaceChildren(
      style,
      isOpen()
        ? noticePanel({ shown, width: beside, now: Date.now(), onAsk, onClose: () => turn(false) })
        : noticeBar({ shown, onOpen: () => turn(true) }),
    );
  };
  const place = () => {
    beside = isWanted ? room.make(cardWidth) : null;
    if (!isWanted) room.giveBack();
    if (beside !== null) isOver = false;
  };
  const arrange = () => {
    const was = beside;
    place();
    // Drawing takes the focus from what is drawn.
    if (beside !== was) draw();
  };
  const turn = (toOpen: boolean) => {
    if (toOpen || beside !== null) isWanted = toOpen;
    isOver = toOpen;
    place();
    draw();
    shadow.querySelector<HTMLElement>('.close, .open')?.focus({ preventScroll: true });
  };
  const showRead = async (noticed: Noticed) => {
    draw({ kind: 'read', noticed, followed: null });
    const id = filingIdOf(location);
    const kept = id && keptNoticeOf(noticed, id, Date.now());
    const followed = kept && (await followedOf(kept).catch(() => null));
    if (followed && !signal.aborted) draw({ kind: 'read', noticed, followed });
  };
  const ask = async () => {
    const id = filingIdOf(location);
    if (!id) return;
    draw({ kind: 'asking' });
    const answer = await createEdgarAsk(digest, GlanceReading)(id, signal).catch(() => null);
    if (answer?.kind === 'notice') await showRead(answer);
    else if (answer) draw({ kind: 'unanswered', answer });
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isTrusted(event) && !event.defaultPrevented && isOpen()) turn(false);
    },
    { signal },
  );
  draw();
  document.body.prepend(host);
  arrange();
  window.addEventListener('resize', arrange, { signal });
  document.fonts.addEventListener('loadingdone', arrange, { signal });
  if (shown.kind === 'read') await showRead(shown.noticed);
}
