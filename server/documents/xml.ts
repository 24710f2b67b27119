/** Characters that XML does not allow, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NEVER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }, // otherwise parsers normalize them to spaces in attributes
};

/** Escapes text for an element or a double-quoted attribute. */
export const xmlText = (text: string): string =>
  text.replace(NEVER, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);

/** Returns the attributes of an element; those that are null are omitted. */
const attributesOf = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');

/** Returns an element with its content, which must already be XML. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string => `<${name}${attributesOf(attributes)}${content ? `>${content}</${name}>` : '/>'}`;

export const XML_BEGINS = '<?xml version="1.0" encoding="UTF-8"?>\n';
