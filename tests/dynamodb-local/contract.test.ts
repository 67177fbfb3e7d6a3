import { describeStore } from '../store/contract';
import { openOn } from '../store/open-dynamo';

const url = process.env['DYNAMODB_LOCAL_URL'];
if (url === undefined) throw new Error('DYNAMODB_LOCAL_URL is missing: run npm run test:dynamodb-local');

describeStore(
  'DynamoDB Local',
  openOn(() => url),
);
