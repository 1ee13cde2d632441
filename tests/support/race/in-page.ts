/* What runs in the pages of a race. */

/** Shared by the functions below, in a filing's page. */
type Line = {
  /** Stars that no key has reached yet, in order. */
  waiting: HTMLElement[];
  /** Whether each star shows the effect of its press, except the issuer's, which other tabs press as well. */
  isShown: () => boolean;
};
type WithLine = { line: Line };

/**
 * Focuses the first of some owners' stars, and after each press the next one; the issuer's is last.
 * @returns the number of stars
 */
export function lineUp(stars: readonly number[]): number {
  const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>('.watch button') ?? [])];
  const own = all.filter((_, at) => stars.includes(at));
  const waiting = [...own, ...all.slice(-1)];
  const before = own.map(({ ariaPressed }) => ariaPressed);
  for (const folded of root?.querySelectorAll('details') ?? []) folded.open = true;
  root?.addEventListener('click', ({ target }) => {
    if (!waiting[0]?.contains(target as Node)) return;
    waiting.shift()?.blur();
    waiting[0]?.focus();
  });
  waiting[0]?.focus();
  const isShown = () => own.every(({ ariaPressed }, at) => ariaPressed !== before[at]);
  Object.assign(globalThis, { line: { waiting, isShown } satisfies Line });
  return waiting.length;
}

/** How many stars no key has reached yet: a busy machine may lose a key. */
export const waiting = (): number => (globalThis as unknown as WithLine).line.waiting.length;

/** Resolves once every press is shown. */
export async function shown(): Promise<void> {
  const { line } = globalThis as unknown as WithLine;
  const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot as ShadowRoot;
  await new Promise<void>((resolve) => {
    const look = () => line.isShown() && resolve();
    new MutationObserver(look).observe(root, { subtree: true, attributeFilter: ['aria-pressed'] });
    look();
  });
}

/** Whether a card shows the issuer as watched. */
export function showsIssuer(): boolean {
  const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot;
  return [...(root?.querySelectorAll('.watch button') ?? [])].at(-1)?.ariaPressed === 'true';
}

/** In the popup, once it is open: lets it press. A call meant for the previous popup may reach it, too. */
export function letPress(): void {
  Object.assign(globalThis, { mayPress: true });
}

/** In the popup: removes entries in turn, `times` in all, and undoes each removal. */
export async function removeAndUndo({
  ids,
  times,
}: {
  ids: readonly string[];
  times: number;
}): Promise<void> {
  if (!('mayPress' in globalThis)) throw new Error('Asked of the popup before.');
  // Without a timer: Firefox slows down timers in a tab that is not in front.
  const until = <T>(find: () => T | null | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const watching = new MutationObserver(() => look());
      const look = () => {
        const found = find();
        if (!found) return;
        watching.disconnect();
        resolve(found);
      };
      watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  const search = await until(() => document.querySelector<HTMLInputElement>('input[type=search]'));
  search.value = 'popup';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  // The tabs' entries are gone from the list.
  await until(() => !document.querySelector('.entry-item[data-id^=insider]'));
  for (let turn = 0; turn < times; turn += 1) {
    const id = ids[turn % ids.length] ?? '';
    const row = () => document.querySelector(`[data-id="${id}"]`);
    (await until(row)).querySelector<HTMLElement>('[data-control=remove]')?.click();
    await until(() => !row());
    const says = () => document.querySelector('.undo p')?.textContent?.includes(id.slice(-2));
    (await until(() => says() && document.querySelector<HTMLElement>('.undo button'))).click();
    await until(row);
  }
}
