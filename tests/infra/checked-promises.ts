import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { stageFrom, stageNames } from '../../infra/stage';
import { stacksOf } from './deployed-stage';

interface Report {
  pluginReports: {
    conclusion: string;
    violations: unknown[];
    suppressedViolations?: { acknowledgedId: string; reason: string }[];
  }[];
}

const elsewhere = {
  signIn: 'outside',
  domain: 'care.example.gov.uk',
  certificate: 'arn:aws:acm:eu-west-1:000000000000:certificate/an-id',
};

it.each([
  ...stageNames.map((stage) => ({ stage, said: {} })),
  { stage: 'production' as const, said: elsewhere },
])(
  '$stage with $said has no finding, and each acknowledged one has a reason',
  ({ stage, said }) => {
    const outdir = mkdtempSync(join(tmpdir(), 'synth-'));
    try {
      const { app } = stacksOf(stage, outdir, said);
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      app.synth();
      const { pluginReports } = JSON.parse(
        readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
      ) as Report;
      expect(pluginReports).not.toHaveLength(0);
      for (const { conclusion, violations, suppressedViolations = [] } of pluginReports) {
        expect({ conclusion, violations }).toEqual({ conclusion: 'success', violations: [] });
        for (const { reason } of suppressedViolations) expect(reason.length).toBeGreaterThan(40);
      }
    } finally {
      rmSync(outdir, { recursive: true, force: true });
    }
  },
  120_000,
);

it('a stage that is none is refused by name', () => {
  expect(() => stageFrom({ stage: 'prod' })).toThrow(
    'stage "prod" is none of development, staging, production',
  );
  expect(stageFrom({}).name).toBe('development');
});
