import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSeries, filledPrefix, seriesOf } from '../../server/src/knowledge/series.ts';

test('every series has a prefix of its own and a name', () => {
  const prefixes = allSeries().map(series => series.prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  assert.ok(prefixes.length > 300);
  assert.ok(allSeries().every(series => series.name().length > 2));
});

test('the longest series counts', () => {
  assert.equal(
    seriesOf('A/C.1/80/L.5')!.name(),
    'First Committee (Disarmament and International Security), limited series',
  );
  assert.equal(seriesOf('A/80/L.5')!.prefix, 'A/<session>/L.');
  assert.equal(seriesOf('S/2025/77')!.prefix, 'S/<year>/');
  assert.equal(seriesOf('A/CONF.157/24')!.prefix, 'A/CONF.157/');
  assert.equal(seriesOf('XYZ/1'), undefined);
});

test('session and year are filled in where they are known', () => {
  const filled = (prefix: string) =>
    filledPrefix(allSeries().find(series => series.prefix === prefix)!, { session: 80, humanRights: 58, year: 2025 });
  assert.equal(filled('A/<session>/L.'), 'A/80/L.');
  assert.equal(filled('A/HRC/<session>/'), 'A/HRC/58/');
  assert.equal(filled('S/<year>/'), 'S/2025/');
  assert.equal(filled('A/RES/<session>/'), 'A/RES/80/');
  assert.equal(filledPrefix({ prefix: 'S/<year>/' }, { session: 80 }), undefined);
});
