// What a person does in a browser: open it, log in, fill in a form.
// SPDX-License-Identifier: MPL-2.0

import { chromium } from 'playwright-core';

/** The kinds of user that the demo municipality has, as they are named on its login page. */
export const roles = [
  'caseworker',
  'coordinator',
  'teacher',
  'company-consultant',
  'housing-officer',
  'analyst',
  'politician',
  'administrator',
  'return-adviser',
  'team-member',
  'volunteer-coordinator',
  'health-communicator',
];

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 375, height: 812 };

/** Chromium, silent about everything that is not ours. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.SAMSPIL_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page of its own, with cookies of its own, on the given server. */
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({ baseURL: url, locale: 'da-DK', viewport: desktop, ...options });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

export async function logIn(page, role) {
  await page.goto('/login');
  await page.locator(`button[name="demo"][value="${role}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
}

/** Chooses the language of the pages, `da` or `en`. */
export async function speak(page, language) {
  await page.goto(`/language/${language}`);
}

/**
 * Fills in the fields with these labels, as a person reads them:
 *
 *   await fill(page, { 'Navn': 'Olena', 'Ankomst': '2026-11-02', 'Køn': 'Kvinde', 'Tolk': true })
 *
 * A group of radio buttons is named by its legend, an option by its text.
 */
export async function fill(page, fields) {
  for (const [label, value] of Object.entries(fields)) {
    const group = page.getByRole('group', { name: label, exact: true }).or(page.getByRole('radiogroup', { name: label, exact: true }));
    if (typeof value === 'string' && (await group.count()) > 0) {
      await check(group.first().getByLabel(value, { exact: true }), true);
    } else {
      // A field that may be left empty says so after its name.
      const optional = page.getByLabel(`${label} (kan udelades)`, { exact: true });
      await fillField(page.getByLabel(label, { exact: true }).or(optional), value);
    }
  }
}

async function fillField(field, value) {
  // What few need is folded away: whoever needs it opens it first.
  const closed = field.locator('xpath=ancestor::details[not(@open)]/summary');
  for (const summary of await closed.all()) await summary.click();
  const kind = await field.evaluate((element) => (element.localName === 'input' ? element.type : element.localName));
  if (kind === 'checkbox' || kind === 'radio') await check(field, value);
  else if (kind === 'select') await field.selectOption(value);
  else if (kind === 'file') await field.setInputFiles(value);
  else await field.fill(value);
}

// The design system draws its own boxes over the real ones, so the real ones cannot be hit by a click.
async function check(field, value) {
  await field.setChecked(value, { force: true });
}

/** Presses the button with this text. */
export async function press(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Follows the link with this text. */
export async function follow(page, name) {
  await page.getByRole('link', { name, exact: true }).first().click();
}
