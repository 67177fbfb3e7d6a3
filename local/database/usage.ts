/** What has been asked of the table, in DynamoDB's own units, so that costs can be worked out from counted operations. */
export interface Usage {
  calls: number;
  readUnits: number;
  /** Those of tables and, where they are measured, indexes. */
  writeUnits: number;
  /** The part of the writes that indexes took, where it is measured. */
  indexWriteUnits: number;
  /** Calls by DynamoDB's name for them. */
  byOperation: Record<string, number>;
}

export interface Meter {
  usage(): Usage;
  reset(): void;
  add(operation: string, units: number, indexUnits: number): void;
}

const reading = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);

export function createMeter(): Meter {
  let usage = empty();
  return {
    usage: () => ({ ...usage, byOperation: { ...usage.byOperation } }),
    reset() {
      usage = empty();
    },
    add(operation, units, indexUnits) {
      usage.calls += 1;
      usage.byOperation[operation] = (usage.byOperation[operation] ?? 0) + 1;
      if (reading.has(operation)) usage.readUnits += units;
      else usage.writeUnits += units + indexUnits;
      usage.indexWriteUnits += indexUnits;
    },
  };
}

function empty(): Usage {
  return { calls: 0, readUnits: 0, writeUnits: 0, indexWriteUnits: 0, byOperation: {} };
}
