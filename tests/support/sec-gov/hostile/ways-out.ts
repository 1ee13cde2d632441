/**
 * Runs in a page. Tries every way in which a page can send something to `origin` without leaving itself, each
 * to its own path, "/out/<way>". A hint to connect to a host (`rel="preconnect"`) is not among them: no
 * policy covers it, and it sends the host's name alone.
 * @returns the ways, once each was tried.
 */
export async function tryEveryWayOut(origin: string): Promise<string[]> {
  const to = (way: string) => `${origin}/out/${way}?secret`;
  const add = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Partial<HTMLElementTagNameMap[K]>,
  ): void => {
    document.body.append(Object.assign(document.createElement(name), attributes));
  };
  const submit = (way: string) => {
    add('iframe', { name: 'taker' });
    const form = Object.assign(document.createElement('form'), {
      action: to(way),
      method: 'post',
      target: 'taker',
    });
    document.body.append(form);
    form.submit();
  };
  const ways: Record<string, (way: string) => unknown> = {
    fetch: (way) => fetch(to(way), { mode: 'no-cors' }),
    beacon: (way) => navigator.sendBeacon(to(way), 'secret'),
    xhr: (way) => {
      const request = new XMLHttpRequest();
      request.open('GET', to(way));
      request.send();
    },
    events: (way) => new EventSource(to(way)),
    socket: (way) => new WebSocket(to(way).replace('https', 'wss')),
    image: (way) => add('img', { src: to(way) }),
    script: (way) => add('script', { src: to(way) }),
    style: (way) => add('link', { rel: 'stylesheet', href: to(way) }),
    font: (way) => {
      const face = new FontFace('taker', `url(${to(way)})`);
      face.load().catch(() => {});
    },
    frame: (way) => add('iframe', { src: to(way) }),
    object: (way) => add('object', { data: to(way) }),
    sound: (way) => add('audio', { src: to(way), preload: 'auto' }),
    form: submit,
  };
  for (const [way, go] of Object.entries(ways)) {
    try {
      await go(way);
    } catch {
      // Refused at once, which is even better.
    }
  }
  return Object.keys(ways);
}
