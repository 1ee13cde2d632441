/** A page that the browser has drawn ahead is not seen yet, and may never be. */
export async function whenSeen(page: Document): Promise<void> {
  const { prerendering } = page as Document & { prerendering?: boolean };
  if (prerendering)
    await new Promise((seen) => page.addEventListener('prerenderingchange', seen, { once: true }));
}
