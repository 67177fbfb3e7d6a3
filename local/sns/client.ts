import { SNSClient } from '@aws-sdk/client-sns';
import { CountedHttpHandler } from '../clock';
import type { Activity } from '../clock';

/** One attempt a call, as the deployed functions make it. */
export function snsClient(url: string, activity: Activity): SNSClient {
  return new SNSClient({
    endpoint: url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: new CountedHttpHandler(activity),
  });
}
