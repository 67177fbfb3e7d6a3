import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../stage';
import type { ServiceFunction } from './service-function';

/** Above what a district's carers can ask for at once; below what could hurt the table. */
const throttle = { rateLimit: 200, burstLimit: 400 };

export interface Web {
  api: HttpApi;
  /** What functions put into links. */
  publicUrl: string;
}

/** The API by itself, so that functions may know its address before the pages exist. */
export function makeApi(scope: Construct, stage: Stage): Web {
  const api = new HttpApi(scope, 'Web', { description: "Carers' pages", createDefaultStage: false });
  const log = new LogGroup(scope, 'WebAccess', {
    retention: stage.logDays,
    removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'WebStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      // No path and no address: a path here is a carer's key, and an address is a person's.
      format: AccessLogFormat.custom(
        JSON.stringify({
          at: '$context.requestTimeEpoch',
          request: '$context.requestId',
          status: '$context.status',
          milliseconds: '$context.responseLatency',
          fault: '$context.integrationErrorMessage',
        }),
      ),
    },
  });
  return { api, publicUrl: api.apiEndpoint };
}

export function openToWeb({ api }: Web, door: ServiceFunction): void {
  Validations.of(api).acknowledge({
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason:
      'Carers have no accounts: the unguessable token in the link of their text lets them in. The console checks its own encrypted session on every request',
  });
  const integration = new HttpLambdaIntegration('Pages', door.function);
  for (const path of ['/', '/{proxy+}']) {
    api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration });
  }
}

/** More particular paths win: what begins so never reaches the carers' function. */
export function openConsole({ api }: Web, door: ServiceFunction): void {
  const integration = new HttpLambdaIntegration('Console', door.function);
  for (const path of ['/console', '/console/{proxy+}', '/fhir/{proxy+}']) {
    api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration });
  }
}
