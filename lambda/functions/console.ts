import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { consoleDoor } from './console-door';
import { signInSettingsFrom } from './console-settings';
import { deployed } from './deployed';
import { edgeHopsFrom, requestOf, resultOf } from './http-event';

/** The council's console, behind the HTTP API: a function of its own, so that carers' pages load none of it. */
export const handler = deployed((core) => {
  const answer = consoleDoor(core, signInSettingsFrom(process.env));
  const edgeHops = edgeHopsFrom(process.env);
  return async (event: APIGatewayProxyEventV2) => resultOf(await answer(requestOf(event, edgeHops)));
});
