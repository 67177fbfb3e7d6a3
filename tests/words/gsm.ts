/** The GSM 7-bit default alphabet, 3GPP TS 23.038, without its extension. */
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

export const inGsm = (text: string): boolean => Array.from(text).every((letter) => alphabet.includes(letter));
export const inOnePart = (text: string): boolean => inGsm(text) && text.length <= 160;
