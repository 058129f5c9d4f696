// The checks themselves: they let our parts of a page pass, and they find what is wrong with a bad page.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { desktop, fill, openBrowser, openPage, phone } from './browser.mjs';
import { checkNarrow, checkPage, collectHtml, listen } from './check.mjs';
import { crawl, kind } from './crawl.mjs';
import { needsScript } from './needs-script.mjs';
import { out } from './start.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const skeleton = /```html\n(<!DOCTYPE html>[^]*?)```/.exec(readFileSync(join(here, '../../web/README.md'), 'utf8'))[1];
const parts = readFileSync(join(here, 'parts.html'), 'utf8');
const pages = {
  '/': skeleton.replace('<h1>Personer</h1>', parts),
  '/bad': '<!DOCTYPE html><html lang="da"><title>Dårlig</title><body><p style="color:#bbb">Bleg</p><img src="/gone.svg"><table><tr><td>' +
    '<pre>' + 'bred '.repeat(100) + '</pre></table><button type="button">Intet</button></html>',
};

let server;
let url;
let browser;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const head = { 'Content-Security-Policy': policy };
    const file = join(here, '../../web/dist', normalize(pathname.slice('/static'.length)));
    if (pathname.startsWith('/static/')) response.writeHead(200, { ...head, 'Content-Type': types[extname(file)] }).end(readFileSync(file));
    else if (pathname === '/gone.svg') response.writeHead(404, head).end();
    else response.writeHead(200, { ...head, 'Content-Type': 'text/html; charset=utf-8' }).end(pages[pathname] ?? skeleton);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
});

test('the skeleton and every part of our own pass', async () => {
  const html = collectHtml();
  const page = await openPage(browser, url);
  const quiet = listen(page);
  const problems = [];
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    html.add('parts', await (await page.goto('/')).text());
    problems.push(...(await checkPage(page)), ...(await checkNarrow(page)), ...quiet.take());
    await page.screenshot({ path: join(out, `parts-${size.width}.png`), fullPage: true });
  }
  problems.push(...(await html.errors()));
  html.remove();
  await page.context().close();
  assert.deepEqual(problems, []);
});

test('a bad page is found out', async () => {
  const html = collectHtml();
  const page = await openPage(browser, url, { viewport: phone });
  const quiet = listen(page);
  html.add('bad', await (await page.goto('/bad')).text());
  const found = [...(await checkPage(page)), ...quiet.take(), ...(await html.errors()), ...(await needsScript(page))].join('\n');
  html.remove();
  await page.context().close();
  for (const sign of ['too wide', 'axe image-alt', 'style-src', '404', 'bad line', 'does nothing']) {
    assert.ok(found.includes(sign), `"${sign}" is missed in:\n${found}`);
  }
});

test('a page of each kind is visited once', async () => {
  assert.equal(kind('/p/01890a5d-ac96-774b-bcce-b302099a8057/notes/12?b=2&a=1'), '/p/{id}/notes/{id}?a&b');
  const page = await openPage(browser, url);
  const { opened, problems } = await crawl(page);
  await page.context().close();
  assert.deepEqual(problems, []);
  assert.equal(opened.filter((path) => kind(path) === '/p/{id}').length, 1);
  assert.ok(!opened.some((path) => path.startsWith('/language/')));
});

test('a form is filled in by its labels, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage(browser, url, { javaScriptEnabled });
    await page.goto('/');
    await fill(page, { 'Fornavn': 'Olena', 'Fra': '2026-12-01', 'Slags': 'Enlig', 'Tolk': 'Ja', 'Haster': true, 'Notat': 'Lang tekst' });
    const sent = await page.$eval('form[data-confirm-leave]', (form) => Object.fromEntries(new FormData(form)));
    assert.deepEqual(sent, { first: 'Olena', from: '2026-12-01', kind: 'b', tolk: 'yes', urgent: 'on', text: 'Lang tekst' });
    assert.deepEqual(javaScriptEnabled ? [] : await needsScript(page), []);
    await page.context().close();
  }
});

test('a draft comes back, is shown as such, and is forgotten at log-off', async () => {
  const page = await openPage(browser, url);
  await page.goto('/');
  await fill(page, { Notat: 'Halvt skrevet' });
  // Leaving a half-written form asks first.
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  assert.equal(await page.getByLabel('Notat').inputValue(), 'Halvt skrevet');
  assert.ok(await page.getByText('Din kladde er hentet frem.').isVisible());
  await page.getByRole('button', { name: 'Log af' }).click();
  await page.goto('/');
  assert.equal(await page.getByLabel('Notat').inputValue(), '');
  await page.context().close();
});

test('a sent text is not offered again', async () => {
  const page = await openPage(browser, url);
  await page.goto('/');
  await fill(page, { Notat: 'Sendt' });
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.goto('/');
  assert.equal(await page.getByLabel('Notat').inputValue(), '');
  await page.context().close();
});

test('a list gets shorter while typing', async () => {
  const page = await openPage(browser, url);
  await page.goto('/');
  await fill(page, { 'Find i listen': 'aero' });
  assert.deepEqual(await page.locator('#people tr:visible').count(), 1);
  assert.equal(await page.locator('[data-filter-count]').innerText(), '1 / 2');
  await page.context().close();
});
