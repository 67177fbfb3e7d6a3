import { App, Tags, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundle, bundleFolder } from './bundle';
import { functionNames } from './deployed-functions';
import { ServiceStack } from './service-stack';
import { region, stageFrom } from './stage';
import { StatefulStack } from './stateful-stack';

/** `cdk synth|deploy -c stage=development|staging|production`. Bundles every function first, as `npm run build` does. */
async function main(): Promise<void> {
  const app = new App();
  const stage = stageFrom({
    stage: app.node.tryGetContext('stage'),
    canaries: app.node.tryGetContext('canaries'),
    signIn: app.node.tryGetContext('signIn'),
    domain: app.node.tryGetContext('domain'),
    certificate: app.node.tryGetContext('certificate'),
  });
  await Promise.all(functionNames.map((name) => bundle(name)));

  const common = { stage, env: { region } };
  const stateful = new StatefulStack(app, `GoodNeighbour-${stage.name}-State`, common);
  new ServiceStack(app, `GoodNeighbour-${stage.name}-Service`, {
    ...common,
    stateful,
    codeOf: (name) => Code.fromAsset(bundleFolder(name)),
  });
  Tags.of(app).add('service', 'good-neighbour');
  Tags.of(app).add('stage', stage.name);

  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = fault instanceof RangeError ? 2 : 1;
});
