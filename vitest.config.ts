import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
  },
});
