import { render } from 'preact';
import { expect, test } from 'vitest';
import { CardPicture } from '../../components/welcome/pictures/CardPicture.tsx';
import { HoverPicture } from '../../components/welcome/pictures/HoverPicture.tsx';
import { StarPicture } from '../../components/welcome/pictures/StarPicture.tsx';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { glanceOf } from '../../lib/glance/glance.ts';
import { glanceNews } from '../../lib/glance/news.ts';
import { eventLines } from '../../lib/watchlist/list/event-lines.ts';
import { sampleNamed } from '../support/samples/sample-named.ts';

const { filing, path } = sampleNamed('exercise-tax-sale');
if (!filing) throw new Error('The sample has no filing.');
const filed = { accession: '0009000900-24-000003', filedAsOfDate: null, acceptanceDatetime: null };
const glance = glanceOf(filing, summarize(filing), filed, `https://www.sec.gov${path}`);

/** The texts of a drawing, one after the other. */
function textsIn(picture: preact.VNode): string {
  const place = document.createElement('div');
  render(picture, place);
  return [...place.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

test('the drawings of card and hover have the headline that the product gives their filing', () => {
  const { headline, others } = glanceNews(glance);
  for (const picture of [textsIn(<CardPicture />), textsIn(<HoverPicture />)])
    expect(picture).toContain(headline);
  expect(textsIn(<CardPicture />)).toContain(others[0] ?? 'something else');
  expect(textsIn(<CardPicture />)).toContain('37,385 owned after');
});

test('the drawing of the watchlist says of a filing what a row says', () => {
  expect(textsIn(<StarPicture />)).toContain(eventLines(glance.seen).figure);
});
