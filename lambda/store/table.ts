/**
 * The single table, as plain data: the embedded database is created from it and so is the one in AWS.
 * An index must be there from the start, because neither adding nor changing one is quick with millions of homes.
 */
export const attributes = {
  partition: 'pk',
  sort: 'sk',
  agendaShard: 'agendaShard',
  dueAt: 'dueAt',
  council: 'council',
  councilSort: 'councilSort',
  spare: 'spare',
  spareSort: 'spareSort',
  /** Epoch seconds, DynamoDB's own unit for time to live. */
  expiresAt: 'expiresAt',
} as const;

export type IndexName = 'agenda' | 'council' | 'spare';

export interface IndexDescription {
  name: IndexName;
  partition: { name: string; type: 'N' | 'S' };
  sort: { name: string; type: 'N' | 'S' };
  /** What a reader of the index sees besides the keys; every one of these costs a write when it changes. */
  projected: readonly string[];
}

export const indexes: readonly IndexDescription[] = [
  {
    // Sparse: only what is due at some moment is in it. The version is left out on purpose: it changes with every
    // event, and would turn each signal into a second write.
    name: 'agenda',
    partition: { name: attributes.agendaShard, type: 'N' },
    sort: { name: attributes.dueAt, type: 'N' },
    projected: ['failures'],
  },
  {
    name: 'council',
    partition: { name: attributes.council, type: 'S' },
    sort: { name: attributes.councilSort, type: 'S' },
    projected: ['summary'],
  },
  {
    name: 'spare',
    partition: { name: attributes.spare, type: 'S' },
    sort: { name: attributes.spareSort, type: 'S' },
    projected: [],
  },
];

/** What a CreateTable call takes. Ready to be handed to the SDK. */
export function tableDescription(name: string) {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: keySchema(attributes.partition, attributes.sort),
    AttributeDefinitions: [
      { AttributeName: attributes.partition, AttributeType: 'S' as const },
      { AttributeName: attributes.sort, AttributeType: 'S' as const },
      ...indexes.flatMap((index) => [
        { AttributeName: index.partition.name, AttributeType: index.partition.type },
        { AttributeName: index.sort.name, AttributeType: index.sort.type },
      ]),
    ],
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partition.name, index.sort.name),
      Projection:
        index.projected.length === 0
          ? { ProjectionType: 'KEYS_ONLY' as const }
          : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.projected] },
    })),
  };
}

/** The list of erasures: outside the table, so that no restore of it forgets who was erased. No index: it is read by council. */
export const erasedTableDescription = (name: string) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: keySchema(attributes.partition, attributes.sort),
  AttributeDefinitions: [attributes.partition, attributes.sort].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S' as const,
  })),
});

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
