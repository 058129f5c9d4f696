// Everything a visitor is told: the pages behind links, the addresses of programs, files and feeds.
// SPDX-License-Identifier: MPL-2.0

import assert from 'node:assert/strict';

import { LEFT_OUT, kind } from './crawl.mjs';

/**
 * Fetches a page of every kind that can be reached, every page about this person, what programs are told of them and
 * everything in `places`, and calls `visit(path, text)` with each. Gives how many of them could be opened.
 */
export async function lookEverywhere(page, { person, places = [], visit }) {
  const { request } = page.context();
  // What is about the person is opened, however many there are; of all else one of each kind.
  const key = (path) => (path.includes(person) ? path : kind(path));
  const queue = [];
  const seen = new Set();
  const add = (path) => {
    if (LEFT_OUT.some((pattern) => pattern.test(path)) || seen.has(key(path))) return;
    seen.add(key(path));
    queue.push(path);
  };
  ['/', ...places, ...(await addresses(request, person))].forEach(add);
  let opened = 0;
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await request.get(path);
    const text = await answer.text();
    assert.ok(answer.status() < 500, `${path} answers ${answer.status()}`);
    visit(path, text);
    if (!answer.ok()) continue;
    opened += 1;
    if (answer.headers()['content-type']?.startsWith('text/html')) links(text).forEach(add);
  }
  return opened;
}

/** The addresses of programs and the pages of the same records, about this person or about nobody. */
async function addresses(request, person) {
  const told = await (await request.get('/api/v1/openapi.json')).json();
  const of = Object.entries(told.paths).filter(([, methods]) => methods.get);
  const paths = of.map(([path]) => path.replace('{person}', person)).filter((path) => !path.includes('{'));
  const records = paths.filter((path) => path.startsWith(`/api/v1/persons/${person}/`));
  return [...paths, ...records.map((path) => path.replace('/api/v1/persons/', '/person/'))];
}

function links(html) {
  const found = html.matchAll(/ href="(\/(?!\/)[^"#]*)/g);
  return [...found].map(([, address]) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
