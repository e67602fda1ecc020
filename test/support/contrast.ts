import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(path.join(import.meta.dirname, 'lowContrast.browser.js'), 'utf8');

/**
 * The texts of a page whose contrast is below WCAG 2.2 AA (1.4.3: 4.5:1, large text 3:1), as "text 3.9:1". Measured from
 * computed styles against the nearest opaque background, as the browser shows it in its present scheme and width.
 */
export function lowContrast(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(SCRIPT);
}
