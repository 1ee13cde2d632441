/**
 * What a page may lay over a card or a hover card, each as the body of a script that places a `lure` there.
 * Whatever a reader presses goes through it.
 */
const through = "lure.style.cssText += '; pointer-events: none !important; background: #fff; border: 0';";
const over =
  "lure.style.cssText += '; position: fixed; inset: 0; width: 100%; height: 100%; z-index: 2147483647; max-width: none; max-height: none; margin: 0';";

export const lures: Record<string, string> = {
  'an element of the highest order': `document.documentElement.append(lure); ${over}`,
  'a popover': `lure.popover = 'manual'; document.body.append(lure); ${over} lure.showPopover();`,
  'a popover in a shadow root': `const root = document.createElement('p'); document.body.append(root);
    root.attachShadow({ mode: 'closed' }).append(lure); lure.popover = 'manual'; ${over} lure.showPopover();`,
  'a modal dialog that holds the card': `lure = document.createElement('dialog'); document.body.append(lure);
    lure.append(document.querySelector('[data-form4-lens=card], [data-form4-lens=hover]')); lure.showModal(); ${over}
    const veil = lure.appendChild(document.createElement('div')); veil.popover = 'manual';
    veil.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; background: #fff'; veil.showPopover();`,
  'the shadow of an element elsewhere': `document.documentElement.append(lure); lure.style.cssText =
    'position: fixed; left: 0; top: 0; width: 1px; height: 1px; z-index: 2147483647; box-shadow: 0 0 0 4000px #fff';`,
  'a page that is transparent itself': `document.body.style.opacity = '0.01';`,
};

/** The script that lays a lure over the page it runs in, with a function that removes it: `window.take()`. */
export const laying = (name: string): string =>
  `(() => { let lure = document.createElement('div'); ${lures[name]} ${through}
    window.take = () => { document.body.style.opacity = ''; lure.popover && lure.hidePopover(); lure.close?.(); lure.before(...lure.querySelectorAll('[data-form4-lens]')); lure.remove(); }; })()`;
