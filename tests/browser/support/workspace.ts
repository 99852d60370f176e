import { expect, type Locator, type Page } from '@playwright/test';
import { fr } from '../../../src/i18n/fr';

/** The screen of the application, in a planner's words. */
export class Workspace {
  constructor(readonly page: Page) {}

  /** Opens the application and waits until the map is wholly drawn. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await this.mapDrawn();
  }

  async mapDrawn(): Promise<void> {
    await expect(this.page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: fr.app.layout.panel });
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: fr.legend.title });
  }

  get sheet(): Locator {
    return this.page.getByRole('complementary', { name: fr.app.layout.sheet });
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: fr.app.layout.table });
  }
}
