import type { Browser, Page } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/**
 * Calls a function with the closed shadow root of the extension's element `host`, through the debugger, and
 * returns its result.
 * @param declaration the source of a function that takes the root and returns a string
 */
export async function inShadow(
  firefox: Browser,
  page: Page,
  host: string,
  declaration: string,
): Promise<string> {
  await page.waitForSelector(host);
  const { connection } = firefox as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', {});
  const tab = tree.result.contexts.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`${page.url()} is not open.`);
  const target = { context: tab.context };

  const element = await connection.send('script.evaluate', {
    expression: `document.querySelector('${host}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const found = element.result.type === 'success' ? element.result.result : null;
  const root = found?.type === 'node' ? found.value?.shadowRoot : null;
  if (!root?.sharedId) throw new Error(`<${host}> has no shadow root.`);

  const text = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  if (text.result.type !== 'success' || text.result.result.type !== 'string') {
    throw new Error(`<${host}> answers with no text.`);
  }
  return text.result.result.value;
}

/** All the text that the extension's element `host` shows. */
export function textInShadow(firefox: Browser, page: Page, host: string): Promise<string> {
  const text =
    "root => [...root.children].map((drawn) => drawn.localName === 'style' ? '' : drawn.innerText).join('\\n')";
  return inShadow(firefox, page, host, text);
}

export type Box = { left: number; top: number; right: number; bottom: number; text: string };

const boxOf = '({ left, top, right, bottom }, text) => ({ left, top, right, bottom, text })';

/** Every element of the card that a selector finds, with its text and its place in the window. */
export const drawn = async (firefox: Browser, page: Page, selector: string): Promise<Box[]> =>
  JSON.parse(
    await inShadow(
      firefox,
      page,
      '[data-form4-lens=card]',
      `root => JSON.stringify([...root.querySelectorAll('${selector}')].map((element) =>
        (${boxOf})(element.getBoundingClientRect(), element.textContent)))`,
    ),
  );

/** Presses, with the pointer, the button in the extension's element `host` whose text begins with `name`. */
export async function press(firefox: Browser, page: Page, host: string, name: string): Promise<void> {
  const find = `root => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(name)}));
    if (!button) return 'null';
    button.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return JSON.stringify([(left + right) / 2, (top + bottom) / 2]);
  }`;
  const at: [number, number] | null = JSON.parse(await inShadow(firefox, page, host, find));
  if (!at) throw new Error(`<${host}> has no button “${name}”.`);
  await page.mouse.click(...at);
}
