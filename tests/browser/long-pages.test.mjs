// What is long is a list of its parts first: what is folded away opens from a link, and is there on paper.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { desktop, logIn, openBrowser, openPage, phone } from './browser.mjs';
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

const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

// So many screens of the size they are looked at in, at the most.
const SCREENS = 16;

for (const [role, path] of [
  ['coordinator', '/status'],
  ['coordinator', '/tasks'],
  ['housing-officer', '/housing/rates'],
]) {
  test(`${path} is no longer than ${SCREENS} screens on a desktop and on a phone`, async () => {
    const page = await openPage(browser, server.url);
    await logIn(page, role);
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      await page.goto(path);
      const screens = (await height(page)) / size.height;
      assert.ok(screens <= SCREENS, `${path} is ${screens.toFixed(1)} screens of ${size.width}`);
    }
    await page.context().close();
  });
}

test('the status leads from its guideposts to their figures, and a link to a figure that is folded away opens it', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'coordinator');
  await page.goto('/status');
  const guideposts = page.locator('nav[aria-labelledby="guideposts"] li');
  assert.ok((await guideposts.count()) >= 6);
  for (const guidepost of await guideposts.all()) {
    const to = await guidepost.locator('a').getAttribute('href');
    assert.equal(await page.locator(`h2${to}`).count(), 1, to);
  }
  const folded = page.locator('.cards > details').first();
  const id = await folded.getAttribute('id');
  assert.equal(await folded.evaluate((part) => part.open), false);
  await page.goto(`/status#${id}`);
  await page.reload();
  assert.equal(await page.locator(`[id="${id}"]`).evaluate((part) => part.open), true);
  await page.context().close();
});

test('on a phone the words in the pictures of the status and of a person are readable, and the page does not scroll sideways', async () => {
  const page = await openPage(browser, server.url);
  await logIn(page, 'coordinator');
  await page.setViewportSize(phone);
  await page.goto('/persons');
  const person = await page.locator('main a[href^="/person/"]').first().getAttribute('href');
  for (const path of ['/status', person]) {
    await page.goto(path);
    await page.$$eval('details', (parts) => parts.forEach((part) => part.toggleAttribute('open', true)));
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    assert.ok(wide <= screen, `${path} is ${wide} wide on ${screen}`);
    const smallest = await page.$$eval('.chart svg', (pictures) =>
      Math.min(
        ...pictures.flatMap((picture) =>
          Array.from(picture.querySelectorAll('text'), (text) => {
            const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
        ),
      ),
    );
    assert.ok(smallest >= 10.5 && smallest < 40, `${path}: words of ${smallest.toFixed(1)} px`);
  }
  await page.context().close();
});

test('on paper the status has every definition and table, also without the script', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false });
  await logIn(page, 'coordinator');
  await page.goto('/status');
  const parts = page.locator('details.reading table, details.reading p.source');
  const seen = async () => (await Promise.all((await parts.all()).map((part) => part.isVisible()))).filter(Boolean).length;
  const all = await parts.count();
  assert.ok(all > 40, `${all} are folded away`);
  assert.equal(await seen(), 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await seen(), all);
  await page.context().close();
});
