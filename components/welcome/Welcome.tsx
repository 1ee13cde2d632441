import type { ComponentChildren, VNode } from 'preact';
import { latestForm4Url } from '../../lib/edgar/addresses/urls.ts';
import type { Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { Icon } from '../Icon.tsx';
import { ShortcutList } from '../ShortcutList.tsx';
import { CardPicture } from './pictures/CardPicture.tsx';
import { HoverPicture } from './pictures/HoverPicture.tsx';
import { StarPicture } from './pictures/StarPicture.tsx';
import './welcome.css';

/** Sergey Brin's sales of Alphabet shares, 0001209191-22-024552: six rows, each at a weighted average price. */
const realFiling = 'https://www.sec.gov/Archives/edgar/data/1295032/000120919122024552/xslF345X03/doc4.xml';

function Step({ picture, title, children }: { picture: VNode; title: string; children: ComponentChildren }) {
  return (
    <li class="step">
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}

const icons: [string, string][] = [
  ['read-32', 'The filing on this page is summarized.'],
  ['declined-32', 'This form can’t be read. The card says why, and shows no figures.'],
  ['32', 'No Form 3, 4 or 5 on this page.'],
];

/** What the extension does, for who has just installed it. */
export function Welcome({ shortcuts: all }: { shortcuts: readonly Shortcut[] }) {
  const shortcuts = all.filter(({ key }) => key);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <div>
          <h1>Form 4 Lens is ready</h1>
          <p class="lead">
            It summarizes insider filings (SEC Forms 3, 4 and 5) as you read them on sec.gov. No setup, no
            account.
          </p>
        </div>
        <p class="first-step">
          <a class="button main" href={realFiling} target="_blank" rel="noreferrer">
            Try it on a real filing <Icon name="out" />
          </a>
          <span class="muted">Sergey Brin, Alphabet, 2022 · on sec.gov</span>
        </p>
      </header>

      <ol class="steps">
        <Step picture={<CardPicture />} title="Open a filing: the card">
          Who bought or sold, how much and at what price. Point at a figure, and the cells it comes from are
          outlined on the form.
        </Step>
        <Step picture={<HoverPicture />} title="Pause on a link: the summary">
          In any list on sec.gov, such as the{' '}
          <a href={latestForm4Url} target="_blank" rel="noreferrer">
            latest Form 4s
          </a>
          , pause on a link to a filing to read its summary. That takes one request to sec.gov.
        </Step>
        <Step picture={<StarPicture />} title="Press a star: the watchlist">
          Follow insiders and companies. Your list opens from the toolbar icon, with your notes and tags. It
          stays in this browser.
        </Step>
      </ol>

      <div class="more">
        <section aria-labelledby="icon">
          <h2 id="icon">The toolbar icon</h2>
          <ul class="icons">
            {icons.map(([file, text]) => (
              <li key={file}>
                <img src={`/icon/${file}.png`} alt="" width="24" height="24" />
                {text}
              </li>
            ))}
          </ul>
          <p class="muted">To keep it in sight, pin it from your browser’s extensions menu.</p>
        </section>
        {shortcuts.length > 0 && (
          <section aria-labelledby="keys">
            <h2 id="keys">Keyboard shortcuts</h2>
            <ShortcutList shortcuts={shortcuts} />
            <p>
              <a href="/options.html#shortcuts">All shortcuts, and how to change them</a>
            </p>
          </section>
        )}
      </div>

      <footer class="welcome-foot muted">
        <p>
          <a href="/options.html">Options</a>
        </p>
        <p>Not made, reviewed or endorsed by the U.S. Securities and Exchange Commission.</p>
      </footer>
    </main>
  );
}
