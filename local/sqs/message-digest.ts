import { createHash } from 'node:crypto';

/** As they travel: binary values in base64. */
export type MessageAttributes = Readonly<
  Record<string, { DataType: string; StringValue?: string | undefined; BinaryValue?: string | undefined }>
>;

export function md5(data: string | Buffer): string {
  return createHash('md5').update(data).digest('hex');
}

/**
 * SQS's digest of message attributes, or undefined where there are none.
 * docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
 */
export function attributesDigest(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const parts = names.flatMap((name) => {
    const { DataType, StringValue, BinaryValue } = attributes[name] ?? { DataType: '' };
    const isBinary = DataType.startsWith('Binary');
    const value = isBinary ? Buffer.from(BinaryValue ?? '', 'base64') : Buffer.from(StringValue ?? '');
    return [
      ...sized(Buffer.from(name)),
      ...sized(Buffer.from(DataType)),
      Buffer.from([isBinary ? 2 : 1]),
      ...sized(value),
    ];
  });
  return md5(Buffer.concat(parts));
}

function sized(data: Buffer): Buffer[] {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return [size, data];
}
