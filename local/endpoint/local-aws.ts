import { CountedHttpHandler } from '../clock';
import type { Activity } from '../clock';

/** The SDK's settings for an endpoint of this machine: one attempt a call, as the deployed functions make it. */
export const localAws = (
  endpoint: string,
  activity: Activity,
  headers: Readonly<Record<string, string>> = {},
) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
  requestHandler: new CountedHttpHandler(activity, headers),
});
