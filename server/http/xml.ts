/** What may not stand in XML at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NEVER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }, // else a reader makes blanks of them in an attribute
};

/** Text as it stands in an element or in an attribute between double quotes. */
export const xmlText = (text: string): string =>
  text.replace(NEVER, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);

/** The attributes of an element; one without a value is left out. */
const attributesOf = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');

/** An element with what is in it, which is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string => `<${name}${attributesOf(attributes)}${content ? `>${content}</${name}>` : '/>'}`;

export const XML_BEGINS = '<?xml version="1.0" encoding="UTF-8"?>\n';
