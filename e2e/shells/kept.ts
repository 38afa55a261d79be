import type { Page } from '@playwright/test';

/** What was changed last is written a moment later, or when the window is left; a person reloads no sooner. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
}
