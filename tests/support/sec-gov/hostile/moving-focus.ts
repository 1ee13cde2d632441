/** In a page: moves the focus from link to link to a filing, by itself and with every key that is typed. */
export async function moveTheFocus(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLElement>('a#documentsbutton')];
  let turn = 0;
  const move = () => links[turn++ % links.length]?.focus({ focusVisible: true } as FocusOptions);
  const typed = new AbortController();
  for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, move, { signal: typed.signal });
  addEventListener('keydown', ({ key }) => key === 'Tab' && typed.abort(), true);
  for (let time = 0; time < 40; time++) {
    move();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
