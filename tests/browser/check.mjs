// What every page must pass: accessible, valid, quiet, and no wider than the screen.
// SPDX-License-Identifier: MPL-2.0

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const vnu = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Listens for what a page complains about; `take()` gives the complaints since the last time. */
export function listen(page) {
  let complaints = [];
  // A refused style or script (content security policy) is told here too.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The browser breaks off what is no longer wanted when it goes to the next page.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`not loaded: ${request.url()} ${reason}`);
  });
  return {
    take() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
  };
}

/** The problems of the page as it is shown now and with all of it unfolded, each as one line. */
export async function checkPage(page) {
  const folded = await tooWide(page);
  await page.$$eval('details', (parts) => parts.forEach((part) => part.toggleAttribute('open', true)));
  return [...folded, ...(await tooWide(page)), ...(await violations(page))];
}

/** 320 pixels is a phone, and also a desktop page enlarged four times (WCAG 1.4.10). */
export async function checkNarrow(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const problems = await tooWide(page);
  await page.setViewportSize(before);
  return problems;
}

/**
 * The same for two pages that are built of the same parts and differ in words, numbers and addresses:
 * what one user sees need not be checked again when another sees it.
 */
export function build(html) {
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  const bare = tags.map((tag) =>
    tag.replace(/ (href|action|value|id|for|name|datetime|title|data-[a-z-]+|aria-(?:label|labelledby|describedby)|[xy][12]?|width|height|points|d)="[^"]*"/g, ' $1'),
  );
  return [...new Set(bare)].sort().join('');
}

async function tooWide(page) {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= window.innerWidth) return null;
    const culprit = Array.from(document.querySelectorAll('body *')).findLast(
      (element) =>
        (element.getBoundingClientRect().right > width + 1 || element.scrollWidth > Math.max(element.clientWidth, width)) &&
        !element.closest('.table--responsive-scroll, .sr-only'),
    );
    return `${document.documentElement.scrollWidth} wide on ${window.innerWidth}, by ${culprit?.outerHTML.slice(0, 240)}`;
  });
  return found ? [`too wide: ${found}`] : [];
}

// Put in through the browser's own protocol: the page's policy refuses a script tag of ours, as it should.
async function violations(page) {
  const session = await page.context().newCDPSession(page);
  try {
    await evaluate(session, `typeof axe === 'object' || (() => { ${axe} })()`);
    const options = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] };
    const result = await evaluate(session, `axe.run(document, ${JSON.stringify(options)})`);
    return result.violations.flatMap((rule) =>
      rule.nodes.map((node) => `axe ${rule.id}: ${rule.help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
  } finally {
    await session.detach();
  }
}

async function evaluate(session, expression) {
  const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value;
}

/** Collects the HTML of pages, to check all of it in one go: the checker takes seconds to start. */
export function collectHtml() {
  const dir = mkdtempSync(join(tmpdir(), 'samspil-html-'));
  const names = new Map();
  return {
    add(name, html) {
      const file = `${createHash('sha256').update(html).digest('hex')}.html`;
      if (names.has(file)) return;
      names.set(file, name);
      writeFileSync(join(dir, file), html);
    },
    /** The errors that the Nu HTML checker found, each as one line. */
    async errors() {
      if (readdirSync(dir).length === 0) return ['no HTML was collected'];
      const run = await promisify(execFile)('java', ['-jar', vnu, '--format', 'json', '--exit-zero-always', '--skip-non-html', dir], {
        maxBuffer: 1 << 28,
      });
      const { messages } = JSON.parse(run.stderr);
      return messages
        .filter((message) => message.type !== 'info')
        .map((message) => `${names.get(message.url.split('/').at(-1))} line ${message.lastLine}: ${message.message} ${message.extract ?? ''}`);
    },
    remove() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
