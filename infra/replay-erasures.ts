import { kmsSecrets } from '../lambda/functions/kms-secrets';
import { documentClient, dynamoRows, erasures, usualRetention } from '../lambda/store';

/**
 * After a restore from a backup and before anybody reads the restored table: whoever was erased after the moment restored
 * to is in it again, and is deleted again. Run with an operator's own rights; doing it twice is harmless.
 */
async function main(): Promise<void> {
  const setting = (name: string): string => {
    const value = process.env[name];
    if (value === undefined || value === '') throw new RangeError(`the setting ${name} is missing`);
    return value;
  };
  const [table, erasedTable] = [setting('TABLE_NAME'), setting('ERASED_TABLE_NAME')];
  const secrets = await kmsSecrets(setting('SECRET_ID'), setting('KEY_ID'));
  const client = documentClient();
  const rowsOf = (name: string) =>
    dynamoRows(client, name, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const list = erasures(rowsOf(table), rowsOf(erasedTable), secrets, usualRetention);
  console.log(`${String(await list.replay(Date.now()))} homes erased again in ${table}`);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = fault instanceof RangeError ? 2 : 1;
});
