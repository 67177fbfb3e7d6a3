import { createHmac, randomBytes } from 'node:crypto';
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { Secrets } from './service';

/** What the secret holds: `linkKeys` newest first, two while one is being changed. */
const keysForm = z.object({
  lookUpKey: z.string().check(z.minLength(32)),
  linkKeys: z.array(z.string().check(z.minLength(32))).check(z.minLength(1)),
});

/** Given up where no answer comes, in milliseconds: an Echo's sealed id must not hold up the texts beside it. */
const requestHandler = { connectionTimeout: 500, requestTimeout: 1_000, throwOnRequestTimeout: true };
const attempts = { maxAttempts: 2, requestHandler };

/** Keys of keyed hashes from Secrets Manager, read once a container; sealing by KMS. Throws where the secret is not as it must be. */
export async function kmsSecrets(secretId: string, keyId: string): Promise<Secrets> {
  const kms = new KMSClient(attempts);
  const stored = await new SecretsManagerClient(attempts).send(
    new GetSecretValueCommand({ SecretId: secretId }),
  );
  const { lookUpKey, linkKeys } = keysForm.parse(JSON.parse(stored.SecretString ?? '{}'));
  const hash = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

  return {
    lookUpHash: (text) => hash(lookUpKey, text),
    linkHashes: (text) => linkKeys.map((key) => hash(key, text)),
    random: (bytes) => randomBytes(bytes).toString('base64url'),
    async seal(text) {
      const { CiphertextBlob } = await kms.send(
        new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from(text) }),
      );
      if (!CiphertextBlob) throw new Error('KMS gave nothing back to store');
      return Buffer.from(CiphertextBlob).toString('base64');
    },
    async open(sealed) {
      const { Plaintext } = await kms.send(
        new DecryptCommand({ KeyId: keyId, CiphertextBlob: Buffer.from(sealed, 'base64') }),
      );
      if (!Plaintext) throw new Error('KMS gave nothing back to read');
      return Buffer.from(Plaintext).toString();
    },
  };
}
