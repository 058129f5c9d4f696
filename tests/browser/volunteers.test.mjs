// A voluntary friend in a browser: offered and agreed to, proposed, answered behind a link on a phone, and withdrawn.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { logIn, openBrowser, openPage, phone, press } from './browser.mjs';
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

/** The page of the offer for somebody grown up to whom nobody has offered a friend. */
async function notOffered(page) {
  await page.goto('/persons');
  const found = page.locator('main a[href^="/person/"]');
  const files = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const file of new Set(files)) {
    await page.goto(`${file}/friend`);
    if (await page.getByText('Der er ikke tilbudt en frivillig ven endnu.').isVisible()) return file;
  }
  throw new Error('everybody was offered a friend');
}

test('t12_a34_a friend is offered, proposed, found and gone the moment the consent is', async () => {
  const maja = await openPage(browser, server.url, { viewport: phone });
  await logIn(maja, 'caseworker');
  const file = await notOffered(maja);
  await press(maja, 'Gem');
  assert.ok(await maja.locator('[aria-invalid="true"]').first().isVisible(), 'what did they answer?');
  await maja.getByLabel('Borgerens svar').selectOption('accepted');
  await maja.locator('#agrees').check();
  await maja.getByLabel('Forklaret på').fill('arabisk');
  await maja.locator('#interests').fill('keramik');
  await press(maja, 'Gem');
  assert.ok(await maja.locator('.alert-success').isVisible());
  await maja.goto(file);
  const name = await maja.locator('h1').innerText();

  const nanna = await openPage(browser, server.url, {});
  await logIn(nanna, 'volunteer-coordinator');
  await nanna.goto('/volunteers/match');
  const wish = nanna.locator('section.panel', { hasText: 'keramik' });
  assert.ok(await wish.isVisible());
  for (const hidden of ['CPR', 'Flygtning', name]) {
    assert.ok(!(await wish.innerText()).includes(hidden), `${hidden} is nobody's business here`);
  }
  await wish.getByRole('button', { name: 'Spørg den frivillige' }).first().click();
  const link = await nanna.locator('.alert-success code').innerText();
  const code = await nanna.locator('.alert-success strong').first().innerText();
  const match = await nanna.locator('form[action^="/volunteers/match/"]').first().getAttribute('action');

  const friend = await openPage(browser, server.url, { viewport: phone });
  await friend.goto(new URL(link).pathname);
  await friend.locator('#code').fill(code);
  await friend.locator('main button[type="submit"]').first().click();
  await press(friend, 'Ja, det vil jeg gerne');
  assert.ok(await friend.getByText('Du har sagt ja. Nu bliver personen spurgt.').isVisible());

  await maja.goto(`${file}/friend`);
  await maja.locator('summary', { hasText: 'Træk samtykket tilbage' }).click();
  await press(maja, 'Træk samtykket tilbage');
  assert.ok(await maja.getByText('Samtykket er trukket tilbage').isVisible());
  assert.equal((await nanna.goto('/volunteers/wishes')).status(), 200);
  assert.equal(await nanna.getByText('keramik').count(), 0, 'gone from the list');
  assert.ok([403, 404].includes((await nanna.goto(match)).status()), 'and from its page');
  await friend.reload();
  assert.ok(await friend.locator('#code').isVisible(), 'the link is closed');
  for (const page of [maja, nanna, friend]) await page.context().close();
});

test('r03_an offer of time from anybody becomes a volunteer with one form, and the offer is answered', async () => {
  const anybody = await openPage(browser, server.url, { viewport: phone });
  await anybody.goto('/offer');
  await anybody.getByLabel('Hvad tilbyder du?').selectOption('time');
  await anybody.locator('#offer_text').fill('Jeg kan om aftenen');
  await anybody.locator('#giver_name').fill('Gunnar Gavmild');
  await anybody.locator('#giver_phone').fill('12 34 56 78');
  assert.equal(await anybody.locator('#giver_phone').getAttribute('autocomplete'), 'tel', 'the browser can help');
  await anybody.locator('#consent').check();
  await anybody.locator('main button[type="submit"]').click();
  assert.ok(await anybody.locator('.alert-success').isVisible());

  const nanna = await openPage(browser, server.url, {});
  await logIn(nanna, 'volunteer-coordinator');
  await nanna.goto('/volunteers/offers');
  await nanna.locator('section.panel', { hasText: 'Gunnar Gavmild' }).getByRole('link').click();
  assert.equal(await nanna.locator('#name').inputValue(), 'Gunnar Gavmild');
  await nanna.locator('#volunteer_kind').selectOption('friend');
  await nanna.locator('#sex').selectOption('male');
  await nanna.locator('main button[type="submit"]').click();
  assert.equal(await nanna.locator('h1').innerText(), 'Gunnar Gavmild');
  await nanna.goto('/volunteers/offers');
  assert.equal(await nanna.getByText('Gunnar Gavmild').count(), 0, 'it waits no longer');
  for (const page of [anybody, nanna]) await page.context().close();
});
