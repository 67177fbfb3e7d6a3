/** A posted form. */
export interface Fields {
  /** Trimmed, on one line or several, at most so many characters; empty where there is none. */
  text(name: string, most?: number): string;
  /** Every value of a name. */
  all(name: string): string[];
  /** The words of an uploaded file, or null. */
  file(name: string): Promise<string | null>;
  /** The form's own number: sent twice, it happens once. */
  once: string;
}

// eslint-disable-next-line no-control-regex -- control characters are what is being removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

export function fieldsOf(form: FormData): Fields {
  const text: Fields['text'] = (name, most = 200) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replace(control, ' ').trim().slice(0, most) : '';
  };
  return {
    text,
    all: (name) => form.getAll(name).filter((value) => typeof value === 'string'),
    async file(name) {
      const value = form.get(name);
      return value === null || typeof value === 'string' || value.size === 0 ? null : value.text();
    },
    once: text('once', 64),
  };
}

export const noFields: Fields = fieldsOf(new FormData());
