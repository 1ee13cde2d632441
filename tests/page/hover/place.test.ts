import { expect, test } from 'vitest';
import { place } from '../../../page/hover/place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 340, height: 300 };
const link = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test('a card stands below its link, from its left edge', () => {
  expect(place(link(100, 100), card, window)).toMatchObject({ left: 100, top: 126 });
});

test('near the bottom edge it stands above', () => {
  expect(place(link(100, 700), card, window)).toMatchObject({ left: 100, top: 394 });
});

test('near a side edge it keeps within the window', () => {
  expect(place(link(900, 100), card, window).left).toBe(652);
  expect(place(link(-30, 100), card, window).left).toBe(8);
});

test('where it fits on neither side it takes the larger and scrolls within', () => {
  const { top, maxHeight } = place(link(100, 120), card, { width: 1000, height: 300 });
  expect(top).toBe(146);
  expect(maxHeight).toBe(146);
});
