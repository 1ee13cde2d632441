import type { Browser, Page } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** The text that the extension's element `host` shows from its closed shadow root, through the debugger. */
export async function textInShadow(firefox: Browser, page: Page, host: string): Promise<string> {
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
    functionDeclaration:
      "root => [...root.querySelectorAll('div')].map(({ innerText }) => innerText).join('\\n')",
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  if (text.result.type !== 'success' || text.result.result.type !== 'string') {
    throw new Error(`<${host}> shows no text.`);
  }
  return text.result.result.value;
}
