// What is typed in a note outlives a closed tab, and is there again for its author alone.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { logIn, openBrowser, openPage, press } from './browser.mjs';
import { startServer } from './start.mjs';

const TYPED = 'Har fået plads på aftenholdet';

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The note form of the first person on the list, for a role in a window of its own. */
async function noteForm(role, options = {}, address = '') {
  const page = await openPage(browser, server.url, options);
  await logIn(page, role);
  if (!address) {
    await page.goto(`${server.url}/persons`);
    await page.locator('main a[href^="/person/"]').first().click();
    address = `${new URL(page.url()).pathname}/note/new`;
  }
  await page.goto(`${server.url}${address}`);
  return { page, address };
}

test('what is typed in a note is there again after the tab was closed, until it is thrown away', async () => {
  const { page, address } = await noteForm('caseworker');
  await page.locator('textarea[name="facts"]').fill(TYPED);
  await page.locator('[data-autosave-told]').waitFor({ state: 'visible' });
  // Nothing is asked and nothing is saved: the tab is gone.
  await page.context().close();

  const again = (await noteForm('caseworker', {}, address)).page;
  assert.equal((await again.locator('textarea[name="facts"]').inputValue()).trim(), TYPED);
  await again.locator('form[action$="/draft/discard"] button').click();
  assert.equal(await again.locator('textarea[name="facts"]').inputValue(), '');
  assert.equal(await again.locator('form[action$="/draft/discard"]').count(), 0);
  await again.context().close();
});

test('without JavaScript a button keeps what is typed', async () => {
  const { page, address } = await noteForm('caseworker', { javaScriptEnabled: false });
  await page.locator('textarea[name="facts"]').fill(TYPED);
  await press(page, 'Gem som kladde');
  assert.ok(page.url().endsWith(address));
  assert.equal((await page.locator('textarea[name="facts"]').inputValue()).trim(), TYPED);
  await page.context().close();
});
