import type { Span } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** The most frequent Chinese surnames, without those that are everyday words (方, 于, 何). */
const HAN_SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦史顾侯邵孟龙段钱汤尹黎武乔赖龚張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許蕭葉鍾盧蔣賈魏薛閻譚鄒陸]';
const HAN_PERSON =
  '(?:受害(?:人|者)|被害(?:人|者)|嫌疑人|嫌疑犯|嫌犯|疑犯|被告人?|证人|證人|線人|线人|客户|客戶|女孩|男孩|女子|男子|工人|女工|员工|保姆|厨师|服务员|技师|老板娘?|老闆娘?|人贩子|皮条客|当事人)';
const HANGUL_SURNAME =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모]';
const HANGUL_PERSON = '(?:피해자|용의자|피고인|피의자|증인|소녀|소년|여성|업주|사장|제보자)';

const NAMED = new RegExp(
  [
    // 受害人叫林晓燕; without a word for "named" only with a frequent surname: 证人李芳.
    String.raw`${HAN_PERSON}(?:的?名字)?(?:叫|是|名叫|名为|为|姓|:|：|,)? ?(?:(?<=叫|姓|名为|:|：) ?[\p{Script=Han}A-Z]{2}|(?:阿|小|老)?${HAN_SURNAME}(?!助|持|务)[\p{Script=Han}]{1,2})`,
    String.raw`[她他]叫${HAN_SURNAME}[\p{Script=Han}]{1,2}`,
    // 小红,15岁
    String.raw`[\p{Script=Han}]{2,3}[,(]? ?(?:[5-9]|1\d|2\d) ?岁`,
    // 피해자 박지영씨, 소녀 이름은 김서연
    String.raw`${HANGUL_PERSON}(?: 이름은|의 이름은|는|은|:)? ${HANGUL_SURNAME}[\p{Script=Hangul}]{2}(?=씨|님|이 |가 |은 |는 |,|$| \()`,
    String.raw`이름은 ${HANGUL_SURNAME}[\p{Script=Hangul}]{1,3}(?=,|$|이다|씨)`,
  ].join('|'),
  'u',
);
/** її звати Оксана, её зовут Марина */
const CALLED =
  /(?<!\p{L})(?:її|його|ее|её|его|дівчину|хлопця|девушку|парня|жінку|женщину) (?:звати|зовут) \p{Lu}\p{Ll}+/u;
const AT_WORK =
  /адвокат|координатор|перекладач|переводчик|детектив|слідч|следователь|консул|директор|працівни|сотрудни|волонтер\p{L}* (?:центру|організації)|律师|翻译|社工|警官|领事|변호사|통역|담당|경찰/u;

const OF_OTHER_SCRIPTS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}]/u;

/** Finds a named person in a case in Chinese, Korean, Ukrainian or Russian, where names have no capitals or other endings. */
export function findInOtherScripts({ text }: Reading): Span | null {
  if (!OF_OTHER_SCRIPTS.test(text)) return null;
  const found = NAMED.exec(text) ?? (AT_WORK.test(text) ? null : CALLED.exec(text));
  return found && { start: found.index, end: found.index + found[0].length };
}
