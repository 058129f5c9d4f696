// Homes are found in a browser: proposed, kept, refused, proposed anew around that, and decided.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { fill, logIn, openBrowser, openPage, phone, press } from './browser.mjs';
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

/** The forms of the plan in which a home can be kept. */
const open = 'main form:has(button[value="keep"])';

for (const [way, options] of Object.entries({ 'on a phone': { viewport: phone }, 'without JavaScript': { javaScriptEnabled: false } })) {
  test(`b12_homes are proposed, one kept, one refused, and a placement decided ${way}`, async () => {
    const page = await openPage(browser, server.url, options);
    await logIn(page, 'caseworker');
    await page.goto('/housing');
    await press(page, 'Foreslå boliger');
    const proposed = await page.locator(open).count();
    assert.ok(proposed >= 2, `${proposed} homes are proposed`);

    const kept = await page.locator('main strong').first().innerText();
    await page.locator(open).first().locator('button[value="keep"]').click();
    assert.ok(await page.locator('.alert-success').isVisible());
    const address = kept.replace('Forslag: ', '');
    assert.ok(await page.getByText(`Fastholdt: ${address}`).first().isVisible());

    await page.locator(open).first().locator('a').click();
    const refused = await page.locator('h1').innerText();
    await page.locator('button[value="refuse"]').click();
    assert.ok(await page.locator('[aria-invalid="true"]').first().isVisible(), 'why is it refused?');
    await page.locator('#reason').fill('For langt til skolen');
    await page.locator('button[value="refuse"]').click();
    assert.ok(await page.getByText(`Fravalgt: ${refused}`).first().isVisible());
    assert.ok(await page.getByText(`Fastholdt: ${address}`).first().isVisible(), 'what was kept is kept');

    await page.locator('main form:has(button[value="release"]) a').first().click();
    assert.equal(await page.locator('h1').innerText(), address);
    assert.ok(await page.locator('main svg[role="img"]').first().getAttribute('aria-label'));
    await fill(page, { 'Hvorfor denne bolig?': 'Den passer til familien' });
    await press(page, 'Beslut boligplaceringen');
    assert.ok(await page.locator('.alert-success').isVisible());
    assert.equal(await page.getByText(`Fastholdt: ${address}`).count(), 0, 'they wait no longer');
    await page.context().close();
  });
}

test('b12_what if and other weights stand beside the plan of today', async () => {
  const page = await openPage(browser, server.url, { viewport: phone });
  await logIn(page, 'housing-officer');
  await page.goto('/housing/what-if');
  await fill(page, { 'Så mange husstande mere': '3', 'Personer i hver': '2' });
  await press(page, 'Vis svaret');
  assert.ok(await page.getByText('Husstande uden', { exact: true }).first().isVisible());
  await page.goto('/housing/weights');
  await fill(page, { 'Spredning': '0' });
  await press(page, 'Vis, hvad det ændrer');
  assert.ok(await page.getByRole('heading', { name: 'Ændringen på køen, som den er i dag' }).isVisible());
  await page.context().close();
});
