import { render } from 'preact';
import { expect, test } from 'vitest';
import { Connections } from '../../../components/record/analysis/Connections.tsx';
import { accessionOf, ada, aFiling, aLine, aRecord } from '../../support/fakes/a-record.ts';

test('lines of one name with known balances are not said to have unknown ones', () => {
  const trust = (opening: string, after: string) =>
    aLine(opening, after, { ownership: 'I', nature: 'By Trust' });
  const filings = [
    aFiling('2024-01-10', { lines: [trust('100', '90'), trust('500', '400')] }),
    aFiling('2024-03-10', {
      accession: accessionOf('2024-03-10'),
      lines: [trust('310', '300'), trust('85', '80')],
    }),
  ];
  const place = document.createElement('div');
  render(<Connections record={aRecord({ filings })} owner={ada.cik} />, place);
  expect(place.textContent).toContain(
    '0 balances carry over from one filing to the next; 2 cannot be compared.',
  );
});
