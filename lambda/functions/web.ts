import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { deployed } from './deployed';
import { requestOf, resultOf } from './http-event';
import { webDoor } from './web-door';

/** Pages, behind the HTTP API. */
export const handler = deployed((core) => {
  const answer = webDoor(core);
  return async (event: APIGatewayProxyEventV2) => resultOf(await answer(requestOf(event)));
});
