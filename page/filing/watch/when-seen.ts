/** Waits until a page is seen: one that the browser has rendered ahead is not seen yet, and may never be. */
export async function whenSeen(page: Document): Promise<void> {
  const { prerendering } = page as Document & { prerendering?: boolean };
  if (prerendering)
    await new Promise((seen) => page.addEventListener('prerenderingchange', seen, { once: true }));
}
