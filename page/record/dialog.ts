import { render } from 'preact';
import css from '../../components/record/record.css?inline';
import { readSettings } from '../../platform/settings/settings.ts';
import { createHost } from '../host.ts';

/** A modal dialog over the page, in a closed shadow root of its own. */
export async function mountDialog(
  ended: AbortSignal,
): Promise<{ dialog: HTMLDialogElement; root: HTMLElement }> {
  const { host, shadow } = createHost('record');
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'record-title');
  const root = document.createElement('div');
  dialog.append(root);
  shadow.append(style, dialog);
  const { theme } = await readSettings(['theme']).catch(() => ({ theme: 'auto' }));
  if (theme !== 'auto') host.dataset.theme = theme;
  document.body.append(host);
  ended.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { dialog, root };
}
