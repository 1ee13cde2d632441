import { words } from './words.ts';

type Props = { version: string };

/** What this is, and under which terms. */
export function About({ version }: Props) {
  return (
    <section class="options-part" aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <p>
        {words.version(version)} <a href="/licenses.txt">{words.licenses}</a> ·{' '}
        <a href="/welcome.html">{words.howItWorks}</a>
      </p>
      <p class="muted">{words.disclaimer}</p>
    </section>
  );
}
