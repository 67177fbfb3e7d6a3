import type { Row } from '../../lambda/store/rows';
import { indexes, type IndexDescription } from '../../lambda/store/table';
import { attributesSize } from './item-size';

/**
 * Bytes of each write that a change of a row causes in an index: none where nothing shown there changes, two where the
 * row moves in it. Source: "Using global secondary indexes", Amazon DynamoDB Developer Guide.
 */
export function indexWrites(before: Row | null, after: Row | null): number[] {
  return indexes.flatMap((index) => {
    const [old, fresh] = [shownIn(index, before), shownIn(index, after)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const moved = old && fresh && placeOf(index, old) !== placeOf(index, fresh);
    if (moved) return [attributesSize(old), attributesSize(fresh)];
    return [Math.max(old ? attributesSize(old) : 0, fresh ? attributesSize(fresh) : 0)];
  });
}

const placeOf = ({ partition, sort }: IndexDescription, row: Row): string =>
  JSON.stringify([row[partition.name], row[sort.name]]);

function shownIn({ partition, sort, projected }: IndexDescription, row: Row | null): Row | null {
  if (row?.[partition.name] === undefined || row[sort.name] === undefined) return null;
  const shown: Row = { pk: row.pk, sk: row.sk };
  for (const name of [partition.name, sort.name, ...projected]) shown[name] = row[name];
  return shown;
}
