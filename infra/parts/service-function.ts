import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type Code,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deployedFunctions, type FunctionName } from '../deployed-functions';
import type { Stage } from '../stage';

export interface ServiceFunctionProps {
  name: FunctionName;
  stage: Stage;
  code: Code;
  environment: Record<string, string>;
  /** Where events go that were handed over without waiting and failed every time. */
  failures?: IQueue;
}

/** One deployed function with a role and a log of its own: it may do what is granted to it below, and nothing else. */
export class ServiceFunction extends Construct {
  readonly function: Function;
  readonly logGroup: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    { name, stage, code, environment, failures }: ServiceFunctionProps,
  ) {
    super(scope, id);
    const { description, memory, timeout } = deployedFunctions[name];
    this.logGroup = new LogGroup(this, 'Log', {
      retention: stage.logDays,
      removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${description} (${stage.name})`,
    });
    // Instead of Amazon's managed policy, which allows every log group.
    this.logGroup.grantWrite(role);
    this.function = new Function(this, 'Function', {
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      memorySize: memory,
      timeout: Duration.seconds(timeout),
      environment,
      role,
      logGroup: this.logGroup,
      // Ours are JSON lines already. Lambda's own START, END and REPORT would be most of what a plug's message costs in logs.
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(failures && { deadLetterQueue: failures }),
    });
  }

  allow(sid: string, actions: string[], resources: string[]): void {
    this.function.addToRolePolicy(new PolicyStatement({ sid, actions, resources }));
  }
}
