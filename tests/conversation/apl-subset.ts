/** Properties that APL 1.8 knows, for the components used here (Amazon's APL reference). */
const everywhere =
  'type data accessibilityLabel role spacing width height grow shrink paddingLeft paddingRight paddingTop paddingBottom item items onPress'.split(
    ' ',
  );
const own: Readonly<Record<string, readonly string[]>> = {
  Container: ['direction', 'wrap', 'alignItems', 'justifyContent'],
  Frame: ['backgroundColor', 'borderRadius'],
  ScrollView: [],
  Text: ['text', 'fontSize', 'fontWeight', 'color', 'textAlign'],
  TouchWrapper: [],
};
const dimensions = ['width', 'height', 'spacing', 'fontSize', 'borderRadius', 'paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom']; // prettier-ignore

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a document; empty where a device would draw it. */
export function wrongInApl(document: unknown): string[] {
  if (!isRecord(document)) return ['the document is no object'];
  const template = document['mainTemplate'];
  if (document['type'] !== 'APL') return ['the document is not of type APL'];
  if (!/^1\.[89]$|^20\d\d\.\d$/.test(String(document['version']))) return ['the version is unknown'];
  if (!isRecord(template) || !Array.isArray(template['items']))
    return ['there is no mainTemplate with items'];
  return template['items'].flatMap((item: unknown) => wrongInComponent(item, 'mainTemplate'));
}

function wrongInComponent(component: unknown, where: string): string[] {
  if (!isRecord(component)) return [`${where} holds something that is no component`];
  const type = String(component['type']);
  const known = own[type];
  if (!known) return [`${where} holds an unknown component ${type}`];
  const here = `${where}/${type}`;
  const strange = Object.keys(component).filter((key) => ![...everywhere, ...known].includes(key));
  const sizes = dimensions.filter(
    (key) => key in component && !/^(\d+(\.\d+)?(vh|vw|dp|%)|auto)$/.test(String(component[key])),
  );
  const children = [component['item'], component['items']].flat().filter((child) => child !== undefined);
  return [
    ...strange.map((key) => `${here} has no property ${key}`),
    ...sizes.map((key) => `${here} has ${key} of no dimension`),
    ...children.flatMap((child) => wrongInComponent(child, here)),
  ];
}
