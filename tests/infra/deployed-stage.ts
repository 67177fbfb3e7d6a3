import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import cdk from '../../cdk.json';
import { ServiceStack } from '../../infra/service-stack';
import { region, stageFrom, type Said, type StageName } from '../../infra/stage';
import { StatefulStack } from '../../infra/stateful-stack';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

/** Both stacks of a stage as `infra/app.ts` makes them, but for the bundles. */
export function stacksOf(stageName: StageName, outdir?: string, said: Partial<Said> = {}) {
  const app = new App({ context: cdk.context, ...(outdir !== undefined && { outdir }) });
  const stage = stageFrom({ ...said, stage: stageName });
  const common = { stage, env: { region } };
  const stateful = new StatefulStack(app, 'State', common);
  const codeOf = () => Code.fromInline('exports.handler = async () => {}');
  const service = new ServiceStack(app, 'Service', { ...common, stateful, codeOf });
  return { app, stateful, service };
}

const made = new Map<StageName, { state: Template; service: Template }>();

/** Made once a stage: it takes seconds. */
export function templatesOf(stageName: StageName) {
  const known = made.get(stageName);
  if (known) return known;
  const { stateful, service } = stacksOf(stageName);
  const templates = { state: Template.fromStack(stateful), service: Template.fromStack(service) };
  made.set(stageName, templates);
  return templates;
}

export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.values(template.findResources(type) as Record<string, Resource>);

/** Every statement of every role, with the policy's name. */
export function statementsOf(template: Template): { policy: string; statement: Record<string, unknown> }[] {
  return resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ Properties }) => {
    const { PolicyName, PolicyDocument } = Properties as {
      PolicyName: string;
      PolicyDocument: { Statement: Record<string, unknown>[] };
    };
    return PolicyDocument.Statement.map((statement) => ({ policy: PolicyName, statement }));
  });
}
