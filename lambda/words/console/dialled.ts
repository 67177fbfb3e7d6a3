/** A number as people here dial it: "07700 900123"; one from abroad as it is stored, in E.164. */
export const dialled = (phone: string): string => phone.replace(/^\+44(\d{4})/u, '0$1 ');
