import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
  type Attribute,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { attributes, indexes } from '../../lambda/store/table';
import type { Stage } from '../stage';

/** The store's own description of its table, as CDK's: the embedded table is made from the same. */
export function makeTable(scope: Construct, stage: Stage, encryptionKey: IKey): Table {
  const table = new Table(scope, 'Table', keptTable(stage, encryptionKey));
  for (const { name, partition, sort, projected } of indexes) {
    table.addGlobalSecondaryIndex({
      indexName: name,
      partitionKey: attribute(partition),
      sortKey: attribute(sort),
      ...(projected.length === 0
        ? { projectionType: ProjectionType.KEYS_ONLY }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projected] }),
    });
  }
  return table;
}

/** The list of erasures: a table of its own, kept and encrypted as the other. */
export const makeErasedTable = (scope: Construct, stage: Stage, encryptionKey: IKey): Table =>
  new Table(scope, 'ErasedTable', keptTable(stage, encryptionKey));

const keptTable = (stage: Stage, encryptionKey: IKey): TableProps => ({
  partitionKey: { name: attributes.partition, type: AttributeType.STRING },
  sortKey: { name: attributes.sort, type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
  timeToLiveAttribute: attributes.expiresAt,
  encryption: TableEncryption.CUSTOMER_MANAGED,
  encryptionKey,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: stage.keep,
  removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});

const attribute = ({ name, type }: { name: string; type: 'N' | 'S' }): Attribute => ({
  name,
  type: type === 'N' ? AttributeType.NUMBER : AttributeType.STRING,
});
