import { dateAt, isWhen } from './dates.ts';
import type { Pattern, Span } from './patterns.ts';
import { near, type Reading, spanFrom, type Token } from './tokens.ts';
import { setOf } from './words.ts';

/** Surprise operations of the police. */
const OPERATIONS =
  setOf(`обыск обыски рейд облава raid raids raiding takedown takedowns take-down take-downs sting stings roundup round-up roundups sweep sweeps bust busts
  buy-bust surveillance redada redadas operativo allanamiento cateo arrests arresting undercover uc decoy decoys interdiction ops op
  extraction deconfliction-op operation operations operación detail warrant warrants knock-and-talk raided operativos arresto arrestos stakeout saturation wiretap wiretaps
  breach perp-walk`);
/** Next to one of these, the word is an everyday one: hours of operation, an operations committee. */
const EVERYDAY =
  setOf(`hours in operating standard day-to-day since committee subcommittee manager director center continuity coordinator fund business
  officer analyst chief budget costs`);
/** Pairs of words that together mean an operation. */
const PAIRS =
  setOf(`wire-goes wire-went take-down knock-and controlled-buy buy-bust hit-the hitting-the hits-the going-in go-in search-warrant sw-execution sw-on arrest-warrant ops-plan
  enforcement-action execute-at execute-on doors-at entry-at john-detail vice-detail search-of rescue-at rescue-planned hotel-detail
  arrest-the pick-up arrest-him arrest-her serve-the serving-the arrest-planned arrest-day rescue-on arrest-team entry-team hit-it hitting-it
  arrest-set pen-register swat-entry kick-doors hit-them arrest-on arresting-him moving-in reverse-sting rescue-operation arrest-operation move-in`);
/** Dates of trainings, meetings and documents are not dates of an operation. */
const HARMLESS =
  setOf(`training trainings trains train trained webinar workshop class course exercise tabletop curriculum conference seminar session
  protocol policy policies template form guide checklist taller mock meeting meetings meets debrief debriefs subcommittee committee group
  award study statistics press release released report announced presentation gala fundraiser lecture lesson panel article
  symposium capacitación reunión simulated simulation drill brown-bag lunch agenda charter manual handbook sop mou toolkit grant`);

/** Maximum distance between the word and the date, in tokens. */
const REACH = 12;

function isOperation(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (!word) return false;
  if (PAIRS.has(`${word.lower}-${next?.lower ?? ''}`)) return true;
  if (!OPERATIONS.has(word.stem) || (/^operations?$/.test(word.lower) && next?.lower === 'of')) return false;
  return ![...near(tokens, index, -2), ...near(tokens, index, 1)].some(({ lower }) => EVERYDAY.has(lower));
}

/** Finds an operation near a date, in either order. */
function operationIn({ tokens }: Reading): Span | null {
  for (const [index, word] of tokens.entries()) {
    if (!isOperation(tokens, index)) continue;
    const around = [...near(tokens, index, -8), ...near(tokens, index, REACH)];
    const isUndercover = /^(?:uc|undercover|decoy)$/.test(word.lower);
    if (around.some(({ stem }) => HARMLESS.has(stem) && !(isUndercover && /^meets?$/.test(stem)))) continue;
    const day = dayNear(tokens, index);
    if (day) return spanFrom(word, day);
  }
  return null;
}

function dayNear(tokens: readonly Token[], index: number): Token | null {
  const after = near(tokens, index, REACH).length;
  const before = near(tokens, index, -REACH).length;
  for (let at = index - before; at <= index + after; at++) {
    const token = tokens[at];
    const date = dateAt(tokens, at);
    if (token && at !== index && (date || isWhen(tokens, at)) && date?.kind !== 'month and year')
      return token;
  }
  return null;
}

/** Past or planned operations with their dates. */
export const OPERATION_DATE: Pattern = {
  name: 'operation-date',
  what: 'the date of an operation',
  find: operationIn,
  isWeighed: true,
};
