import { SNSClient } from '@aws-sdk/client-sns';
import type { Activity } from '../clock';
import { localAws } from '../endpoint';

export function snsClient(url: string, activity: Activity): SNSClient {
  return new SNSClient(localAws(url, activity));
}
