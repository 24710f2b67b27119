import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/changes/canonical.ts';

/** The number with these 64 bits. */
function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('canonical JSON', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number of the bits %s as RFC 8785 does in its appendix B: %s', (bits, text) => {
    expect(canonicalJson(numberOf(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000'])('has no JSON for the number of the bits %s', (bits) => {
    expect(() => canonicalJson({ of: [numberOf(bits)] })).toThrow(RangeError);
  });

  it('writes the example of RFC 8785, section 3.2.2, as section 3.2.3 does', () => {
    const example: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('puts keys in the order of their UTF-16 units, as in the example of RFC 8785, section 3.2.3', () => {
    const example: Record<string, string> = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    const inOrder = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1F600}', '\uFB33'];
    const text = inOrder.map((key) => `${JSON.stringify(key)}:${JSON.stringify(example[key])}`).join(',');
    expect(canonicalJson(example)).toBe(`{${text}}`);
  });

  it.each(['\uD83D', 'x\uDE00y', '\\\uD800'])('has no JSON for half of a character: %j', (text) => {
    expect(() => canonicalJson({ text })).toThrow(/half of a character/);
    expect(() => canonicalJson({ [text]: 1 })).toThrow(/half of a character/);
  });

  it.each(['\u{1F600}', String.raw`\ud83d`, String.raw`\\udead`])('has JSON for whole text: %j', (text) => {
    expect(JSON.parse(canonicalJson([text]))).toEqual([text]);
  });

  it('leaves out what is undefined, in a list says null for it', () => {
    expect(canonicalJson({ b: [undefined, { c: undefined }], a: undefined })).toBe('{"b":[null,{}]}');
  });

  it('is the same whatever the order in which keys were set, and says the same as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
