// @vitest-environment node
import { expect, test } from 'vitest';
import { currenciesIn } from '../../../../../lib/form4/checks/prices/currencies.ts';

test.each([
  ['Canadian dollars', ['CAD 5.00', 'CAD$5', 'C$5.00', 'CDN$ 5', 'five canadian dollars', 'Canadian funds']],
  ['pounds sterling', ['GBP 5', 'GBP5.00', '£5', '5 British pounds', 'paid in sterling', '5 UK pounds']],
  ['pence', ['512 pence', '5 GBX', '5 GBp', 'in U.K. pence']],
  ['euros', ['5 euros', '€5', '5 EUR', 'EUR5', 'paid in euro']],
  ['Israeli shekels', ['NIS 5', '5 New Israeli Shekels', '₪5', 'ILS 5']],
  ['Hong Kong dollars', ['HK$5', 'HKD 5', '5 Hong Kong dollars']],
  ['Chinese yuan', ['RMB 5', '5 Renminbi', 'CNY 5', 'paid in yuan']],
  ['Japanese yen', ['JPY 5', '¥5', '5 yen']],
  ['Taiwan dollars', ['NT$5', 'NTD 5', 'New Taiwan dollars']],
  ['Australian dollars', ['A$5', 'AUD 5', '5 Australian dollars']],
  ['New Zealand dollars', ['NZ$5', 'NZD 5', 'New Zealand dollars']],
  ['Singapore dollars', ['S$5', 'SGD 5', 'Singapore dollars']],
  ['Swiss francs', ['CHF 5', 'CHF5', '5 Swiss francs']],
  ['Swedish kronor', ['SEK 5', '5 Swedish kronor']],
  ['Norwegian kroner', ['NOK 5', '5 Norwegian kroner']],
  ['Danish kroner', ['DKK 5', '5 Danish crowns']],
  ['Brazilian reais', ['R$5', 'BRL 5', '5 reais']],
  ['pesos', ['MXN 5', '5 Mexican pesos', 'ARS 5', 'CLP 5', 'PHP 5']],
  ['Indian rupees', ['₹5', 'INR 5', '5 rupees']],
  ['Korean won', ['₩5', 'KRW 5', '5 Korean won']],
  ['South African rand', ['ZAR 5', 'South African rand']],
  ['Polish zloty', ['PLN 5', '5 Polish zlotys', '5 Polish złoty']],
  ['Russian rubles', ['RUB 5', '₽5', '5 roubles', '5 rubles']],
  ['another currency', ['5 Thai baht', '5 Turkish lira', 'AED 5', 'CZK5', 'in the local currency']],
  ['another currency', ['Egyptian pounds', '5 Jamaican dollars', 'Vietnamese dong', 'Kazakh tenge']],
  ['another currency', ['EGP 5', 'VND 5', 'TRY 5', '5 PEN', 'Czech crowns', '5 kroner', 'Peruvian soles']],
])('%s are known in each of their spellings', (name, texts) => {
  for (const text of texts) expect([text, currenciesIn(text).map((one) => one.name)]).toEqual([text, [name]]);
});

test.each([
  'the South African range',
  '$5.00',
  'US$5.00',
  '5 U.S. dollars',
  'The RSUs vest; see NYSE rule 5',
  'NVR Inc',
  'EUROPEAN',
  '5 American dollars',
  'in other than dollars',
  'TRY again with PEN and COP',
  'ordinary shares, par value NIS 0.05 per share',
  'ordinary shares, NIS 0.05 par value',
  'ordinary shares with a nominal value of €0.02 each',
  'ordinary shares of £0.10 each',
])('“%s” names no other currency than the US dollar', (text) => {
  expect(currenciesIn(text)).toEqual([]);
});
