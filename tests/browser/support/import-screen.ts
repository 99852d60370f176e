import { expect, type Locator, type Page } from '@playwright/test';
import { fr } from '../../support/catalogues';
import type { LocalFile } from './workspace';

type ReasonCode = keyof typeof fr.importReasons.rows;

/** What became of the rows of a file, as its card says. */
export interface Account {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** Importing, in a planner's words. */
export class ImportScreen {
  constructor(readonly page: Page) {}

  get review(): Locator {
    return this.page.getByRole('dialog', { name: fr.import.review.title });
  }

  /** Drops files on the window. */
  async drop(files: readonly LocalFile[]): Promise<void> {
    const parts = files.map(({ name, content }) => ({ name, base64: content.toString('base64') }));
    await this.page.evaluate((dropped) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    }, parts);
  }

  /** Chooses files in the import dialog. */
  async choose(files: readonly LocalFile[]): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: fr.app.bar.import, exact: true }).click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('dialog').getByRole('button', { name: fr.import.choose }).click();
    await (
      await chooser
    ).setFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: content })),
    );
  }

  /** Waits until the files are read. */
  async read(): Promise<void> {
    await expect(this.review).toBeVisible({ timeout: 30_000 });
  }

  /** The card of a file. */
  cardOf(fileName: string): Locator {
    return this.review.getByRole('article', { name: fileName, exact: true });
  }

  /** The card of a file says this of its rows. */
  async expectAccount(fileName: string, account: Account): Promise<void> {
    const card = this.cardOf(fileName);
    for (const part of ['read', 'accepted', 'rejected', 'skipped'] as const)
      await expect(card).toContainText(fr.import.account[part]({ count: account[part] }));
  }

  /** The card of a file says why it was not taken. */
  async expectFailure(fileName: string, message: string): Promise<void> {
    const card = this.cardOf(fileName);
    await expect(card).toContainText(fr.import.review.notAdded({ file: fileName }));
    await expect(card).toContainText(message);
    await expect(card).toContainText(fr.import.review.nothingLost);
  }

  async showDetail(fileName: string): Promise<void> {
    await this.cardOf(fileName).getByRole('button', { name: fr.import.actions.details }).click();
  }

  /** What the detail of a card says of one reason. */
  reasonIn(fileName: string, reason: ReasonCode): Locator {
    return this.cardOf(fileName).locator('section').filter({ hasText: fr.importReasons.rows[reason] });
  }

  /** The rows listed under a reason: place in the file, column, value. */
  async rowsFor(fileName: string, reason: ReasonCode): Promise<readonly (readonly string[])[]> {
    const section = this.reasonIn(fileName, reason);
    await expect(section).toBeVisible();
    return section
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
  }

  async add(): Promise<void> {
    await this.review.getByRole('button', { name: fr.import.actions.add }).click();
    await expect(this.review).toBeHidden();
  }

  async giveUp(): Promise<void> {
    await this.review.getByRole('button', { name: fr.import.actions.cancel }).click();
    await expect(this.review).toBeHidden();
  }
}
