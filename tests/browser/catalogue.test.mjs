// The catalogue for everybody: without logging in, without JavaScript, on a phone and on paper.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openBrowser, openPage, phone } from './browser.mjs';
import { checkNarrow } from './check.mjs';
import { startServer } from './start.mjs';

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

test('somebody on a phone without scripts searches the catalogue and reads an entry', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false, viewport: phone });
  await page.goto('/catalogue');
  await page.getByLabel('Søg i kataloget', { exact: true }).last().fill('hjelp til lektier');
  await page.getByRole('button', { name: 'Søg', exact: true }).last().click();
  await page.getByRole('link', { name: 'Lektiecafé', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Lektiecafé' }).waitFor();
  assert.ok(await page.getByRole('heading', { name: 'Kilder' }).isVisible());
  assert.equal(await page.getByRole('button', { name: 'Start den her' }).count(), 0, 'only those who keep it start anything');
  await page.context().close();
});

test('an entry and the list fit a narrow screen and print without menu and buttons', async () => {
  const page = await openPage(browser, server.url, { viewport: phone });
  for (const path of ['/catalogue', '/catalogue?q=branchepakker']) {
    await page.goto(path);
    assert.deepEqual(await checkNarrow(page), [], path);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('input:visible, select:visible, .button:visible').count(), 0, 'nothing is filled in on paper');
  assert.ok(await page.getByText('Solbæk Kommune').first().isVisible(), 'whose it is stands on the paper');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Branchepakker', exact: true }).click();
  assert.deepEqual(await checkNarrow(page), [], 'the entry');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByText('33,9').first().isVisible());
  assert.equal(await page.locator('.button:visible').count(), 0);
  await page.context().close();
});

test('the calendar is read on a phone without scripts, and prints without menu and buttons', async () => {
  const page = await openPage(browser, server.url, { viewport: phone, javaScriptEnabled: false });
  await page.goto('/calendar');
  assert.equal(await page.locator('h1').count(), 1);
  assert.ok(await page.locator('.calendar-day li:visible').count() > 3, 'there is something in it');
  await page.context().close();

  const narrow = await openPage(browser, server.url, { viewport: phone });
  for (const path of ['/calendar', '/calendar?words=ar', '/calendar?words=uk']) {
    await narrow.goto(path);
    assert.deepEqual(await checkNarrow(narrow), [], path);
    await narrow.emulateMedia({ media: 'print' });
    assert.equal(await narrow.locator('.button:visible, nav:visible').count(), 0, `${path} on paper`);
    assert.ok(await narrow.locator('.calendar-day li:visible').count() > 3, `${path} on paper`);
    assert.ok(await narrow.getByText('Solbæk Kommune').first().isVisible(), `whose ${path} is`);
    await narrow.emulateMedia({ media: 'screen' });
  }
  await narrow.context().close();
});
