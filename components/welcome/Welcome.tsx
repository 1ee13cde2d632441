import type { ComponentChildren, VNode } from 'preact';
import { latestForm4Url } from '../../lib/edgar/addresses/urls.ts';
import type { Shortcut } from '../../platform/own-pages/shortcuts.ts';
import { Icon } from '../Icon.tsx';
import { ShortcutList } from '../ShortcutList.tsx';
import { CardPicture } from './pictures/CardPicture.tsx';
import { HoverPicture } from './pictures/HoverPicture.tsx';
import { StarPicture } from './pictures/StarPicture.tsx';
import * as words from './words.ts';
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
  ['read-32', words.iconRead],
  ['declined-32', words.iconDeclined],
  ['32', words.iconNone],
];

/** What the extension does, for someone who has just installed it. */
export function Welcome({ shortcuts: all }: { shortcuts: readonly Shortcut[] }) {
  const shortcuts = all.filter(({ key }) => key);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <div>
          <h1>{words.ready}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <p class="first-step">
          <a class="button main" href={realFiling} target="_blank" rel="noreferrer">
            {words.tryIt} <Icon name="out" />
          </a>
          <span class="muted">{words.tryWhat}</span>
        </p>
      </header>

      <ol class="steps">
        <Step picture={<CardPicture />} title={words.card}>
          {words.cardHow}
        </Step>
        <Step picture={<HoverPicture />} title={words.hover}>
          {words.hoverList}
          <a href={latestForm4Url} target="_blank" rel="noreferrer">
            {words.latest}
          </a>
          {words.hoverHow}
        </Step>
        <Step picture={<StarPicture />} title={words.star}>
          {words.starHow}
        </Step>
      </ol>

      <div class="more">
        <section aria-labelledby="icon">
          <h2 id="icon">{words.icon}</h2>
          <ul class="icons">
            {icons.map(([file, text]) => (
              <li key={file}>
                <img src={`/icon/${file}.png`} alt="" width="24" height="24" />
                {text}
              </li>
            ))}
          </ul>
          <p class="muted">{words.pin}</p>
        </section>
        {shortcuts.length > 0 && (
          <section aria-labelledby="keys">
            <h2 id="keys">{words.shortcuts}</h2>
            <ShortcutList shortcuts={shortcuts} />
            <p>
              <a href="/options.html#shortcuts">{words.allShortcuts}</a>
            </p>
          </section>
        )}
      </div>

      <footer class="welcome-foot muted">
        <p>
          <a href="/options.html">{words.options}</a>
        </p>
        <p>{words.disclaimer}</p>
      </footer>
    </main>
  );
}
