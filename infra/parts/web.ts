import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
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
  const { address } = stage;
  const api = new HttpApi(scope, 'Web', {
    description: "Carers' pages",
    createDefaultStage: false,
    // Whatever stands before the name, such as a web application firewall, is not walked around.
    disableExecuteApiEndpoint: address !== null,
  });
  const domainName = address && nameOf(scope, address);
  const log = new LogGroup(scope, 'WebAccess', {
    retention: stage.logDays,
    removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'WebStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    ...(domainName && { domainMapping: { domainName } }),
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
  return { api, publicUrl: address ? `https://${address.domain}` : api.apiEndpoint };
}

/** The council's own name for the pages; its DNS points at what comes out. */
function nameOf(scope: Construct, { domain, certificate }: NonNullable<Stage['address']>): DomainName {
  const name = new DomainName(scope, 'Name', {
    domainName: domain,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificate),
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(scope, 'NamePointsTo', { value: name.regionalDomainName });
  return name;
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
