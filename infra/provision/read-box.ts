import { parse } from 'csv-parse/sync';

export const makes = ['shelly', 'tasmota', 'zigbee2mqtt'] as const;
export type Make = (typeof makes)[number];

/** One device of a box, as it is written on a list: `device,make,feeds`. */
export interface Device {
  /** The thing's name, the MQTT client's and the console's id, all in one. */
  id: string;
  make: Make;
  /** What it is meant for, for its label; may be empty. */
  feeds: string;
}

export type Box = { kind: 'box'; devices: Device[] } | { kind: 'refused'; wrong: string[] };

/** What a thing, a topic and a label can all hold. */
const idForm = /^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/;
const most = 500;

/** Reads a list of devices. Nothing is made ready while one line of it is wrong: each is named with its line. */
export function readBox(text: string): Box {
  let rows: { info: { lines: number }; record: Record<string, string> }[];
  try {
    rows = parse(text, { columns: true, bom: true, trim: true, info: true, skip_empty_lines: true });
  } catch (fault) {
    return { kind: 'refused', wrong: [fault instanceof Error ? fault.message : String(fault)] };
  }
  const wrong: string[] = [];
  const first = new Map<string, number>();
  const devices = rows.flatMap(({ info: { lines }, record }): Device[] => {
    const { device = '', make = '', feeds = '' } = record;
    const known = makes.find((one) => one === make.toLowerCase());
    const faults = [
      ...(idForm.test(device) ? [] : [`device "${device}" is not 3 to 40 small letters, digits and hyphens`]),
      ...(known ? [] : [`make "${make}" is none of ${makes.join(', ')}`]),
      ...(first.has(device) ? [`device "${device}" stands in line ${first.get(device) ?? 0} already`] : []),
      ...(feeds.length > 40 ? ['feeds is longer than 40 letters'] : []),
    ];
    first.set(device, first.get(device) ?? lines);
    wrong.push(...faults.map((fault) => `line ${lines}: ${fault}`));
    return known && faults.length === 0 ? [{ id: device, make: known, feeds }] : [];
  });
  if (rows.length === 0) wrong.push('there is no device in it: the first line is device,make,feeds');
  if (rows.length > most) wrong.push(`there are ${rows.length} devices: at most ${most} at once`);
  return wrong.length > 0 ? { kind: 'refused', wrong } : { kind: 'box', devices };
}
