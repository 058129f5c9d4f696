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
  await page.locator('[data-autosave-says="kept"]').waitFor({ state: 'visible' });
  // Nothing is asked and nothing is saved: the tab is gone.
  await page.context().close();

  const again = (await noteForm('caseworker', {}, address)).page;
  assert.equal((await again.locator('textarea[name="facts"]').inputValue()).trim(), TYPED);
  await again.locator('form[action$="/draft/discard"] button').click();
  assert.equal(await again.locator('textarea[name="facts"]').inputValue(), '');
  assert.equal(await again.locator('form[action$="/draft/discard"]').count(), 0);
  await again.context().close();
});

const facts = (page) => page.locator('textarea[name="facts"]');
const discard = (page) => page.locator('form[action$="/draft/discard"] button');

test('what is typed after the session ran out is said not to be kept, and stands in the form after log-in', async () => {
  const { page, address } = await noteForm('caseworker');
  page.on('dialog', (dialog) => dialog.accept());
  await facts(page).fill(TYPED);
  await page.locator('[data-autosave-says="kept"]').waitFor({ state: 'visible' });
  await page.context().clearCookies();
  await facts(page).fill(`${TYPED} og begynder mandag`);
  await page.locator('[data-autosave-says~="stranger"]').waitFor({ state: 'visible' });
  assert.equal(await page.locator('[data-autosave-says="kept"]').isVisible(), false);
  await press(page, 'Gem');
  assert.ok(new URL(page.url()).pathname.startsWith('/login'), page.url());

  await logIn(page, 'caseworker');
  await page.goto(`${server.url}${address}`);
  assert.equal(await facts(page).inputValue(), `${TYPED} og begynder mandag`);
  await press(page, 'Brug den gemte kladde i stedet');
  assert.equal((await facts(page).inputValue()).trim(), TYPED);
  await discard(page).click();
  assert.equal(await facts(page).inputValue(), '');
  await page.context().close();
});

test('a draft that is thrown away in the tab where it was typed does not come back', async () => {
  const { page, address } = await noteForm('caseworker');
  page.on('dialog', (dialog) => dialog.accept());
  await facts(page).fill(TYPED);
  await page.locator('[data-autosave-says="kept"]').waitFor({ state: 'visible' });
  await page.goto(`${server.url}${address}`);
  assert.equal((await facts(page).inputValue()).trim(), TYPED);
  // Typed a moment ago, and not sent yet.
  await facts(page).fill(`${TYPED} og begynder mandag`);
  await discard(page).click();
  await page.waitForFunction(() => !document.querySelector('form[action$="/draft/discard"]'));
  assert.equal(await facts(page).inputValue(), '');
  await page.goto(`${server.url}${address}`);
  assert.equal(await facts(page).inputValue(), '');
  assert.equal(await discard(page).count(), 0);
  await page.context().close();
});

test('what is typed in a second window does not overwrite the draft of the first, and the page says so', async () => {
  const { page, address } = await noteForm('caseworker');
  const second = await page.context().newPage();
  await second.goto(`${server.url}${address}`);
  await facts(page).fill(TYPED);
  await page.locator('[data-autosave-says="kept"]').waitFor({ state: 'visible' });
  await facts(second).fill('Ringede om en cykel');
  await second.locator('[data-autosave-says="draft-other"]').waitFor({ state: 'visible' });
  await second.close();
  await page.goto(`${server.url}${address}`);
  assert.equal((await facts(page).inputValue()).trim(), TYPED);
  await discard(page).click();
  await page.waitForFunction(() => !document.querySelector('form[action$="/draft/discard"]'));
  await page.context().close();
});

test('without JavaScript a button keeps what is typed', async () => {
  const { page, address } = await noteForm('caseworker', { javaScriptEnabled: false });
  await page.locator('textarea[name="facts"]').fill(TYPED);
  await press(page, 'Gem som kladde');
  assert.ok(page.url().endsWith(address));
  assert.equal((await page.locator('textarea[name="facts"]').inputValue()).trim(), TYPED);
  await page.context().close();
});

test('a draft that is on its way when it is thrown away does not come back, and the page says what else is wrong', async () => {
  const { page, address } = await noteForm('caseworker');
  page.on('dialog', (dialog) => dialog.accept());
  const keeps = '**/note/draft';
  await facts(page).fill(TYPED);
  await page.locator('[data-autosave-says="kept"]').waitFor({ state: 'visible' });
  await page.goto(`${server.url}${address}`);
  // What the browser sends is caught on its way, and arrives after the draft was thrown away.
  let caught;
  await page.route(keeps, async (route) => {
    caught = route.request().postData();
    await route.abort();
  });
  await facts(page).fill(`${TYPED} og begynder mandag`);
  await page.locator('[data-autosave-says="offline"]').waitFor({ state: 'visible' });
  await page.unroute(keeps);
  await discard(page).click();
  await page.waitForFunction(() => !document.querySelector('form[action$="/draft/discard"]'));
  const late = await page.context().request.post(`${server.url}${address.replace('/new', '/draft')}`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: caught,
  });
  assert.equal(late.status(), 410);
  await page.goto(`${server.url}${address}`);
  assert.equal(await facts(page).inputValue(), '');
  assert.equal(await discard(page).count(), 0);

  await facts(page).fill('lang '.repeat(42_000));
  await page.locator('[data-autosave-says~="draft-too-large"]').waitFor({ state: 'visible' });
  assert.equal(await page.locator('[data-autosave-says~="stranger"]').isVisible(), false);
  await page.context().close();
});
