import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/**
 * Finds the extension's element `host` on the page and lets Playwright's locators, and axe, into its
 * closed shadow root, through the debugger. The page's own scripts can then look inside as well: a test
 * that the root is closed must not call this.
 */
export async function insideShadow(page: Page, host: string): Promise<Locator> {
  const locator = page.locator(host);
  // The element may be redrawn while the debugger looks it up.
  await expect(async () => {
    await locator.waitFor({ state: 'attached' });
    await showRoot(page, host);
  }).toPass({ timeout: 15_000 });
  return locator;
}

async function showRoot(page: Page, host: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const { element, root } = await nodesOf(session, host);
  // Each JavaScript world has its own view of the element, so the root is revealed in each.
  for (const world of worlds) {
    await session.send('Runtime.callFunctionOn', {
      functionDeclaration: "function (root) { Object.defineProperty(this, 'shadowRoot', { value: root }) }",
      objectId: await objectIn(session, world, element),
      arguments: [{ objectId: await objectIn(session, world, root) }],
    });
  }
  await session.detach();
}

/** The debugger's ids of the element and of its shadow root. */
async function nodesOf(session: CDPSession, host: string): Promise<{ element: number; root: number }> {
  const { root: page } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: page.nodeId, selector: host });
  const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (!root) throw new Error(`<${host}> has no shadow root.`);
  return { element: node.backendNodeId, root: root.backendNodeId };
}

async function objectIn(session: CDPSession, world: number, node: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node,
    executionContextId: world,
  });
  if (!object.objectId) throw new Error('The debugger hands out no such node.');
  return object.objectId;
}
